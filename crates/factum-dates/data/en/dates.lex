# Words of temporal expressions beyond the names of times.
# origin: own work
# license: MIT OR Apache-2.0

# Deictic choice, counted from the anchor: -1 before, 0 around, 1 after.
[which]
last, past, latest, this past, this last = -1
this, current = 0
next, coming, upcoming, this coming, this next = 1

# Choice that counts from a date in the text.
[which_text]
previous, preceding, prior = -1
following, subsequent, ensuing = 1

# Choice of a length that ends or starts at the anchor, or stands in a longer one.
[span_which]
last, past, previous, preceding, next, coming, following, first, final, latest, recent, opening, closing, initial, intervening, subsequent, prior, early, upcoming, remaining, ensuing = 0

# Choice of a length without a number: recent years.
[recent]
recent, past, early, intervening, final, later, subsequent, preceding, coming, upcoming, following, first, last, next, ensuing, earlier = 0

# Parts of a period, before it and before "of": 1 start, 2 mid, 3 end.
[phase]
early, earlier = 1
mid, middle = 2
late, later = 3

[phase_noun]
beginning, start, outset, opening, early part, early days, early hours, early months, early years = 1
middle, midpoint = 2
end, close, latter part, last part, late part, final days, closing days, final months, closing months = 3

# Modifiers of amounts: 1 about, 2 more than, 3 less than, 4 at least, 5 at most.
[bound]
about, around, approximately, roughly, some, nearly, almost, close to, an estimated, circa, ca, c., approx = 1
more than, over, well over, longer than, upwards of, a little more than = 2
less than, under, fewer than, shorter than, a little less than = 3
at least, a minimum of, no less than, not less than, no fewer than = 4
at most, up to, as much as, a maximum of, no more than, not more than = 5

# About a date; the words of the class above mean other things before one.
[about_date]
around, circa, ca, c., approximately = 1

# Modifiers that may stand before a length with `the past`.
[span_bound]
at least, more than, nearly, almost, roughly, approximately = 0

[vague_amount]
several, some, many, few, a few, only a few, quite a few, numerous, countless, various, a number of, a handful of, dozens of, hundreds of, thousands of = 0

[deictic_day]
yesterday = -1
today, to-day = 0
tomorrow, to-morrow = 1

# Parts of the day of the anchor; as in the class day_part.
[deictic_part]
tonight, to-night, overnight = 5

[day_part]
daytime = 6

[present_ref]
now, right now, just now, currently, presently, nowadays, at present, these days, at this moment, the present day, present day, present-day, modern day, the time being, as of now = 0

[past_ref]
recently, more recently, most recently, lately, once upon a time, not long ago, in recent times, the recent past, the distant past = 0

[future_ref]
the near future, the foreseeable future, the distant future, the short term, the near term = 0

# 1 before the anchor, 2 before a date of the text, 3 after it, 4 after the anchor.
[offset]
ago, back = 1
earlier, previously, before, beforehand, prior, before that = 2
later, afterward, afterwards, after that, thereafter, hence = 3
from now, from today = 4

[era]
\=BC, \=B.C., \=BCE, \=B.C.E. = -1
\=AD, \=A.D., \=CE, \=C.E. = 1

# Hours from Greenwich.
[zone]
\=EST, \=EDT, \=ET = -5
\=CST, \=CDT, \=CT = -6
\=MST, \=MDT = -7
\=PST, \=PDT, \=PT = -8
\=GMT, \=UTC = 0

# Months whose names are also words or given names: alone they need one of the words of month_lead.
[month_word]
may, march, april, june, august, mar, jan, jun, dec, sep, nov, oct, apr, feb, jul, aug = 0

[month_lead]
in, since, by, until, till, before, after, during, from, through, throughout, of, to, between, as of, prior to, ending, ended, beginning, starting, or, this, last, next, every, each, and, late, early, mid = 0

# What stands before a bare year.
[year_lead]
in, since, by, until, till, before, after, during, from, through, throughout, of, for, to, between, around, about, circa, ca, and, or, the, a, this, that, its, his, her, their, our, early, late, mid, pre, post, ending, ended, beginning, starting, 's, than, toward, towards, winter, summer, spring, autumn, fall, election, season, on, at, as, versus, vs, with, into, over, year, years, whole, entire, all, both, when = 0

# What stands before a season that is a time and no more.
[season_lead]
in, since, by, until, till, before, after, during, from, through, throughout, of, over, this, last, next, every, each, late, early, mid, that, same, and = 0

# What stands before a year that a story moves to; elsewhere a year is a side remark.
[story_lead]
in, during, throughout, over, early, late = 0

# What joins dates of a list or an interval.
[joiner]
and, or, to, through, until, till, -, –, —, --, / = 0

# Words of an interval: its end, and the pair between ... and.
[interval_to]
to, through, until, till, -, –, —, -- = 0

[interval_and]
and = 0

[interval_between]
between = 0

# Words before the date of a line that says when something was published.
[publish_cue]
published, posted, updated, issued, released, dated, date, publication, filed, modified, printed = 0

# What stands before a clock time.
[clock_lead]
at, by, from, until, till, since, before, after, around, about, between, and, to, on, of, -, – = 0

# What may follow a noun phrase: function words. A season or a day before one of them stands alone.
[after_noun]
in, on, at, by, from, to, of, for, with, until, since, and, or, but, when, while, as, the, a, an, this, that, these, those, was, were, is, are, had, has, have, would, will, which, who, he, she, it, they, we, i, his, her, its, their, before, after, without, because, if, then, there, into, against, under, over, about, saw, came, brought = 0

# Nouns that a number before them counts: what stands before them is no year.
[counted_noun]
people, men, women, children, police, personnel, staff, cattle, sheep, feet, foot, km, kg, kilometers, meters, miles, mile, tons, tonnes, dollars, euros, percent, votes, seats, others, more, or, inhabitants, civilians, dead, injured, wounded = 0

# Words in s behind a year that are no plural nouns.
[not_plural]
was, is, has, as, his, this, its, us, does, says, thus, always, perhaps, sometimes, unless, across, towards, besides, less, comes, seems, sees, sales, earnings, results, profits = 0

# Nouns that follow a weekday or a month in a name.
[name_tail]
times, post, herald, mail, express, telegraph, mirror, independent, star, magazine, journal, gazette, tribune, club, group, ltd, inc, corp, corporation, company, co, harbor, observer, nation, night live, football, review, edition = 0

# Nouns before a number that is no year.
[reference_noun]
page, pages, p., pp., no., nos., number, numbers, room, lot, article, articles, section, sections, chapter, paragraph, resolution, flight, route, highway, volume, vol., extension, channel, case, file, form, figure, table, model, version, level, row, seat, gate, unit, zone, item, apartment, suite = 0

[quarter_code]
q1 = 1
q2 = 2
q3 = 3
q4 = 4

[half_word]
first = 1
second, last, latter = 2

# Fixed days MMDD; 1mmnw: n-th weekday w of month mm (n 5: the last); 2oooo: days from Easter, plus 5000; 3mmnw: the day after.
[holiday]
christmas, christmas day, xmas = 1225
christmas eve = 1224
boxing day = 1226
new year's day, new year's = 101
new year's eve = 1231
valentine's day, st. valentine's day = 214
st. patrick's day, saint patrick's day = 317
halloween = 1031
human rights day = 1210
international women's day = 308
april fools' day, april fool's day = 401
may day = 501
bastille day = 714
veterans day, armistice day = 1111
independence day, fourth of july, july fourth = 704
labor day = 10911
memorial day = 10551
thanksgiving, thanksgiving day = 11144
martin luther king day, martin luther king jr. day, mlk day = 10131
presidents' day, presidents day = 10231
black friday = 31144
earth day = 422
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
daily = 4
weekly = 5
monthly = 6
yearly, annually = 8

# How often: once a week.
[frequency]
once = 1
twice = 2
thrice, three times = 3
four times = 4
five times = 5

[every]
every, each, per = 0

# How long something without a number lasts: the unit, 0 for none.
[vague_length]
a while, some time, quite some time, a long time, a short time, a short period, extended periods, an extended period, a long period, a lengthy period, a fairly lengthy period, long periods, prolonged periods, a prolonged period = 0

# Cues of time in a clause. Nouns that look alike are left out.
[future_verb]
will, shall, 'll, won't, would, may, might, can, could, should, must, going to, set to, plans, plan, planning, expects, expect, expected, scheduled, due, effective, intends, intend, be, upcoming, hopes, hope = 0

# Words whose infinitive lies ahead: agreed to meet.
[infinitive_lead]
agreed, plans, plan, offered, expects, wants, set, ready, hopes, intends, pledged, vowed, promised, decided, threatened, likely, is, are, going, agree, want, free, able, ordered, asked, urged, called, continues, proposes, proposed = 0

# An auxiliary that puts what was due or planned in the past.
[perfect_past]
had = 0

# Words that open a clause behind a comma.
[clause_opener]
and, but, or, yet, while, whereas, although, though, because, so = 0

[past_verb]
was, were, had, did, been, became, began, broke, brought, built, bought, came, caught, chose, drew, drove, fell, felt, fought, found, fled, flew, gave, got, grew, heard, held, kept, killed, knew, led, left, lost, made, meant, met, paid, ran, rang, reached, rose, said, sat, saw, sent, shook, shot, slid, sold, sought, spent, spoke, stole, stood, struck, swept, swore, taken, taught, told, took, thought, threw, went, woke, won, wore, wrote = 0

# Words that patterns ask for together; one class instead of many words keeps the automaton small.
[weekday_full]
monday, tuesday, wednesday, thursday, friday, saturday, sunday = 0

# Months that need a capital; april, june and august hardly mean anything else.
[month_doubtful]
may, march, mar, jan, dec, sep, nov, oct, apr, feb, jul, aug, jun = 0

[unit_plural]
minutes, hours, days, weeks, months, years, decades, centuries = 0

[unit_singular]
minute, hour, day, week, month, year, decade, century = 0

[calendar_unit]
day, week, month, year = 0

[range_mark]
-, –, —, --, / = 0

[sum_mark]
$, £, €, ¥, # = 0

# What stands before `this time`, where it is a time; before `night`.
[time_lead]
during, at, by, from, since, until = 0

[night_lead]
at, by, in, during = 0

[modal_word]
will, may, could, would, to, can, should, might, must = 0

[perfect_word]
has, have, had, having = 0

[indefinite]
a, an = 0

[single_word]
a, an, another, one = 0

[article_word]
a, an, the = 0

[span_determiner]
the, these, those, this, its, his, their = 0

[length_determiner]
the, another, these, those = 0

[span_adjective]
full, more, other, consecutive = 0

[length_adjective]
more, additional, consecutive, full, long, trading, straight = 0

# `to` before an infinitive.
[infinitive_mark]
to = 0
