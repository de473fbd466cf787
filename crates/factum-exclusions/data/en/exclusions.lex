# Words of legal exclusions in English: verbs of excluding and covering, marks of modality, instruments, people.
# origin: own selection and wording.
# license: MIT OR Apache-2.0
# The grammar of a cue (auxiliary, negation, adverb, verb, complement) is a pattern in src/cues.rs; only its words stand here.
# Payload 1 marks a word that is common outside law and needs more evidence around it.

# Verbs whose object is left out: "the law excludes people convicted of murder".
[excl_active]
disentitle, disentitles, disentitling
forgets, forgetting, abandon, abandons, forsake, forsakes, spurn, spurns, snub, snubs, blank, blanks = 2
(turn|turns|turning) (away|down), (stop|stops|stopping) at, (strike|strikes|striking|cross|crosses) off, (weed|weeds|screen|screens|filter|filters) out = 2
exclude, excludes, excluding
(leave|leaves|leaving|shut|shuts|shutting|carve|carves|carving|keep|keeps|keeping|lock|locks|locking|freeze|freezes|freezing|count|counts|counting) out = 1
(leave|leaves|leaving) (aside|behind|off), (pass|passes|passing) over, (sideline|sidelines|sidelining), (skip|skips|skipping) (|over), (overlook|overlooks|overlooking), (bypass|bypasses|bypassing) = 1
(bar|bars|barring|debar|debars|omit|omits|omitting|disqualify|disqualifies|disqualifying|exempt|exempts|exempting) = 1
(neglect|neglects|neglecting|ignore|ignores|ignoring|disregard|disregards|shun|shuns) = 2
# The past form is active ("the act excluded any person") or a reduced passive ("those excluded"); the neighbors tell.
[excl_past]
(struck|dropped|deleted|erased|stricken|expunged|scratched|withdrawn) from, kept (well |far |)away, held back, set apart, (cast|thrown) out, hived off, screened off, held to be ineligible, (ruled|placed|put) out of (bounds|reach), relegated = 1
(struck|crossed|taken|kept|left) off, (weeded|filtered|screened|sifted|singled|written|crossed|edged|squeezed) out, (ruled|deemed|declared|found|considered|judged) ineligible, purged, removed, shut off, cut off, rendered ineligible, made ineligible = 1
excluded
(left|shut|carved|kept|ruled|locked|frozen|counted|cut|struck) out, left (aside|off|behind) = 1
(left|kept|struck|dropped|taken|crossed|cut) (off|from) (the|that|this|its|his) list = 0
barred, debarred, disqualified, omitted, exempted, excepted, precluded, disentitled, prohibited, (passed|skipped) over, overlooked, bypassed, sidelined = 1
skipped, ignored, neglected, forgotten, shunned, rejected, turned (away|down), banned, dropped = 2
# Verbs of coverage, whose negation is how drafters exclude.
[excl_cover]
cover, covers, encompass, encompasses, insure, insures, indemnify, indemnifies
include, includes, benefit, benefits, authorize, authorizes, authorise, authorises, compensate, compensates, reimburse, reimburses, pay for, pays for = 1
pay, pays, pay out, pays out, avail, avails, embrace, embraces, contemplate, contemplates, take in, takes in = 1
pay out on, pay out for, extinguish, extinguishes, excuse, excuses = 1
# Weight 2: only a measure of relief can be what does not do this to somebody.
protect, protects, shield, shields, reach, reaches, favor, favors, favour, favours, absolve, absolves, relieve, relieves, spare, spares, forgive, forgives = 2
# Verbs of setting free, as they stand behind a negation; what is freed may be anything, so relief must be meant.
[excl_free]
hand over, recognize, recognise, admit, accept, cut, reduce, shorten, commute, remit, excuse, clear, save, rescue, reward, serve, mention, address, name, list, contemplate = 2
pardon, amnesty, parole, extradite
surrender = 1
free, release, forgive, spare, absolve, exonerate, acquit, let (out|off|go), liberate, discharge, affect, concern, touch, help = 2
# Participles of all these: "stops short of covering".
[excl_covering]
covering, encompassing, insuring, indemnifying, applying to, extending to, pardoning, amnestying, granting (amnesty|pardons|clemency|immunity) to, protecting, shielding
including, benefiting, benefitting, forgiving, freeing, releasing, absolving, exonerating, reaching, sparing, offering (amnesty|pardons|clemency) to, exempting = 1
[excl_short]
(stop|stops|stopped|stopping|fall|falls|fell|falling) short of, (refrain|refrains|refrained) from, short of
[excl_intend]
mean, meant, intend, intended, seek, want, plan, aim, try, set out, designed
[excl_fail]
fail, fails, failed, failing, refuse, refuses, refused, refusing, decline, declines, declined, neglects, neglected, omits, omitted
# These take "to", and an adverb may come between.
[excl_reach]
stretch, stretches
apply, applies, extend, extends, be extended, accrue, accrues, pertain, pertains, be construed to apply, be applied, be applicable, relate, relates
# Verbs whose subject is left out when they are negated.
[excl_qualify]
(make|makes|made) (the cut|the list|the grade|it onto the list|it on to the list) = 1
qualify, qualifies
benefit, benefits, profit, profits = 1
(walk|go|get|come) (free|out|home), (get|be let) off, leave (|the )(prison|jail), be set free, have their sentences (cut|reduced|commuted|shortened), (see|get) their sentences (cut|reduced|commuted|shortened) = 1
meet the (criteria|conditions|requirements) = 1
[excl_covered]
covered, eligible, entitled, amnestied, pardoned, paroled, amnestiable, pardonable, commutable, forgivable, bailable, insured, reprieved, indemnified
(the |a |an |)(subject|object|matter|subjects|objects|beneficiary|beneficiaries) of, a matter for, subject to (amnesty|pardon|clemency|any amnesty|an amnesty|commutation|remission)
shown (clemency|mercy|leniency), offered (amnesty|clemency|a pardon|immunity|parole), awarded (clemency|a pardon|asylum|parole), allowed (parole|bail|remission), granted (bail|parole|asylum|refugee status)
among (the beneficiaries|the pardoned|the amnestied|its beneficiaries), among (those|the prisoners) (pardoned|freed|released|amnestied|covered|eligible), among those to be (freed|released|pardoned), on the list
granted (|an |the |a )(amnesty|pardon|clemency|immunity|remission|release|early release), given (|an |a )(amnesty|pardon|clemency|immunity), considered for (amnesty|pardon|clemency|release|commutation|parole|remission|relief|early release|a pardon)
included, protected, released, freed, let out = 1
# States that only their negation makes a cue of: "may not be commuted".
[excl_favored]
recoverable, reimbursable, refundable, insurable, claimable, deemed, treated, regarded, valid = 1
welcome under, welcome in, in line for, in the running for, up for, let out early, released early, freed early, allowed home = 1
reduced, commuted, remitted, shortened, waived, forgiven, excused, absolved, relieved, compensated, reimbursed, payable, admissible, accepted, considered, counted, set free, allowed out, given the benefit of, able to (benefit|benefit from|apply|qualify), lifted, spared, shielded, protected, sheltered, helped, affected, touched, recognized, recognised, extradited, invoked = 1
[excl_ineligible]
non-pardonable, non-bailable, non-commutable, non-extraditable, irremissible
unpardonable, unforgivable, uninsurable = 1
ineligible, non-amnestiable, unamnestiable, disentitled, inadmissible to
exempt, off limits, off-limits, unentitled, outside its scope, out of the running, out of luck = 1
(missing|absent) from (the|this|that|its|his) (list|beneficiaries|text), nowhere on the list, conspicuous by (his|her|its|their) absence, notable by (his|her|its|their) absence, conspicuously absent, notably absent, nowhere to be (found|seen)
[excl_pardoning]
pardoning, amnestying, granting (|an )(amnesty|pardon|clemency) to = 1
freeing, releasing, forgiving = 1
# Verbs of setting free, in the active.
[excl_frees]
free, frees, freed, release, releases, released, pardons, pardoned, forgives, forgave, forgiven, commutes, commuted, remits, remitted, waives, waived, reduces, cuts, shortens, quashes, wipes out, absolves, absolved
# Verbs of asking for and getting.
[excl_ask]
apply for, claim, seek, request, invoke, rely on, expect, ask for, hope for, count on, petition for, participate in, access
[excl_obtain]
receive, obtain, get, enjoy, win, secure, (avail|availing) (themselves|himself|herself|itself) of, take advantage of, have recourse to, gain, be entitled to, have the (benefit|protection) of
# Verbs whose "no" comes behind them: "will get no pardon".
[excl_get]
derive, derives, derived, draw, draws, drew, reap, reaps, gain, gains, gained
get, gets, got, receive, receives, received, obtain, obtains, obtained, win, wins, won, find, finds, found, expect, have, has, had, enjoy, enjoys, enjoyed, see, seek
# And what one finds none of in a measure.
[excl_room]
place, part, room, share, standing, shelter, cover, advantage, profit, comfort, solace, joy, gain, use, favor, favour, help, consolation
# The right to a measure ends: "ceases to enjoy", "forfeits".
[excl_lose]
(cease|ceases|ceased) to (enjoy|have|hold|benefit from|be entitled to|be eligible for|qualify for|be covered by), lose, loses, lost, forfeit, forfeits, forfeited, (be|is|are|was|were) stripped of, (be|is|are) deprived of
[excl_given]
permissible, allowable, made, considered, claimed
granted, extended, given, offered, applied, available, open, awarded, accorded, conferred, afforded, provided, payable, paid, applicable, issued, accessible, due, owed, admissible, enjoyed, invoked, recognized, recognised, contemplated
# The same in one word.
[excl_withheld]
revoked, cancelled, canceled, rescinded, withdrawn, annulled, suspended, cut off
declined, disallowed, withheld, unavailable, inapplicable, denied, refused, withheld, closed, off limits, off-limits, inaccessible, impermissible, prohibited, forbidden, precluded, ruled out, off the table, out of reach, out of the question, out of bounds, not on offer, not on the table, not an option
# Whom or what a grant is for.
[excl_toward]
to, for, towards, toward, in respect of, with respect to, in relation to, in the case of, in case of, in cases of, in the event of, in regard to, with regard to, as regards, where, when, if, in, on, from
[excl_meant]
for, meant for, intended for, aimed at, designed for, valid for = 1
# Verbs that say by themselves what is granted.
[excl_evident]
pardon, amnesty, pardoning, amnestying, pardoned, amnestied, paroled, pardons, amnesties, amnestiable, pardonable, commutes, commuted
# What is granted or denied.
[excl_relief]
a refugee, visa, visas, work permit(|s), temporary protection, (sentence|penalty) (reduction|reductions|cut|cuts|remission|relief) = 1
withholding of removal, cancellation of removal, naturalization, naturalisation, citizenship, permanent residence, residency, legal status, delisting, award, awards, payment, payments, pension, pensions, allowance, allowances, premature release, release on licence, compensation payments, shelter = 1
(time|sentence|good-time|good-conduct|earned|earned-time|early-release|good-behavior|good-behaviour) credit(|s), earned time, good time, home leave, prison leave, day release, temporary release, work release, house arrest, home detention, home confinement, day parole, (supervised|compassionate|medical|humanitarian|provisional|anticipated) release, supervised release, earned credit, time off, credits, (debt|loan) (forgiveness|cancellation|write-off|write-offs), legal aid, (protected|humanitarian|residence|residency|subsidiary|stay) (status|permit|permits|protection), safe conduct, safe passage, lenient treatment, lighter sentences, lighter sentence, reduced sentence, non-refoulement, the right of asylum, right to asylum, right of asylum, remissions, sentence remission, suspended sentence(|s), plea bargain(|s), debt relief, refund(|s), reimbursement, subsid(y|ies), grace, rehabilitation, reintegration = 1
pardon(|s) or amnest(y|ies), amnest(y|ies) or pardon(|s), amnesty and pardon, pardon and amnesty
amnesty, pardon, clemency, immunity, leniency, remission, relief, reprieve, commutation, parole, exemption, exemptions, waiver, waivers, asylum, refugee status
pardons, amnesties, mercy, forgiveness, indemnity = 0
release, early release, conditional release, release on (parole|license|licence|bail), extradition, protection, protections, compensation, indemnification, reparation, reparations, payout, payouts, (remission|commutation|reduction|suspension) of (|the |a )(sentence|sentences|penalty|punishment|death sentences), sentence (reduction|reductions|cut|cuts|remission), reduced sentences, sentence credit(|s), probation, furlough, expungement, the status of refugee, refugee protection, international protection, a license, a licence, an exemption = 1
immunity from prosecution
the (amnesty|pardon|clemency|relief), (an|any|this) (amnesty|pardon)
benefits, the benefits, any benefit, benefit, the benefit, coverage, cover = 1
[excl_punishment]
punishment, prosecution, liability, penalty, penalties, responsibility, justice, jail, prison, (criminal|penal) (punishment|prosecution|liability|responsibility|justice)
[excl_grant]
grant(|s|ed|ing), give(|s), gave, giving, offer(|s|ed|ing), provide(|s|d), providing, extend(|s|ed|ing), afford(|s|ed), declare(|s|d), proclaim(|s|ed), award(|s|ed|ing), confer(|s|red), issue(|s|d), contemplate(|s), accorded, recommend(|s|ed), promise(|s|d), reserve(|s|d), hold(|s), bring(|s), carry, carries = 0
[excl_deny]
den(y|ies|ied|ying), withhold(|s), withheld, refuse(|s|d), preclude(|s|d), prohibit(|s|ed), forbid(|s), forbade, rule(|s|d) out, ruling out, ban(|s|ned|ning), bar(|s|red|ring), block(|s|ed|ing), reject(|s|ed|ing), stop(|s|ped), prevent(|s|ed|ing), deprive(|s|d), disallow(|s|ed), foreclose(|s|d), outlaw(|s|ed), proscribe(|s|d), strip(|s|ped), debar(|s|red), disqualif(y|ies|ied|ying), disentitle(|s|d), preclud(ed|ing), exclud(e|es|ed|ing)
[excl_release]
the (release|freeing|pardoning|pardon|amnesty|early release|pardons|reprieve|parole|commutation), release, freeing, pardoning, early release, the granting of (amnesty|pardon|pardons|clemency), the grant of (amnesty|clemency)
# What one is barred from: "from benefiting", "from being pardoned".
[excl_gaining]
benefiting, benefitting, profiting, receiving, obtaining, claiming, seeking, enjoying, applying, qualifying, getting, requesting, invoking, accessing, taking advantage, being (pardoned|amnestied|released|freed|paroled|granted|covered|included|considered|eligible|given), applying for, participating
# Verbs that keep somebody out, with the group between them and "out of".
[excl_keep]
leave(|s), leaving, left, keep(|s|ing), kept, shut(|s|ting), lock(|s|ed|ing), carve(|s|d), carving, cut(|s|ting), freeze(|s), froze, take(|s|n), took, strip(|s|ped), strike(|s), struck, drop(|s|ped), remove(|s|d), removing, delete(|s|d), put(|s)
[excl_behind_bars]
behind bars, in their cells, imprisoned, under lock and key, in prison, in jail, in custody, in detention, locked up, incarcerated
[excl_allow]
allow(|s|ed), permit(|s|ted), let(|s), enable(|s|d), entitle(|s|d)
# Nouns of excluding.
[excl_exceptions]
exception, exceptions, exclusion, exclusions
[excl_noun]
exclusion, exclusions, omission, omissions, carve-out, carve-outs, ineligibility, disqualification, non-inclusion, noninclusion, debarment
# A measure makes none of these for somebody: "makes no provision for".
[excl_provision]
provision, provisions, allowance, allowances, room, place, mention, concession, concessions
# What makes one: "contains an exception for".
[excl_make]
makes, make, made, making, contains, contain, contained, has, have, had, with, includes, include, carves out, creates, provides, allows, permits, sets out, lists, subject to, establishes
[excl_outside]
outside, beyond, out of reach of, beyond the reach of, beyond the scope of, outside the scope of
[excl_fall]
left, kept, placed, put, cast, pushed
find themselves, finds himself, finds itself, find itself, found themselves, found itself
fall(|s|ing), fell, lie(|s), lay, remain(|s|ed), is, are, was, were, be, been, come(|s), stand(|s)
[excl_inside]
within, under, inside, into, in

# Phrases that the grammar of cues does not build; pipelines add theirs here.
[excl_forward_phrase]
(is|are|becomes|shall be) void (for|where|if|in case of), (count|counts) for nothing for = 1
not applicable to, inapplicable to, not available to, not open to, unavailable to, closed to, without prejudice to the (prosecution|punishment) of
with no effect on, (draw|draws|drew|drawing|drawn) the line at, (hold|holds) no (benefit|comfort|promise|relief) for = 1
(wash|washes|washed) its hands of, (give|gives|gave) short shrift to, (make|makes|made) an example of, (close|closes|closed) its eyes to, (rule|rules|ruled) out of order = 1
[excl_backward_phrase]
be prosecuted, (continue|continues) to be prosecuted, face (trial|prosecution) regardless, need not (apply|bother|hope|wait), (miss|misses|missed) out, (miss|misses|missed) the cut, go(|es) empty-handed, is disqualifying, are disqualifying = 1
(get|gets|got|receive|receives|received) short shrift, (lose|loses|lost) out, (come|comes|came) away (empty-handed|with nothing), (draw|draws|drew) a blank, (fail|fails|failed) to (qualify|benefit), out in the cold, (is|are) out of luck, (is|are) kept waiting, (stay|stays|remain|remains) where they are, (stay|stays) put, no such luck = 1
# Staying in prison, and what one goes on serving there.
[excl_serve]
serve, serves, serve out, serves out, complete, completes, finish, finishes, continue serving, continues serving, see out, sees out
# What one goes on facing.
[excl_face]
face, faces, stand, stands, answer to, go on
[excl_trial]
trial, justice, prosecution, the courts, the court, a court, punishment, charges
# What a crime is for an application.
[excl_amount]
constitute, constitutes, remain, remains, form, forms, (act|acts|operate|operates|serve|serves) as
[excl_total]
automatic, absolute, complete, permanent, mandatory, statutory, lifelong, total
[excl_bar]
bar, bars, ban, bans, disqualification(|s), disqualifier, obstacle, impediment, (ground|grounds) for (exclusion|refusal|denial|ineligibility|disqualification), disqualifying (offence|offense|crime)(|s)
# Where those who benefit are named.
[excl_list]
list, lists, roll, rolls, beneficiaries, register, roster, cut, shortlist
# Hopes that are given up.
[excl_forget]
forget about it, forget it, forget about, forget any hope of, whistle for it, dream on, give up hope, abandon hope, say goodbye to
# What has no reach to somebody.
[excl_effect]
effect, bearing, application, force, impact, influence, avail, validity, relevance, purchase
[excl_shelter]
shield, refuge, comfort, cover, help, use, shelter, haven, safe haven, protection, assistance, benefit, consolation, solace, good, way out, escape, loophole
# Doors that are shut.
[excl_shut]
shut, shuts, shutting, close, closes, closed, closing, slam, slams, slammed, slamming, bolt, bolts, bolted, bar, bars, barred
[excl_door]
door, doors, gate, gates
[excl_back]
back, backs
[excl_silent]
silent, mute
[excl_disapply]
disappl(y|ies|ied|ying)
# What is turned down.
[excl_application]
application(|s), claim(|s), request(|s), petition(|s), plea(|s)
# Verbs that do nothing for somebody.
[excl_doing]
do, does, did, means, meant, sign, signs, signed, spell, spells, promise, promises, promised, hold, holds, held, contain, contains, leave, leaves, left, have, has, had, bring, brings, brought, change, changes, changed
# What an insurer does not owe.
[excl_duty]
obligation, duty, liability, responsibility, legal duty, legal obligation
[excl_chance]
chance, chances, hope, hopes, prospect, prospects, possibility, question, prayer, expectation
# Verbs that put a name forward.
[excl_consider]
recommend, nominate, propose, consider, approve, select, submit, refer, shortlist, put forward, sponsor

# The same, where no word of relief need stand near; pipelines add theirs here, too.
[excl_excludes_phrase]
off limits to, off-limits to
[excl_excluded_phrase]
(go|goes|went|walk|walks) away empty-handed

# Operators that open a carve-out and turn the polarity of their host: "all crimes except rape".
[excl_exception]
save to, save when, save if, except when, except to
saving those, not counting, with these exceptions, leaving aside
to all but, for all but, all but those, to everyone but, for everyone but
but never, but never to, but never for, but never where, but never when, but never if, but in no case, but under no circumstances, but nobody, but no one, though never, only not, though not, although not, albeit not, if not
except, except for, except in, except in cases of, except in the case of, except where, except when, except if, except to, except as regards, excepting, with the (|sole |only |notable |single |express |explicit )exception(|s) of, with (|the |certain |some |narrow |notable )exceptions (for|in cases of), an exception being, the exception being, the exceptions being, the only exception being, the only exceptions being
with the exclusion of, to the exclusion of, other than, apart from, aside from, save for, save in, save in cases of, save in the case of, save where, save as regards, but not, but not for, but not to, but not in cases of, not including, exclusive of, saving, with the proviso that no, and not to, and not for
save, barring, bar, minus, besides, beyond, short of, outside of, everyone but, everybody but, anyone but, unlike = 1
# Provisos; with what they name they take something out of a measure: "unless they have killed", "provided that they did not kill".
[excl_unless]
unless, unless they, unless he, unless she, unless it, except that, save that, but only if, so long as none
[excl_proviso]
provided, provided that, providing, providing that, as long as, so long as, on condition that, on the condition that, with the proviso that

# Phrases with a cue word in another sense; matched first, then dropped.
[excl_pseudo]
without (|any )exception(|s), no exceptions, not only, not just, not merely, including but not limited to, including without limitation, but not limited to, but not only, but not just
exclusive, exclusively, exclusivity, exclusion zone, social exclusion, exceptional, exceptionally, not an amnesty, no amnesty at all
(exclude|rule out) the possibility, (cannot|can't|could not|couldn't|can not) (exclude|rule out), not (rule|ruled) out, (cannot|can not|could not|can't|not) be ruled out
not (exclude|excluded) (the possibility|that|murder|homicide|suicide|arson|foul play|sabotage)
(excluded|excludes|ruled out) (murder|homicide|suicide|arson|foul play) as
(excluding|except for|not including|apart from) (taxes|VAT|food and energy|energy|weekends|holidays|bank holidays|inflation)
(no|not) (more|fewer|less|later|earlier|sooner|other) than, no matter, no doubt, no wonder, no evidence, no comment, no plans, no idea, no sign, no need, unlike (in|last|other|most|many|the previous)
exempt from (tax|taxes|taxation|duty|duties|fees|the fee|the entrance fee|military service|the draft|vat)
apart from that, other than that, aside from that, but for, none other than, anything but, nothing but, no one but, all but, all but certain
except for a (brief|short|few|handful), save (lives|money|time|energy|face|the day|water|us|them), to save, saved by, save the, save their
include and exclude, include or exclude, includes and excludes, extended family, bar association, bar exam, bar council, cover up, cover letter
amnesty international

# Tables whose sums leave something out, and acts that a ban keeps one from.
[excl_tally]
figure(|s), number(|s), data, total(|s), tally, count, dataset, estimate(|s), results, survey, prices, profit, sales, census, index, statistics
[excl_doings]
leaving, traveling, travelling, entering, running, voting, speaking, working, standing, contacting, practicing, practising, publishing, owning, driving, playing, competing, holding office, holding public office, teaching, boarding, flying, attending, using, carrying, possessing, wearing, photographing, approaching, returning, commenting, broadcasting, filming, reporting

# Function words.
[excl_adverb]
also, expressly, specifically, explicitly, further, likewise, however, nonetheless, nevertheless, automatically, currently, still, clearly, thus, therefore, generally, usually, normally
always, fully, entirely, completely, directly, in any way, moreover, furthermore, additionally, instead, now, then, otherwise, effectively, simply, similarly, accordingly, hereby, necessarily
among others, among other things, inter alia, in particular, in principle, under any circumstances, in any event, in any case, in any circumstances, ever, subsequently, henceforth, merely, solely, just, at all, in turn, in effect, wholly, altogether, categorically, outright, flatly, pointedly, notably, conspicuously, knowingly, rightly, wrongly, unfairly, unjustly, permanently, strictly, absolutely, ordinarily, equally, in most cases, in all cases, only
for now, at present, in general, as a rule, already, even, either, again, once again, deliberately, formally, legally
[excl_be]
is, are, was, were, be, been, being
[excl_stay]
remain(|s|ed), stay(|s|ed), languish(|es|ed)
[excl_aux]
has, have, had, having, do, does, did, will, shall, can, must, would, could, should, may, might, ought
[excl_not]
not, never
[excl_not_aux]
doesn't, don't, didn't, won't, can't, cannot, isn't, aren't, wasn't, weren't, wouldn't, shouldn't, couldn't, hasn't, haven't, mustn't
[excl_nobody]
not a single, not one, no single
nobody, no one, no-one, none, none of, no group, no prisoner, no prisoners, no person, no persons, no category, no offence, no offense, no crime, no (individual|individuals|inmate|inmates|detainee|detainees|offender|offenders|convict|convicts|man|woman|people|officer|officers|soldier|soldiers|official|officials|applicant|applicants|citizen|citizens|perpetrator|perpetrators|defendant|defendants|claimant|policyholder|refugee|alien|foreigner|national|nationals|member|members|party|minority|faction|side|such person|such persons|other prisoners|political prisoner|political prisoners)
# No exception to a ban: "in no case shall".
[excl_in_no_case]
in no (case|event|circumstances|circumstance|way|instance), under no (circumstances|circumstance|conditions), on no account, at no (time|point), by no means, nor, never
[excl_no_longer]
no longer, ceased to, ceases to, stopped, stops
[excl_determiner]
the, a, an, this, that, these, all, any, every, some, no, each, both, its, their, his, her, our, my, your, other, another, certain, most, many, several, such, two, three, four, five, six
[excl_preposition]
of, in, on, at, by, for, with, from, to, under, over, against, between, among, during, through, into, within, without, about, as, per, via, since, until, after, before, upon, toward, towards, despite, amid, following, regarding, concerning, across, near
[excl_conjunction]
and, or, nor
[excl_relative]
who, whom, whose, which, that, where, when, while, because, since
[excl_pronoun]
he, she, it, they, we, i, you, him, them, us
# Pronouns that can stand for an instrument.
[excl_it]
it, this, these, they, which, that

# The clause only imagines the exclusion.
[excl_hypothetical]
anyone's guess whether, anybody's guess whether, no one knows whether, nobody knows whether, no telling whether, an open question whether, not known whether, not yet known whether, to be seen whether, not decided whether, yet to decide whether, hard to say whether, not said whether, did not say whether, would not say whether, declined to say whether, silent on whether, vague on whether, divided over whether, split over whether, rows over whether, argument over whether, dispute over whether, speculation that, on the off chance
dare to, dares to, what if, were it the case, imagine, imagine that, suppose that, hypothetically, in theory, could conceivably, might well
suppose, supposing that, assuming that, in the event, would have been, may yet, could yet, might yet, what would happen, fears of
unclear whether, unclear if, not clear whether, not clear if, uncertain whether, unknown whether, unsure whether, doubtful whether, question of whether, question whether, debate over whether, debating whether, decide whether, undecided whether, asked whether, asks whether, wonder whether, wonders whether, wondered whether
were to, should it, were it to, would mean that, would mean, in the event, on the assumption that, it remains to be seen, remains to be seen, hypothetically
if, unless, even if, whether, whether or not, what if, as if, in case, in the event that, in the event of, supposing, assuming
fear that, fears that, feared that, worry that, worries that, concerns that, concern that, risks, risk
could end up, result in, results in, resulting in
# An inverted condition, at the start of a clause: "Should the bill exclude war crimes".
[excl_inverted]
should, were, had

# Somebody wants the exclusion.
[excl_proposed]
tabled, tables, tabling, wording that would, (is|are) (due|poised|slated|scheduled|about) to, on course to, stands to, (would|might) do well to, (had|has) better, better not, had best, ought never to, (a|the) case for, hopes to, aspires to, resolved to, determined to, (come|comes|came) out for, (come|comes|came) out in favor of, (come|comes|came) out in favour of
toying with, flirting with, (toy|toys|toyed) with, contemplating, exploring, eyeing, eyes, (draw|draws|drew|drawing) up, (is|are|was|were) (studying|examining|minded to|inclined to|leaning toward|leaning towards|in two minds|looking at|in favor of|in favour of|backing|pushing for|working on), (back|backs|backed|support|supports|supported) (a|an|the) (plan|proposal|idea|amendment|clause|rule), ring-fencing, (has|have|had|get|gets) (its|his|her|their) way, (make|makes|made) the case for, (made|make|makes) a plea, (pleaded|plead|pleads|pleading) that, green paper, discussion paper, position paper, under a plan, under plans, under proposals, plan(|s) (to|that would|under which), (put|putting|puts) to (a vote|the vote|parliament), would-be, (lay|lays|laid|laying) before (parliament|congress|the house), in the works, mooted, pencilled in, on the drawing board, (if|should) it become(|s) law, awaits (royal assent|the president's signature|a vote|approval), (go|goes) before (parliament|congress|the house|the senate|the cabinet), (press|presses|pressed|pressing) the (government|president|minister|cabinet|committee), let us, let's
would like, would prefer, (moot|moots|mooted), (float|floats|floated) (a plan|a proposal|the idea|plans), envisage, envisages, envisaged, envision, envisions, (put|puts) forward, blueprint for, white paper, consultation paper, manifesto, (is|are|was|were) pushing, (push|pushes|pushed) to, (ask|asks|asked|request|requests|requested) that, (aim|aims|aimed) to, aiming to, is drafting, are drafting, (is|are) preparing, prepared a bill, plan to (exclude|leave|bar|deny|keep|strip|shut|carve|ban|drop), bid to (exclude|leave|bar|deny|keep|strip|shut), seeks the, sought the, is seeking, are seeking, (wish|wishes|wished) to, lobby to, lobbying, sponsor wants, favor, favour, preferred option, has tabled, idea of, talk of, prefers that
(plead|pleads|pleaded|pleading) (with|for), beg, begs, begged, begging, implore, implores, implored, imploring, beseech, beseeched, besought, exhort, exhorts, exhorted, entreat, entreats, entreated, (call|calls|called|calling) upon, calls to, has been asked to, have been asked to, was asked to, were asked to, there are calls to, pleas to, plea to, demands to, in favor of, in favour of, (campaign|campaigns|lobbying) to, disagree on whether to, petition to, now before (|the )(parliament|congress|senate|house|cabinet), before parliament, before congress, before the senate
suggest, suggests, suggested, suggesting
(promise|promises|promised|pledge|pledges|pledged|vow|vows|vowed) that, was defeated, were defeated, was voted down, (float|floats|floated) (a|an|the), on the table is, it would be (wrong|right|better|wise|a mistake), should be drafted, wish list, wishes to, (hoping|hope|hopes) that, (wants|want) (to|any|an|the), demand that, insist that the, yet to be (passed|approved|signed|voted), must not be allowed, (calls|call|called|calling|plea|pleas|appeal) to
proposal(|s), propose(|s|d), proposing, amendment(|s), motion(|s)
ask(|s|ed|ing), call(|s|ed|ing) (for|on), demand(|s|ed|ing), urge(|s|d), urging, press(|es|ed|ing) for, push(|es|ed|ing) for, lobb(ies|ied|ying) for, petition(|s|ed)
(seek|seeks|sought|seeking|try|tries|tried|trying|want|wants|wanted|plans|planned|planning|intend|intends|intended|hope|hopes|hoped) to
want, wants, (want|wants|wanted|prefer|prefers|preferred) the, wanted, favors, favours, favored, favoured, argued for, argues for, arguing for, (campaign|campaigns|campaigned|campaigning) (for|to), (vow|vows|vowed|pledge|pledges|pledged|promise|promises|promised) to, (insist|insists|insisted) on, (appeal|appeals|appealed) (for|to), (move|moves|moved) an amendment, (table|tables|tabled) (an amendment|a motion), bid to, (is|are|was|were) (considering|weighing|mulling), (agree|agreed) in principle, ought to, must be, needs to be, need to be, recommend(|s|ed|ing), recommendation(|s), advocate(|s|d), advocating
under (discussion|debate|consideration), pending approval, awaiting (approval|a vote), first reading, second reading
# What is moved in a house.
[excl_bid]
proposal, amendment, motion, bid, attempt, move, push, plan, effort, drive
# A text without force yet.
[excl_draft]
planned, future, forthcoming, upcoming, prospective, mooted, envisaged, envisioned, promised, intended, contemplated, suggested, blueprint, outline, would-be, putative, eventual
draft, drafts, proposed, proposal, proposals
bill, bills = 1
# One of these nearby turns a bill into one in force: reporters go on saying "the bill" after it passed.
[excl_passage]
passed, approved, signed, enacted, promulgated, ratified, adopted, gazetted, vetoed
(entered|came|went) into force, (took|takes|taking) effect, in force, newly (enacted|approved|adopted|passed), recently passed

# A critic presupposes the exclusion.
[excl_criticized]
regards as (arbitrary|unfair|unjust|cruel|wrong), regard as (arbitrary|unfair|unjust|cruel|wrong), (is|was) no (amnesty|justice|mercy|pardon|reconciliation) at all, complained, complains, complaining, grievance, grievances, (has|have) been (criticized|criticised|attacked|condemned|denounced|slammed), chastised, chastises, laments, rankles, rankled, galls, galling, sticks in the craw, (leave|leaves|left) a bitter taste, (took|takes|take) (aim|exception|umbrage) (at|to), exception to the, deaf to, blind to, tone-deaf
rued, rues, rue, grumbled, grumbles, rebuke, slated, savaged, railed against, rails against, to the (dismay|anger|fury|disappointment|outrage) of, indignation, condemnation, outcry, derided, mocked, ridiculed, disgrace, injustice, unjustifiable, unjustified, questioned why, questions why, question why, asked why, ask why, wondered why, it is wrong that, took aim at, objectionable, hurtful, insulting, callous, bitter that, (a|an) (insult|affront|outrage|injustice), an affront, appalling, shameful, shame on, betrayed by, deserve better, (has|have) no business, sins of omission, glaring omission
protested (at|that|over|about|against), drew (anger|fire|ire|outrage|criticism), it is wrong to, (say|says|said) it (is|was) (wrong|unfair|unjust|absurd|shameful), deplored the fact, called (|it )(cruel|unfair|unjust|a scandal|a mistake|discriminatory)
railing at, rails at, railed at, raged at, raging at, fuming at, fumed at, thundered against, inveighed against, hit out, called it (a|an) (scandal|outrage|disgrace|insult|travesty|betrayal|injustice|mistake|shame|mockery), (a|an) (travesty|mockery|stain|farce), callousness, double standard, double standards, hypocrisy, (rubs|rubbed|rubbing) salt, scapegoats, scapegoating, punishes, punishing the weak, (leaves|left|leaving) (victims|a bitter taste|a sour taste), should shame, wrong-headed, perverse, inhumane, inhuman, heartless, hard-hearted, mean-spirited, vengeful, makes no sense, beggars belief, defies (logic|reason|belief), stinks, smacks of, reeks of
oppose, opposes, opposed, opposing, opposition to, discriminate, discriminates, discriminated, discrimination against, (gathered|rallied|marched|demonstrated) against, resent, resents, resented, (angered|infuriated|dismayed|enraged|disappointed|outraged|upset) (by|that|at), in protest at, in protest against, backlash over, grievance that, insult to, slap in the face, petty, shortsighted, short-sighted, absurd, cruel, heartless, vindictive, immoral, wrongheaded, mistake, mistaken to
critici(z|s)e(|s|d), critici(z|s)ing, criticism(|s), critic(|s)
took issue with, under fire for, lashed out, hit out at, outcry over, uproar over, fury over, shameful, disgraceful, scandalous, a scandal, a disgrace, a betrayal, betrayal of, deplorable, regrettable, regrettably, arbitrary and, inexcusable, indefensible, unfairly, unjustly, wrongly, hypocritical, flawed, (is|was) wrong to, (accuse|accuses|accused) the government of
slam(|s|med|ming), blast(|s|ed|ing), condemn(|s|ed|ing), denounce(|s|d), denouncing, deplore(|s|d), lament(|s|ed|ing), decr(y|ies|ied|ying), assail(|s|ed), lambast(e|es|ed), protest(ed|ing|s) against, (questioned|decried) 
complain(|s|ed|ing), object(|s|ed|ing) (to|that), objection(|s) to, outrage over, anger over, dismay (at|over), outraged, angered
discriminatory, unconstitutional, unfair, unjust, unacceptable, outrageous, problematic
# What critics do to a measure, and how they feel about it.
[excl_regret]
regret(|s|ted), bemoan(|s|ed), decried, fault(|s|ed), rebuke(|s|d), bewail(|s|ed), mourn(|s|ed), rue, rued, chide(|s|d), castigate(|s|d), upbraid(|s|ed), berate(|s|d), censure(|s|d), pillor(y|ies|ied), skewer(|s|ed), scold(|s|ed), reproach(|es|ed), attack(|s|ed), resent(|s|ed), question(|s|ed), contest(|s|ed), challenge(|s|d), mock(|s|ed)
[excl_angry]
furious, angry, dismayed, disappointed, appalled, outraged, indignant, upset, aggrieved, incensed, livid, bitter, unhappy, disgusted, horrified, saddened, shocked, scandalized, scandalised, enraged
[excl_voice]
voiced, expressed, expresses, voices, voicing, expressing, drew, drawn, draws, drawing, sparked, sparks, sparking, provoked, provokes, provoking, triggered, caused, stirred, prompted, aroused, met with, spoke of
[excl_dismay]
concern, alarm, dismay, regret, anger, disappointment, outrage, criticism, objections, fury, protest, controversy, uproar, resentment, condemnation, indignation, an outcry, outcry, a backlash, backlash, disgust, unease, consternation, bitterness

# The exclusion has a speaker, besides the verbs of saying of the language pack.
[excl_reported]
(made|make|makes|making) (|it )(plain|clear|known), let it be known, let slip, gave notice, spelled out, spelt out, (put|puts) it, (sum|sums|summed) up, thundered, thunders, confided, divulged, averred, avers, snapped, mused, sighed, retorted, interjected, boasted, hinted, hints, intimated, signalled, signaled, volunteered, elaborated, reckoned, reckons, proclaimed, reminded, reminds, briefed, assured, assures
countered, counters, specified, specifies, clarif(y|ies|ied|ying), stressed, pointed out, points out, ruled that, held that, decided that, rules that, told reporters, cautioned, cautions, notes, noting, ruled, told
[excl_hearsay]
reportedly, is said, are said, was said, were said, is reported, are reported, it is said, as reported by

# The exclusion is denied, absent or was lifted.
[excl_denied]
(it is |it was |it was never |it has never been |)(not|never) the case, nothing (of the sort|of the kind), far from the truth, (simply |just |)not so that, does not follow that, wrong to say that, wrong to claim that, would be wrong to say, misreading, misreadings, (hoax|fiction|fabrication|falsehood|lie|nonsense) that
# Who refutes what is told: "scotched rumors that".
[excl_refute]
scotch(|es|ed), quash(|es|ed), debunk(|s|ed), dispel(|s|led), disavow(|s|ed), repudiate(|s|d), discount(|s|ed), refute(|s|d), rebut(|s|ted), contradict(|s|ed), brush(|es|ed) aside, knocked down, rejected as false, dismiss(|es|ed), reject(|s|ed), den(y|ies|ied|ying)
[excl_rumor]
rumo(|u)r(|s), claim(|s), report(|s), suggestion(|s), idea, notion, talk, allegation(|s), accusation(|s), stor(y|ies)
[excl_denied]
(dismissed|dismisses|denounced|rejected|rejects) as (false|untrue|baseless|fake|wrong), it was untrue that, it is untrue that, (is|was) untrue that, false reports that, a false report that, no truth in
den(y|ies|ied|ying) (that|excluding|having excluded), denial(|s) that, (is|was|are|were) (false|untrue|wrong) that, falsely (claimed|reported|claim|report|claims|states|stated) that, no truth to (claims|reports) that, (rumor|rumors|rumour|rumours) that, it (is|was|'s) (not true|untrue|false|wrong|incorrect) that, not true that, untrue that, contrary to (reports|claims|rumors|rumours)
myth that
[excl_lifted]
restored, restores, reinstated, reinstates, readmitted, rehabilitated
lapsed, expired, discontinued, overruled, vacated, stayed, enjoined, suspended, softened, watered down, relaxed, undone, gone, defunct, disapplied, read down, thrown out, declared dead
(put|puts|putting|brought|brings) an end to, (did|does|do|done) away with, dispensed with, wiped out, threw out, thrown out, swept away, discarded, abandoned, shelved, withdrew, ditched, dumped, rolled back, closed, plugged
false, untrue, baseless, unfounded, groundless, fabricated, incorrect, invented, mistaken
(declared|ruled|found|held) (void|invalid|unconstitutional|null|null and void|unlawful|illegal), voided
struck out, strikes out, reversed, undone, withdrawn, withdrew, set aside, voided, nullified, cancelled, canceled, waived, reversed, reverses, lifts, lifting, removes, removing, repeals, scraps, drops, annuls, quashes, abolishes, ended, ends, struck down, annulled, repealed, overturned, removed, scrapped, quashed, lifted, abolished, invalidated, superseded, revoked, rescinded, deleted, strikes down, dropped
[excl_clause_noun]
claim, claims, rumor, rumors, rumour, rumours, report, reports, suggestion, suggestions, allegation, allegations, story, stories, ban, bans, bars
ruling, decision, judgment, policy, practice, disqualification, ineligibility, omission, condition
exclusion, exclusions, exception, exceptions, carve-out, clause, provision, article, bar, ban, section, paragraph, subsection, rule, restriction, restrictions, prohibition, proviso, amendment
# Parts and effects of a measure, which stand for it: "the statute's benefits", "the terms of the pardon".
[excl_part]
easing, lifting, suspension, relaxation, removal, grant, granting, spirit
operation, ambit, remit, benefit, force
benefit, benefits, provisions, terms, scope, text, wording, protection, protections, reach, coverage, ambit, remit, purview, application, effects, effect, advantages, list, articles, version, letter, language, framework, rules

# The writer or speaker holds back.
[excl_hedge]
appear(|s|ed) to, seem(|s|ed) to, look(|s|ed) set to, it (appears|seems) that, apparently, seemingly
likely, likely to, unlikely to, probably, perhaps, possibly, presumably, arguably, de facto, in practice, on the face of it
(thought|believed|understood|expected) to, may have

# A clause border that ends the scope of a cue. A comma, "and" or "such as" inside a list is none.
[excl_terminator]
but, meanwhile, by contrast, in contrast, on the other hand, on the contrary, so that, which means that, as a result
# 1 opens a clause that ends at a comma: "While the order helps citizens, …".
although, though, even though, whereas, while, whilst, because, unlike = 1

# A limit on the record it stands near.
[excl_condition]
provided that, provided, providing that, on condition that, on the condition that, only if, only when, only where, only in cases where, if and only if, as long as, so long as, insofar as, to the extent that
subject to, contingent on, conditional on, in exchange for, in return for, with respect to whom, for whom, in respect of whom, with regard to whom, regardless of
(through|with) (foreign|external|outside) (involvement|backing|support|participation|funding|help), when the (victim|victims|offence|offense|crime)
who (surrender|surrendered|have surrendered|lay down|laid down|hand in|handed in|confess|confessed|register|registered|disarm|disarmed|renounce|renounced|repent|repented)
# A threshold of time or money: "sentenced to more than ten years", "with sentences over nine years".
[excl_over]
over, above, exceeding, more than, longer than, below, under, less than, up to, at least, at most, of more than, of over, of at least, of less than, to more than, to less than, to at least, greater than, in excess of
[excl_term]
sentence, sentences, term, terms, prison terms, prison sentences, penalties, penalty, prison sentence
[excl_time_unit]
year(|s), month(|s), day(|s), week(|s)
# Prepositions that bind a date to the record.
[excl_when]
committed (before|after|between|during|from|since|prior to|until|in|on), before, after, since, between, during, until, prior to, from, in, on, by, within

# Where in the procedure the person stands; the payload orders the stages.
[status]
(with|has|have|having|had) (a criminal record|criminal records|prior convictions|previous convictions|a prior conviction|a previous conviction) = 4
wanted, wanted by, sought for, on the run for = 1
suspected, suspected of, suspected in, suspect(|s), under investigation (for|over), being investigated (for|over), investigated (for|over), under suspicion of, wanted (for|over), arrested on suspicion of = 1
accused, accused (of|by|in), alleged to have, facing accusations of, facing allegations of, blamed for = 2
prosecuted, prosecuted (for|over|by|in), facing (prosecution|trial), standing trial, standing trial (for|over), on trial, on trial (for|over), tried (for|over|by|before|in), awaiting trial, awaiting trial (for|over), indicted (for|on|over), under prosecution = 3
charged (with|over|in), (facing|face|faces|faced) (|criminal )charges (of|over|for), held on (|suspicion of )charges, remanded (for|on|over), arraigned (for|on|over) = 2
convicted, convicted (of|for|in|over|by), found guilty, found guilty (of|by), guilty of, with convictions for, have convictions for, condemned for, (a|prior|previous|past|earlier|own|any|final|criminal) (conviction|convictions) (for|of) = 4
# Nouns that say at what stage a person stands.
[excl_standing]
suspect, suspects = 1
convict, convicts = 4
lifer, lifers = 5
[status]
sentenced, sentenced (to|for|over|in), serving time (for|over), jailed (for|over), imprisoned (for|over), on death row, locked up for, doing time for, incarcerated for, doing time, doing life, behind bars for, committed (to prison for|for), sent down for, put away for, on life terms (for|over) = 5
# With what one serves: "serving a ten-year sentence".
[excl_serving]
serving, serve, serves, serving out, doing = 5
# Links to an act without a stage of procedure.
[excl_link]
(found|known|shown|proven|proved|deemed|said|believed|alleged) to have, answerable for, liable for, accountable for, to blame for, culpable for, mixed up in, caught up in
implicated in, detained (for|over|on), held (for|over|on), arrested (for|over), investigated in connection with, connected (to|with), tied to, complicit in, complicity in, found responsible for, bearing responsibility for, bear responsibility for, took part in, taken part in, taking part in, engaged in, engage in, who (ordered|orchestrated|planned|organized|organised|directed|carried out|perpetrated|perpetrate|commit|engage in|engaged in|participate in|took part in|were involved in|was involved in), whose (crimes|offences|offenses|acts) (include|included|involve|involved), perpetrated, commit, commits, committing, committed, involved in, involvement in, responsible for, linked to, who committed, who have committed, has committed, have committed, had committed, participated in, took part in, over, guilty
caused by, arising from, arising out of, resulting from, due to

# What grants or withholds. Sanctions, insurance and treaties speak the same grammar.
[instrument]
regulari(s|z)ation, legali(s|z)ation, demobili(s|z)ation, expungement, delisting, naturali(s|z)ation drive, plea-and-pardon, condonation, sanatoria, indulto, condono, amnistia, (supervised|compassionate|medical|humanitarian|provisional|conditional|emergency|mass|weekend|prisoner) release, (penalty|loan|fee) waiver(|s), (debt|loan) forgiveness, voluntary disclosure, resentencing, furlough, early-removal provisions, early-release provisions, review mechanism, mercy law, home detention, house arrest, clean slate, tax truce, truce, settlement, good-time (law|credit|credits), witness protection = 1
(sentence|penalty) (reduction|reductions|cut|cuts|remission), recall scheme, tax settlement = 1
prisoner (swap|exchange|release)(|s), (exchange|swap|surrender) deal = 1
this policy, this insurance, license(|s), licence(|s), pardon power, the power to pardon, pardoning power = 1
amnesty, amnesties, amnesty (law|bill|decree|act|measure|measures|program|programme|scheme|agreement|provisions|ordinance|deal|process|plan|legislation|statute|policy|order)
pardon, pardons, pardon (law|decree|list|bill|act|proclamation|order), clemency, clemency (decree|law|order|list|program|measure), presidential (grace|decree|order), royal decree, release bill
immunity, parole = 1
(tax|debt) (relief|exemption|exemptions|amnesty) = 1
(collective|general|royal|presidential|mass|partial|conditional|blanket|holiday|ramadan|eid|new year|christmas) (pardon|amnesty|clemency|grace|remission|commutation)(|s)
prerogative of mercy, act of (grace|clemency|oblivion), indemnity (act|law|ordinance), indemnity, general license, commutation order
reprieve(|s), commutation(|s), remission, early release, early release (scheme|program|law), immunity (law|agreement|deal), forgiveness law
(law|decree|legislation|act|bill|statute|ordinance|executive order|decree-law|decree law|convention|treaty|protocol|constitution|proclamation)(|s), treaties
this (part|chapter|title|section|article|paragraph|regulation|rule|schedule|agreement|instrument)
annex, annexes, appendix, addendum, codicil, side letter, exchange of letters, memorandum of understanding, communique, waiver letter, rider(|s), endorsement(|s), guideline(|s) = 1
charter(|s), edict(|s), ukase(|s), peace (agreement|accord|treaty), bylaw(|s), penal code, criminal code, regulations, gazette notice
sanctions relief, sanctions (waiver|waivers|order|exemption|exemptions), general license(|s), general licence(|s), humanitarian (exemption|exception|carve-out), extradition treaty
insurance policy, insurance policies, (insurance|travel|health|home|life|liability|flood) (policy|cover|coverage), policy wording
provisions = 1
(measure|regulation|directive|order|resolution|draft|proposal|text|release)(|s) = 1
agreement(|s), accord(|s), pact(|s), (peace|ceasefire|transition|reconciliation) (agreement|accord|accords|deal|pact), trade (agreement|deal) = 1
sanctions, sanctions (regime|package), waiver(|s), embargo(|es), arms embargo, export ban, travel ban, asset freeze, export controls, tariff exemption, import ban, exemption(|s) = 1
policy, policies, insurance, insurance (contract|plan), coverage, warranty, compensation (fund|scheme|program), relief (scheme|program|package), provision, benefits = 1
# Weight 2: words that mean many things besides; only an offence or a stage of procedure shows a measure.
moratorium, reform(|s), procedure(|s), initiative, package, plan(|s), mechanism, framework, process, arrangement(|s), rules, guidelines, directive(|s), scheme(|s), program(|s), programme(|s), benefit, scope, list, deal(|s), (article|section|clause|rule|paragraph|subsection)(|s) = 2
# A measure by its kind and its form: "bail reform", "delisting procedure".
[instrument_kind]
spent-convictions, spent convictions, humanisation, humanization, early-removal, early removal, overcrowding, probation, good-time, release-on-licence, recognition, time-served, pre-release, prerelease, weekend-release, weekend release, rectification, settlement, firearms-surrender, firearms surrender, gun-surrender, gun surrender, buyback, buy-back, weapons-surrender, weapons, detention-review, licence, parole-reform, decriminalisation, humanitarian
bail, parole, release, early release, early-release, emergency release, conditional release, prisoner release, prisoner exchange, prisoner swap, prisoner-swap, jail-swap, jail swap, swap, amnesty, pardon, clemency, remission, commutation, sentence-reduction, sentence reduction, sentencing, resentencing, reconciliation, national reconciliation, peace, truce, ceasefire, cease-fire, transitional justice, transitional-justice, restorative justice, demobilization, demobilisation, disarmament, reintegration, rehabilitation, surrender, repatriation, reinsertion, immunity, indemnity, forgiveness, debt forgiveness, debt relief, debt-relief, loan waiver, loan forgiveness, penalty waiver, voluntary disclosure, sanctions, sanctions relief, delisting, de-listing, licensing, asylum, refugee, resettlement, regularization, regularisation, legalization, legalisation, visa, temporary protection, compensation, reparation, reparations, redress, restitution, insurance, welfare, relief, furlough, home detention, home-detention, electronic tagging, work release, work-release, expungement, record-sealing, decriminalization, decriminalisation, extradition, plea, leniency, mercy, prison, prison reform, penal, criminal justice, criminal-justice, clean slate, clean-slate, grace, lustration, vetting, victims, legal aid, house arrest, house-arrest, good behavior, good behaviour, good-conduct, compassionate release, compassionate-release, decarceration, decongestion, quarantine release, medical parole, medical release, mass release
[instrument_form]
roll(|s), dispensation, settlement, track, route, window, drive, package(|s), plan(|s), pathway, register, roster, route, wave, round, concession(|s)
scheme(|s), program(|s), programme(|s), plan(|s), reform(|s), procedure(|s), process, order(|s), list(|s), package, initiative, deal, agreement, framework, mechanism, provision, provisions, rule(|s), regime, system, policy, policies, measure(|s), offer(|s), bill(|s), law(|s), act(|s), decree(|s), regulation(|s), guideline(|s), arrangement(|s), pact, accord(|s), terms, criteria, drive, campaign, directive, statute(|s), ordinance(|s), legislation, code, clause, text, credits, credit, calculation
# Words that stand for an instrument named before: "the new one".
[excl_one]
one, text, latter
# By these the writer tells an instrument of relief from any other law.
[excl_relief_instrument]
commutation(|s), remission(|s), parole, immunity, indemnity, reprieve(|s), forgiveness, waiver(|s), reconciliation, early release, furlough, grace, mercy, asylum, refugee, rehabilitation, swap, prisoner swap, prisoner exchange, disclosure, exemption(|s), regularization, regularisation, legalization, surrender, delisting, sentence reduction, sentence-reduction, penalty reduction, leniency, royal decree, presidential decree, royal pardon, presidential pardon, collective pardon, general amnesty, general pardon, conditional amnesty
amnesty, amnesties, pardon, pardons, clemency, amnesty (law|bill|decree|act|measure|legislation)

# Whom the exclusion names: the head of the subject phrase.
[subject_noun]
employer(|s), objector(|s), predator(|s), abductor(|s), captor(|s), tycoon(|s), businessm(a|e)n, businesswom(a|e)n, businesspeople, entrepreneur(|s), director(|s), manager(|s), executive(|s), academic(|s), artist(|s), poet(|s), writer(|s), author(|s), singer(|s), musician(|s), filmmaker(|s), cartoonist(|s), unionist(|s), trade unionist(|s), striker(|s), nun(|s), rabbi(|s), bishop(|s), pastor(|s), preacher(|s), seafarer(|s), fisherm(a|e)n, herder(|s), orphan(|s), widow(|s), carer(|s), apprentice(|s), graduate(|s), scholar(|s), professor(|s), scientist(|s), engineer(|s), pilot(|s), captain(|s), admiral(|s), colonel(|s), sergeant(|s), lieutenant(|s), cadet(|s), reservist(|s), draftee(|s), absconder(|s), escapee(|s), runaway(|s), deportee(|s), evacuee(|s), emigrant(|s), householder(|s), landlord(|s), lender(|s), investor(|s), accountant(|s), notary, notaries, mobster(|s), gangster(|s), gang member(|s), henchm(a|e)n, bodyguard(|s), informant(|s), informer(|s), whistleblower(|s), whistle-blower(|s), leaker(|s), convert(|s), worshipper(|s), adherent(|s), follower(|s), sympathi(s|z)er(|s), backer(|s), donor(|s), facilitator(|s), plotter(|s), conspirator(|s), putschist(|s), jailer(|s), warder(|s), interrogator(|s), executioner(|s), dictator(|s), ruler(|s), prince(|s), sheikh(|s), elder(|s), cyclist(|s), athlete(|s), shopkeeper(|s), trafficker(|s), poacher(|s), defaulter(|s), dodger(|s), spouse, wives, husband(|s), widower(|s), kin, dependant(|s), dependent(|s), breadwinner(|s), addict(|s), drinker(|s), stowaway(|s), squatter(|s), overstayer(|s), contestant(|s), nominee(|s), licensee(|s), permit holder(|s), leaseholder(|s), shareholder(|s), trustee(|s), guardian(|s), mercenar(y|ies), proxy, proxies, subsidiar(y|ies), firm(|s), corporation(|s), vendor(|s), supplier(|s), subcontractor(|s), operator(|s), hospital(|s), clinic(|s)
crew(|s), sailor(|s), staff, personnel, carrier(|s), airline(|s), insurer(|s), broker(|s), dealer(|s), grower(|s), yard(|s)
trafficker(|s), dealer(|s), merchant(|s), servant(|s), public servant(|s)
founder(|s), islamist(|s), separatist(|s), felon(|s), user(|s), holder(|s), dissenter(|s), detractor(|s), oligarch(|s), magnate(|s), pirate(|s), smuggler(|s), operative(|s), recruit(|s), planner(|s), bomber(|s), gunm(a|e)n, killer(|s), head(|s) of state, couple(|s), household(|s), homeowner(|s), motorist(|s), pupil(|s), retiree(|s), pensioner(|s), commando(|s), warden(|s), aide(|s), ally, allies
individual(|s), person(|s), people, those, anyone, anybody, someone, whoever, everyone, nobody
citizen(|s), national(|s), foreigner(|s), civilian(|s), m(a|e)n, wom(a|e)n, minor(|s), child(|ren), juvenile(|s), student(|s), resident(|s), refugee(|s), migrant(|s), immigrant(|s), exile(|s), famil(y|ies), family member(|s), relative(|s)
prisoner(|s), detainee(|s), inmate(|s), convict(|s), defendant(|s), offender(|s), hostage(|s), captive(|s), parolee(|s)
member(|s), supporter(|s), activist(|s), leader(|s), politician(|s), figure(|s), protester(|s), demonstrator(|s), journalist(|s), lawyer(|s), dissident(|s), human rights defender(|s), party, parties, side(|s), group(|s)
soldier(|s), troops, officer(|s), personnel, commander(|s), general(|s), conscript(|s), guard(|s), paramilitar(y|ies), agent(|s)
rebel(|s), fighter(|s), militant(|s), combatant(|s), ex-combatant(|s), guerrilla(|s), insurgent(|s), militiam(a|e)n
official(|s), civil servant(|s), minister(|s), judge(|s), prosecutor(|s), mayor(|s), governor(|s), lawmaker(|s), deput(y|ies)
insured, insured person(|s), abuser(|s), veteran(|s), deserter(|s), suspect(|s), ringleader(|s), planner(|s), financier(|s), collaborator(|s), traitor(|s), lifer(|s), employee(|s), worker(|s), teacher(|s), doctor(|s), nurse(|s), cleric(|s), clergy, priest(|s), imam(|s), monk(|s), policem(a|e)n, police officer(|s), tourist(|s), visitor(|s), alien(|s), asylum seeker(|s), asylum-seeker(|s), returnee(|s), expatriate(|s), voter(|s), president(|s), premier, ex-president(|s), noncitizen(|s), non-citizen(|s), insurgent(|s), pedophile(|s), paedophile(|s), looter(|s), dealer(|s), user(|s), evader(|s), senator(|s), legislator(|s), councilor(|s), bureaucrat(|s), banker(|s), contractor(|s), trader(|s), merchant(|s), farmer(|s), villager(|s), settler(|s), minorit(y|ies), women, girls, boys, youths, teenagers, elderly, parents, mothers, spouse(|s), heir(|s), victim(|s), survivor(|s), plaintiff(|s), litigant(|s), patient(|s), passenger(|s), owner(|s), tenant(|s), borrower(|s), debtor(|s), taxpayer(|s), signator(y|ies), faction(|s), militia(|s), armed group(|s), brigade(|s), separatist(|s), secessionist(|s), loyalist(|s), jihadist(|s), extremist(|s), coup plotter(|s), critic(|s), opponent(|s), blogger(|s), reporter(|s), editor(|s), monarchist(|s), ex-soldier(|s), ex-officer(|s), warlord(|s), boss(|es), kingpin(|s), chief(|s)
perpetrator(|s), mastermind(|s), instigator(|s), organizer(|s), accomplice(|s), criminal(|s), recidivist(|s), fugitive(|s), violator(|s)
compan(y|ies), entit(y|ies), bank(|s), business(|es), exporter(|s), importer(|s), applicant(|s), beneficiar(y|ies), policyholder(|s), claimant(|s), customer(|s), driver(|s)

# Heads of a crime phrase: an offence unknown to us is kept under one of these with no code.
[offence_head]
(crime|offence|offense|charge|act|misdemeanor|misdemeanour|violation|infraction|case|count|conviction|activity)(|s), activities
# Words that name an offence only before such a head: "terror charges".
[offence_topic]
terror, terrorist, terrorism = 89
coup = 86
extremist = 108
drug, drugs, narcotics = 47
corruption, graft, anti-corruption = 55
fraud = 53
weapons, firearms, gun, explosives = 81
sex = 33
murder, homicide = 2
driving, traffic = 28
# A statute that names its field: "offences under the anti-corruption statute".
[offence_field]
anti-corruption, corruption = 55
anti-terrorism, antiterrorism, anti-terror, counter-terrorism, counterterrorism, terrorism = 89
anti-narcotics, anti-drug, narcotics, drugs = 47
anti-money-laundering = 62
anti-trafficking = 24
official secrets, state secrets, secrets, sedition, treason, state security, national security, internal security, public security, subversion, espionage = 86
lese-majeste, press, defamation, cybercrime, blasphemy, royal defamation = 69
customs = 72
immigration, migration = 73
tax, revenue = 71
narcotic, narcotic drugs, dangerous drugs, drug = 47
firearms, arms, explosives, weapons = 81
anti-money laundering, money laundering = 62
electoral, election, elections = 78
wildlife, environmental, environment = 92
sexual offences, sexual offenses = 33
public order = 64
emergency = 80
genocide = 102
# What adds weight to an offence and leaves its kind alone.
[offence_modifier]
active, aggravated, alleged, armed, attempted, bank, capital, common, confessed, contract, dangerous, deliberate, double, egregious, especially, extremely, failed, financial, flagrant, forced, forcible, grand, grave, gross, hardened, heinous, high-level, illegal, illicit, intentional, international, large-scale, major, mass, massive, most, multiple, notorious, particularly, passive, petty, physical, political, premeditated, public, registered, serial, serious, severe, simple, systematic, targeted, triple, unlawful, unlicensed, very, violent, widespread, wilful, willful
# Goods that crimes are "against".
[offence_good]
life, human life = 1
persons, person = 10
liberty, personal liberty, freedom, personal freedom, individual freedom = 16
property, private property, public property, state property = 42
public funds, public administration, public treasury, the treasury, treasury = 55
public order, state authority, authority of the state, public authority, authority, public administration authority, public peace, public tranquility = 64
administration of justice, course of justice, justice system, judiciary, judicial system, justice = 75
morals, public morals, morality, public morality, religion, public religion, decency, public decency = 67
electoral process, electoral system = 78
public safety, public safety and state security, national safety, collective safety, national security, public security, collective security = 80
health, public health = 84
state, state security, security of the state, internal security of the state, external security of the state, constitutional order, homeland, nation, security and integrity of the state = 86
environment, natural environment, nature = 92
# Norms whose breach is the crime.
[offence_breach]
violation, violations, violating, abuse, abuses, breach, breaches
[offence_norm]
human rights, basic human rights, fundamental human rights, international human rights law = 107
international humanitarian law, humanitarian law, the laws of war, the laws and customs of war, the law of armed conflict, international law = 98
# Groups that it is a crime to belong to.
[offence_joining]
membership (of|in), (participation|participating|involvement|involved) in, (joining|joined|leading|led|supporting|supported|aiding|aided|directing|running|forming), (belonging|belonged) to
[offence_member]
(member|leader|founder)(|s) of
[offence_band]
(criminal|illegal armed|criminal armed|armed criminal|organized criminal|organised criminal|mafia) (group|gang|organization|organisation|association)(|s), armed gang(|s) = 88
(terrorist|terror) (group|organization|organisation|network|cell)(|s) = 90
# Attacks on the order of a state.
[offence_attack]
attack(|s) on, attack(|s) against, attacking, assault(|s) on, assault(|s) against
[offence_order]
territorial integrity, democracy, constitutional order, democratic order
# Death as the result of a crime of any kind.
[offence_leading]
that led to, leading to, led to, resulting in, resulted in, that resulted in, causing, that caused, caused
[offence_death]
death, deaths, the death, a death, fatalities
[offence_life]
(|the )loss of (|human )life
# Help for armed action.
[offence_foster]
promoting, facilitating, inciting, instigating, financing, supporting, organizing, organising, taking part in
[offence_force]
armed, violent, forceful, forcible
[offence_action]
action, actions, incursion, incursions, attacks
# Acts told by a verb with its object: "killing someone".
[offence_act]
killing, murdering, assassinating, slaying, shooting dead = 2
kidnapping, abducting = 19
raping = 35
torturing = 99
robbing = 41
assaulting, beating = 12
# The same as finite verbs: "those who killed civilians". What they are done to may follow.
[offence_deed]
solicited a bribe, accepted a bribe, took a bribe, paid a bribe, offered bribes = 56
financed the coup, led the coup, joined the coup, took part in the coup, bore arms against the state = 86
drive under the influence, drive drunk, driving drunk = 28
kill, killed, kills, murdered, assassinated, slew, slain, slaughtered, slaughtering, beheaded, beheading, lynched, lynching, executed, shot dead, shot and killed, gunned down, gunning down, stabbed to death, strangled, put to death, massacred = 2
assaulted, attacked, attacking, beat, wounded, wounding, injured, injuring, caused bodily harm to, ill-treated, ill-treating, mistreated = 12
maimed, maiming, mutilated, mutilating, gravely injured, seriously injured = 13
threatened, threatening, intimidated, intimidating = 15
unlawfully detained, illegally detained, arbitrarily detained = 18
kidnapped, abducted, took hostage, held hostage, seized hostages, took hostages, taken hostages = 19
hijacked, hijacking = 20
enslaved, enslaving = 22
recruited children, recruited minors, recruited child soldiers, used child soldiers, conscripted children = 23
trafficked people, trafficked women, trafficked children, trafficked persons, trafficked migrants = 24
extorted, extorting, blackmailed = 26
insulted, insulting, defamed, defaming = 30
raped = 35
molested, molesting, sexually abused, sexually abusing, sexually assaulted = 36
robbed = 41
stole, stolen, stealing, looted, looting, pillaged, plundered, plundering = 44
destroyed, destroying, burned down, burnt down, torched, set fire to, setting fire to, vandalized, vandalised = 46
trafficked drugs, trafficked in drugs, sold drugs, selling drugs, dealt drugs, trafficked cocaine, smuggled drugs, smuggling drugs = 50
defrauded, defrauding, swindled, swindling = 53
forged, forging, counterfeited, counterfeiting = 54
bribed, bribing, took bribes, taken bribes, accepted bribes, taking bribes, paid bribes = 56
embezzled, embezzling, misappropriated, misappropriating, siphoned off, squandered = 57
laundered, laundering = 62
smuggled, smuggling = 72
smuggled migrants, smuggled people, smuggling migrants, smuggling people = 74
evaded taxes, evading taxes = 71
escaped from prison, escaped from custody, escaping from prison, broke out of prison = 75
rioted, rioting = 66
incited, inciting = 69
rigged, rigging = 78
bombed, planted bombs, planting bombs, fired rockets, shelled, shelling = 81
polluted, polluting = 93
tortured = 99
deserted, deserting, mutinied, spied, spied for, spied on, spying for, took up arms against, taken up arms against, taking up arms against, plotted against, plotting against, plotted to overthrow, plotting to overthrow, overthrew, betrayed, collaborated with, collaborating with = 86
financed terrorism, funded terrorism, financed terrorists = 91
joined terrorists, joined a terrorist group, joined terrorist groups = 90
# Abuse of an office, with what is abused.
[offence_misuse]
abused, abusing, abuse of, misused, misusing, misuse of, exploited = 58
[offence_office]
(|a |the |their |his )(position|positions) of (|public )(trust|authority|power), office, public office, power, powers, authority, official position, functions, positions
# Killings and attacks as nouns, with their victims; the one who ordered them did it.
[offence_slaying]
shooting, shootings, killing, killings, beheading, beheadings, slaughter, slaying, stoning, hanging, gunning down, execution, executions = 2
beating, beatings, wounding = 12
bombing, bombings, shelling, detonation = 81
[offence_ordering]
order, ordered, ordering, orders, directed, directing, commanded, oversaw, planned, planning, organized, organised, organizing, carried out, took part in, participated in
[offence_victim]
someone, somebody, people, a person, others, another, another person, anyone, civilians, children, women, officers, soldiers, police
# An act with explosives: "attempts to set off explosives".
[offence_blast]
(set|setting|sets) off, detonate(|s|d), detonating, plant(|s|ed|ing), throw, throwing, lay, laying = 81
[offence_explosive]
(|a |the )bomb(|s), (|an |the )explosive(|s), (|an )explosive device(|s), (|a )grenade(|s), (|a )mine(|s), landmines
[offence_attempt]
attempt(|s) to, attempted to, attempting to, plot(|s) to, plotting to, trying to, conspiring to
# A result that makes it a serious assault: "leaving them paralyzed".
[offence_result]
paralyzed, paralysed, maimed, disabled, disfigured, permanently disabled, crippled, blinded
[offence_causing]
leaving, left, leave, leaves

# Words that give examples, so that the list is left open.
[excl_open_list]
namely, that is, i.e. = 1
such as, including, like, among them, among others, for example, for instance, notably, in particular, particularly, especially, and others, and the like, and other

# Courts a case may be sent to: another forum is not an exclusion.
[forum]
(military|civil|civilian|ordinary|special|international|juvenile|administrative|criminal) (court|courts|justice|justice system|tribunal|tribunals|jurisdiction), court(|s)-martial, courts martial, truth commission, truth commissions, transitional justice
[forum_cue]
(handled|tried|judged|heard|dealt with|processed|decided|reviewed) (by|in|within|under|before), (transferred|referred|remitted|sent|left|handed over) to
# What can be sent there.
[forum_matter]
case, cases, trial, trials, proceedings, prosecutions, charges, soldiers, officers, those, offences, offenses, crimes, matters, files

# What a policy, a license or a tariff names where a pardon names persons.
[excl_claim]
ruling, decision, finding, judgment, judgement, opinion, principle, fact, news, announcement, statement, confirmation, assurance, report, reports, view, rule, argument
[excl_matter]
transaction(|s), loss(|es), damage, damages, shipment(|s), goods, export(|s), import(|s), product(|s), claim(|s), payment(|s), service(|s), vehicle(|s), property, injur(y|ies), illness(|es), disease(|s), condition(|s), treatment(|s), asset(|s), vessel(|s), cargo(|es), fund(|s), weapon(|s), ammunition, dealing(|s), proceeding(|s), sentence(|s), fine(|s), penalt(y|ies), debt(|s), tax(|es), liabilit(y|ies), expense(|s), cost(|s), event(|s), accident(|s), act(|s), conduct, offence(|s), offense(|s), crime(|s), item(|s), equipment, technolog(y|ies), arms, oil, entit(y|ies), project(|s), contract(|s), investment(|s), case(|s), death(|s), risk(|s), peril(|s), pregnanc(y|ies), flight(|s), territor(y|ies), facilit(y|ies), nuclear, war
# Nouns before which an offence only says what they are about: "the murder trial".
[excl_about]
trial(|s), probe(|s), inquir(y|ies), investigation(|s), scene(|s), weapon(|s), myster(y|ies), scandal(|s), drama(|s), novel(|s), film(|s), stor(y|ies), rate(|s), statistic(|s), figure(|s), epidemic, hearing(|s), verdict(|s), report(|s), book(|s), expert(|s), squad, detective(|s), prevention, awareness, allegation(|s), claim(|s), rumor(|s), rumour(|s), threat, risk, alert(|s), fears, warning(|s), victim(|s), lawsuit(|s), complaint(|s), unit(|s), commission, court(|s), bill(|s), law(|s)

# Words of law that name no measure.
[excl_no_measure]
in charge of, in charge, take charge of, free of charge, in the process of, in process
statute(|s) of limitations, law enforcement, law school, law firm, law student(|s), law and order, (protection|restraining|gag|court|detention|evacuation|deportation|removal|stay-at-home) order(|s), case law, act(|s) of (war|god|violence|terrorism|terror|aggression|vandalism|sabotage|resistance|defiance|faith), in order to, in order that, court order(|s), bill of rights, health bill, law professor(|s), rule of law, act as, acts as, act on, law partner
# Those who grant or pay, where no measure is named.
[excl_grantor]
insurer(|s), underwriter(|s), we
the company, the fund, the board, the commission, the tribunal, the president, the king, the governor, the government, the state, the authorities, the ministry, the minister, the court, the parliament, congress, the committee, the council, the emir, the sultan, the monarch, the junta, the cabinet, cabinet, parliament, lawmakers, legislators, senators, deputies, ministers, authorities, prosecutors, judges, the judge, the mullahs, the generals, the regime, the administration, the legislature, the assembly, the senate, the house, the premier, the prime minister, the chancellor, the pope, the prince = 1
# Verbs whose negation says nothing of who is left out.
[excl_other_verb]
necessary, possible, required, needed, sure, easy, difficult, obvious, certain, surprising, new, uncommon, true, ready, willing, able, aware, afraid, alone, here, there, available, responsible, about, going, being, having, getting, making, taking, really, quite, very, too, until, surprised, allowed, correct, right, due, complete, finished, interested, involved, present, visible, lawful, legal, fair
erase, vote, discuss, debate, ask, announce, approve, sign, pass, meet, resign, rule, decide, end, heal, quell, calm, satisfy, bring, undo, justify,confuse, decriminalise, decriminalize, mean, amount, constitute, imply, require, seek, say, specify, know, think, want, intend, matter, exist, happen, seem, appear, look, believe, expect, take, come, go, make, work, start, end, begin, change, need, have, be, do, let, yet, only, just, even, merely, simply, enough, all, every, everyone, because, so, as, only, long, far, far, immediately, clear, known, confirm, respond, comment, name, provide, attend, show, speak, talk, tell, agree, forget, prevent, stop, deter, imprison, arrest, charge, prosecute, convict, kill, torture, commit

# Bodies and steps named after a measure, which are not the measure.
[excl_body]
board(|s), commission(|s), committee(|s), office(|s), council(|s), panel(|s), tribunal(|s), talks, campaign(|s), campaigner(|s), activist(|s), supporter(|s), opponent(|s), application(|s), request(|s), petition(|s), vote, debate(|s), hearing(|s), negotiation(|s), official(|s), lawyer(|s), seeker(|s), attorney(|s), recipient(|s), ceremony, announcement, chief, drive

# Those of them who decide whom the measure is for.
[excl_deciding]
board(|s), commission(|s), committee(|s), council(|s), panel(|s), tribunal(|s)

# Those who are held or were tried: people of whom measures of relief speak.
[excl_captive]
prisoner(|s), detainee(|s), inmate(|s), convict(|s), offender(|s), criminal(|s), felon(|s), lifer(|s), captive(|s), defendant(|s), internee(|s), insurgent(|s), rebel(|s), fighter(|s), militant(|s), guerrilla(|s), perpetrator(|s)
# Verbs of place whose negation lies beyond the measure: "does not come under".
[excl_come]
come, comes, fall, falls, fell, falling

# Words that single rules ask for.
[excl_excludable]
disqualifying, unpardonable, excludable, ineligible
[excl_neither]
neither
[excl_no]
no
[excl_nothing]
nothing
[excl_cannot]
cannot, can't, mustn't
[excl_inapplicable]
inapplicable, unavailable, inadmissible
[excl_ceases]
ceases, lapses, ends, terminates, expires, stops
[excl_open]
granted, extended, applied, offered, given, open, available
[excl_limited]
limited, restricted, confined, reserved
[excl_cut]
cut, cuts, cutting, reduced, reduces, slashed, shortened, shortens
