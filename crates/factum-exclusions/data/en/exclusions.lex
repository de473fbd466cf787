# Words of legal exclusions in English: verbs of excluding and covering, marks of modality, instruments, people.
# origin: own selection and wording.
# license: MIT OR Apache-2.0
# The grammar of a cue (auxiliary, negation, adverb, verb, complement) is a pattern in src/cues.rs; only its words stand here.
# Payload 1 marks a word that is common outside law and needs more evidence around it.

# Verbs whose object is left out: "the law excludes people convicted of murder".
[excl_active]
exclude, excludes, excluding
(leave|leaves|leaving|shut|shuts|shutting|carve|carves|carving) out, (leave|leaves|leaving) aside = 1
(bar|bars|barring|omit|omits|omitting|disqualify|disqualifies|disqualifying|exempt|exempts|exempting) = 1
# The past form is active ("the act excluded any person") or a reduced passive ("those excluded"); the neighbors tell.
[excl_past]
excluded
(left|shut|carved|kept|ruled) out, left (aside|off) = 1
barred, disqualified, omitted, exempted, excepted = 1
# Verbs of coverage, whose negation is how drafters exclude.
[excl_cover]
cover, covers, encompass, encompasses, insure, insures, indemnify, indemnifies
include, includes, benefit, benefits, authorize, authorizes, authorise, authorises, compensate, compensates, reimburse, reimburses, pay for, pays for = 1
# Weight 2: only a measure of relief can be what does not do this to somebody.
protect, protects, shield, shields, reach, reaches, favor, favors, favour, favours, absolve, absolves, relieve, relieves, spare, spares, forgive, forgives = 2
# These take "to", and an adverb may come between.
[excl_reach]
apply, applies, extend, extends
# Verbs whose subject is left out when they are negated.
[excl_qualify]
qualify, qualifies
benefit, benefits = 1
[excl_covered]
covered, eligible, entitled, amnestied, pardoned, paroled
granted (|an |the |a )(amnesty|pardon|clemency|immunity|remission|release|early release), given (|an |a )(amnesty|pardon|clemency|immunity), considered for (amnesty|pardon|clemency|release)
included, protected, released, freed, let out = 1
[excl_ineligible]
ineligible
[excl_pardoning]
pardoning, amnestying, granting (|an )(amnesty|pardon|clemency) to = 1
# Verbs of setting free, in the active.
[excl_frees]
free, frees, freed, release, releases, released, pardons, pardoned
# Verbs of asking for and getting.
[excl_obtain]
apply for, claim, seek, receive, obtain, get, enjoy, request
[excl_given]
granted, extended, given, offered, applied, available, open, awarded
# Verbs that say by themselves what is granted.
[excl_evident]
pardon, amnesty, pardoning, amnestying, pardoned, amnestied, paroled
# What is granted or denied.
[excl_relief]
amnesty, pardon, clemency, immunity, leniency, remission, relief, reprieve, commutation, parole, coverage, cover, exemption, exemptions, waiver, waivers, asylum, refugee status
the (amnesty|pardon|clemency|relief), (an|any|this) (amnesty|pardon), benefits, the benefits, any benefit
[excl_punishment]
punishment, prosecution, liability, penalty, penalties, responsibility, justice, jail, prison, (criminal|penal) (punishment|prosecution|liability|responsibility|justice)
[excl_grant]
grant(|s|ed|ing), give(|s), gave, giving, offer(|s|ed|ing), provide(|s|d), providing, extend(|s|ed|ing), afford(|s|ed), declare(|s|d), proclaim(|s|ed)
[excl_deny]
den(y|ies|ied|ying), withhold(|s), withheld, refuse(|s|d), preclude(|s|d), prohibit(|s|ed), forbid(|s), forbade, rule(|s|d) out, ruling out, ban(|s|ned), bar(|s|red)
[excl_release]
the (release|freeing|pardoning|pardon|amnesty|early release), release, freeing, pardoning, early release
[excl_allow]
allow(|s|ed), permit(|s|ted), let(|s), enable(|s|d)
# Nouns of excluding.
[excl_exceptions]
exception, exceptions, exclusion, exclusions
[excl_noun]
exclusion, exclusions, omission, carve-out, carve-outs
[excl_outside]
outside, beyond
[excl_fall]
fall(|s|ing), fell, lie(|s), remain(|s|ed), is, are, was, were, be

# Phrases that the grammar of cues does not build; pipelines add theirs here.
[excl_forward_phrase]
not applicable to, inapplicable to, not available to, not open to, unavailable to, closed to, with no effect on
[excl_backward_phrase]
(stay|remain|be kept|will stay|will remain) (in jail|in prison|in custody|behind bars) = 1

# Operators that open a carve-out and turn the polarity of their host: "all crimes except rape".
[excl_exception]
except, except for, except in cases of, except in the case of, excepting, with the (|sole |only )exception(|s) of, with exceptions for, subject to exceptions for
with the exclusion of, to the exclusion of, other than, apart from, aside from, save for, save in cases of, save in the case of, but not, but not for, not including, exclusive of
save, barring, bar, minus = 1

# Phrases with a cue word in another sense; matched first, then dropped.
[excl_pseudo]
without (|any )exception(|s), no exceptions, not only, not just, not merely, including but not limited to, including without limitation, but not limited to, but not only, but not just
exclusive, exclusively, exclusivity, exclusion zone, social exclusion, exceptional, exceptionally, not an amnesty, no amnesty at all
(exclude|rule out) the possibility, (cannot|can't|could not|couldn't|can not) (exclude|rule out), not (rule|ruled) out, (cannot|can not|could not|can't|not) be ruled out
not (exclude|excluded) (the possibility|that|murder|homicide|suicide|arson|foul play|sabotage)
(excluded|excludes|ruled out) (murder|homicide|suicide|arson|foul play) as
(figure|figures|number|numbers|data|total|totals|tally|count|dataset|estimate|estimates|results|survey|prices|profit|sales) (exclude|excludes|excluding|excluded|do not include|does not include|did not include)
(excluding|except for|not including|apart from) (taxes|tax|VAT|food and energy|energy|weekends|holidays|bank holidays|inflation)
apart from that, other than that, aside from that, but for, none other than, anything but, nothing but, no one but, all but, all but certain
except for a (brief|short|few|handful), save (lives|money|time|energy|face|the day|water|us|them), to save, saved by, save the, save their
include and exclude, include or exclude, includes and excludes, extended family, bar association, bar exam, bar council, cover up, cover letter
amnesty international

# Function words.
[excl_adverb]
also, expressly, specifically, explicitly, further, likewise, however, nonetheless, nevertheless, automatically, currently, still, clearly, thus, therefore, generally, usually, normally
always, fully, entirely, completely, directly, in any way, moreover, furthermore, additionally, instead, now, then, otherwise, effectively, simply, similarly, accordingly, hereby, necessarily
for now, at present, in general, as a rule, already, even, either, again, once again, deliberately, formally, legally
[excl_be]
is, are, was, were, be, been, being
[excl_stay]
remain(|s|ed), stay(|s|ed)
[excl_aux]
has, have, had, having, do, does, did, will, shall, can, must, would, could, should, may, might, ought
[excl_not]
not, never
[excl_not_aux]
doesn't, don't, didn't, won't, can't, cannot, isn't, aren't, wasn't, weren't, wouldn't, shouldn't, couldn't, hasn't, haven't, mustn't
[excl_nobody]
nobody, no one, no-one, none, no group, no prisoner, no prisoners, no person, no persons, no category, no offence, no offense, no crime
[excl_no_longer]
no longer, ceased to, ceases to, stopped, stops
[excl_determiner]
the, a, an, this, that, these, all, any, every, some, no, each, both, its, their, his, her, our, my, your, other, another, certain, most, many, several, such, two, three, four, five, six
[excl_preposition]
of, in, on, at, by, for, with, from, to, under, over, against, between, among, during, through, into, within, without, about, as, per, via, since, until, after, before, upon, toward, towards, despite, amid, following, regarding, concerning, across, near
[excl_conjunction]
and, or, nor
[excl_relative]
who, whom, whose, which, that, where, when, while, because, since
[excl_pronoun]
he, she, it, they, we, i, you, him, them, us
# Pronouns that can stand for an instrument.
[excl_it]
it, this, these, they, which, that

# The clause only imagines the exclusion.
[excl_hypothetical]
if, unless, even if, whether, whether or not, what if, as if, in case, in the event that, in the event of, supposing, assuming
fear that, fears that, feared that, worry that, worries that, concerns that, concern that, risks, risk
could end up, result in, results in, resulting in
# An inverted condition, at the start of a clause: "Should the bill exclude war crimes".
[excl_inverted]
should, were, had

# Somebody wants the exclusion.
[excl_proposed]
proposal(|s), propose(|s|d), proposing, amendment(|s), motion(|s)
ask(|s|ed|ing), call(|s|ed|ing) (for|on), demand(|s|ed|ing), urge(|s|d), urging, press(|es|ed|ing) for, push(|es|ed|ing) for, lobb(ies|ied|ying) for, petition(|s|ed)
(seek|seeks|sought|seeking|try|tries|tried|trying|want|wants|wanted|plan|plans|planned|intend|intends|intended|hope|hopes|hoped) to
(want|wants|wanted|prefer|prefers|preferred) the, ought to, must be, needs to be, need to be, recommend(|s|ed|ing), recommendation(|s), advocate(|s|d), advocating
under (discussion|debate|consideration), pending approval, awaiting (approval|a vote), first reading, second reading
# A text without force yet.
[excl_draft]
draft, drafts, proposed, proposal, proposals
bill, bills = 1
# One of these nearby turns a bill into one in force: reporters go on saying "the bill" after it passed.
[excl_passage]
passed, approved, signed, enacted, promulgated, ratified, adopted, gazetted, vetoed
(entered|came|went) into force, (took|takes|taking) effect, in force, newly (enacted|approved|adopted|passed), recently passed

# A critic presupposes the exclusion.
[excl_criticized]
critici(z|s)e(|s|d), critici(z|s)ing, criticism(|s), critic(|s)
slam(|s|med|ming), blast(|s|ed|ing), condemn(|s|ed|ing), denounce(|s|d), denouncing, deplore(|s|d), lament(|s|ed|ing), decr(y|ies|ied|ying), assail(|s|ed), lambast(e|es|ed), protest(ed|ing|s) against, (questioned|decried) 
complain(|s|ed|ing), object(|s|ed|ing) (to|that), objection(|s) to, outrage over, anger over, dismay (at|over), outraged, angered
discriminatory, unconstitutional, unfair, unjust, unacceptable, outrageous, problematic
(drew|drawn|draws|drawing|sparked|sparks|provoked) (|sharp |strong |fierce |widespread )(criticism|anger|outrage|protests|objections)

# The exclusion has a speaker, besides the verbs of saying of the language pack.
[excl_reported]
countered, counters, specified, specifies, clarif(y|ies|ied|ying), stressed, pointed out, points out, ruled that, held that, decided that, rules that, told reporters, cautioned, cautions, notes, noting, ruled, told
[excl_hearsay]
reportedly, is said, are said, was said, were said, is reported, are reported, it is said, as reported by

# The exclusion is denied, absent or was lifted.
[excl_denied]
den(y|ies|ied|ying) that, denial(|s) that, it (is|was|'s) (not true|untrue|false|wrong|incorrect) that, not true that, untrue that, contrary to (reports|claims|rumors|rumours), reject(|s|ed) (claims|reports|suggestions|the claim|the idea) that
dismiss(|es|ed) (claims|reports|suggestions|rumors|rumours) that, myth that
[excl_lifted]
struck down, annulled, repealed, overturned, removed, scrapped, quashed, lifted, abolished, invalidated, superseded, revoked, rescinded, deleted, strikes down, dropped
[excl_clause_noun]
exclusion, exclusions, exception, exceptions, carve-out, clause, provision, article, bar, ban

# The writer or speaker holds back.
[excl_hedge]
appear(|s|ed) to, seem(|s|ed) to, look(|s|ed) set to, it (appears|seems) that, apparently, seemingly
likely, likely to, unlikely to, probably, perhaps, possibly, presumably, arguably, de facto, in practice, on the face of it
(thought|believed|understood|expected) to, unclear whether, not clear whether, it is unclear, may have

# A clause border that ends the scope of a cue. A comma, "and" or "such as" inside a list is none.
[excl_terminator]
but, meanwhile, by contrast, in contrast, on the other hand, on the contrary, so that, which means that, as a result
# 1 opens a clause that ends at a comma: "While the order helps citizens, …".
although, though, even though, whereas, while, whilst, because, unlike = 1

# A limit on the record it stands near.
[excl_condition]
provided that, provided, providing that, on condition that, on the condition that, only if, only when, only where, only in cases where, if and only if, as long as, so long as, insofar as, to the extent that
subject to, contingent on, conditional on, in exchange for, in return for, with respect to whom, for whom, in respect of whom, with regard to whom, regardless of
(through|with) (foreign|external|outside) (involvement|backing|support|participation|funding|help), when the (victim|victims|offence|offense|crime)
who (surrender|surrendered|have surrendered|lay down|laid down|hand in|handed in|confess|confessed|register|registered|disarm|disarmed|renounce|renounced|repent|repented)
# A threshold of time or money: "sentenced to more than ten years", "with sentences over nine years".
[excl_over]
over, above, exceeding, more than, longer than, below, under, less than, up to, at least, at most, of more than, of over, of at least, of less than, to more than, to less than, to at least, greater than, in excess of
[excl_term]
sentence, sentences, term, terms, prison terms, prison sentences, penalties, penalty, prison sentence
[excl_time_unit]
year(|s), month(|s), day(|s), week(|s)
# Prepositions that bind a date to the record.
[excl_when]
committed (before|after|between|during|from|since|prior to|until|in|on), before, after, since, between, during, until, prior to, from, in, on, by, within

# Where in the procedure the person stands; the payload orders the stages.
[status]
suspected, suspected of, suspected in, suspect(|s), under investigation (for|over), being investigated (for|over), investigated (for|over), under suspicion of, wanted (for|over), arrested on suspicion of = 1
accused, accused (of|by|in), alleged to have, facing accusations of, facing allegations of, blamed for, implicated in = 2
prosecuted, prosecuted (for|over|by|in), facing (prosecution|trial), standing trial, standing trial (for|over), on trial, on trial (for|over), tried (for|over), awaiting trial, awaiting trial (for|over), indicted (for|on|over), charged (with|over), (facing|face|faces|faced) (|criminal )charges (of|over|for), under prosecution = 3
convicted, convicted (of|for|in|over|by), found guilty, found guilty (of|by), guilty of, with convictions for, have convictions for, condemned for = 4
sentenced, sentenced (to|for|over|in), serving (|a |life |long |prison |jail )(sentence|sentences|term|terms), serving time (for|over), jailed (for|over), imprisoned (for|over), on death row = 5
# Links to an act without a stage of procedure.
[excl_link]
involved in, involvement in, responsible for, linked to, who committed, who have committed, has committed, have committed, had committed, participated in, took part in, over, guilty
caused by, arising from, arising out of, resulting from, due to

# What grants or withholds. Sanctions, insurance and treaties speak the same grammar.
[instrument]
amnesty, amnesties, amnesty (law|bill|decree|act|measure|measures|program|programme|scheme|agreement|provisions|ordinance|deal|process|plan|legislation|statute|policy|order)
pardon, pardons, pardon (law|decree|list|bill|act|proclamation|order), clemency, clemency (decree|law|order|list|program|measure), presidential (grace|decree|order), royal decree, release bill
immunity, parole = 1
(tax|debt) (relief|exemption|exemptions|amnesty) = 1
reprieve(|s), commutation(|s), remission, early release, early release (scheme|program|law), immunity (law|agreement|deal), forgiveness law
(law|decree|legislation|act|bill|statute|ordinance|executive order|decree-law|decree law|convention|treaty|protocol|constitution|proclamation)(|s), treaties
sanctions relief, sanctions (waiver|waivers|order|exemption|exemptions), general license(|s), general licence(|s), humanitarian (exemption|exception|carve-out), extradition treaty
insurance policy, insurance policies, (insurance|travel|health|home|life|liability|flood) (policy|cover|coverage), policy wording
provisions = 1
(measure|regulation|directive|order|resolution|draft|proposal|text|release)(|s) = 1
agreement(|s), accord(|s), pact(|s), (peace|ceasefire|transition|reconciliation) (agreement|accord|accords|deal|pact), trade (agreement|deal) = 1
sanctions, sanctions (regime|package), waiver(|s), embargo(|es), arms embargo, export ban, travel ban, asset freeze, export controls, tariff exemption, import ban, exemption(|s) = 1
insurance, insurance (contract|plan), coverage, warranty, compensation (fund|scheme|program), relief (scheme|program|package), provision, benefits = 1
# Weight 2: words that mean many things besides; only an offence or a stage of procedure shows a measure.
policy, policies, moratorium, scheme(|s), program(|s), programme(|s), benefit, scope, list, deal(|s), (article|section|clause|rule|paragraph|subsection)(|s) = 2
# Words that stand for an instrument named before: "the new one".
[excl_one]
one, text, latter
# By these the writer tells an instrument of relief from any other law.
[excl_relief_instrument]
amnesty, amnesties, pardon, pardons, clemency, amnesty (law|bill|decree|act|measure|legislation)

# Whom the exclusion names: the head of the subject phrase.
[subject_noun]
individual(|s), person(|s), people, those, anyone, anybody, someone, whoever, everyone, nobody
citizen(|s), national(|s), foreigner(|s), civilian(|s), m(a|e)n, wom(a|e)n, minor(|s), child(|ren), juvenile(|s), student(|s), resident(|s), refugee(|s), migrant(|s), immigrant(|s), exile(|s), famil(y|ies), family member(|s), relative(|s)
prisoner(|s), detainee(|s), inmate(|s), convict(|s), defendant(|s), offender(|s), hostage(|s), captive(|s), parolee(|s)
member(|s), supporter(|s), activist(|s), leader(|s), politician(|s), figure(|s), protester(|s), demonstrator(|s), journalist(|s), lawyer(|s), dissident(|s), human rights defender(|s), party, parties, side(|s), group(|s)
soldier(|s), troops, officer(|s), personnel, commander(|s), general(|s), conscript(|s), guard(|s), paramilitar(y|ies), agent(|s)
rebel(|s), fighter(|s), militant(|s), combatant(|s), ex-combatant(|s), guerrilla(|s), insurgent(|s), militiam(a|e)n
official(|s), civil servant(|s), minister(|s), judge(|s), prosecutor(|s), mayor(|s), governor(|s), lawmaker(|s), deput(y|ies)
perpetrator(|s), mastermind(|s), instigator(|s), organizer(|s), accomplice(|s), criminal(|s), recidivist(|s), fugitive(|s), violator(|s)
compan(y|ies), entit(y|ies), bank(|s), business(|es), exporter(|s), importer(|s), applicant(|s), beneficiar(y|ies), policyholder(|s), claimant(|s), customer(|s), driver(|s)

# Heads of a crime phrase: an offence unknown to us is kept under one of these with no code.
[offence_head]
(crime|offence|offense|charge|act|misdemeanor|misdemeanour|violation|infraction|case|count|conviction|activity)(|s), activities
# Words that name an offence only before such a head: "terror charges".
[offence_topic]
terror, terrorist, terrorism = 89
coup = 86
extremist = 108
drug, drugs, narcotics = 47
corruption, graft, anti-corruption = 55
fraud = 53
weapons, firearms, gun, explosives = 81
sex = 33
murder, homicide = 2
driving, traffic = 28
# A statute that names its field: "offences under the anti-corruption statute".
[offence_field]
anti-corruption, corruption = 55
anti-terrorism, antiterrorism, anti-terror, counter-terrorism, counterterrorism, terrorism = 89
anti-narcotics, anti-drug, narcotics, drugs = 47
anti-money-laundering = 62
anti-trafficking = 24
# What adds weight to an offence and leaves its kind alone.
[offence_modifier]
active, aggravated, alleged, armed, attempted, bank, capital, common, confessed, contract, convicted, dangerous, deliberate, double, egregious, especially, extremely, failed, financial, flagrant, forced, forcible, grand, grave, gross, hardened, heinous, high-level, illegal, illicit, intentional, international, large-scale, major, mass, massive, most, multiple, notorious, particularly, passive, petty, physical, political, premeditated, public, registered, serial, serious, severe, simple, suspected, systematic, targeted, triple, unlawful, unlicensed, very, violent, widespread, wilful, willful
# Goods that crimes are "against".
[offence_good]
life, human life = 1
persons, person = 10
liberty, personal liberty, freedom, personal freedom, individual freedom = 16
property, private property, public property, state property = 42
public funds, public administration, public treasury, the treasury, treasury = 55
public order, state authority, authority of the state, public authority, authority, public administration authority, public peace, public tranquility = 64
administration of justice, course of justice, justice system, judiciary, judicial system, justice = 75
morals, public morals, morality, public morality, religion, public religion, decency, public decency = 67
electoral process, electoral system = 78
public safety, public safety and state security, national safety, collective safety, national security, public security, collective security = 80
health, public health = 84
state, state security, security of the state, internal security of the state, external security of the state, constitutional order, homeland, nation, security and integrity of the state = 86
environment, natural environment, nature = 92
# Norms whose breach is the crime.
[offence_breach]
violation, violations, violating, abuse, abuses, breach, breaches
[offence_norm]
human rights, basic human rights, fundamental human rights, international human rights law = 107
international humanitarian law, humanitarian law, the laws of war, the laws and customs of war, the law of armed conflict, international law = 98
# Groups that it is a crime to belong to.
[offence_joining]
membership (of|in), (participation|participating|involvement|involved) in, (joining|joined|leading|led|supporting|supported|aiding|aided|directing|running|forming), (belonging|belonged) to
[offence_member]
(member|leader|founder)(|s) of
[offence_band]
(criminal|illegal armed|criminal armed|armed criminal|organized criminal|organised criminal|mafia) (group|gang|organization|organisation|association)(|s), armed gang(|s) = 88
(terrorist|terror) (group|organization|organisation|network|cell)(|s) = 90
# Attacks on the order of a state.
[offence_attack]
attack(|s) on, attack(|s) against, attacking, assault(|s) on, assault(|s) against
[offence_order]
territorial integrity, democracy, constitutional order, democratic order
# Death as the result of a crime of any kind.
[offence_leading]
that led to, leading to, led to, resulting in, resulted in, that resulted in, causing, that caused, caused
[offence_death]
death, deaths, the death, a death, fatalities
[offence_life]
(|the )loss of (|human )life
# Help for armed action.
[offence_foster]
promoting, facilitating, inciting, instigating, financing, supporting, organizing, organising, taking part in
[offence_force]
armed, violent, forceful, forcible
[offence_action]
action, actions, incursion, incursions, attacks
# Acts told by a verb with its object: "killing someone".
[offence_act]
killing, murdering, assassinating, slaying, shooting dead = 2
kidnapping, abducting = 19
raping = 35
torturing = 99
robbing = 41
assaulting, beating = 12
[offence_victim]
someone, somebody, people, a person, others, another, another person, anyone, civilians, children, women, officers, soldiers, police
# An act with explosives: "attempts to set off explosives".
[offence_blast]
(set|setting|sets) off, detonate(|s|d), detonating, plant(|s|ed|ing), throw, throwing, lay, laying = 81
[offence_explosive]
(|a |the )bomb(|s), (|an |the )explosive(|s), (|an )explosive device(|s), (|a )grenade(|s), (|a )mine(|s), landmines
[offence_attempt]
attempt(|s) to, attempted to, attempting to, plot(|s) to, plotting to, trying to, conspiring to
# A result that makes it a serious assault: "leaving them paralyzed".
[offence_result]
paralyzed, paralysed, maimed, disabled, disfigured, permanently disabled, crippled, blinded
[offence_causing]
leaving, left, leave, leaves

# Words that give examples, so that the list is left open.
[excl_open_list]
namely, that is, i.e. = 1
such as, including, like, among them, among others, for example, for instance, notably, in particular, particularly, especially, and others, and the like, and other

# Courts a case may be sent to: another forum is not an exclusion.
[forum]
(military|civil|civilian|ordinary|special|international|juvenile|administrative|criminal) (court|courts|justice|justice system|tribunal|tribunals|jurisdiction), court(|s)-martial, courts martial, truth commission, truth commissions, transitional justice
[forum_cue]
(handled|tried|judged|heard|dealt with|processed|decided|reviewed) (by|in|within|under|before), (transferred|referred|remitted|sent|left|handed over) to
# What can be sent there.
[forum_matter]
case, cases, trial, trials, proceedings, prosecutions, charges, soldiers, officers, those, offences, offenses, crimes, matters, files
