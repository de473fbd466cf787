# Words that say who claims, for which time and how sure.
# origin: own work
# license: MIT OR Apache-2.0

# Verbs of counting and finding, besides those of saying.
[count_verb]
document, documents, documented, record, records, recorded, count, counts, counted, register, registers, registered, tally, tallied, verify, verifies, verified, list, lists, listed, find, finds, found, show, shows, showed, shown, indicate, indicates, indicated, put, puts, calculate, calculates, calculated, confirm, unveil, unveiled, learned, learnt, cite, cites, cited, publish, published, assess, assesses, assessed, allege, alleged, reckon, reckons, reckoned, expect, expects, expected, want, wants, wanted, (speak|speaks|spoke|spoken|talk|talks|talked) of, (reject|rejects|rejected|dismiss|dismisses|dismissed|dispute|disputes|disputed|deny|denies|denied|refute|refutes|refuted) (|the )(claim|claims|report|reports|allegation|allegations|accusation|accusations|suggestion|suggestions|figure|figures|charge|charges) (that|of), forecast, forecasts, forecasted, projects, projected, charges, contends, fears
documenting, recording, counting, registering, tallying, verifying, listing, finding, showing, indicating, putting, calculating, citing, publishing, assessing, reckoning, projecting
learn, learns, unveils, named, calculated, calculates, assesses, compute, computes, computed, determine, determines, determined, discover, discovers, discovered, establish, establishes, established, identify, identifies, identified, detect, detects, detected, demonstrate that, prove, proves, proved, attest, attests, attested, corroborate, corroborates, corroborated, imply, implies, implied, signal, signals, signaled, signalled
know, knows, knew, assume, assumes, assumed, guess, guesses, guessed, doubt, doubts, doubted, understand, understands, understood, realize, realizes, realized, realise, realised, remember, remembers, remembered, recognize, recognizes, recognized, agree that, agrees that, agreed that, anticipate, anticipates, anticipated, foresee, foresees, foresaw, speculate, speculates, speculated, worry, worries, worried, figure, figures that, figured, dream, dreams, imagine, imagines, imagined
(rule|rules|ruled|decide|decides|decided|decreed|find|finds|found|feel|feels|felt|suspect|suspects|suspected|consider|considers|considered) that, certify, certifies, certified, stipulate, stipulates, stipulated, specify, specifies, specified
blame, blames, blamed, credit, credits, credited, attribute, attributes, attributed, slam, slams, slammed, blast, blasts, blasted, hail, hails, hailed, laud, lauds, lauded, tout, touts, touted, highlight, highlights, highlighted, outline, outlines, outlined, summed up, sums up, laid out, lays out, (point|points|pointed|refer|refers|referred|allude|alludes|alluded) to, recommend, recommends, recommended, characterize, characterizes, characterized, portray, portrays, portrayed, label, labels, labeled, labelled, dub, dubs, dubbed, ridicule, ridicules, ridiculed, mock, mocks, mocked
# States of mind: was certain that.
(confident|concerned|worried|afraid|convinced|certain|sure|aware|hopeful|frustrated|angry|furious|outraged|incensed|surprised|shocked|alarmed|optimistic|pessimistic|skeptical|sceptical|doubtful|adamant|proud|sorry|glad|pleased|disappointed|appalled|dismayed|saddened|horrified|unsure|unaware|wary|mindful|fearful) (that|about)

# Verbs of planning and wanting, before an infinitive: agreed to free 12.
[intend_verb]
plan, plans, planned, planning, intend, intends, intended, intending, want, wants, wanted, wish, wishes, wished, agree, agrees, agreed, agreeing, decide, decides, decided, deciding, promise, promises, promised, promising, pledge, pledges, pledged, pledging, vow, vows, vowed, vowing, offer, offers, offered, offering, propose, proposes, proposed, proposing, threaten, threatens, threatened, threatening, seek, seeks, sought, seeking, aim, aims, aimed, aiming, hope, hopes, hoped, hoping, expect, expects, expected, expecting, refuse, refuses, refused, refusing, commit, commits, committed, undertake, undertakes, undertook, swear, swears, swore, demand, demands, demanded, resolve, resolves, resolved, prepare, prepares, prepared, preparing, volunteer, volunteered, consent, consents, consented, opt, opts, opted, choose, chooses, chose, claim, claims, claimed, claiming

# Nouns of what is said or found.
[speech_noun]
report, reports, estimate, estimates, claim, claims, statement, statements, announcement, announcements, assertion, assertions, allegation, allegations, accusation, accusations, projection, projections, forecast, forecasts, prediction, predictions, poll, polls, survey, surveys, study, studies, census, count, counts, tally, tallies, figures, statistics, data, analysis, analyses, testimony, account, accounts, assessment, assessments, calculation, calculations, reckoning, review, reviews, audit, audits, inquiry, investigation, investigations, research, findings, article, post, tweet, message, letter, plan, plans, proposal, proposals, promise, pledge, demand, demands, warning, warnings, communique, bulletin, briefing, dispatch, complaint, complaints, affidavit, indictment, ruling, verdict, decision, database, register, index, records

# Nouns that can be said to speak: figures suggest.
[figure_noun]
figure, figures, estimate, estimates, data, statistics, numbers, records, documents, report, reports, tables, table, count, counts, survey, study, list, tally, tallies, sources, source, testimony

# Verbs of saying that only ask for what they name.
[demand_verb]
demand, demands, demanded, demanding, call for, calls for, called for, calling for, urge, urges, urged, urging, ask for, asked for, request, requested, insist on, want, wants, wanted, seek, seeks, sought, seeking, ask, asks, asked, call on, called on, press for, pressed for

[estimate_word]
perhaps, possibly, maybe, probably, presumably, conceivably, estimate, estimates, estimated, estimating, believe, believes, believed, reckon, reckons, reckoned, guess, assume, assumes, assumed, think, thinks, thought, projected, calculates, fear, feared, fears, estimation

[expect_word]
will, would, shall, expect, expects, expected, plan, plans, planned, planning, intend, intends, intended, promise, promises, promised, pledge, pledged, pledges, vow, vowed, vows, imminent, upcoming, forthcoming, scheduled, set, going, about, due, poised, anticipated, anticipate, slated, hope, hopes, soon, agreed, prepare, preparing, propose, proposed, awaiting, promising

# Before an infinitive: set to, plans to.
[hypothetical_word]
if, might, may, could, whether, unless, should, would-be, suppose, supposing, hypothetically

[deny_word]
(not true|untrue|not the case|no evidence|no proof|nonsense|a lie|a myth|false) that, deny, denies, denied, denying, rejected, rejects, refuted, refutes, dismissed, disputes, disputed

[hearsay]
reportedly, allegedly, purportedly, supposedly, apparently

# Instruments that grant things to come as long as nothing else is said.
[granting_instrument]
law, legislation, bill, decree, plan, proposal, agreement, deal, measure, initiative, program, programme, draft

# Prepositions that a window starts with.
[window_lead]
since, in, during, over, within, between, from, by, until, till, on, after, before, following, through, throughout, for, under, as of, amid, at

# Words that are a window by themselves.
[window_word]
currently, previously, presently, now, today, yesterday, tomorrow, tonight, recently, lately, imminent, imminently, already, earlier, so far, to date, thus far, at present, at the moment, as of today, up to now, until now

# Before a happening, at the start of a clause: following the vote.
[window_event_lead]
since, following, after, before, during, until, amid, in the aftermath of, in the wake of, ahead of, prior to

# Words for the time of writing, at which a claim still holds.
[standing_word]
so far, to date, thus far, up to now, until now, as of now, as of today, currently, presently, now, at present, at the moment, still

# Where a clause starts.
[clause_open]
that, though, although, while, whereas, but, because, if, whether, when, where, as, after, before, since, which, who, whom, so, and, however, unless, until, than

[adverb]
currently, previously, also, earlier, later, recently, already, now, repeatedly, still, only, just, reportedly, separately, meanwhile, once, often, routinely, initially, conservatively, independently, publicly, officially, then, again, however, today, has, have, had, is, was, are, were, will, would, been, be, being, further, additionally, reportedly

[includes]
(among|amongst) (them|those|whom|these|which), including, include, includes, included, among, of whom, of them, of which, of these, of those, comprising

[pronoun_person]
he, she, they, we, i, you

