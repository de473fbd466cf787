# Words for quantities without a number.
# origin: own work
# license: MIT OR Apache-2.0

[vague_quantifier]
several, many, numerous, countless, various, multiple, dozens upon dozens, scores upon scores, plenty of, a lot of, lots of, a handful of, handful of, a few, quite a few, very few, few, a good many, a great many, innumerable, untold, most, a bunch of, a group of, groups of, a string of, a wave of, a host of, a slew of, sundry

# Vague before a plural; before a number `some` approximates and `additional` adds.
[vague_some]
some, additional

[vague_number]
number, numbers, quantity, amount, proportion, share, portion, handful, majority, minority, group, fraction, contingent, crowd, mass

[vague_size]
significant, important, considerable, substantial, large, small, great, huge, vast, sizable, sizeable, unspecified, unknown, undisclosed, undetermined, indeterminate, unprecedented, limited, growing, increasing, certain, good, high, low, fair, overwhelming, tiny, record, similar, modest, minor, major, big, enormous, notable, unconfirmed, untold, uncertain

[universal]
all, every, each, both, not a single, not one, not a soul, none, no, neither, everyone, everybody, nobody, no one

# Adjectives that place a magnitude and do not change its interval.
[magnitude_lead]
several, many, a few, few, low, the low, high, the high, mid, literally, countless, untold, some
