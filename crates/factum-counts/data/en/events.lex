# What happens to what is counted. The payload is the class: 1 release, 2 amnesty, 3 pardon, 4 arrest, 5 detention,
# 6 imprisonment, 7 conviction, 8 death, 9 injury, 10 disappearance, 11 displacement, 12 protest, 13 request, 14 other.
# origin: own work
# license: MIT OR Apache-2.0

# Verbs, participles and states.
[event_verb]
(to|will|would|must|shall|should|may|might|could|can) free, frees, freed, freeing, release, releases, released, releasing, liberate, liberates, liberated, liberating, set free, sets free, let go, walk free, walked free, walks free, walking free, discharged, excarcerated, go home, went home, (walk|walks|walked|walking) out of (prison|jail|detention), (let|letting|lets) out, (allowed|permitted) to (leave|go home|return home), cleared for (release|transfer), parole, paroles, paroled, paroling, (released|freed) on (bail|parole), out on (bail|parole), (exchanged|swapped|traded), (regain|regained|regains|regaining) (|their |his |her )freedom, (left|leave|leaves|leaving) (prison|jail|detention), unshackled, manumitted = 1
amnestied, (grant|grants|granted|granting) (amnesty|freedom|clemency), (given|giving|gave|gives) (amnesty|clemency), (covered by|benefited from|benefit from|benefits from|eligible for|qualified for|qualify for) (the|an|this) (amnesty|amnesty law) = 2
pardon, pardons, pardoned, pardoning, reprieved, commuted, commuting, remitted, (granted|grant|granting|given|receive|received|receiving) (a |)(pardon|pardons|presidential pardon|reprieve) = 3
arrest, arrests, arrested, arresting, capture, captures, captured, capturing, apprehended, rounded up, round up, rounding up, seized, nabbed, re-arrested, rearrested, abducted, abduct, kidnapped, kidnap, kidnapped, kidnap, kidnapping, abducting, (picked|picking) up, (hauled|hauling) (in|away|off), (swept|sweeping) up, (placed|put) under arrest, handcuffed, caught, snatched, arraigned, summoned = 4
detain, detains, detained, detaining, hold, holds, held, holding, (in|under) (detention|custody), in police custody, (taken|take|takes|taking) into custody, under house arrest, in captivity, interned, awaiting freedom, awaiting release, awaiting trial, being held, remanded, (kept|keeping) (in|behind), held (in|at|without|by), languish, languishes, languished, languishing, locked up = 5
imprison, imprisons, imprisoned, imprisoning, jail, jails, jailed, jailing, incarcerated, incarcerate, in (prison|jail|prisons|jails), behind bars, (serving|serve|served) (time|a sentence|sentences|prison terms|jail terms) = 6
convict, convicts, convicted, convicting, sentence, sentences, sentenced, sentencing, found guilty, (handed|handing|given|received|receive|got) (prison|jail|life|death|suspended) (terms|sentences), (condemned|condemning) to (death|prison), pleaded guilty, pled guilty = 7
kill, kills, killed, killing, die, dies, died, dying, dead, murdered, slain, executed, execute, executing, perished, perish, massacred, drowned, shot dead, (lost|lose|loses|losing) (his|her|their) (life|lives), gunned down, buried, bury, burying, fell in (battle|action|combat|the fighting), beheaded, lynched, assassinated, hanged, burned to death, stabbed to death, beaten to death, succumbed, (claimed|claims|claiming|took|takes|taking|cost|costs|costing) the lives of, (leave|leaves|left|leaving) dead, crushed, suffocated, electrocuted, decapitated, butchered, slaughtered, slaughter, gassed, blown up, fatally (shot|stabbed|injured|wounded), (put|putting) to death, cremated, mourned, starved to death, froze to death, bled to death = 8
wound, wounds, wounded, wounding, injure, injures, injured, injuring, hurt, maimed, hospitalized, hospitalised, fell ill, sickened, poisoned, crippled, disfigured, scarred, beaten, beating, shot and wounded, stabbed, shot, brought in with (burns|injuries|wounds), suffered (burns|injuries|wounds|fractures), treated for (burns|injuries|wounds) = 9
disappear, disappears, disappeared, missing, unaccounted for, vanishes, vanishing, lost contact, never seen again, not been heard from, vanished, vanish, gone missing = 10
displace, displaces, displaced, displacing, flee, flees, fled, fleeing, evacuated, evacuate, expelled, deported, deport, uprooted, exiled, resettled, relocated, repatriated, repatriate, emigrated, emigrate, migrated, deporting, expel, expels, expelling, evict, evicted, evicting, evacuates, evacuating, stranded, escaped the fighting, forced (out|to flee|to leave), (driven|drove|driving) (out|from), (poured|pouring|streamed|streaming|crossed|cross|crossing) (into|over|across), homeless, left the country, crossed the border, (left|leave|leaving|lost|forced from|driven from|driven off) (their|his|her) (homes|home|land|villages|houses), (took|take|taking|sought|seek|seeking) (refuge|shelter), sheltering, made homeless, left homeless, (moved|move|moving|taken) to (safety|higher ground) = 11
protest, protests, protested, protesting, demonstrate, demonstrated, demonstrating, march, marches, marched, marching, rally, rallied, rallying, took to the streets, take to the streets, taking to the streets, filled the streets, walked out, (went|go|going|gone) on (strike|hunger strike), on strike, on hunger strike, downed tools, (staged|stage|stages|staging) (a|the) (protest|sit-in|walkout|rally|march|demonstration|strike), (joined|join|joining) (a|the) (protest|protests|march|rally|strike|demonstration|demonstrations), (blocked|block|blocking|blockaded) (a|the) (road|roads|port|highway|bridge|street|streets|border), picket, picketed, picketing, rioted, rioting, turned out = 12
applied, apply, applies, applying, requested, requesting, petitioned, petition, appealed, filed, submitted, (seek|seeks|sought|seeking) (a|an|the) (plea bargain|pardon|amnesty|review|retrial|parole), (seek|seeks|sought|seeking) (asylum|amnesty|protection|bail|parole|clemency), (ask|asks|asked|asking) for (asylum|amnesty|a pardon|clemency|bail|parole) = 13
prosecuted, charged, indicted, tried, attacked, conducted, carried out, destroyed, damaged, engaged, hit, deployed, delivered, liberated, registered, documented, moved, transferred, attended, joined, elected, voted, infected, rescued, fired, hired, dismissed, laid off, acquitted, questioned, questioning, interrogated, vaccinated, looted, looting, burned, burned down, burnt down, torched, razed, shelled, bombed, shut down, closed, canceled, cancelled, suspended, sacked, recruited, enlisted, trained, elects, appointed, nominated, saved, trapped, tested, treated, buried alive, demolished, flooded, seized from, intercepted, launched, fired at, shot down, sunk, sank, capsized, collapsed, crashed, derailed = 14

# Names of happenings, before the number (the arrest of 12) or as its noun (800 releases).
[happening]
release, releases, freeing, liberation, freedom = 1
amnesty, amnesties = 2
pardon, pardons, presidential pardon, clemency = 3
arrest, arrests, capture, captures, re-arrest, abduction, abductions, kidnapping, kidnappings, apprehension = 4
detention, detentions, custody = 5
imprisonment, imprisonments, incarceration, jailing = 6
conviction, convictions, sentencing, sentences = 7
death, deaths, death toll, toll, fatality, fatalities, killing, killings, murder, murders, homicide, homicides, execution, executions, massacre, dead, bodies, lives, suicides, corpses, drownings, drowning, beheadings, lynchings = 8
injury, injuries, wounded, injured = 9
disappearance, disappearances = 10
displacement, evacuation, deportation, deportations, expulsion, expulsions, exodus, refugees = 11
protest, protests, demonstration, demonstrations, march, marches, rally, rallies, riot, riots, blockade, blockades, sit-in, sit-ins, walkout, walkouts, vigil, vigils, hunger strike, hunger strikes = 12
request, requests, application, applications, petition, petitions, appeal, appeals, plea, pleas, complaint, complaints, submission, submissions = 13

# Verbs that hand out a measure named by a noun: granted amnesty to, extended a pardon to.
[grant_verb]
grant, grants, granted, granting, give, gives, gave, given, giving, extend, extends, extended, extending, approve, approves, approved, approving, award, awarded, offer, offers, offered, offering, apply, applies, applied, announce, announced

# Verbs whose subject gets what a measure hands out; the measure was named before.
[benefit_verb]
benefit, benefits, benefited, benefiting, benefitting, covered, covers, cover, eligible, qualify, qualifies, qualified

# Forms that make a passive, a perfect or a state.
[aux]
is, are, was, were, be, been, being, am, has, have, had, having, will, would, shall, should, can, could, may, might, must, do, does, did, get, gets, got, gotten, remain, remains, remained, set, to

[stock_aux]
remain, remains, remained, are, is, being, still, stay

# Verbs that put a number behind their subject: requests had reached 379.
[reach_verb]
reach, reaches, reached, reaching, total, totals, totaled, totalled, rise to, rises to, rose to, risen to, climb to, climbed to, grew to, grown to, increased to, stand at, stands at, stood at, number, numbers, numbered, amount to, amounts to, amounted to, hit, jumped to, fell to, dropped to, (fell|falls|fall|dropped|drops|sank|slipped|dipped) below, (rose|rises|rise|risen|fell|falls|fall|fallen|dropped|drops|grew|grows|grown|climbed|climbs|increased|increases|decreased|declined|declines|jumped|shrank|swelled|swells|went|up|down|soared|surged|plunged|doubled|tripled) (from|to), exceed, exceeds, exceeded, top, tops, topped, surpassed, was, were, is, are, at, to

[negation]
not, no, never, nobody, none, neither, nor, without, didn't, weren't, wasn't, hasn't, haven't, isn't, aren't, won't, denied, deny, denies, denying, refuted, rejected

[relative_word]
who, which, that, whom, whose
