# Words that decide where tokens and sentences end.
# origin: own work
# license: MIT OR Apache-2.0

# 1: takes its full stop when written with a capital.
[abbreviation]
mr, mrs, ms, messrs, dr, prof, rev, hon, gen, lt, col, maj, capt, cpl, sgt, cmdr, adm, sen, rep, gov, pres, atty, supt, insp, det, amb = 1
jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri = 1
jr, sr, inc, ltd, corp, co, bros, llc, plc, gmbh, dept, univ, assn, assoc, ave, blvd, rd, ph = 1
ala, ariz, ark, calif, colo, conn, fla, ga, ill, ind, kan, ky, mass, mich, minn, mo, mont, neb, nev, okla, ore, tenn, tex, va, vt, wash, wis, wyo = 1
# 2: before a digit only, since the word itself is common.
no, nos, art, arts, sec, par, para, p, pp, vol, fig, ch, cl = 2
# 3: before a capital only.
st, ste, mt, ft = 3
# 4: always.
etc, vs, approx, est, cf, al, viz, incl, ca = 4

# Titles never end a sentence.
[title]
mr, mrs, ms, messrs, dr, prof, rev, hon, gen, lt, col, maj, capt, cpl, sgt, cmdr, adm, sen, rep, gov, pres, atty, supt, insp, det, amb, st, mt, ft

# Words that start a sentence and are otherwise written in lower case: the evidence that a stop inside a token
# (U.S., Inc., Jan.) also ended a sentence.
[sentence_opener]
the, a, an, this, that, these, those, it, he, she, they, we, you, its, his, her, their, our, my, there, here
but, and, or, so, yet, nor, however, although, though, while, when, where, if, unless, because, since, as, after, before, until, once
in, on, at, by, from, for, with, without, under, over, about, among, between, during, through, of, to, into, despite, according, following
what, who, why, how, which, whose, some, many, most, several, few, more, another, other, both, all, no, not, only, even, also, still, now, then, meanwhile, later, earlier, last, next, one, two, three

# Top-level domains: a run like example.com is an address.
[tld]
com, org, net, gov, edu, int, mil, info, biz, io, tv, eu, uk, us, de, fr, es, it, ch, at, nl, be, se, dk, fi, pl, cz, ru, ua, tr, gr, pt, br, ar, cl, pe, ec, ve, bo, py, uy, mx, gt, hn, sv, ni, cr, pa, cu, do, pr, ca, au, nz, za, ng, ke, gh, eg, ma, tn, il, ir, iq, sa, ae, in, pk, bd, lk, cn, hk, tw, jp, kr, th, vn, my, sg, id, ph, news, media, press
