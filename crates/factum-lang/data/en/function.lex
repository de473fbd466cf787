# Function words that patterns name: a class for each, so that another language can fill it.
# origin: own work
# license: MIT OR Apache-2.0

# Articles: the year, a week.
[definite_article]
the

[indefinite_article]
a, an

# Demonstratives of what is near and what is far: this year, that year.
[near_demonstrative]
this

[far_demonstrative]
that

# Quantifiers that take the members of a set one by one, all together, or as parts of it: each year, all week, each of the.
[distributive]
every, each

[universal_quantifier]
all

[partitive_quantifier]
each, all

# Conjunctions that add and that offer a choice.
[copulative]
and

[disjunctive]
or

# What makes one noun a part or a property of another: the end of the year.
[genitive]
of

# Prepositions of time, by what they stand before: in May, on Friday, at night, from now.
[period_preposition]
in

[day_preposition]
on

[clock_preposition]
at

[source_preposition]
from

# Makes a demonstrative or an adjective stronger: that very day.
[intensifier]
very

# Says that something is the one that was named: the same day.
[identity_adjective]
same
