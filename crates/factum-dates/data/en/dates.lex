# Words of temporal expressions beyond the names of times.
# origin: own work
# license: MIT OR Apache-2.0

# Deictic choice, counted from the anchor: -1 before, 0 around, 1 after.
[which]
last, past, latest = -1
this, current = 0
next, coming, upcoming = 1

# Choice that counts from a date in the text.
[which_text]
previous, preceding, prior, earlier = -1
same, very same = 0
following, subsequent, ensuing = 1

# 1 start, 2 mid, 3 end.
[phase]
early, earlier = 1
mid, middle = 2
late, later = 3

# The same, as a noun before "of" or "in".
[phase_noun]
beginning, start, outset, opening, early part, early days, early hours, early months, early years, turn, dawn = 1
middle, midpoint = 2
end, close, latter part, late part, final days, closing days, final months, closing months = 3

# TIMEX3 modifiers of amounts: 1 about, 2 more than, 3 less than, 4 at least, 5 at most.
[bound]
about, around, approximately, roughly, some, nearly, almost, close to, an estimated, circa, ca, c., approx = 1
more than, over, well over, longer than, upwards of = 2
less than, under, fewer than, shorter than, just under = 3
at least, a minimum of, no less than, not less than, no fewer than = 4
at most, up to, as much as, a maximum of, no more than, not more than = 5

# Amounts without a number.
[vague_amount]
several, some, many, few, a few, quite a few, numerous, countless, various, a number of, a handful of, a matter of, dozens of, hundreds of, thousands of = 0

# Days from the anchor.
[deictic_day]
yesterday = -1
today, to-day = 0
tomorrow, to-morrow = 1

# 1 morning, 3 afternoon, 4 evening, 5 night, on the day of the anchor.
[deictic_part]
tonight, to-night = 5

# Refs.
[present_ref]
now, currently, presently, nowadays, right now, at present, these days, at the moment, at this time, at this moment, at this point, at this stage, the present, the present day, the moment, for the time being, as of now = 0
[past_ref]
recently, previously, lately, in the past, formerly, once upon a time, not long ago, long ago, a while ago, some time ago, in recent times, the past, the recent past, the distant past, as recently = 0
[future_ref]
soon, the future, the near future, the foreseeable future, the short term, the long term, the long run = 0

# 1 spring, 2 summer, 3 autumn, 4 winter; as in the language pack, and capitalized forms alike.

# 1 ago, before the anchor; 2 before a date of the text; 3 after it; 4 from now.
[offset]
ago, back = 1
earlier, previously, before, beforehand, prior = 2
later, afterward, afterwards, after, thereafter, hence = 3
from now, from today = 4

[era]
\=BC, \=B.C., \=BCE, \=B.C.E. = -1
\=AD, \=A.D., \=CE, \=C.E. = 1

[zone]
\=EST, \=EDT, \=ET = -5
\=CST, \=CDT, \=CT = -6
\=MST, \=MDT = -7
\=PST, \=PDT, \=PT = -8
\=GMT, \=UTC = 0

# Months whose names are ordinary words or given names: alone they need a preposition.
[month_word]
may, march, april, june, august, mar, jan, jun, dec, sep, nov, oct, apr, feb, jul, aug = 0

# What stands before a bare month or a bare year.
[time_preposition]
in, since, by, until, till, before, after, during, from, through, throughout, of, for, to, between, and, around, about, circa, ca, as of, prior to, ending, beginning, starting, or, till, towards, toward = 0

[year_preposition]
in, since, by, until, till, before, after, during, from, through, throughout, around, circa, ca, between, as of, prior to, the year, of the year = 0

# Nouns that follow a weekday in a name.
[name_tail]
times, post, herald, mail, express, telegraph, mirror, independent, star, sun, magazine, journal, gazette, tribune, club, group, ltd, inc, corp, company, harbor, observer, nation, world, night live, football, review, school, mass, edition, morning post = 0

# Fixed days MMDD; 1mmnw: n-th weekday w of month mm (n 5: the last); 2oooo: days from Easter, plus 5000.
[holiday]
christmas, christmas day, xmas = 1225
christmas eve = 1224
boxing day = 1226
new year's day, new year's = 101
new year's eve = 1231
valentine's day, st. valentine's day = 214
st. patrick's day, saint patrick's day = 317
halloween = 1031
april fools' day, april fool's day = 401
may day = 501
bastille day = 714
veterans day, armistice day = 1111
independence day, fourth of july, july fourth = 704
labor day = 10911
memorial day = 10551
thanksgiving, thanksgiving day = 11144
martin luther king day, martin luther king jr. day = 10131
mother's day = 10527
father's day = 10637
easter, easter sunday = 25000
good friday = 24998
palm sunday = 24993
easter monday = 25001
ash wednesday = 24954
ascension day = 25039
pentecost, whit sunday = 25049

[decade_word]
twenties = 20
thirties = 30
forties = 40
fifties = 50
sixties = 60
seventies = 70
eighties = 80
nineties = 90

# Adverbs and adjectives that repeat a unit; the payload is the unit.
[adverb_unit]
hourly = 3
daily, nightly = 4
weekly = 5
monthly = 6
quarterly = 7
yearly, annually, annual = 8

# once, twice.
[frequency]
once = 1
twice = 2
thrice = 3

# Cues of time in a clause. Nouns that look alike are left out.
[future_verb]
will, shall, 'll, won't, would, may, might, can, could, should, must, going to, plans, plan, planned, planning, expects, expect, expected, scheduled, due, set to, hopes to, intends, intend, is to, are to, be, upcoming = 0

[present_verb]
is, are, am, has, have, says, does, do = 0

[past_verb]
was, were, had, did, been, became, began, broke, brought, built, bought, came, caught, chose, cut, died, drew, drove, ended, fell, felt, fought, found, fled, flew, gave, got, grew, heard, held, hit, kept, killed, knew, led, left, lost, made, meant, met, opened, paid, put, ran, rang, read, reached, rose, said, sat, saw, sent, set, shook, shot, showed, shut, slid, sold, sought, spent, spoke, spread, stole, stood, struck, sued, swept, swore, taken, taught, told, took, thought, threw, turned, voted, went, woke, won, wore, wrote, closed, reported, announced, agreed = 0

# Endings that mark a past verb.
[past_suffix]
ed = 0

# What parts clauses.
[clause_border]
;, that, which, who, because, although, while, but, when, after, before, if, and = 0

[day_part]
daytime = 6

# Nouns before a number that is no year.
[reference_noun]
page, pages, p., pp., no., nos., number, numbers, room, lot, article, articles, section, sections, chapter, paragraph, resolution, flight, route, highway, volume, vol., extension, channel, case, file, form, figure, table, model, version, level, row, seat, gate, unit, zone, item, bill, law no., apartment, suite, dial, call = 0

[recent]
recent, first, final, early = 0

[coming]
coming, upcoming = 0
