# Words of temporal expressions beyond the names of times.
# origin: own work
# license: MIT OR Apache-2.0

# Deictic choice, counted from the anchor: -1 before, 0 around, 1 after.
[which]
last, past, latest, this past, this last, most recent = -1
this, current, present = 0
next, coming, upcoming, forthcoming, this coming, this next, this upcoming = 1

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
beginning, start, outset, opening, onset = 1
middle, midpoint = 2
end, close, conclusion, tail end, very end = 3

# Modifiers of amounts: 0 none, 1 about, 2 more than, 3 less than, 4 at least, 5 at most.
[bound]
a mere, a grand total of, a total of, a record = 0
about, around, approximately, roughly, some, nearly, almost, close to, an estimated, circa, ca, c., approx, approx., just about, more or less, in the region of, in the neighborhood of, somewhere around, virtually, practically, an average of, on average = 1
more than, over, well over, longer than, upwards of, upward of, in excess of, older than, just over, a little over, slightly over, beyond, (a little|slightly|well|far|just|somewhat|a bit|much) (more|longer) than = 2
less than, under, fewer than, shorter than, younger than, just under, well under, a little under, slightly under, barely, scarcely, hardly, just short of, (a little|slightly|well|far|just|somewhat|a bit|much) (less|shorter) than = 3
at least, a minimum of, no less than, not less than, no fewer than, not fewer than, at the very least = 4
at most, at the most, up to, as much as, as long as, as many as, a maximum of, no more than, not more than, no longer than = 5

# About a date; the words of the class above mean other things before one.
[about_date]
around, circa, ca, c., approximately = 1

# Modifiers that may stand before a length with `the past`.
[span_bound]
at least, more than, nearly, almost, roughly, approximately, less than = 0

[vague_amount]
multi, several, some, many, few, a few, only a few, quite a few, a good many, a great many, numerous, countless, various, multiple, a number of, any number of, a handful of, a series of, a matter of, tens of, dozens of, scores of, hundreds of, thousands of, (tens|hundreds) of thousands of, millions of, billions of, untold, so many, too many = 0

# What stands before `part`, `days`, `months` of a longer time.
[phase_adjective]
early, first, opening = 1
middle = 2
latter, last, late, later, final = 3

[part_word]
part, parts, stages = 0

[deictic_day]
yesterday = -1
today, to-day = 0
tomorrow, to-morrow = 1

# Parts of the day of the anchor; as in the class day_part.
[deictic_part]
tonight, to-night, overnight = 5

[day_part]
midmorning, sunup = 1
midafternoon = 3
sundown = 4
nightfall = 5
daytime = 6

[present_ref]
now, right now, just now, even now, currently, presently, nowadays, at present, these days, at this moment, at this point in time, this very moment, the present time, the present moment, the current time, the present day, present day, present-day, modern day, modern-day, modern times, the modern day, the modern era, the time being, as of now, to date, in our time, in our day, this day and age = 0

[past_ref]
recently, more recently, most recently, lately, once upon a time, (not|not so|not too|not very) long ago, long ago, in recent times, recent times, the recent past, the distant past, the not-too-distant past, days gone by, bygone days, (|the )olden (days|times), (|the )old days, (|the )good old days, yesteryear, those days, the other day, ancient times, antiquity, prehistoric times, medieval times, (some|a short|a long|a little) time (ago|back), a while (ago|back), a little while ago, moments ago, ages ago, in the old days, in former times, former times, earlier times, times past = 0

[future_ref]
the near future, the foreseeable future, the distant future, the not-too-distant future, the immediate future, the short term, the near term, someday, some day, one of these days, sometime soon, sooner or later, the days to come, (years|days|months|weeks|decades|generations) to come = 0

# 1 before the anchor, 2 before a date of the text, 3 after it, 4 after the anchor.
[offset]
ago, back = 1
earlier, previously, before, beforehand, prior = 2
later, after, afterward, afterwards, thereafter, hence = 3

[era]
\=BC, \=B.C., \=BCE, \=B.C.E., \=bc, \=b.c. = -1
\=AD, \=A.D., \=CE, \=C.E. = 1

# Minutes from Greenwich. Zones that say neither standard nor summer time count as standard.
[zone]
\=GMT, \=UTC, \=UT, \=WET, \=Z, Greenwich Mean Time, (Coordinated Universal|Universal) Time = 0
\=NST = -210
\=NDT = -150
\=AST, Atlantic (|Standard )Time = -240
\=ADT, Atlantic Daylight Time = -180
\=EST, \=ET, Eastern (|Standard )Time = -300
\=EDT, Eastern Daylight Time = -240
\=CST, \=CT, Central (|Standard )Time = -360
\=CDT, Central Daylight Time = -300
\=MST, \=MT, Mountain (|Standard )Time = -420
\=MDT, Mountain Daylight Time = -360
\=PST, \=PT, Pacific (|Standard )Time = -480
\=PDT, Pacific Daylight Time = -420
\=AKST = -540
\=AKDT = -480
\=HST, Hawaii (|Standard )Time = -600
\=BRT, \=ART = -180
\=BST, British Summer Time, \=CET, Central European Time, \=WAT, \=WEST, \=MEZ = 60
\=CEST, Central European Summer Time, \=EET, Eastern European Time, \=CAT, \=SAST = 120
\=EEST, \=MSK, \=EAT, Moscow Time, \=TRT = 180
\=IRST = 210
\=AFT = 270
\=PKT = 300
\=IST, Indian Standard Time = 330
\=NPT = 345
\=ICT, \=WIB = 420
\=HKT, \=SGT, \=PHT, \=MYT, \=AWST = 480
\=JST, \=KST, Japan (|Standard )Time = 540
\=ACST = 570
\=AEST = 600
\=AEDT = 660
\=NZST = 720
\=NZDT = 780

# Months whose names are also words or given names: alone they need one of the words of month_lead.
[month_word]
may, march, april, june, august, mar, jan, jun, dec, sep, nov, oct, apr, feb, jul, aug = 0

[month_lead]
in, since, by, until, till, before, after, during, from, through, throughout, of, to, between, as of, prior to, ending, ended, beginning, starting, or, this, last, next, every, each, and, late, early, mid, around, about, past, within, for, toward, towards, effective, following, versus, vs = 0

# What stands before a bare year.
[year_lead]
in, since, by, until, till, before, after, during, from, through, throughout, of, for, to, between, around, about, circa, ca, and, or, the, a, this, that, its, his, her, their, our, my, your, early, late, mid, pre, post, ending, ended, beginning, starting, 's, than, toward, towards, winter, summer, spring, autumn, fall, election, season, on, at, as, versus, vs, vs., against, below, above, beyond, past, like, unlike, with, into, over, year, years, whole, entire, all, both, when, back, only = 0

# Behind a season it is a name: Winter Olympics.
[season_tail]
olympics, olympic, games, paralympics, universiade, camp, camps, valley, street, palace, hill, hills, park, field, fields, break, school, festival, garden, gardens, lake, lakes, creek, river, road, bank, hall, house, university, institute, league, classic, series, cup = 0

# What stands before a season that is a time and no more.
[season_lead]
in, since, by, until, till, before, after, during, from, through, throughout, of, over, this, last, next, every, each, late, early, mid, that, same, and = 0

# What stands before a year that a story moves to; elsewhere a year is a side remark.
[story_lead]
in, during, throughout, over, early, late = 0

# What joins dates of a list or an interval.
[joiner]
and, or, to, through, until, till, -, –, —, --, / = 0

# Words of an interval: its end, and what opens the pair `between` and `and`.
[interval_to]
to, through, until, till, -, –, —, -- = 0

[interval_between]
between = 0

# Words before the date of a line that says when something was published.
[publish_cue]
published, posted, updated, issued, released, dated, date, publication, filed, modified, printed, created = 0

# What stands before a clock time.
[clock_lead]
at, by, from, until, till, since, before, after, around, about, between, and, to, on, of, -, – = 0

# What may follow a noun phrase: function words. A season or a day before one of them stands alone.
[after_noun]
in, on, at, by, from, to, of, for, with, until, till, since, and, or, but, nor, when, while, whereas, although, though, as, than, the, a, an, this, that, these, those, was, were, is, are, be, been, had, has, have, having, would, will, shall, should, could, can, might, must, do, does, did, which, who, whom, whose, where, why, how, he, she, it, they, we, you, i, him, them, us, me, his, her, its, their, our, my, your, before, after, without, within, because, if, unless, then, there, into, onto, against, under, over, about, above, below, between, among, amid, through, throughout, during, toward, towards, near, off, up, down, out, away, not, also, only, just, even, still, again, alone, so = 0

# Nouns that a number before them counts: what stands before them is no year.
[counted_noun]
people, persons, men, women, children, police, personnel, staff, cattle, sheep, feet, foot, km, kg, mph, kph, m, cm, mm, ft, lb, lbs, kilometers, kilometres, meters, metres, miles, mile, acres, hectares, tons, tonnes, pounds, dollars, euros, pesos, yen, rupees, percent, pct, points, votes, seats, units, copies, shares, others, more, or, inhabitants, civilians, soldiers, troops, workers, residents, dead, injured, wounded, missing, strong, sq, square, cubic = 0

# Words in s behind a year that are no plural nouns.
[not_plural]
was, is, has, as, his, this, its, us, does, says, thus, always, perhaps, sometimes, unless, across, towards, besides, less, comes, seems, sees, goes, means, marks, follows, ends, begins, opens, remains, brings, looks, sales, earnings, results, profits, losses, revenues, returns, exports, imports, shipments, deliveries, figures, statistics, estimates, forecasts, projections, accounts, costs, prices, rates, wages, taxes, elections, primaries, polls, talks, negotiations, games, championships, finals, playoffs, awards, prizes, floods, riots, protests, hostilities, hearings, proceedings, findings, proposals, plans, levels, highs, lows = 0

# Nouns that follow a weekday or a month in a name.
[name_tail]
times, post, herald, mail, express, telegraph, mirror, independent, star, magazine, journal, gazette, tribune, chronicle, courier, bulletin, dispatch, examiner, globe, guardian, inquirer, ledger, record, register, sentinel, standard, world, observer, nation, review, edition, club, group, ltd, limited, inc, corp, corporation, company, co, plc, llc, holdings, records, books, press, films, pictures, productions, harbor, night live, football, street, road, avenue, square, plaza, foundation, institute, hospital, hotel

# Nouns before a number that is no year.
[reference_noun]
page, pages, p., pp., pg., no., nos., number, numbers, room, rooms, lot, article, articles, art., section, sections, sec., chapter, chapters, paragraph, para, para., clause, resolution, flight, route, highway, interstate, bus, volume, vol., issue, extension, ext., channel, case, file, form, figure, fig., table, model, version, release, level, row, seat, gate, unit, zone, district, item, apartment, apt., suite, box, code, area code, zip, zip code, docket, docket no., invoice, account, id, serial, platform, track, block, building, psalm, verse, line, grade, size, sector, ward, precinct, battalion, squadron, regiment, brigade = 0

# Codes of quarters, and behind 10 of halves.
[quarter_code]
q1 = 1
q2 = 2
q3 = 3
q4 = 4
h1 = 11
h2 = 12

[half_word]
first = 1
second, last, latter = 2

# Fixed days MMDD; 1mmnw: n-th weekday w of month mm (n 5: the last); 2oooo: days from Easter, plus 5000; 4oooo: the same from
# the Easter of the Julian calendar; k00000 more: k days later. 50000: a day, 50001: a month of another calendar, which gets
# no place in this one.
[holiday]
christmas, christmas day, xmas, christmastime = 1225
christmas eve = 1224
boxing day, (st.|saint) stephen's day, kwanzaa = 1226
new year's day, new year's, new years day = 101
new year's eve, new years eve = 1231
epiphany, (three kings|three kings') day = 106
orthodox christmas = 107
orthodox new year = 114
candlemas = 202
groundhog day = 202
inauguration day = 120
holocaust (memorial|remembrance) day = 127
(valentine's|valentines|st. valentine's|saint valentine's) day = 214
(st.|saint) david's day = 301
women's day, international women's day = 308
pi day = 314
(st.|saint) patrick's day, st patrick's day = 317
nowruz, norooz = 320
april (fools'|fool's|fools) day = 401
earth day = 422
(st.|saint) george's day = 423
anzac day = 425
liberation day = 425
king's day = 427
may day, international (workers'|labour|labor) day = 501
world press freedom day = 503
cinco de mayo = 505
(v-e|ve|victory|victory in europe) day = 509
juneteenth = 619
midsummer's day, midsummer day = 624
canada day = 701
independence day, fourth of july, the fourth of july, july fourth, 4th of july, july 4th = 704
bastille day = 714
assumption day, (the |)feast of the assumption = 815
world humanitarian day = 819
international day of the disappeared = 830
day of german unity = 1003
halloween, hallowe'en, all hallows' eve = 1031
all saints' day, all saints day = 1101
all souls' day, all souls day, day of the dead = 1102
guy fawkes night, guy fawkes day, bonfire night = 1105
veterans day, veterans' day, armistice day, remembrance day = 1111
universal children's day, world children's day = 1120
(st.|saint) andrew's day = 1130
world aids day = 1201
pearl harbor day = 1207
human rights day, international human rights day = 1210
(martin luther king|martin luther king jr.|mlk) day = 10131
(presidents'|presidents|president's) day, washington's birthday = 10231
mother's day, mothers' day = 10527
memorial day = 10551
father's day, fathers' day = 10637
labor day = 10911
columbus day, indigenous (peoples'|people's|peoples) day = 11021
election day = 111111
remembrance sunday = 11127
thanksgiving, thanksgiving day = 11144
black friday = 111144
cyber monday = 411144
giving tuesday = 511144
shrove tuesday, mardi gras, fat tuesday, pancake day = 24953
ash wednesday = 24954
palm sunday = 24993
(maundy|holy) thursday = 24997
good friday = 24998
holy saturday, easter saturday, easter eve = 24999
easter, easter sunday, easter day = 25000
easter monday = 25001
ascension day, ascension thursday = 25039
pentecost, pentecost sunday, whitsun, whit sunday = 25049
whit monday, pentecost monday = 25050
corpus christi = 25060
orthodox good friday = 44998
orthodox easter = 45000
eid al-fitr, eid ul-fitr, eid al-adha, eid ul-adha, \=Eid, ashura, mawlid, yom kippur, rosh hashana, rosh hashanah, passover, hanukkah, chanukah, shavuot, sukkot, diwali, deepavali, \=Holi, \=Purim, vesak, (chinese|lunar) new year, \=Tet = 50000
ramadan, ramadhan, muharram = 50001

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
fortnightly = 11
monthly = 6
yearly, annually = 8

# How often: once a week.
[frequency]
once, at least once, only once = 1
twice, at least twice = 2
thrice, (three|several|many|a few) times = 3
four times = 4
(five|six|seven|eight|nine|ten) times = 5

[every]
every, each, per = 0

# How long something without a number lasts: the unit, 0 for none.
[vague_length]
a while, quite a while, a little while, a long while, a short while, awhile, some time, quite some time, a (|very )(long|short) time, (a|an|some|any|the|this|that|its) (|fairly |very |rather |relatively |quite |unusually )(long|lengthy|extended|prolonged|short|shorter|longer|brief|limited|indefinite|considerable|indeterminate) (period|spell|stretch), (|fairly |very |rather |relatively )(long|lengthy|extended|prolonged|short|brief|limited|indefinite) (periods|spells|stretches) = 0

# Cues of time in a clause. Nouns that look alike are left out.
[future_verb]
will, shall, 'll, won't, would, may, might, can, could, should, must, ought, cannot, going to, about to, set to, set for, due, payable, redeemable, slated, slated for, scheduled, plans, plan, planning, planned for, expects, expect, expected, expecting, effective, intends, intend, intending, aims, hopes, hope, hoping, vows, pledges, promises, threatens, anticipates, proposes, wants, awaits, awaiting, await, tentatively, be, upcoming, forthcoming = 0

# Words whose infinitive lies ahead: agreed to meet.
[infinitive_lead]
agreed, agree, agrees, plans, plan, planned, planning, offered, offers, expects, expect, wants, want, wanted, set, ready, hopes, hope, hoped, intends, intend, intended, pledged, pledges, vowed, vows, promised, promises, decided, decides, threatened, threatens, likely, unlikely, is, are, going, free, able, ordered, orders, asked, asks, urged, urges, called, calls, continues, continue, proposes, proposed, prepares, prepared, preparing, aims, seeks, seeking, bound, poised, determined, eager, willing, expected, due, scheduled, slated, forced, required, supposed, obliged, invited, allowed, permitted, sworn, committed, needs, need, has, have, elected, opted, chose, voted, resolved, undertook, refused, declined, demands, demanded, recommended, advised, told, instructed, summoned, meant, designed, arranged, wishes, wish, tries, trying, swears, swore, consented, (decision|deal|agreement|commitment|intention|offer|promise|pledge|proposal|plan|bid) = 0

# An auxiliary that puts what was due or planned in the past.
[perfect_past]
had = 0

# Words that open a clause behind a comma.
[clause_opener]
and, but, or, yet, while, whereas, although, though, because, so = 0

# Past forms that no ending shows; 1: also the form of a participle, which an auxiliary before it may put ahead.
[past_verb]
was, were, had, did, became, began, broke, blew, came, chose, drank, drew, drove, ate, fell, flew, forgave, forgot, froze, gave, went, grew, knew, rode, rang, rose, ran, saw, shook, shrank, sang, sank, slew, spoke, sprang, stole, strode, strove, swore, swam, took, tore, threw, trod, underwent, undertook, oversaw, overcame, overthrew, woke, withdrew, wore, wove, wrote, withstood, arose, awoke, befell, foresaw, forbade, got, beat = 0
been, bent, bled, brought, built, burnt, bought, caught, clung, crept, dealt, dug, dreamt, fed, felt, fought, found, fled, flung, heard, held, hung, kept, knelt, laid, leapt, learnt, led, left, lent, lost, made, meant, met, misled, mistook, overheard, paid, proved, rebuilt, repaid, said, sat, sent, shone, shot, sold, sought, slept, slid, spent, spun, stood, struck, stuck, stung, swept, swung, taken, taught, told, thought, understood, undergone, undone, upheld, unwound, withheld, won, wept, begun, broken, chosen, done, drawn, driven, fallen, flown, forgotten, frozen, given, gone, grown, hidden, known, risen, seen, shaken, shown, spoken, stolen, sworn, thrown, withdrawn, worn, written, killed, torn, overthrown, beaten, bitten, borne, eaten, forgiven, sung, sunk, sprung, swum, woken = 1

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
during, at, by, from, since, until, for, about, around = 0

[night_lead]
at, by, in, during = 0

[modal_word]
will, 'll, shall, may, could, would, to, can, should, might, must = 0

[perfect_word]
has, have, had, having, 've = 0

[single_word]
a, an, another, one = 0

[article_word]
a, an, the = 0

[span_determiner]
the, these, those, this, its, his, their = 0

[length_determiner]
the, another, these, those, (a|an) (further|extra) = 0

[span_adjective]
full, more, other, consecutive, calendar, business, working, trading, straight = 0

[length_adjective]
more, additional, extra, further, consecutive, successive, full, whole, complete, solid, straight, long, calendar, business, working, trading = 0

# `to` before an infinitive.
[infinitive_mark]
to = 0

# Times around sunrise and sunset; their part of the day stands in the class day_part.
[twilight]
dawn, daybreak, sunrise, sunup, dusk, sunset, sundown, nightfall = 0

[clock_mark]
o'clock, oclock = 0

[long_word]
hourlong = 3
daylong = 4
weeklong = 5
monthlong = 6
yearlong = 8
decadelong = 9

# What makes a year of its own kind: fiscal 2030, the 2030 school year.
[year_kind]
fiscal, financial, budget, tax, crop, marketing, fy, f.y. = 0

# What counts one: a, each.
[one_word]
a, an, another, the, single, each, every, per = 0

[half_number]
half = 50
quarter = 25

# Words before a year that make a noun behind it no count of so many.
[determiner]
the, its, his, her, their, our, my, your, this, that = 0

# Seasons that are as often something else: in lower case they need a word of time.
[season_doubtful]
fall, falls, spring = 0

[season_spring]
spring = 0

# Short weekdays that are also words.
[weekday_doubtful]
sun, sat, mon, wed = 0

[last_word]
last = 0

[other_word]
other, second = 0

# Which way one counts from a day.
[side]
from, after = 1
before = -1

# Choice by twos: the week before last, the day after tomorrow.
[shift]
before (last|yesterday) = -2
after (next|tomorrow) = 2

# Many weekends are no single one.
[weekday_plural]
weekends = 8

# Times of the day with an hour of their own.
[clock_word]
noon, midday = 12
midnight = 24

# Endings of adverbs and singulars.
[adverb_ending]
ly = 0

# What may stand between an auxiliary and its participle.
[auxiliary_link]
be, been, being, have, not, n't, never, also, soon, then, only, all, both, even, still, again, now, first, later, either = 0

[singular_ending]
ss = 0

# Verbs of programs and calendars: in the present tense they speak of a time ahead.
[scheduled_verb]
opens, begins, begin, starts, resumes, resume, ends, expires, expire, concludes, matures, mature, falls due, meets, meet, convenes, convene, reconvenes, gathers, arrives, arrive, leaves, departs, depart, returns, return, travels, flies, heads, visits, plays, faces, hosts, launches, debuts, premieres, airs, elects, (take|takes) effect, (take|takes) office, (go|goes) (on sale|on trial|into effect|into force|to the polls), (kick|kicks) off, (get|gets) under way = 0

# What makes a noun of such a word: the returns, its votes.
[noun_lead]
the, a, an, his, her, its, their, our, my, your, this, that, these, those, no, of, and, or, some, any, all, 's, new, first, last = 0

# What stands right before a time that lies ahead.
[ahead_lead]
ahead of, in time for, no later than, as early as, as soon as, starting, beginning, deadline of, effective = 0

# What is put off lies ahead, behind `until`.
[postponing_verb]
postponed, delayed, adjourned, deferred, extended, suspended, remanded, put off, pushed back, rescheduled, moved, barred, recessed, continued = 0

# Before `minutes`, which are otherwise as often those of a meeting.
[minutes_lead]
within, in, for, of, by = 0

# `Saturday is`: what a time is said to be lies ahead.
[present_be]
is, are = 0

# Before `soon`: as soon as.
[soon_block]
as, how, so, too = 0

# The unit that is an ordinal as well: the second man.
[second_noun]
second

# The unit that is as often a moment or a record: a minute.
[minute_noun]
minute

# Its plural, which is a length behind certain words only.
[minute_plural]
minutes

# The day of another one: the day after tomorrow, the tenth day of May.
[day_noun]
day

# The week of a weekday: Friday of next week.
[week_noun]
week

# The weekend as a time of its own: the weekend, every weekend.
[weekend_noun]
weekend

# The month of a day, and what year-end is for months: the 19th of that month, month-end.
[month_noun]
month

# Quarters of a year and of an hour: the third quarter, a quarter to nine.
[quarter_noun]
quarter

# Their plural as a length: the last four quarters.
[quarter_plural]
quarters

# The year of a month, a quarter, a season: June of that year, the year 2030.
[year_noun]
year

# Before a range of years: the years 1914.
[year_plural]
years

# Plurals that are no steps of a repeated time: every two decades.
[decade_plural]
decades

# The century of an ordinal or a Roman figure: the 19th century.
[century_noun]
century

# A plural that no adjective of length has: two-centuries-long.
[century_plural]
centuries

# A time without a size of its own: the same period, a five-day period.
[period_noun]
period

# What chooses such a period.
[period_adjective]
same, latest, current, corresponding

# `time` behind a demonstrative: this time, at that very time.
[time_noun]
time

# Parts of a day behind an article or a numeral: one morning, in the evening.
[day_part_noun]
morning, afternoon, evening

# Their plurals, which repeat: Tuesday nights.
[day_part_plural]
mornings, afternoons, evenings, nights

# A night of no day in particular, or as a rate: one night, $40 a night.
[night_noun]
night

# The whole of the light day: in daytime.
[daytime_noun]
daytime

# Before a part of a day, with a hyphen: mid-afternoon.
[mid_prefix]
mid

# The end of a period as a part of its name: year-end, the month's end.
[end_noun]
end

# What lies behind: in the past.
[past_noun]
past

# What lies ahead: in the future.
[future_noun]
future

# An adjective that places what follows in the recent past: a recent report.
[recent_adjective]
recent

# An adjective that places what follows in the present: the current law.
[current_adjective]
current

# Adverbs of the perfect: had previously been.
[perfect_adverb]
previously, formerly

# What is about to be: they will soon meet.
[imminent_adverb]
soon

# Leaves a time open: sometime last year.
[indefinite_adverb]
sometime

# Behind a length that ends later: two years ahead.
[ahead_adverb]
ahead

# Behind a unit with a hyphen, a step back: year-earlier, year-ago.
[retrospective_adverb]
earlier, ago

# `back` behind a plural is as often a verb's: came years back.
[back_adverb]
back

# Words of the class offset that are prepositions first: three days after.
[offset_preposition]
after, before

# Behind `or`, an approximation: an hour or so.
[approximation_adverb]
so

# Between the numbers of an estimate: three or four days, two to three weeks.
[estimate_link]
to, or

# Between days that share a month which stands behind them: 5 and 7 January, 5 to 7 January.
[list_link]
and, to, or

# Between days that share a month which stands before them: March 3 through 5.
[range_link]
and, to, or, through, until

# Between years that share an era: 300 to 200 BC.
[year_link]
to, and, until

# Years and quarters of accounts: the fiscal third quarter.
[fiscal_adjective]
fiscal

# Before a unit of the calendar behind an article: the full year.
[full_adjective]
full

# From its first day to its last: an entire week.
[whole_adjective]
full, entire, whole

# What is added to a length: an additional two years.
[additional_adjective]
additional

# Behind an age: ten years old.
[age_adjective]
old

# Behind an age and the genitive: ten years of age.
[age_noun]
age

# Behind a length, mostly with a hyphen: a year-long siege.
[long_adjective]
long

# The unit of a longer time that opens or closes it: the last week of May.
[boundary_adjective]
last, first, final, opening, closing

# Verbs between a unit and the day that closes it: the year ended June 30.
[boundary_verb]
ended, ending

# Half as a share of a length or of a year: two and a half years, the second half of 2030.
[half_noun]
half

# Chooses one of many times: one evening.
[numeral_one]
one

# Spells years of the third millennium: two thousand and nine.
[numeral_two]
two

# Spells the hundreds of a year: nineteen hundred and five.
[numeral_hundred]
hundred

# Spells the thousands of a year: two thousand and nine.
[numeral_thousand]
thousand

# Clocks in words, behind the hour: ten past four.
[clock_past]
past

# Clocks in words, before the hour: a quarter to nine.
[clock_to]
to

# Behind a clock time with a colon: 16:30 hours.
[hour_mark]
hrs, hours

# Behind a clock time of four digits: 1630 hrs.
[hour_abbreviation]
hrs
