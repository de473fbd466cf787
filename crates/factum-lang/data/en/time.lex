# Words for times.
# origin: own work
# license: MIT OR Apache-2.0

# `may`, `march` and `mar` are ordinary words too: patterns ask for a capital.
[month]
january, jan = 1
february, feb = 2
march, mar = 3
april, apr = 4
may = 5
june, jun = 6
july, jul = 7
august, aug = 8
september, sep, sept = 9
october, oct = 10
november, nov = 11
december, dec = 12

[weekday]
monday, mon = 1
tuesday, tue, tues = 2
wednesday, wed = 3
thursday, thu, thur, thurs = 4
friday, fri = 5
saturday, sat = 6
sunday, sun = 7

# Also plural: on Fridays.
[weekday_plural]
mondays = 1
tuesdays = 2
wednesdays = 3
thursdays = 4
fridays = 5
saturdays = 6
sundays = 7

# 1 second, 2 minute, 3 hour, 4 day, 5 week, 6 month, 7 quarter, 8 year, 9 decade, 10 century, 11 fortnight, 12 weekend, 13 millennium.
[time_unit]
second, seconds, sec, secs = 1
minute, minutes, min, mins = 2
hour, hours, hr, hrs = 3
day, days = 4
week, weeks, wk, wks = 5
month, months = 6
quarter, quarters = 7
year, years, yr, yrs = 8
decade, decades = 9
century, centuries = 10
fortnight, fortnights = 11
weekend, weekends = 12
millennium, millennia = 13

# 1 spring, 2 summer, 3 autumn, 4 winter.
[season]
spring, springtime = 1
summer, summertime = 2
autumn, fall = 3
winter, wintertime = 4

# 1 morning, 2 midday, 3 afternoon, 4 evening, 5 night.
[day_part]
morning, mornings, dawn, daybreak, sunrise = 1
midday, noon = 2
afternoon, afternoons = 3
evening, evenings, dusk, sunset = 4
night, nights, nighttime, overnight, midnight = 5

[clock_half]
am, a.m., \=AM, \=A.M. = 0
pm, p.m., \=PM, \=P.M. = 12
