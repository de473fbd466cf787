# Words that bound a number.
# origin: own work
# license: MIT OR Apache-2.0

# Before the number: 1 at least, 2 more than, 3 at most, 4 fewer than, 5 nearly, 6 approximately.
[number_bound]
at least, no (fewer|less|lower|smaller) than, not (fewer|less) than, a minimum of, minimum of, as few as, as little as = 1
(more|greater|larger|bigger|higher) than or equal to, (greater|larger|bigger|higher) or equal (than|to), equal to or (more|greater|larger|bigger|higher) than, at least or equal to = 1
(|far |well |much |significantly |considerably )(more|greater|larger|bigger|higher) than, (|well |far )over, (|well |far )above, (|well |far )in excess of, north of, (|well )upwards of, beyond = 2
exceed, exceeds, exceeded, exceeding, top, tops, topped, topping, surpass, surpasses, surpassed, surpassing = 2
at most, at the most, up to, as many as, as much as, as high as, no (more|greater|higher|larger|bigger) than, not more than, a maximum of, maximum of, a ceiling of = 3
(less|fewer|smaller|lower) than or equal to, (less|fewer|smaller|lower) or equal (than|to), equal to or (less|fewer|smaller|lower) than = 3
(|far |well |much |significantly |considerably )(fewer|less|lower|smaller) than, (|well )under, (|well )below, fell below, falls below, fall below, dropped below = 4
nearly, almost, close to, just under, just (short|shy) of, (short|shy) of, approaching, virtually, (just|slightly) below, slightly (under|less than|fewer than) = 5
about, around, approximately, roughly, some, circa, ca., an estimated, estimated, in the region of, in the order of, on the order of, something like, more or less, (somewhere|anywhere) (around|near), in the neighborhood of = 6

# Words that may stand between a bound and its number and change neither.
[bound_filler]
a, the, only, just, exactly, precisely, even, a mere, mere, a full, a whopping, these, those, a staggering, a record, equal to, equals, equals to, equaling to, equaling, equal, totaling, totalling, numbering

# Behind the number, with the same numbers; 7 takes the number itself into the bound before it.
[after_bound]
or more, or greater, and more, or over, or above, or higher, or larger, or bigger, or greater than, or more than, and (up|above|over|upwards), plus, or equal to or more = 1
or less, or fewer, or under, or below, or lower, or smaller, or less than, or fewer than = 3
or so, or thereabouts, odd, or more or less, ish = 6
or equal, or equal to = 7

# What a number does to those before it: 1 total, 2 additional, 3 remaining.
[increment]
a total of, total of, in total, in all, altogether, an overall, a combined, a grand total of, all told, a cumulative = 1
another, additional, an additional, a further, further, other, the other, an extra, extra, more, more than another = 2
remaining, the remaining, the last, the rest of the, the other = 3
