# Function words and endings that extractors name: a class for each, so that another language can fill it.
# origin: own work
# license: MIT OR Apache-2.0

# The article of what is known: the year.
[definite_article]
the

# The article of what is new: a week, an hour.
[indefinite_article]
a, an

# The demonstrative of what is near: this year.
[near_demonstrative]
this

# The demonstrative of what is far, or was named before: that year.
[far_demonstrative]
that

# Quantifiers that take the members of a set one by one: each year.
[distributive]
every, each

# Quantifiers that take all of something: all week.
[universal_quantifier]
all

# Quantifiers before a genitive: each of the last five years.
[partitive_quantifier]
each, all

# The conjunction that adds: two years and six months.
[copulative]
and

# The conjunction that offers a choice: weeks or months.
[disjunctive]
or

# What makes one noun a part or a property of another: the end of the year.
[genitive]
of

# Behind an owner, glued to it: the month's end.
[possessive_marker]
's

# Stands before a period that holds something: in May.
[period_preposition]
in

# Stands before a day: on Friday.
[day_preposition]
on

# Stands before a point of the day: at noon.
[clock_preposition]
at

# Stands before what is counted from: two weeks from now.
[source_preposition]
from

# Makes a demonstrative or an adjective stronger: that very day.
[intensifier]
very

# Says that something is the one that was named: the same day.
[identity_adjective]
same

# Endings of past tenses and participles.
[past_ending]
ed

# Endings of plurals.
[plural_ending]
s
