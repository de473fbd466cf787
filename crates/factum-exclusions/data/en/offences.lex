# Offence words of English and the agent nouns that stand for offences. The payload is the index of the row in ../iccs.tsv.
# origin: codes and names are those of UNODC ICCS v1.0 (2015), facts; the English synonyms are our own work.
# license: MIT OR Apache-2.0
# A form stands under one code only within a class. Where a word can mean two things in law, the choice is the usual one of
# news and amnesty texts, not that of any single statute.

# The offence named as an act. British and American spelling, plurals, and modifiers that do not change the code.
[offence]
# 01 Acts leading to death or intending to cause death
(crime|offence|offense)(|s) against (life|human life), life-related offen(c|s)es = 1
acts (leading to|causing|intended to cause) death by violence = 1
# 0101 Intentional homicide
(|voluntary )homicide(|s) = 2
(|first-degree |second-degree )murder(|s) = 2
first degree murder(|s), second degree murder(|s), wilful (homicide|killing|killings|murder) = 2
willful (homicide|killing|killings|murder), assassination(|s) = 2
(premeditated|deliberate|intentional|targeted|contract|political|revenge|honor|honour|arbitrary|deliberate unlawful) killing(|s) = 2
(extrajudicial|extra-judicial|extralegal|summary|arbitrary) (killing|killings|execution|executions) = 2
summary and arbitrary executions, (extrajudicial|summary) and (arbitrary|summary) (killings|executions) = 2
(|voluntary )manslaughter, blood crime(|s), murder for hire = 2
intentional killing of (civilians|children|police officers), femicide(|s), feminicide(|s), infanticide(|s), parricide = 2
patricide, matricide, fratricide, lynching(|s), shooting dead, taking (|a |human )life, murdering = 2
death squad (activity|killings|crimes) = 2
# 0102 Attempted intentional homicide
(attempted|attempt at|attempts at) (murder|homicide|assassination|manslaughter|killing) = 3
attempted (murders|homicides|assassinations|killings), (murder|assassination) attempt(|s), attempt(|s) to murder = 3
(plot|plots|conspiracy) to (assassinate|murder), (murder|assassination) plot(|s), frustrated homicide = 3
# 0103 Non-intentional homicide
(involuntary|unintentional|non-intentional|nonintentional|unpremeditated|accidental) (homicide|manslaughter|killing|killings) = 4
culpable homicide = 4
# 01031 Non-negligent manslaughter
non-negligent manslaughter, nonnegligent manslaughter, manslaughter by (|reason of )diminished responsibility = 5
voluntary manslaughter by (|reason of )diminished responsibility = 5
# 01032 Negligent manslaughter
negligent (homicide|homicides|manslaughter|killing), (vehicular|reckless) (homicide|manslaughter) = 6
death(|s) (by|through|caused by) negligence = 6
causing death by (negligence|dangerous driving|careless driving|reckless driving), homicide by negligence = 6
gross negligence manslaughter = 6
# 0104 Assisting or instigating suicide
assisted suicide, assisting (|a )suicide, aiding (|a )suicide, (abetting|instigating|inciting) suicide = 7
(incitement|instigation) (to|of) suicide = 7
# 0106 Illegal feticide
(illegal|unlawful|criminal|clandestine) (abortion|abortions|feticide|foeticide), feticide, foeticide = 8
# 0107 Unlawful killing associated with armed conflict
(unlawful|illegal) killing(|s) (in|during|associated with|linked to) (|the |an )(armed conflict|war|conflict) = 9
(killing|killings|murder|murders) of (protected persons|prisoners of war|noncombatants|non-combatants) = 9
conflict-related killing(|s), killing of surrendered (fighters|soldiers|combatants) = 9
# 02 Acts leading to harm or intending to cause harm to the person
(crime|offence|offense)(|s) against (the |)person(|s) = 10
violence against (the person|women|children|women and children|women and girls|minors|persons) = 10
violent (crime|offence|offense)(|s), (crime|offence|offense)(|s) of violence = 10
acts of violence against (people|persons|civilians), gender-based violence, gender violence, bodily crimes, bloodshed = 10
# 0201 Assaults and threats
assault(|s) and threats, threats and assault(|s) = 11
# 02011 Assault
assault(|s), assault and battery, battery, bodily (harm|injury|injuries) = 12
physical (abuse|injury|injuries|harm), intentional injury, causing (injury|injuries|bodily harm) = 12
personal injury offen(c|s)es, domestic (violence|abuse), family violence, spousal abuse, wife beating, beating(|s) = 12
assaulting (police|police officers|officers|officials|soldiers|journalists|security forces) = 12
(assault|assaults|attack|attacks) on (police|police officers|officers|officials|soldiers|security forces) = 12
# 020111 Serious assault
(serious|aggravated|severe|grave|grievous|felony) (assault|assaults|injury|injuries|wounding|bodily harm|bodily injury|bodily injuries) = 13
very serious injur(y|ies), assault with (a deadly weapon|intent to kill|a weapon), maiming, (|bodily )mutilation = 13
female genital mutilation, acid attack(|s), wounding with intent, malicious wounding, permanent disability offen(c|s)es = 13
# 020112 Minor assault
(minor|simple|slight|petty|low-level|misdemeanor) (assault|assaults|injury|injuries), light injuries = 14
# 02012 Threat
(|criminal |verbal |terror )threats, death threat(|s), bomb threat(|s), making (threats|death threats) = 15
threatening (behavior|behaviour|a public official|public officials|officials|witnesses|a witness) = 15
(|criminal |witness )intimidation, intimidation of witnesses = 15
# 0202 Acts against liberty
# 02021 Abduction of a minor
child (abduction|abductions|kidnapping|kidnappings|stealing|snatching) = 17
(abduction|kidnapping|theft|stealing) of (a minor|minors|children|babies|a child|newborns), parental abduction = 17
# 02022 Deprivation of liberty
(unlawful|illegal|arbitrary|false|wrongful|secret) (imprisonment|detention|detentions|confinement|arrest|arrests) = 18
(|arbitrary )deprivation of (|physical |personal )liberty, holding people against their will = 18
illegally detaining (people|persons|civilians) = 18
# 020221 Kidnapping
(|extortive |express )kidnapping(|s), kidnap, kidnap for ransom, kidnapping for ransom, kidnaping(|s) = 19
abduction(|s), hostage(-| )taking, (taking|seizing|seizure|holding) of hostages = 19
(taking|seizing|holding) hostages = 19
# 020223 Hijacking
(|aircraft |plane |airplane |airline |aerial |air |bus |ship )hijacking(|s), aircraft piracy, air piracy = 20
seizure of (|an )aircraft, skyjacking(|s) = 20
carjacking(|s), car-jacking(|s), car jacking(|s) = 41
# 0203 Slavery and exploitation
slavery and exploitation, exploitation and slavery = 21
# 02031 Slavery
(|modern |sexual |domestic )(slavery|enslavement), modern-day slavery, slave (trade|trading), trading in slaves = 22
involuntary servitude, servitude, debt bondage = 22
# 02032 Forced labour
(forced|compulsory|bonded) (labor|labour) = 23
recruitment of (children|minors|child soldiers|underage soldiers|underage fighters) = 23
child recruitment, recruiting (children|minors|child soldiers) = 23
(use|conscription|recruitment and use) of (children|child soldiers|minors), child soldier recruitment = 23
conscripting children = 23
# 0204 Trafficking in persons
(human|people|person|persons|child|sex|organ|labor|labour) trafficking = 24
trafficking (in|of) (persons|human beings|people|humans|women|children|minors|women and children|girls|organs|human organs) = 24
trafficking in (women and girls|people for sex) = 24
# 0205 Coercion
(|criminal )coercion, duress, coercing (voters|witnesses|officials) = 25
# 02051 Extortion or blackmail
extortion, extortions, blackmail, blackmailing, racketeering extortion = 26
protection rackets, extorting (money|businesses|traders), ransom demands = 26
# 0206 Negligence
(criminal|professional|gross|medical|culpable) negligence, medical malpractice, criminal neglect, child neglect = 27
negligence offen(c|s)es, negligence = 27
# 0207 Dangerous acts
reckless (endangerment|driving), (dangerous|drunk|drink|impaired|drunken|careless) driving = 28
driving (drunk|while drunk|while intoxicated|under the influence) = 28
driving under the influence of (alcohol|drugs|alcohol or drugs), endangering (lives|public safety|the lives of others) = 28
hit and run, hit-and-run, traffic (crime|offence|offense)(|s), serious traffic (crime|offence|offense)(|s) = 28
# 0208 Acts intended to induce fear or emotional distress
(|sexual |criminal |online |workplace )harassment, (|cyber )stalking, bullying, hazing = 29
harassing (witnesses|journalists|women) = 29
# 0209 Defamation or insult
(|criminal |online )defamation, (|criminal |seditious )libel, slander, calumny, insult, insults, character assassination = 30
insulting (officials|public officials|the president|the head of state|the army|the police|the judiciary|religion) = 30
defaming (the army|officials|the president) = 30
# 0210 Discrimination
(|racial |ethnic |religious )discrimination, racism, racist (crime|offence|offense)(|s) = 31
hate (crime|crimes|speech|offences|offenses), (crime|offence|offense)(|s) of hate = 31
(racial|ethnic|religious|sectarian) (hatred|strife|incitement) = 31
(incitement|inciting) (to|of) (hatred|discrimination|racial hatred|ethnic hatred|religious hatred|hate|genocidal hatred) = 31
inciting (hatred|racial hatred|ethnic hatred|sectarian strife|racial strife|religious strife|sectarian hatred|ethnic violence) = 31
stirring up (hatred|racial hatred|sectarian strife), apartheid, crime of apartheid = 31
# 0211 Acts that trespass against the person
(invasion|breach|breaches|violation|violations) of privacy, wiretapping = 32
(illegal|unlawful) (surveillance|interception|eavesdropping|phone tapping) = 32
(illegal|unlawful) interception of communications, trespass, trespassing, voyeurism = 32
# 03 Injurious acts of a sexual nature
(sexual|sex) (crime|offence|offense)(|s), (crime|offence|offense)(|s) of a sexual nature = 33
(crime|offence|offense)(|s) against sexual (freedom|integrity|liberty), sexually motivated (crime|offence|offense)(|s) = 33
sexual violence (crime|offence|offense)(|s), sex-related (crime|offence|offense)(|s) = 33
# 0301 Sexual violence
(|conflict-related |wartime )sexual violence, (|child )sexual abuse, sexual and gender-based violence = 34
sexual abuse of (a minor|minors|children|a child), child sex abuse, child abuse = 34
(sexual|indecent) acts with (|a )minor(|s), gang violence of a sexual nature = 34
# 03011 Rape
(|gang |marital |statutory |wartime |child )rape(|s) = 35
rape of (a minor|minors|a child|children|women|a woman), gang-rape = 35
raping (|a )(child|children|woman|women|minor|minors), incest and rape = 35
# 03012 Sexual assault
(sexual|indecent) (assault|assaults), sexual (aggression|battery|attack|attacks) = 36
molestation, (sexual|child) molestation, groping = 36
# 0302 Sexual exploitation
(|commercial )sexual exploitation, forced prostitution, pimping, procuring, pandering, brothel keeping, sextortion = 37
enforced prostitution = 37
# 03022 Sexual exploitation of children
child (sexual exploitation|prostitution|sex tourism|grooming), sexual exploitation of (children|minors|a child) = 38
p(e|ae)dophilia, child sex crimes, grooming of (minors|children) = 38
# 030221 Child pornography
child pornography, (possession|possessing|distribution|distributing|production) of child pornography = 39
possessing child pornography, (child sexual abuse|child sex abuse|child abuse) (material|images|imagery) = 39
# 04 Acts against property involving violence or threat against a person
violent property (crime|offence|offense)(|s), property (crime|offence|offense)(|s) (involving|with) violence = 40
violent (crime|offence|offense)(|s) against property = 40
# 0401 Robbery
(|street |highway |train |gang )(robbery|robberies), robbery with violence = 41
mugging(|s), banditry, brigandage, (pillage|pillaging|plunder|plundering), looting, bag snatching, heist(|s) = 41
hold-up(|s), armed theft = 41
# 05 Acts against property only
(property|acquisitive) (crime|offence|offense)(|s) = 42
(crime|offence|offense)(|s) involving property = 42
# 0501 Burglary
burglar(y|ies), home invasion(|s), house(|-)breaking, breaking and entering, break-in(|s) = 43
breaking into (homes|houses|shops) = 43
# 0502 Theft
(|vehicle |car |cattle |livestock |crop |cable |fuel |oil |identity |art )theft(|s) = 44
larceny, stealing, shoplifting, pickpocketing, pilfering, pilferage, cattle (rustling|raiding) = 44
livestock rustling, stock theft = 44
theft of (vehicles|cars|cattle|livestock|antiquities|property|fuel|oil|crops|electricity) = 44
stealing (cars|vehicles|cattle|livestock|antiquities|electricity|fuel|oil|property) = 44
# 0503 Intellectual property offences
intellectual property (crime|offence|offense)(|s), intellectual-property (crime|offence|offense)(|s) = 45
copyright (infringement|violation|violations|piracy|theft), (software|video|film|music) piracy = 45
(patent|trademark) infringement, counterfeit goods offen(c|s)es, piracy of software = 45
# 0504 Property damage
(property damage|criminal damage to property|malicious damage to property|damage to property) = 46
criminal (damage|mischief), damage to (|public |state |private |government )property = 46
destruction of (property|public property|state property|private property|public buildings|monuments) = 46
vandalism, vandalizing, vandalising, arson, arson attack(|s), setting fires, (wilful|willful) damage = 46
(wilful|willful) damage (of|to) public (money|funds|assets), damaging (|public |state |private )property = 46
burning (of |down )(buildings|houses|public buildings), graffiti (crime|offence|offense)(|s) = 46
# 06 Acts involving controlled drugs or other psychoactive substances
(drug|drugs|narcotic|narcotics) (crime|offence|offense)(|s), (drug|drugs|narcotics)-related (crime|offence|offense)(|s) = 47
(drug|drugs|narcotics) related (crime|offence|offense)(|s), (drug|narcotics) (charge|charges|convictions) = 47
(crime|offence|offense)(|s) (involving|related to) (drugs|narcotics|illegal drugs), narcotics, drugs, illegal drugs = 47
# 0601 Unlawful acts involving controlled drugs or precursors
(controlled|psychotropic) substance(|s) (crime|offence|offense)(|s) = 48
controlled-substance(|-related) (crime|offence|offense)(|s) = 48
(crime|offence|offense)(|s) involving controlled (substances|drugs), precursor chemical (crime|offence|offense)(|s) = 48
# 06011 Unlawful possession, purchase, use, cultivation or production of controlled drugs for personal consumption
(drug|drugs|marijuana|cannabis|cocaine|heroin|narcotics) possession = 49
(simple |)possession of (marijuana|cannabis|cocaine|heroin|drugs|narcotics|illegal drugs|a small amount of marijuana|small amounts of drugs) = 49
possession of (drugs|narcotics|marijuana|cannabis) for personal (use|consumption), simple possession = 49
(drug|drugs|cannabis|marijuana|narcotics) (use|consumption|abuse), personal (drug )(use|consumption) = 49
possessing (drugs|marijuana|cannabis|narcotics), minor drug (crime|offence|offense)(|s) = 49
low-level drug (crime|offence|offense)(|s) = 49
# 06012 Unlawful trafficking, cultivation or production of controlled drugs or precursors not for personal consumption
(drug|drugs|narcotics|cocaine) (trafficking|smuggling|dealing) = 50
(aggravated|high-level|serious|illicit|illegal) drug (trafficking|smuggling|dealing) = 50
(narcotic|heroin|opium|cannabis|fentanyl|methamphetamine|precursor) (trafficking|smuggling) = 50
(drug|drugs|narcotics) (production|manufacture|manufacturing|distribution|cultivation|trade|peddling) = 50
(drug|drugs|narcotics|cocaine|heroin)-(trafficking|smuggling|dealing), narco(|-)trafficking, narco(|-)traffic = 50
(trafficking|smuggling|dealing) (in|of) (drugs|narcotics|cocaine|heroin|opium|illegal drugs|illicit drugs|narcotic drugs|psychotropic substances) = 50
trafficking in narcotic drugs and psychotropic substances = 50
(selling|distributing|producing|manufacturing|growing|importing|exporting) (drugs|narcotics|illegal drugs) = 50
illicit (crops|cultivation|crop cultivation), coca (growing|cultivation) = 50
possession with intent to (distribute|supply|sell) = 50
possession of (drugs|marijuana|narcotics|cocaine) with intent to (distribute|supply|sell) = 50
drug production and (trade|trafficking), drug-running, drug running = 50
# 0602 Unlawful acts involving alcohol, tobacco or other controlled substances
bootlegging = 51
(illicit|illegal|unlicensed) (alcohol|liquor|tobacco|cigarette|cigarettes) (|trade|production|sale|sales|smuggling) = 51
(alcohol|tobacco|cigarette) smuggling, moonshining = 51
# 07 Acts involving fraud, deception or corruption
(economic|financial|white-collar|commercial|business|white collar) (crime|offence|offense)(|s) = 52
(crime|offence|offense)(|s) of (fraud|deception), acts of fraud, dishonesty offen(c|s)es, misconduct in public finances = 52
# 0701 Fraud
(|wire |mail |securities |insurance |investment |consumer |credit card |welfare |benefit |procurement |internet |online )fraud(|s) = 53
fraudulent (bankruptcy|schemes|practices), swindling, swindle(|s), scams, scamming, deception = 53
obtaining (money|property) by (deception|false pretenses|false pretences), ponzi scheme(|s), pyramid scheme(|s) = 53
embezzlement by fraud, (crime|offence|offense)(|s) of fraud against (the state|private persons), insider trading = 53
bad checks, issuing bad (checks|cheques) = 53
# 0702 Forgery/counterfeiting
forger(y|ies), (|currency |document |passport |money )counterfeiting = 54
counterfeiting of (currency|money|documents|medicines|banknotes) = 54
(falsification|falsifying|forging|forgery) of (|official |public )(documents|records|papers) = 54
falsifying (documents|records|evidence), forging (documents|passports|signatures), document(|ary) fraud = 54
(false|forged|counterfeit) (documents|money|currency), use of (false|forged) documents, identity fraud = 54
ideological falsehood = 54
# 0703 Corruption
(|administrative |official |judicial |state |government )corruption = 55
financial and administrative corruption, administrative and financial corruption, graft = 55
(corruption|graft)(|-related| related) (crime|offence|offense)(|s), (corruption|graft) (charge|charges|case|cases) = 55
acts of (corruption|graft), corrupt (practices|acts|dealings) = 55
malfeasance, misconduct in (|public )office, official misconduct = 55
# 07031 Bribery
(|commercial |transnational |foreign )bribery, bribe(|-| )taking = 56
(taking|accepting|paying|offering|soliciting|receiving|giving) (|a )(bribe|bribes), bribes, kickbacks, taking kickbacks = 56
vote-rigging bribes, bribery of (officials|public officials|witnesses|judges) = 56
# 07032 Embezzlement
embezzlement, embezzling (public funds|state funds|money|funds|public money) = 57
(misappropriation|misuse|theft|diversion|squandering|plunder) of (public|state|government) (funds|money|assets|resources) = 57
looting of the (treasury|state), misappropriating (public|state|government) (funds|money|assets) = 57
stealing (public|state|government) (funds|money|assets), (wasting|squandering|theft of|waste of) public (money|funds) = 57
misappropriation, peculation = 57
# 07033 Abuse of functions
(abuse|abuses|misuse) of (office|power|functions|authority|public office|official position|official functions|position|function) = 58
abusing (|their |his |her )(office|power|authority|position), dereliction of duty = 58
breach of (public |)trust by officials, exceeding (official powers|authority) = 58
# 07034 Trading in influence
(trading in|peddling|abuse of) influence, influence(|-| )(peddling|trading), trafficking in influence = 59
# 07035 Illicit enrichment
(illicit|illegal|unlawful|unjust|unexplained|personal) enrichment, illicit gains, illicit wealth = 60
illegal self-enrichment, unjust enrichment of officials, unexplained wealth = 60
# 0704 Acts involving the proceeds of crime
(handling|possession|possessing|concealing) (|the )proceeds of crime = 61
(handling|receiving|possession of|possessing|dealing in|trafficking in) stolen (goods|property|vehicles) = 61
fencing stolen goods, (crime|offence|offense)(|s) involving the proceeds of crime = 61
# 07041 Money laundering
(money|asset|cash)(|-| )laundering = 62
laundering (|of )(money|assets|funds|capital|drug money|criminal proceeds|the proceeds of crime|proceeds of crime) = 62
# 07042 Illicit trafficking in cultural property
(trafficking|trade|smuggling) (in|of) (cultural property|cultural goods|antiquities|artifacts|artefacts|cultural heritage|relics|art works|artworks) = 63
antiquities (smuggling|trafficking), (looting|theft) of (archaeological sites|cultural property) = 63
# 08 Acts against public order, authority and provisions of the State
riot(|s), rioting, public violence, violent disorder, mob violence = 66
# 0801 Acts against public order behavioural standards
public(|-| )order (crime|offence|offense)(|s) = 65
(breach|breaches|disturbance|disturbances) of (|the )(peace|public order|public peace) = 65
disturbing (the peace|public order|the public peace), disorderly conduct, public nuisance, loitering, vagrancy = 65
disorderly behavior, disorderly behaviour = 65
# 08011 Violent public disorder offences
(|prison )(riot|riots|rioting), (violent|public|civil|mass) (disorder|disorders|disturbances) = 66
organizing (riots|mass riots|disorder), (participation|participating|taking part) in (riots|mass riots|mass disorder) = 66
organising (riots|mass riots|disorder), inciting (riots|unrest|violence|disorder) = 66
(incitement|instigation) to (riot|violence|disorder|commit crimes), affray = 66
resisting (arrest|authority|police|authorities), resistance to (authority|arrest|the authorities), street violence = 66
tumult, road blockade(|s), blocking (roads|highways), unlawful assembly, illegal assembly = 66
# 08012 Acts related to social and religious public order norms and standards
blasphemy, blasphemous (speech|statements), apostasy, sacrilege, immorality, immorality (crime|offence|offense)(|s) = 67
public indecency, indecent exposure = 67
gambling, illegal gambling, witchcraft, sorcery, desecration of (graves|religious sites) = 67
# 0802 Acts against public order sexual standards
prostitution, prostitution(|-related) (crime|offence|offense)(|s), soliciting prostitution, pornography = 68
pornography (crime|offence|offense)(|s), obscenity, distributing obscene material = 68
(crime|offence|offense)(|s) against public sexual standards = 68
# 0803 Acts related to freedom of expression or control of expression
l(e|è)se(|-| )majest(e|é|y), royal (insult|insults|defamation) = 69
(insulting|defaming|insult to|insults to) the (monarchy|king|queen|royal family|crown|flag|state|nation|republic) = 69
(contempt|desecration) of (the flag|national symbols|state symbols), flag (burning|desecration) = 69
(speech|expression|press|media|publication) (crime|offence|offense)(|s) = 69
(crime|offence|offense)(|s) of (opinion|expression|speech|conscience) = 69
spreading (false|fake) (news|rumors|rumours|information), (false|fake) news (crime|offence|offense)(|s) = 69
(dissemination|spread) of (false|fake) (news|information) = 69
(lese|lèse)(-| )(majeste|majesté), lese majesty, incitement, blasphemy laws, spreading false (news|information|rumors|rumours), fake news offen(c|s)es, insulting the (king|monarchy|crown|sultan|emir) = 69
(incitement|sedition) (by|through) (speech|false rumors|false rumours|publication|social media posts) = 69
anti-state propaganda, propaganda against the (state|system), censorship violations = 69
contempt of (parliament|officials|authority) = 69
# 0804 Acts contrary to public revenue or regulatory provisions
customs (crime|offence|offense)(|s), regulatory (crime|offence|offense)(|s) = 70
(crime|offence|offense)(|s) against (|the )public revenue, revenue (crime|offence|offense)(|s) = 70
licensing (crime|offence|offense)(|s), exchange control (crime|offence|offense)(|s), price(|-| )gouging, hoarding = 70
illegal currency (trading|exchange), black market (crime|offence|offense)(|s), market manipulation = 70
# 08041 Acts against public revenue provisions
tax (evasion|fraud|crime|crimes|offence|offences|offense|offenses|dodging) = 71
(income tax|fiscal|tax-related) (crime|offence|offense)(|s), evading tax(|es), evasion of taxes, VAT fraud, fiscal fraud = 71
customs fraud = 71
# 08044 Smuggling of goods
smuggling, (goods|fuel|gold|oil|food|customs|petrol|gasoline|border|currency|commodity) smuggling, contraband = 72
contraband (crime|offence|offense)(|s), smuggling (of|in) (goods|fuel|gold|oil|contraband|gasoline|food|currency) = 72
# 0805 Acts related to migration
(immigration|migration|border|passport|visa) (crime|offence|offense)(|s) = 73
(illegal|unlawful|irregular|unauthorized) (entry|stay|border crossing|border crossings|immigration|residence) = 73
illegal (exit|re-entry|reentry), overstaying (|a |their )visa(|s), illegally crossing the border, passport violations = 73
# 08051 Smuggling of migrants offences
(smuggling|trafficking) of (migrants|immigrants|refugees|undocumented migrants) = 74
(migrant|people|human|immigrant|alien) smuggling, smuggling (migrants|people|immigrants|human beings) = 74
aiding illegal (immigration|entry) = 74
# 0806 Acts against the justice system
perjury, lying under oath, false (testimony|complaint|complaints|accusation|accusations|statements|evidence|witness) = 75
contempt of court, escape from (custody|prison|jail|lawful custody), (prison|jail) (escape|escapes|break|breaks) = 75
escaping (custody|prison|from prison|from custody), harboring (fugitives|criminals|a fugitive) = 75
harbouring (fugitives|criminals|a fugitive), bail jumping, jumping bail, probation violations, parole violations = 75
bearing false witness = 75
# 08061 Obstruction of justice
(obstruction|obstructing|perverting|subverting) (|of )(|the course of )justice = 76
obstructing (police|investigations|an investigation|a police officer), witness (tampering|bribery) = 76
tampering with (evidence|witnesses|a witness), (destruction|destroying|suppression) of evidence, destroying evidence = 76
interference with (witnesses|the judiciary|justice) = 76
# 08064 Conspiracy
(|criminal |seditious )conspirac(y|ies) = 77
conspiracy to (commit|commit a crime|commit crimes|commit an offense|commit an offence|defraud) = 77
conspiring to (commit crimes|commit a crime) = 77
# 0807 Acts related to democratic elections
(electoral|election|election-related|ballot|voter|voting|polling) (crime|crimes|fraud|offence|offences|offense|offenses|manipulation|tampering|violations) = 78
(crime|offence|offense)(|s) against (the |)electoral (process|system) = 78
(vote|ballot)(|-| )(buying|rigging|tampering|stuffing|fraud), election rigging = 78
rigging (elections|the vote|the election|an election), buying votes = 78
# 0808 Acts contrary to labour law
labo(|u)r(|-| )law (crime|offence|offense)(|s), labo(|u)r (law|rights|code) violation(|s) = 79
(violation|violations|breach|breaches) of labo(|u)r law(|s), illegal (employment|strikes|strike) = 79
workplace safety violations, wage theft = 79
# 09 Acts against public safety and State security
(public safety|national security|public security) (crime|offence|offense)(|s) = 80
(crime|offence|offense)(|s) against public safety and state security = 80
threats to national security = 80
# 0901 Acts involving weapons, explosives and other destructive materials
(weapon|weapons|arms|firearm|firearms|gun|explosive|explosives) (crime|offence|offense)(|s) = 81
(weapons|arms|firearms|explosives)-related (crime|offence|offense)(|s) = 81
(crime|offence|offense)(|s) involving (weapons|arms|explosives|firearms|a firearm) = 81
charges (related to|involving) (weapons|explosives|arms|firearms), (explosives|weapons|firearms|arms) = 81
bombing(|s), bomb (attack|attacks|making|blasts), bombing attack(|s), car bombing(|s), suicide bombing(|s) = 81
(placing|planting|detonating|use) of (bombs|explosive devices), detonating explosives = 81
planting (bombs|a bomb|explosives|mines), making bombs, use of explosives in public places, chemical weapons = 81
(use of|possession of) chemical weapons, grenade attacks, laying (mines|landmines) = 81
# 09011 Possession or use of weapons and explosives
(possession|carrying) of (firearms|a firearm|weapons|a weapon|guns|a gun|arms|ammunition|explosives) = 82
(illegal|unlawful) (use|manufacture|stockpiling) of (firearms|weapons|arms|explosives) = 82
possession of (heavy|military|war|prohibited|unlicensed|illegal) (weapons|firearms|arms) = 82
possession of (explosive devices|explosive materials) = 82
(possessing|carrying) (firearms|weapons|guns|arms|explosives|a weapon|a gun|a firearm|illegal weapons) = 82
(illegally|unlawfully) (possessing|carrying) (firearms|weapons|guns|arms|explosives) = 82
(gun|firearm|firearms|weapon|weapons|arms|explosives) possession = 82
(gun|firearm|firearms|weapon|weapons|arms|explosives) (charge|charges) = 82
illegal (gun|firearm|firearms|weapons|arms) (possession|ownership) = 82
possession of (arms|weapons) and (ammunition|explosives) = 82
# 09012 Trafficking of weapons and explosives
(arms|weapons|weapon|gun|firearm|firearms|explosives|ammunition) (trafficking|smuggling) = 83
(arms|weapons|gun) (dealing|running), (illegal|illicit|international) arms (trafficking|trade), gun-running, gunrunning = 83
arms-trafficking, (trafficking|smuggling) (in|of) (arms|weapons|firearms|guns|explosives|ammunition|small arms) = 83
smuggling (arms|weapons|guns), supplying (arms|weapons) to (rebels|armed groups|militias), illegal arms sales = 83
# 0902 Acts against health and safety
public(|-| )health (crime|offence|offense)(|s), (crime|offence|offense)(|s) against (|public )health = 84
(food|medicine|drug) adulteration, (selling|sale of) (fake|counterfeit|falsified) (medicines|medicine|drugs) = 84
quarantine (violations|violation), breach(|es) of quarantine = 84
# 0903 Acts against computer systems
cyber(|-| )crime(|s), cyber(|-| )attack(|s) = 85
(computer|cyber|internet|information technology) (crime|offence|offense)(|s) = 85
computer-related (crime|offence|offense)(|s), (|computer )hacking, computer fraud = 85
unauthorized access to computer systems, data theft, ransomware attack(|s) = 85
(crime|offence|offense)(|s) against computer systems = 85
# 0904 Acts against State security
(|high )treason, treason(|able|ous) (acts|act|offence|offences|offense|offenses|conduct), treachery = 86
betraying the (nation|country|homeland|motherland|state) = 86
betrayal of the (nation|country|homeland|fatherland|motherland), (|state |military |economic |foreign )espionage, spying = 86
spying for (foreign powers|a foreign power|a foreign state|foreign states|the enemy), passing (|state |military )secrets = 86
(leaking|disclosure of|disclosing|revealing) (|state |military )secrets = 86
(|military |popular )(rebellion|rebellions|insurrection|insurrections|insurgency|uprising) = 86
rebelling against the (state|government), (|military )(mutiny|mutinies), sedition = 86
seditious (acts|conspiracy against the state|activity|activities), subversion, subversive (acts|activities|activity) = 86
rebellion (and|or) sedition against the state, (|military )coup(|s), coup(|s) d'(e|é)tat = 86
coup(|-| )(plotting|plot|plots|attempt|attempts|making), (plotting|attempting|staging|leading) (|a )coup = 86
(plot|plots|plotting|attempts|conspiring|conspiracy) to overthrow the (government|state|constitutional order) = 86
(overthrow|overthrowing|violent overthrow) of the (government|state|constitutional order) = 86
seizing power (by force|illegally), usurpation of power, usurping (power|office) = 86
(|economic |industrial )sabotage, (acts|act) of sabotage, desertion = 86
desertion from the (army|armed forces|military|ranks), draft (evasion|dodging) = 86
(collaboration|collaborating|collusion|communicating) with (|the |an |a )(enemy|enemies|occupiers|occupying forces|foreign powers|foreign power|foreign intelligence|invaders) = 86
aiding the enemy = 86
state(|-| )security (crime|offence|offense)(|s) = 86
attempts against the (life|integrity) of the head of state, secession, separatism, separatist (acts|activities) = 86
armed struggle = 86
armed (opposition|revolt|attack against the state), taking up arms against the (state|government|people|army) = 86
bearing arms against the (state|government|republic|people|army) = 86
# 0905 Acts related to an organized criminal group
organi(z|s)ed(|-| )crime(|s), organi(z|s)ed criminal (activity|activities|offences|offenses) = 87
(gang|gangland|mafia|cartel|criminal gang)(|-related) (crime|offence|offense)(|s), gang (activity|violence), mafia = 87
mafia(|-type) association = 87
(criminal|unlawful|illicit|illegal) (association|associations|enterprise|enterprises|network|networks) = 87
(criminal|armed) (organization|organizations|organisation|organisations|gang|gangs), racketeering = 87
# 09051 Participation in an organized criminal group
membership of a mafia = 88
(gang|mafia|cartel) membership = 88
forming (|an |a )(armed group|armed gang|criminal gang|criminal group) = 88
# 0906 Terrorism
terrorism, terror = 89
(terrorist|terror|terrorism) (act|acts|attack|attacks|activity|activities|charge|charges|conviction|convictions|violence|plots|plot) = 89
(terrorist|terror|terrorism) (crime|offence|offense)(|s) = 89
(terror|terrorism|terrorist)(-| )related (act|acts|activity|activities|charge|charges|convictions|crime|crimes|offence|offences|offense|offenses) = 89
(act|acts|crime|crimes|offence|offences|offense|offenses) of terror(|ism) = 89
(crime|offence|offense)(|s) (linked|related) to terror(|ism), incitement to terror(|ism), inciting terrorism = 89
promoting terrorism, glorif(ication|ying) (of terrorism|terrorism), eco-terrorism, narco-terrorism, narcoterrorism = 89
# 09061 Participation in a terrorist group
terrorist (recruitment|training) = 90
# 09062 Financing of terrorism
(financing|funding|bankrolling) (|of )(terror|terrorism|terrorists|terrorist groups|terrorist organizations|terrorist organisations) = 91
(terror|terrorist|terrorism)(|-| )(financing|funding) = 91
material support (for|to) (terrorism|terrorists|terrorist groups|a terrorist organization) = 91
# 10 Acts against the natural environment
(environmental|ecological|nature) (crime|offence|offense)(|s) = 92
environment-related (crime|offence|offense)(|s) = 92
ecocide, (crime|offence|offense)(|s) against nature = 92
# 1001 Acts that cause environmental pollution or degradation
(|environmental |water |air |soil |river |industrial )pollution, environmental (degradation|damage|contamination) = 93
poisoning (rivers|water supplies|of rivers|of water supplies), (oil|toxic) spill(|s) = 93
contamination of (water|soil|rivers) = 93
# 1002 Acts involving the movement or dumping of waste
illegal (dumping|waste dumping|waste disposal|disposal of waste) = 94
(waste|toxic waste|hazardous waste) (trafficking|dumping|smuggling), (dumping|trafficking) of (|toxic |hazardous )waste = 94
# 1003 Trade or possession of protected or prohibited species of fauna and flora
(wildlife|ivory|animal|species|rhino horn) (trafficking|smuggling|crime|crimes|trade), poaching = 95
illegal (hunting|wildlife trade), (trafficking|trade) in (protected|endangered) (species|animals) = 95
trafficking (in|of) (wildlife|ivory) = 95
# 1004 Acts that result in the depletion or degradation of natural resources
illegal (mining|logging|fishing|deforestation|gold mining|timber trade|felling), deforestation = 96
(timber|sand|mineral) (theft|trafficking|smuggling), unauthorized mining = 96
# 11 Other criminal acts not elsewhere classified
other (crime|offence|offense)(|s), miscellaneous (crime|offence|offense)(|s), any other crime = 97
# 1101 Acts under universal jurisdiction
(|core )international (crime|offence|offense)(|s) = 98
(|core |serious |grave )crimes under international law = 98
(crime|offence|offense)(|s) (under|subject to) universal jurisdiction = 98
(crime|offence|offense)(|s) against the international community = 98
atrocity crimes = 98
# 11011 Torture
(|psychological |mental |sexual )torture, torturing (detainees|prisoners|civilians) = 99
torture of (detainees|prisoners|civilians|suspects), acts of torture, crime(|s) of torture = 99
(|cruel |inhuman |degrading |cruel and |inhuman and |inhuman or )(degrading|inhuman|cruel|inhumane) (treatment|punishment) = 99
(inhuman|cruel) or degrading (treatment|punishment), cruelty to (detainees|prisoners) = 99
(ill-treatment|mistreatment|ill treatment|maltreatment|abuse) of (prisoners|detainees), ill-treatment = 99
# 11012 Piracy
(|maritime |sea )piracy, piracy (at sea|on the high seas), acts of piracy = 100
# 11013 War crimes
war crime(|s), war-crime(|s), war-time atrocities, wartime (atrocity|atrocities) = 101
(grave|serious) breach(|es) of the geneva conventions, atrocit(y|ies), attacks on civilians in wartime = 101
deliberate attacks (on|against) (civilians|hospitals|civilian targets), violations of the geneva conventions = 101
# 11014 Genocide
genocide(|s), act(|s) of genocide, genocidal (acts|act|crimes|violence|killings), incitement to genocide = 102
complicity in genocide, crime(|s) of genocide = 102
# 11015 Crimes against humanity
crime(|s) against humanity, crimes-against-humanity, (crime|offence|offense)(|s) against the human race = 103
(enforced|forced|forcible|involuntary) disappearance(|s), (forcibly|forced) disappearing (people|persons|opponents) = 103
(enforced|forced|forcible) (displacement|displacements|deportation|deportations|transfer of population|transfers of population|population transfer|expulsion|expulsions) = 103
forcible transfer of (people|civilians|population), deportation, extermination = 103
(|ethnic |religious )persecution, ethnic cleansing = 103
# 11016 Crime of aggression
crime(|s) of aggression, crime(|s) against peace, (acts|act|war|wars) of aggression, waging aggressive war = 104
planning a war of aggression = 104
# 1102 Acts contrary to youth regulations and acts involving minors
(juvenile|youth|status) (crime|offence|offense)(|s), juvenile status (crime|offence|offense)(|s), truancy = 105
curfew (violation|violations), contributing to the delinquency of (a minor|minors) = 105
# 1109 Other criminal acts not elsewhere classified
(serious|grave|atrocious|heinous|violent and serious|abhorrent|egregious|severe) (crime|crimes|offence|offences|offense|offenses|felony|felonies) = 106
(crime|offence|offense)(|s) (of particular gravity|of special gravity), capital (crime|offence|offense)(|s) = 106
felon(y|ies), aggravated felon(y|ies), hateful crimes, abominable crimes = 106
# X01 Serious violations of human rights (umbrella term)
human(|-| )rights (violation|violations|abuse|abuses|crime|crimes|offences|offenses) = 107
violating human rights, crimes against human rights = 107
# X02 Extremism
extremism, (religious|violent|political|armed) extremism = 108
extremist (activity|activities|crime|crimes|offence|offences|offense|offenses|acts|charges|violence) = 108
extremism(|-related) (crime|offence|offense)(|s), extremist and terrorist (activities|activity|crimes) = 108
terrorist and extremist (activities|activity|crimes), incitement to extremism = 108
# X03 Massacres and collective killings
(|collective |civilian )massacre(|s), (massacre|massacres) of (civilians|protesters|villagers|prisoners) = 109
mass (killing|killings|execution|executions|slaughter|shooting|shootings), slaughter of civilians, wholesale killing(|s) = 109
collective killings = 109
# X04 Political and connected offences
(|purely |exclusively )political (crime|offence|offense)(|s) = 110
(|purely )politically(|-| )motivated (crime|offence|offense)(|s), politically(|-| )motivated (acts|charges) = 110
(crime|offence|offense)(|s) of a political nature, political and (connected|related) (crime|offence|offense)(|s) = 110
political or (connected|related) (crime|offence|offense)(|s) = 110
(connected|related) (acts|crimes|offences|offenses) of a political nature = 110
(connected|related) (crime|offence|offense)(|s), related acts, conflict-related (crime|offence|offense)(|s) = 110
protest-related (crime|offence|offense)(|s) = 110
(crime|offence|offense)(|s) (linked|related) to (|the )(protests|demonstrations) = 110
# X05 Offences of any kind that resulted in death
fatal (crime|offence|offense)(|s) = 111
having blood on their hands = 111
# X06 Promoting or facilitating armed action with foreign backing
(foreign|foreign-backed|foreign-sponsored|externally backed) (armed|military) (action|actions|intervention|incursion|incursions|aggression) = 112
armed (action|actions|attacks|incursions) (with|through) foreign (backing|support|involvement|participation|funding) = 112
(calling for|inviting|requesting|soliciting) (|a )foreign (|military |armed )(intervention|invasion|aggression) = 112

# The offence named by who commits it ("kidnappers"): the word is the subject and carries the code.
[offence_agent]
# 0101 Intentional homicide
(|child )(murderer|killer)(|s), assassin(|s), hitm(a|e)n, hit m(a|e)n = 2
contract killer(|s), hired (killer|gunman)(|s), death squad member(|s), death squad leader(|s), cop killer(|s) = 2
# 0102 Attempted intentional homicide
would-be (assassin|killer|murderer)(|s) = 3
# 02 Acts leading to harm or intending to cause harm to the person
violent (offender|criminal|felon)(|s) = 10
# 02011 Assault
(|domestic )(abuser|assailant|batterer|attacker)(|s), wife beater(|s) = 12
# 02021 Abduction of a minor
child (abductor|kidnapper|snatcher)(|s) = 17
# 020221 Kidnapping
kidnap(|p)er(|s), abductor(|s), hostage(-| )taker(|s) = 19
# 020223 Hijacking
(|plane |aircraft )hijacker(|s), carjacker(|s) = 20
# 02031 Slavery
slave trader(|s), slaver(|s), enslaver(|s), slave owner(|s) = 22
# 02032 Forced labour
recruiter(|s) of (children|child soldiers|minors) = 23
# 0204 Trafficking in persons
(human|people|sex|child|organ) trafficker(|s), trafficker(|s) (in|of) (persons|human beings|people|women) = 24
# 02051 Extortion or blackmail
extortionist(|s), extorter(|s), blackmailer(|s), extortioner(|s) = 26
# 0207 Dangerous acts
drunk driver(|s), drunken driver(|s), reckless driver(|s) = 28
# 0208 Acts intended to induce fear or emotional distress
stalker(|s), harasser(|s) = 29
# 0209 Defamation or insult
libel(|l)er(|s), slanderer(|s) = 30
# 0210 Discrimination
hate preacher(|s) = 31
# 03 Injurious acts of a sexual nature
(sex|sexual) (offender|predator|criminal)(|s) = 33
# 0301 Sexual violence
(sexual|sex) abuser(|s), child abuser(|s) = 34
# 03011 Rape
(|child |gang )rapist(|s) = 35
# 03012 Sexual assault
(|child )molester(|s), groper(|s) = 36
# 0302 Sexual exploitation
pimp(|s), procurer(|s), brothel keeper(|s) = 37
# 03022 Sexual exploitation of children
p(e|ae)dophile(|s), child sex (offender|predator)(|s), child predator(|s) = 38
# 030221 Child pornography
child pornographer(|s) = 39
# 0401 Robbery
(|highway )robber(|s), mugger(|s), bandit(|s), brigand(|s), looter(|s), pillager(|s) = 41
plunderer(|s), highwaym(a|e)n = 41
# 0501 Burglary
burglar(|s), housebreaker(|s) = 43
# 0502 Theft
(|car |cattle )(thief|thieves), pickpocket(|s), shoplifter(|s), cattle (rustler|raider)(|s), rustler(|s) = 44
# 0504 Property damage
arsonist(|s), vandal(|s), fire raiser(|s) = 46
# 06 Acts involving controlled drugs or other psychoactive substances
drug offender(|s), drug criminal(|s), narcotics offender(|s) = 47
# 06011 Unlawful possession, purchase, use, cultivation or production of controlled drugs for personal consumption
drug (user|addict|abuser)(|s) = 49
# 06012 Unlawful trafficking, cultivation or production of controlled drugs or precursors not for personal consumption
(drug|narcotics|cocaine) (trafficker|dealer|smuggler)(|s) = 50
drug (lord|kingpin|baron|runner|pusher|peddler|producer|mule)(|s), narco(|-)trafficker(|s), narco(s|es) = 50
drug-trafficker(|s), coca grower(|s) = 50
# 0602 Unlawful acts involving alcohol, tobacco or other controlled substances
bootlegger(|s), moonshiner(|s) = 51
# 07 Acts involving fraud, deception or corruption
(financial|economic|white-collar) criminal(|s) = 52
# 0701 Fraud
fraudster(|s), swindler(|s), scammer(|s), con (man|men|artist|artists), scam artist(|s), impostor(|s) = 53
# 0702 Forgery/counterfeiting
forger(|s), counterfeiter(|s) = 54
# 0703 Corruption
(|the )corrupt (official|officials|politician|politicians|minister|ministers|judge|judges|civil servant|civil servants|businessman|businessmen|public servants|employees) = 55
grafter(|s) = 55
# 07031 Bribery
bribe(|-| )(taker|giver|payer)(|s), briber(|s) = 56
# 07032 Embezzlement
embezzler(|s), (embezzler|plunderer|looter|thief|thieves)(|s) of (public|state) (funds|money|assets) = 57
# 07034 Trading in influence
influence(|-| )peddler(|s) = 59
# 0704 Acts involving the proceeds of crime
fence(|r)s of stolen goods, receiver(|s) of stolen goods = 61
# 07041 Money laundering
(money|cash)(|-| )launderer(|s) = 62
# 07042 Illicit trafficking in cultural property
antiquities (smuggler|trafficker)(|s), tomb raider(|s) = 63
# 08011 Violent public disorder offences
rioter(|s), ringleader(|s) of (riots|the riots|unrest) = 66
# 08012 Acts related to social and religious public order norms and standards
blasphemer(|s), apostate(|s), gambler(|s) = 67
# 0802 Acts against public order sexual standards
pornographer(|s) = 68
# 08041 Acts against public revenue provisions
tax (evader|cheat|dodger|fraudster)(|s) = 71
# 08044 Smuggling of goods
(|fuel |gold |goods |border )smuggler(|s), contrabandist(|s), black marketeer(|s) = 72
# 08051 Smuggling of migrants offences
(people|human|migrant|alien) smuggler(|s) = 74
# 0806 Acts against the justice system
perjurer(|s), (prison|jail) escapee(|s), fugitive(|s) from justice = 75
# 08064 Conspiracy
conspirator(|s), co-conspirator(|s), coconspirator(|s) = 77
# 0807 Acts related to democratic elections
vote(|-| )(buyer|rigger)(|s), election rigger(|s) = 78
# 0901 Acts involving weapons, explosives and other destructive materials
bomber(|s), bomb(|-| )maker(|s), suicide bomber(|s), car bomber(|s) = 81
# 09012 Trafficking of weapons and explosives
(arms|weapons|gun) (trafficker|dealer|smuggler|runner)(|s), gunrunner(|s), gun-runner(|s), arms-dealer(|s) = 83
# 0903 Acts against computer systems
(|computer )hacker(|s), cyber(|-)criminal(|s) = 85
# 0904 Acts against State security
traitor(|s), spy, spies, foreign agent(|s) = 86
(mutineer|deserter|saboteur|insurrectionist|putschist|secessionist|separatist)(|s), coup(|-| )(plotter|leader|maker)(|s) = 86
coupist(|s), draft (dodger|evader)(|s), collaborator(|s), collaborationist(|s), fifth columnist(|s) = 86
# 0905 Acts related to an organized criminal group
gangster(|s), mobster(|s), mafioso(|s), mafiosi, crime (boss|bosses|lord|lords) = 87
(mafia|gang|cartel) (boss|bosses|leader|leaders|member|members), gang(|-)member(|s), racketeer(|s) = 87
# 09051 Participation in an organized criminal group
cartel operative(|s) = 88
# 0906 Terrorism
terrorist(|s), terror (suspect|convict|plotter)(|s) = 89
# 09061 Participation in a terrorist group
terrorist leader(|s), jihadist(|s) = 90
# 09062 Financing of terrorism
(terror|terrorist|terrorism) financier(|s), financier(|s) of terrorism, funder(|s) of terrorism = 91
# 1001 Acts that cause environmental pollution or degradation
polluter(|s) = 93
# 1003 Trade or possession of protected or prohibited species of fauna and flora
poacher(|s), wildlife (trafficker|smuggler)(|s), ivory (trafficker|smuggler)(|s) = 95
# 1004 Acts that result in the depletion or degradation of natural resources
illegal (miner|logger|fisher)(|s), illegal fisherm(a|e)n = 96
# 1101 Acts under universal jurisdiction
international criminal(|s) = 98
# 11011 Torture
torturer(|s) = 99
# 11012 Piracy
pirate(|s) = 100
# 11013 War crimes
war criminal(|s) = 101
# 11014 Genocide
g(e|é)nocidaire(|s), perpetrator(|s) of genocide = 102
# 11015 Crimes against humanity
ethnic cleanser(|s), persecutor(|s) = 103
# 1102 Acts contrary to youth regulations and acts involving minors
juvenile (offender|delinquent)(|s), juvenile delinquent minors = 105
# 1109 Other criminal acts not elsewhere classified
(dangerous|hardened|serious|violent repeat) (criminal|offender|felon)(|s), felon(|s), convicted felon(|s) = 106
# X01 Serious violations of human rights (umbrella term)
human(|-| )rights (violator|abuser|offender)(|s) = 107
violator(|s) of human rights = 107
# X02 Extremism
(|religious )extremist(|s) = 108
# X03 Massacres and collective killings
mass (murderers of civilians|shooter|shooters), perpetrator(|s) of (|the )massacre(|s), butcher(|s) of civilians = 109
# X04 Political and connected offences
political (offender|offenders) = 110
