# English cues of legal exclusions.
# origin: own selection and wording.
# license: MIT OR Apache-2.0
# Payload 0: a cue of legal prose, or one that stands by itself. Payload 1: a weak cue, common outside law, which needs an
# instrument in its clause or in the sentence before it.
# A longer phrase wins over a shorter one inside it, so a pseudo-cue or a negated cue silences the cue it contains. Modal verbs
# (would, should, may) stay outside the cues wherever the cue can do without them, so that they mark the modality alone.

# The verb agrees with the instrument and its objects follow: "the law excludes people convicted of murder".
[excl_forward]
(|also |expressly |specifically |explicitly )(exclude|excludes|excluding)
(has|have|had) (|also |expressly |specifically |explicitly )excluded
# The bare form may also be a reduced passive ("those excluded"), which only what follows can tell.
excluded, (also|expressly|specifically|explicitly) excluded = 1
(leaves|leave|left|leaving) out, (shuts|shut|shutting) out, (carves|carve|carved|carving) out = 1
(bars|bar|barring), (omits|omit|omitted|omitting), (disqualifies|disqualify|disqualifying) = 1
# Negated coverage is how drafters exclude. An adverb may split auxiliary and verb, so the frequent ones stand here; the forms
# without an auxiliary serve "would not apply to", whose modal is read apart.
(|does |do |did |shall |will |can |must )not (|also |currently |automatically |in any way )(apply|extend|appear to apply|appear to extend) to
(|does |do |did |shall |will |can |must )not (|also |currently |automatically )(cover|include|encompass|protect|reach|shield|appear to cover|appear to include)
(doesn't|don't|didn't|won't|can't) (|also )(apply to|extend to|cover|include|protect|shield)
# "Benefit" takes the group as its object here and as its subject in the backward class; what follows decides.
(|does |do |did |shall |will |can |must )not (|also |automatically )benefit, (doesn't|don't|didn't|won't|can't) benefit = 1
(is|are|was|were|be) not (applicable|available|open|extended|granted|given) to, (is|are|was|were) (inapplicable|unavailable|closed) to
not applicable to, inapplicable to
# Legal drafting also negates the subject, the adverb or the noun.
nothing in (this|the) (act|law|decree|article|section|statute) (applies to|extends to|covers|benefits)
nothing in (this|the) (act|law|decree|article|section|statute) shall (apply to|extend to|cover|benefit)
(under no circumstances|in no case|in no event) (does|do|shall|will|may) (it|the law|this law|the act|this act|the amnesty|this amnesty) (apply|extend) to
(grants|grant|granted|gives|gave|offers|offered) no (amnesty|pardon|clemency|immunity|leniency|relief) (to|for)
there (is|shall be|will be|can be) no (amnesty|pardon|clemency|immunity|leniency|relief) for
no (amnesty|pardon|clemency) for = 1
(denies|denied|withholds|withheld) (|the )(amnesty|pardon|clemency|relief|benefits) (to|from)
(rules|ruled|ruling|rule) out (|the )(release|freeing|pardoning|pardon|amnesty|amnesty for) (|of)
(prohibits|prohibited|forbids|forbade|bans|banned) (|the )(release|pardoning|pardon|early release) (of|for)
# The instrument as the place one is taken from: the reverse of "exempt from punishment".
(exempts|exempted|exempting) from (its|the) (benefits|benefit|scope|provisions|amnesty|pardon|measure|bill|law)

# The excluded group precedes the cue, mostly a passive: "people convicted of murder are excluded".
[excl_backward]
(is|are|was|were|be|been|being) (|also |further |likewise |however |expressly |specifically |explicitly |automatically )(excluded|left out|barred|disqualified)
(remain|remains|remained|stay|stays|stayed) (excluded|barred|disqualified|left out)
(is|are|was|were|be|been|being|remain|remains) exempted from (the|this) (amnesty|law|bill|decree|measure|pardon|act)
(is|are|was|were|be|been) (kept|shut|carved|ruled) out = 1
excluded from (|the |this |its )(amnesty|amnesty law|pardon|clemency|law|decree|bill|measure|scheme|benefit|benefits|scope|release|releases|act|provisions|agreement|coverage|policy)
excluded from, barred from, disqualified from, exempted from = 1
(falls|fall|fell|falling|lies|lie|remains|remain|remained|is|are) outside (|of )(|its |the |this )(amnesty|law|decree|measure|pardon|act|bill|program|scheme|agreement|scope)
(falls|fall|fell|falling|remains|remain) (outside|beyond) the (scope|reach|terms|limits) of, outside the scope of, beyond the reach of = 1
(falls|fall|fell) outside = 1
# Missing entitlement: the group is the subject of a negated right.
(is|are|was|were|be) not (|also )(covered|included|protected|eligible|entitled|amnestied|pardoned), (isn't|aren't|wasn't|weren't) (covered|included|eligible|entitled)
not eligible for, ineligible, ineligible for, (is|are|was|were|be|been|remain|remains|become|deemed|declared) ineligible
(is|are|was|were) not subject to (|the |this )(amnesty|pardon|law|clemency)
(|does |do |did |shall |will |can )not (qualify|be eligible|be granted amnesty|be granted|be pardoned|be amnestied|be covered|be included|fall under|fall within)
(|does |do |did |shall |will |can |must )not (|also |automatically )benefit, (doesn't|don't|didn't|won't|can't) benefit = 1
(don't|doesn't|didn't|won't|can't) (qualify|be pardoned|be included|be covered)
cannot (benefit|qualify|be granted amnesty|be pardoned|be amnestied|be covered|be included|claim amnesty|be released|be freed)
may not (benefit|be granted amnesty|be granted a pardon|be granted|be pardoned|be amnestied|apply for amnesty)
(has|have|had) no (right|claim) to (|the |an |a )(amnesty|pardon|clemency|relief)
(is|are|was|were|be|been) (denied|refused) (|an |a |the )(amnesty|pardon|clemency|relief|benefit)
# The result without any legal verb: it excludes only where an instrument was just mentioned.
(|will |shall |must )(stay|remain|be kept) (in jail|in prison|in custody|behind bars) = 1

# Opens a carve-out and turns the polarity of its host: "all crimes except rape", "excluded, save minor cases".
[excl_exception]
except, except for, except those, except in cases of, except in the case of, except where, except when, excepting
with the (|sole |only )exception(|s) of, with exceptions for, subject to exceptions for, with the exclusion of, to the exclusion of
other than, apart from, aside from, save for, save those, save where, save in cases of, save as provided, save in the case of
but not, but not for, but not those, not including, excluding, exclusive of, leaving aside, notwithstanding
save, barring, bar, bar those, minus = 1
unless = 1

# What the instrument takes in: the host of an exception, and the polarity "includes".
[excl_inclusion]
(|also )(covers|applies to|extends to|encompasses|benefits), (cover|apply to|extend to|encompass) = 1
(benefit|includes|include|targets|target|protects) = 1
(is|are|was|were|be|been) (|also |hereby )(granted|extended|applied|offered) to
(grants|grant|granted|granting|gives|gave|offers|offered|declares|declared|proclaimed) (|a |an |a general |a full |a partial |a broad )(amnesty|pardon|clemency|immunity) (to|for)
(general |full |partial |broad |)(amnesty|pardon|clemency|immunity) for = 1
(is|are|was|were|be) (eligible|eligible for|entitled to|covered|amnestied|pardoned), eligible for, qualify for, qualifies for, benefit from, benefits from
shall enjoy (|an |the )amnesty, enjoys amnesty, enjoy amnesty, aimed at, limited to, reserved for = 1
# With punishment as what one is exempted from, exempting protects: polarity "includes", not an exclusion.
(exempt|exempts|exempted|exempting|exemption) from (|all |any |criminal )(punishment|prosecution|liability|penalties|responsibility)
(excluded|spared|removed) from (|criminal )(punishment|prosecution|justice)
(is|are|was|were|be|been) (|also )(exempt|exempted|excluded|spared) from (|criminal )(punishment|prosecution|liability|penalties|justice)
(shields|shield|shielded|shielding|protects|protect|protected) from (prosecution|punishment|justice)

# Phrases that contain a cue word in another sense; matched first, then dropped.
[excl_pseudo]
# Inclusion by idiom, and adjectives that only look like the verb.
without (|any )exception(|s), no exceptions, not only, not just, not merely, including but not limited to, including without limitation
exclusive, exclusively, exclusivity, exclusive right(|s), exclusive interview, exclusive economic zone, exclusion zone, social exclusion
exceptional, exceptionally, not an amnesty, no amnesty at all, amnesty should not be confused with, not to be confused with an amnesty
# A possibility that is kept open, in investigations and in politics.
(|does |do |did |can |could |would )not (exclude|rule out) (|the )(possibility|that|murder|homicide|suicide|arson|sabotage|foul play|a|an)
(cannot|can't|couldn't) (exclude|rule out), (cannot|can not|could not|can't) be (excluded|ruled out)
(excluded|excludes|ruled out) (murder|homicide|suicide|arson|foul play) as
# Statistics and prices leave items out of a sum.
(figure|figures|number|numbers|data|total|totals|tally|count|dataset|estimate|estimates|results|survey|prices|profit|sales) (exclude|excludes|excluding|excluded|do not include|does not include|did not include)
(excluding|except for|not including|apart from) (taxes|tax|VAT|food and energy|energy|weekends|holidays|bank holidays|inflation)
# Connectives and idioms built on an exception word.
apart from that, other than that, aside from that, but for, none other than, anything but, nothing but, no one but, all but certain
except for a (brief|short|few|handful), save (lives|money|time|energy|face|the day|water), to save, saved by
# Promises that lack something, and indirect questions about coverage.
(did|does|do) not include (|any |adequate |sufficient |enough )(safeguards|details|names|a timetable|a deadline|a date)
include and exclude, include or exclude, includes and excludes
# Names and other amnesties.
amnesty international, gun amnesty, knife amnesty, tax amnesty, library amnesty, bar association, bar exam, bar council

# Objects that show a cue word is not about a legal measure: "excluded from the national squad", "excluded the confession".
[excl_pseudo_object]
squad(|s), team(|s), line-up(|s), lineup(|s), roster(|s), shortlist(|s), match(|es), tournament(|s), championship(|s), final(|s), cup
ballot(|s), race, candidacy, list of candidates, electoral roll, summit(|s), talks, negotiations, meeting(|s), ceremony, guest list, photograph, coalition
confession(|s), testimony, witness(|es), recording(|s), juror(|s), exhibit(|s), school, classroom, workforce, labor market, market(|s), tender(|s), stadium

# The clause only imagines the exclusion; no record in force may come from it.
[excl_hypothetical]
if, even if, whether, whether or not, what if, as if, in case, in the event that, in the event of, supposing, assuming
should (the|this|any|such a|a) (bill|law|amnesty|draft|measure|pardon|decree|proposal|text)
were (the|this|such a) (bill|law|amnesty|measure|pardon|decree)
would, could, might, would have, could have, would result in, could result in, could end up, risks, risk
unless (it is |)(amended|changed|modified), fear that, fears that, feared that, worry that, worries that, concerns that, concern that

# Somebody wants the exclusion, or the text still lacks force.
[excl_proposed]
bill, bills, draft, drafts, draft (law|decree|bill|text|amnesty), proposal(|s), proposed, propose(|s), proposing, amendment(|s), motion(|s)
ask(|s|ed|ing), call(|s|ed|ing) (for|on), demand(|s|ed|ing), urge(|s|d), urging, press(|es|ed|ing) for, push(|es|ed|ing) for, lobb(ies|ied|ying) for, petition(|s|ed)
(seek|seeks|sought|seeking|try|tries|tried|trying|want|wants|wanted|plan|plans|planned|intend|intends|intended|hope|hopes|hoped) to
should, ought to, must be, needs to be, need to be, recommend(|s|ed|ing), recommendation(|s), suggest(|s|ed) (that|excluding), advocate(|s|d) for
reject(|s|ed) (the|a) (proposal|amendment|motion) to (include|cover), under (discussion|debate|consideration), pending approval, awaiting (approval|a vote), first reading, second reading

# Reporters go on saying "the bill" after it passed; one of these nearby turns a proposed text into one in force.
[excl_passage]
passed, approved, signed, signed into law, enacted, promulgated, ratified, adopted, gazetted, published in the official gazette
(entered|came|went) into force, (took|takes|taking) effect, in force, newly enacted, newly approved, newly adopted, recently passed

# A critic presupposes the exclusion; the record stays and its attribution is the critic.
[excl_criticized]
critici(z|s)e(|s|d), critici(z|s)ing, criticism(|s) of, critic(|s), critics (say|said|argue|argued|warn|warned|complain|complained|note|noted)
slam(|s|med|ming), blast(|s|ed|ing), condemn(|s|ed|ing), denounce(|s|d), denouncing, deplore(|s|d), lament(|s|ed|ing), decr(y|ies|ied|ying), assail(|s|ed), lambast(e|es|ed), protest(|s|ed) (against|that), question(|s|ed)
complain(|s|ed|ing), object(|s|ed|ing) (to|that), objection(|s) to, outrage over, anger over, dismay (at|over)
discriminatory, unconstitutional, unfair, unjust, unacceptable, outrageous, problematic
(drew|drawn|draws|drawing|sparked|sparks|provoked|faces|faced|facing) (|sharp |strong |fierce |widespread )(criticism|anger|outrage|protests|objections)
for (excluding|leaving out|omitting|not including|not covering), over the exclusion of, over its exclusions, its exclusions, the law's exclusions

# The exclusion has a speaker, and stays in force.
[excl_reported]
sa(y|ys|id|ying), state(|s|d), stating, tell(|s), told, announce(|s|d), announcing, explain(|s|ed|ing), add(|s|ed|ing), noted, notes, noting, wr(ite|ites|ote|iting)
confirm(|s|ed|ing), clarif(y|ies|ied|ying), specif(y|ies|ied|ying), stress(|es|ed|ing), point(|s|ed) out, insist(|s|ed|ing), reveal(|s|ed|ing), warn(|s|ed|ing), recall(|s|ed), conceded, acknowledged
rule(|s|d) that, held that, declared that, decided that, according to, reported(|ly), reports that, as reported by, in the words of, is said to, are said to, in a statement

# The exclusion is denied, absent or was lifted.
[excl_negated]
(nobody|no one|no-one|no group|no prisoner|no person) (is|was|are|were|will be|would be|shall be|has been|should be) (excluded|left out|barred|disqualified|exempted)
(|does |do |did |shall |will |would )not (|expressly |specifically |explicitly )(exclude|leave out|bar|disqualify)
(doesn't|don't|didn't|won't|wouldn't) (exclude|leave out|bar|disqualify)
(is|are|was|were|be) not (excluded|left out|barred|disqualified), (isn't|aren't|wasn't|weren't) (excluded|left out|barred)
no longer (exclude|excludes|excluded|bar|bars|apply|applies), (has|have) ceased to (exclude|apply), without (excluding|leaving out), no one (remains|is) outside
den(y|ies|ied|ying) that, denials that, it is (not true|untrue|false) that, not true that, untrue that, contrary to (reports|claims|rumors)
(sets|set|contains|contain|makes|made|foresees) no (exclusion|exclusions|exception|exceptions|limits), no (exclusions|limits or exclusions)
(struck down|annulled|repealed|overturned|removed|scrapped|quashed|lifted|abolished|invalidated|superseded|revoked|rescinded|deleted) (|the |this |that |an |its )(exclusion|exclusions|exception|exceptions|carve-out|clause|provision|article|bar|ban)
(exclusion|exclusions|exception|carve-out|clause|provision|article) (|was |has been |is )(struck down|annulled|repealed|overturned|removed|scrapped|quashed|lifted|abolished|invalidated|superseded|revoked|deleted)

# The writer or speaker holds back; the record keeps its polarity and is marked as hedged.
[excl_hedge]
appear(|s|ed) to, seem(|s|ed) to, look(|s|ed) set to, (|does |do |did )not (appear|seem) to, it (appears|seems) that, apparently, seemingly
# These also stand among the forward cues: the phrase both hedges and excludes.
(|does |do |did |shall |will |can |must )not (appear to apply|appear to extend) to, (|does |do |did |shall |will |can |must )not (appear to cover|appear to include)
may, likely, likely to, unlikely to, probably, perhaps, possibly, presumably, arguably, effectively, in effect, de facto, in practice, on the face of it
(thought|believed|understood|expected) to, unclear whether, not clear whether, it is unclear

# A clause border that ends the scope of a cue. A comma, "and" or "such as" inside a list is none.
[excl_terminator]
but, however, nevertheless, nonetheless, yet, although, though, even though, whereas, while, whilst, meanwhile, by contrast, in contrast
on the other hand, on the contrary, instead, because, so that, which means that, as a result, therefore, moreover, furthermore, in addition
(which|a move that|a decision that) (has|have|had|was|were|is|are) (drawn|sparked|provoked|criticized|criticised|called|described) = 1

# A limit on the record it stands near; never a record of its own.
[excl_condition]
provided that, provided, providing that, on condition that, on the condition that, only if, only when, only where, only in cases where, if and only if
as long as, so long as, insofar as, to the extent that, unless, subject to, contingent on, conditional on, in exchange for, in return for
committed (before|after|between|during|from|since|prior to|until|in|on), prior to, at the time of, in connection with, in the context of
who (surrender|surrendered|have surrendered|lay down|laid down|hand in|handed in|confess|confessed|register|registered|disarm|disarmed|renounce|renounced|repent|repented)
(with|carrying|facing|serving) (|a )(sentence|sentences|prison terms|terms|penalties) (of |)(over|above|exceeding|more than|longer than|below|under|less than|up to|at least)
(through|with) (foreign|external|outside) (involvement|backing|support|participation|funding|help), using (weapons|firearms|explosives|violence), when the (victim|victims|offence|offense|crime)

# Where in the procedure the person stands; the participle reduces a relative clause ("people convicted of").
[status_convicted]
convicted, convicted (of|for|in|over|by), found guilty (|of|by), guilty of, conviction(|s) (for|of|on), (with|have|has) convictions for, condemned for, convict(|s)
[status_sentenced]
sentenced, sentenced (to|for|over|in), serving (|a |life |long |prison |jail )(sentence|sentences|term|terms), serving time (for|over), jailed (for|over), imprisoned (for|over), on death row
[status_prosecuted]
prosecuted, prosecuted (for|over|by|in), facing (prosecution|trial), standing trial (for|over), on trial (for|over), tried (for|over), awaiting trial (for|over), indicted (for|on|over), charged (with|over), facing charges (of|over|for), under prosecution
[status_accused]
accused, accused (of|by|in), allegedly (involved in|responsible for|linked to), alleged to have, facing accusations of, facing allegations of, blamed for, implicated in, linked to
[status_suspected]
suspected, suspected of, suspected in, suspect(|s), under investigation (for|over), being investigated (for|over), investigated (for|over), under suspicion of, wanted (for|over), arrested on suspicion of

# What grants or withholds. Sanctions, insurance and treaties speak the same grammar, so they stand with the amnesties.
[instrument]
amnesty, amnesties, amnesty (law|bill|decree|act|measure|measures|program|programme|scheme|agreement|provisions|ordinance|deal|process|plan|legislation|statute|policy|order)
(general|presidential|royal|partial|political|conditional|mass|blanket|broad|limited|national|new|special|full) (amnesty|pardon|clemency)
pardon, pardons, pardon (law|decree|list|bill|act|proclamation|order), clemency, clemency (decree|law|order|list|program), presidential (grace|decree|order), royal decree
reprieve(|s), commutation(|s), remission, remission of sentences, early release, early release (scheme|program|law), immunity (law|agreement|deal), forgiveness law
(law|decree|measure|legislation|act|bill|statute|ordinance|regulation|directive|order|provision|resolution|executive order|decree-law|decree law)(|s)
(peace|ceasefire|transition|reconciliation) (agreement|accord|accords|deal|pact|law), agreement(|s), accord(|s), pact(|s), treat(y|ies), convention(|s), protocol(|s), extradition treaty, trade (agreement|deal)
sanctions relief, sanctions, sanctions (waiver|waivers|regime|order|exemption|exemptions|package), waiver(|s), general license(|s), general licence(|s), humanitarian (exemption|exception|carve-out)
embargo(|es), arms embargo, export ban, travel ban, asset freeze, export controls, tariff exemption, import ban
policy, policies, insurance, insurance (policy|contract|cover|coverage|plan), (travel|health|home|life|liability|flood) (policy|insurance|cover|coverage), coverage, warranty, policy wording
moratorium, compensation (fund|scheme|program), relief (scheme|program|package), scheme(|s), program(|s), programme(|s)

# Whom the exclusion names: the head of the subject phrase.
[subject_noun]
individual(|s), person(|s), people, those, all those, anyone, anybody, someone, whoever, everyone
citizen(|s), national(|s), foreign nationals, foreigner(|s), civilian(|s), m(a|e)n, wom(a|e)n, minor(|s), child(|ren), juvenile(|s), student(|s), resident(|s), refugee(|s), migrant(|s), exile(|s)
prisoner(|s), political prisoner(|s), detainee(|s), inmate(|s), convict(|s), suspect(|s), defendant(|s), accused, offender(|s), repeat offender(|s), hostage(|s), captive(|s), parolee(|s), prisoners of (war|conscience)
member(|s), supporter(|s), activist(|s), leader(|s), politician(|s), figure(|s), opposition (figure|figures|leader|leaders|member|members), protester(|s), demonstrator(|s), journalist(|s), lawyer(|s), human rights defender(|s)
soldier(|s), troops, officer(|s), (military|police|army|security|intelligence) (officer|officers|personnel|agents|chiefs), commander(|s), general(|s), conscript(|s), guard(|s), paramilitar(y|ies), member(|s) of (the |)(armed forces|security forces|police|military|army|militia|militias|government|opposition)
rebel(|s), fighter(|s), militant(|s), combatant(|s), ex-combatant(|s), guerrilla(|s), insurgent(|s), militiam(a|e)n, gang member(|s)
official(|s), public official(|s), civil servant(|s), minister(|s), judge(|s), prosecutor(|s), mayor(|s), governor(|s), lawmaker(|s), deput(y|ies)
perpetrator(|s), mastermind(|s), instigator(|s), organizer(|s), accomplice(|s), criminal(|s), recidivist(|s), fugitive(|s)
compan(y|ies), entit(y|ies), bank(|s), business(|es), exporter(|s), importer(|s), applicant(|s), beneficiar(y|ies), policyholder(|s), the insured, claimant(|s), customer(|s)

# Heads of a crime phrase: an offence unknown to us is kept under one of these with no code.
[offence_head]
(crime|offence|offense|charge|act|misdemeanor|misdemeanour|violation|infraction|case|count)(|s), felon(y|ies), criminal (acts|conduct|activity), conduct, misconduct, wrongdoing

# Words that give examples, so that the list is left open.
[excl_open_list]
such as, including, like, among them, among others, for example, for instance, notably, namely, in particular, particularly, especially, and others, and the like, and other

# Courts and procedures a case may be sent to: another forum is not an exclusion.
[forum]
(military|civil|civilian|ordinary|special|international|juvenile|administrative|criminal) (court|courts|justice|justice system|tribunal|tribunals|jurisdiction), court(|s)-martial, courts martial, truth commission, truth commissions, transitional justice
# The verb that does the sending.
[forum_cue]
(handled|tried|judged|heard|dealt with|processed|decided|reviewed) (by|in|within|under|before), (transferred|referred|remitted|sent|left|handed over) to
