# Units of measure and money.
# origin: own work; ISO 4217 codes; SI and customary units
# license: MIT OR Apache-2.0

# The payload is the number of the currency in ISO 4217.
[currency_sign]
$ = 840
£ = 826
€ = 978
¥ = 392
₹ = 356
₽ = 643
₩ = 410
₺ = 949
₦ = 566
₪ = 376
₴ = 980
₫ = 704
฿ = 764

[currency_word]
dollar, dollars, buck, bucks, US dollar, US dollars, \=USD = 840
pound sterling, pounds sterling, \=GBP = 826
euro, euros, \=EUR = 978
yen, \=JPY = 392
yuan, renminbi, \=CNY, \=RMB = 156
rupee, rupees, \=INR = 356
ruble, rubles, rouble, roubles, \=RUB = 643
peso, pesos, \=MXN = 484
bolivar, bolivars, bolivares, \=VES = 928
real, reais, \=BRL = 986
franc, francs, \=CHF = 756
rand, \=ZAR = 710
riyal, riyals, \=SAR = 682
dirham, dirhams, \=AED = 784
lira, liras, \=TRY = 949
krona, kronor, \=SEK = 752
krone, kroner, \=NOK = 578
shekel, shekels, \=ILS = 376
baht, \=THB = 764
naira, \=NGN = 566
hryvnia, hryvnias, \=UAH = 980
cent, cents, penny, pence, dime, dimes, nickels = 1

# The payload is the row of the table of units.
[measure_unit]
m, meter, meters, metre, metres = 1
km, kilometer, kilometers, kilometre, kilometres, kms = 2
cm, centimeter, centimeters, centimetre, centimetres = 3
mm, millimeter, millimeters, millimetre, millimetres = 4
mile, miles, mi = 5
ft, foot, feet = 6
inch, inches = 7
yard, yards, yd, yds = 8
kg, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, kgs = 9
g, gram, grams, gramme, grammes = 10
mg, milligram, milligrams = 11
ton, tons, tonne, tonnes, metric ton, metric tons, metric tonnes = 12
lb, lbs, pound, pounds = 13
oz, ounce, ounces = 14
l, liter, liters, litre, litres = 15
ml, milliliter, milliliters, millilitre, millilitres, cl = 16
gallon, gallons, gal = 17
barrel, barrels = 18
acre, acres = 19
hectare, hectares, ha = 20
km2, km², sq km, square kilometer, square kilometers, square kilometre, square kilometres = 21
square mile, square miles, sq mi, sq miles = 22
square meter, square meters, square metre, square metres, m2, m², sq m = 23
square foot, square feet, sq ft = 24
degree, degrees, °C, °F, °c, ºC, ºF, ℃, ℉, deg C, degrees centigrade, kelvin, kelvins, degrees celsius, degree celsius, degrees fahrenheit, degree fahrenheit, ° = 25
w, watt, watts, kilowatt, kilowatts, kw, megawatt, megawatts, mw, gigawatt, gigawatts, gw = 26
kwh, mwh, gwh, wh, kilowatt-hours, megawatt-hours = 27
mph, kmh, kph, miles per hour, km/h, kilometers per hour, kilometres per hour, knots = 28
gb, mb, tb, kb, gigabytes, megabytes, terabytes, bytes, kilobytes, byte, bit, bits, exabytes, petabytes = 29
hz, khz, mhz, ghz, hertz = 30
volt, volts, kv = 31
nm, nanometer, nanometers, nanometre, nanometres = 32
calorie, calories, kcal, joule, joules = 33
tev, gev, mev, kev, ev = 34
gy, mgy, sievert, sieverts, msv = 35
cup, cups, tbsp, tablespoon, tablespoons, tsp, teaspoon, teaspoons = 36
basis points, basis point, bps = 37
nautical miles, nautical mile = 38
cubic meters, cubic metres, cubic meter, cubic metre, m3, cubic feet, cubic kilometers = 39
horsepower, hp = 40
dB, decibel, decibels = 41
