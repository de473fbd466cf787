# Vague words as the Armed Conflict Location & Event Data Project (ACLED) codes them: the most conservative estimate.
# source: ACLED codebook, on reported fatalities, and ACLED, "How are fatalities coded?" (tens 10, dozens 12,
# hundreds 100, and so on). The figures are theirs, the words about them are our own.
# Each is a lower end; what the report does not say stays open above. ACLED codes `several`, `many` and `few` as 3 or
# as 10 by what is known of the event, so they keep no bounds here.
tens = 10
dozens = 12
hundreds = 100
thousands = 1000
