# Nouns that are counted in reports. The payload is the row of the table of noun classes.
# origin: own work
# license: MIT OR Apache-2.0
[count_noun]
# 1: people
people, person, persons, individual, individuals, man, men, woman, women, child, children, minor, minors, adult, adults, teenager, teenagers, adolescent, adolescents, girl, girls, boy, boys, baby, babies, infant, infants, citizen, citizens, resident, residents, civilian, civilians, human, humans, national, nationals, foreigner, foreigners, passenger, passengers, member, members, participant, participants, worker, workers, employee, employees, student, students, pupil, pupils, teacher, teachers, doctor, doctors, nurse, nurses, lawyer, lawyers, attorney, attorneys, judge, judges, farmer, farmers, miner, miners, villager, villagers, pilgrim, pilgrims, tourist, tourists, voter, voters, patient, patients, relative, relatives, mother, mothers, father, fathers, brother, brothers, sister, sisters, son, sons, daughter, daughters, wife, wives, husband, husbands, widow, widows, orphan, orphans, family member, family members, parent, parents, neighbor, neighbors, neighbour, neighbours, friend, friends, colleague, colleagues, analyst, analysts, observer, observers, expert, experts, beneficiary, beneficiaries, applicant, applicants, supporter, supporters, follower, followers, critic, critics, leader, leaders, politician, politicians, lawmaker, lawmakers, legislator, legislators, deputy, deputies, senator, senators, minister, ministers, diplomat, diplomats, official, officials, executive, executives, investor, investors, fan, fans, guest, guests, visitor, visitors, driver, drivers, sailor, sailors, crew, crew members, staff, personnel, volunteer, volunteers, contractor, contractors, nurse, paramedics, journalist, journalists, reporter, reporters, blogger, bloggers, academic, academics, scientist, scientists, peasant, peasants, trade unionist, trade unionists, unionist, unionists, human rights defender, human rights defenders, defender, defenders, advocate, advocates, cleric, clerics, priest, priests, nun, nuns, monk, monks, imam, imams = 1
# 2: prisoners
prisoner, prisoners, inmate, inmates, detainee, detainees, captive, captives, convict, convicts, hostage, hostages, abductee, abductees, internee, internees, political prisoners, political prisoner, political detainees, dissident, dissidents, opponent, opponents, suspect, suspects, defendant, defendants, accused, arrestee, arrestees, former prisoners, prisoners of conscience, prisoners of war = 2
# 3: deaths
death, deaths, fatality, fatalities, killing, killings, casualty, casualties, execution, executions, murder, murders, homicide, homicides, death toll, toll, dead, body, bodies, corpse, corpses, victim, victims, suicide, suicides = 3
# 4: requests
request, requests, application, applications, petition, petitions, appeal, appeals, claim, claims, complaint, complaints, submission, submissions, plea, pleas, signature, signatures = 4
# 5: releases
release, releases, pardon, pardons, amnesty, amnesties, freeing, liberation, liberations = 5
# 6: arrests
arrest, arrests, detention, detentions, capture, captures, raid, raids, abduction, abductions, kidnapping, kidnappings, disappearance, disappearances, re-arrest = 6
# 7: fighters
soldier, soldiers, troop, troops, fighter, fighters, militant, militants, rebel, rebels, guerrilla, guerrillas, combatant, combatants, police, police forces, policeman, policemen, police officer, police officers, officer, officers, guard, guards, recruit, recruits, airman, airmen, marine, marines, insurgent, insurgents, terrorist, terrorists, gunman, gunmen, attacker, attackers, bomber, bombers, paramilitary, paramilitaries, militiaman, militiamen, veteran, veterans, reservist, reservists, conscripts, service members = 7
# 8: protesters
protester, protesters, protestor, protestors, demonstrator, demonstrators, striker, strikers, marcher, marchers, activist, activists, rioter, rioters, looter, looters = 8
# 9: displaced
refugee, refugees, migrant, migrants, asylum seeker, asylum seekers, displaced person, displaced persons, evacuee, evacuees, exile, exiles, returnee, returnees = 9
# 10: injured
injury, injuries, wound, wounds, wounded, injured, survivor, survivors = 10
# 11: families
family, families, household, households, couple, couples = 11
# 12: events
protest, protests, demonstration, demonstrations, march, marches, rally, rallies, strike, strikes, airstrike, airstrikes, attack, attacks, incident, incidents, clash, clashes, bombing, bombings, explosion, explosions, battle, battles, operation, operations, meeting, meetings, session, sessions, round, rounds, election, elections, visit, visits, event, events, shooting, shootings, riot, riots, crime, crimes, case, cases, trial, trials, hearing, hearings, ruling, rulings, conviction, convictions, sentence, sentences, charge, charges, violation, violations, lawsuit, lawsuits, investigation, investigations, vote, votes = 12
# 13: groups and bodies
group, groups, organization, organizations, organisation, organisations, country, countries, nation, nations, state, states, party, parties, company, companies, city, cities, town, towns, village, villages, province, provinces, district, districts, union, unions, branch, branches, agency, agencies, institution, institutions, community, communities, government, governments, prison, prisons, jail, jails, court, courts, school, schools, hospital, hospitals, office, offices, unit, units, team, teams, brigade, brigades, bank, banks = 13
# 14: things
house, houses, home, homes, building, buildings, vehicle, vehicles, car, cars, bus, buses, truck, trucks, tank, tanks, aircraft, plane, planes, ship, ships, boat, boats, weapon, weapons, bomb, bombs, munition, munitions, missile, missiles, rifle, rifles, drone, drones, name, names, document, documents, page, pages, seat, seats, item, items, word, words, job, jobs, room, rooms, bed, beds, ticket, tickets, copy, copies, book, books, article, articles, law, laws, amendment, amendments, resolution, resolutions, point, points, part, parts, percent, target, targets, position, positions, route, routes, bridge, bridges, tunnel, tunnels, site, sites, project, projects, system, systems, mask, masks, egg, eggs, apple, apples, box, boxes, times, time, thing, things, way, ways, year, option, options, reason, reasons, question, questions, goal, goals, issue, issues, measure, measures, type, types, kind, kinds, side, sides, step, steps, category, categories, file, files, list, lists, number, record, records, post, posts, tweet, tweets, comment, comments, answer, answers, reply, replies, response, responses, report, reports, note, notes, warning, warnings, demand, demands, promise, promises, remark, remarks, threat, threats, order, orders, email, emails, message, messages, letter, letters, call, calls, image, images, photo, photos, video, videos, product, products, model, models, dose, doses, vaccine, vaccines, animal, animals, tree, trees, store, stores, shop, shops, church, churches, mosque, mosques, classroom, classrooms, factory, factories, plant, plants, line, lines, phone, phones, laptop, laptops, passport, passports, visa, visas, permit, permits, license, licenses, policy, policies, rule, rules, shell, shells, rocket, rockets, round of ammunition, rounds of ammunition, bullet, bullets, grenade, grenades, gun, guns, pistol, pistols, mine, mines, landmine, landmines = 14
# 15: measures of relief
benefit, benefits, measure of relief, commutation, commutations, reprieve, reprieves = 5

# Nouns whose singular is not made by rule; the payload is the row of the table of irregular heads.
[irregular_plural]
people, persons = 1
men = 2
women = 3
children = 4
policemen = 5
gunmen = 6
airmen = 7
militiamen = 8
wives = 9

# Words at which a noun phrase ends.
[np_stop]
a, an, the, this, that, these, those, he, she, it, they, we, you, i, his, her, its, their, our, my, your, him, them, us, me, who, whom, whose, which, what, where, when, while, why, how, there, here
and, or, but, nor, so, yet, as, if, than, then, because, since, although, though, whether, unless, until, till, after, before, once, however, also, only, not, never, ever, already, still, now, just, even, again, together, alone, apiece, each, reportedly, allegedly, currently, recently, previously, later, earlier, ago, today, yesterday, tomorrow, tonight, overall, nationwide, worldwide, abroad, both, altogether
of, in, on, at, by, to, from, for, with, without, within, into, onto, over, under, above, below, between, among, through, during, against, across, along, around, about, near, off, out, up, down, toward, towards, via, per, upon, behind, beside, beyond, despite, except, including, excluding, following, amid, throughout, inside, outside, like, such, versus, due, regarding, concerning
is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, done, will, would, shall, should, can, could, may, might, must, cannot, don't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, couldn't, hasn't, haven't, hadn't
using, held, living, working, killed, wounded, injured, arrested, detained, freed, released, left, came, went, took, made, gave, got, said, seen, got, fired, hit, remain, remained, remains, joined, took, stood, sat, marched, gathered, died, fled, began, began, become, became, lost, won, met, cast, fell, rose, want, wanted, need, needed, live, lived, work, worked, attended, signed, filed, waited, camped, slept, fought, walked, engaged, destroyed, damaged, suppressed, conducted, hit, disabled, reach, reached, reaches, follow, followed, move, moved, occurred, took, took, turned, spoke, voted, showed, appeared, existed, exist, whose
