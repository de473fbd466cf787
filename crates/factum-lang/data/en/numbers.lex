# Words for numbers.
# origin: own work
# license: MIT OR Apache-2.0

[number_unit]
one = 1
two = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9

[number_teen]
ten = 10
eleven = 11
twelve = 12
thirteen = 13
fourteen = 14
fifteen = 15
sixteen = 16
seventeen = 17
eighteen = 18
nineteen = 19

[number_ten]
twenty = 20
thirty = 30
forty, fourty = 40
fifty = 50
sixty = 60
seventy = 70
eighty = 80
ninety = 90

[number_zero]
zero, nil, nought, naught = 0

# The payload is the power of ten.
[number_scale]
hundred = 2
thousand = 3
million = 6
billion = 9
trillion = 12
lakh, lac, lakhs, lacs, lkh, lkhs = 5
crore, crores, krore, krores, koti = 7

# Letters for scales, glued to digits: 5m, 3b.
[number_scale_short]
k = 3
m, \=MM = 6
b, \=G = 9
\=T = 12

# Abbreviated scales, also behind a space: 3 bn.
[number_scale_abbr]
mn, mln, mil = 6
\=Cr, cr = 7
bn, bln = 9
tn, trn, tln = 12

# Plurals of scales stand for a magnitude; the payload is the power of ten.
[magnitude]
tens = 1
hundreds = 2
thousands = 3
millions = 6
billions = 9
trillions = 12

# The payload is the value of one.
[number_group]
dozen, doz, dz, dozs, dzs = 12
score = 20
couple, pair = 2

[magnitude_group]
dozens = 12
scores = 20

[ordinal_word]
first = 1
second = 2
third = 3
fourth = 4
fifth = 5
sixth = 6
seventh = 7
eighth = 8
ninth = 9
tenth = 10
eleventh = 11
twelfth = 12
thirteenth = 13
fourteenth = 14
fifteenth = 15
sixteenth = 16
seventeenth = 17
eighteenth = 18
nineteenth = 19
twentieth = 20
thirtieth = 30
fortieth = 40
fiftieth = 50
sixtieth = 60
seventieth = 70
eightieth = 80
ninetieth = 90
hundredth = 100
thousandth = 1000

# Denominators; the payload is the denominator.
[fraction]
half, halves = 2
third, thirds = 3
quarter, quarters, fourth, fourths = 4
fifth, fifths = 5
sixth, sixths = 6
seventh, sevenths = 7
eighth, eighths = 8
ninth, ninths = 9
tenth, tenths = 10
eleventh, elevenths = 11
twelfth, twelfths = 12
sixteenth, sixteenths = 16
twentieth, twentieths = 20
thirtieth, thirtieths = 30
fortieth, fortieths = 40
fiftieth, fiftieths = 50

# Denominators by their power of ten.
[fraction_scale]
hundredth, hundredths = 2
thousandth, thousandths = 3
millionth, millionths = 6
billionth, billionths = 9
trillionth, trillionths = 12

[percent_word]
percent, per cent, pct, percents, percentage, percentage points, percentage point, %

# Fractions that are one character; the payload is a hundred times the numerator plus the denominator.
[vulgar_fraction]
½ = 102
¼ = 104
¾ = 304
⅓ = 103
⅔ = 203
⅕ = 105
⅖ = 205
⅗ = 305
⅘ = 405
⅙ = 106
⅚ = 506
⅛ = 108
⅜ = 308
⅝ = 508
⅞ = 708
