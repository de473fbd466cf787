# English cue words of the entity grammar: titles, roles, head nouns, verbs of saying.
# origin: own work
# license: MIT OR Apache-2.0

# --- Titles that stand directly before a person's name ---------------------------------------------------------------
[title_person]
\=Mr, Mr., Mister, Messrs, Messrs.
\=Mrs, Mrs., \=Ms, Ms., \=Miss, Madam, Madame, Mme, Mme., Mlle
\=Mx, Mx., \=Sir, \=Dame, \=Lord, \=Lady, \=Baron, Baroness, Viscount, \=Earl, \=Count, Countess, \=Duke, Duchess, Marquis
\=Dr, Dr., \=Doctor, \=Prof, Prof., \=Professor, Atty., \=Attorney, Engr., Eng.
\=Don, Doña, Señor, Señora, Sr., Sra., Senhor, Herr, Frau, Monsieur, Signor
\=Judge, \=Justice, Chief Justice, Chief Judge, Associate Justice, Magistrate, Prosecutor, District Attorney, Public Defender
\=King, \=Queen, \=Prince, Princess, Crown Prince, Crown Princess, Emperor, Empress, Emir, Sultan, Sheikh, Sheik, Shaikh, \=Shah, Tsar, Czar, Kaiser
Pope, Cardinal, Archbishop, Bishop, Monsignor, Msgr., \=Father, Fr., Friar, \=Brother, \=Sister, Mother Superior, Abbot, \=Deacon, Vicar, \=Canon
Reverend, \=Rev, Rev., Pastor, Rabbi, Imam, Ayatollah, Grand Ayatollah, Mullah, Mufti, Grand Mufti, Sayyid, Hajj, Patriarch, Metropolitan, \=Lama, Dalai Lama, Swami, \=Guru, \=Saint
\=Coach, \=Captain, \=Chef, \=Nurse, \=Widow, \=Citizen, \=Comrade

[title_government]
President, Pres., Vice President, Vice-President, Co-President, President-elect, Vice President-elect
Prime Minister, Deputy Prime Minister, Vice Prime Minister, Premier, Vice Premier, Chancellor, Vice Chancellor, Taoiseach, Tánaiste, First Minister, Chief Minister, \=PM
\=Minister, Deputy Minister, Vice Minister, Foreign Minister, Defense Minister, Defence Minister, Interior Minister, Finance Minister, Justice Minister
Health Minister, Education Minister, Economy Minister, Energy Minister, Oil Minister, Information Minister, Communications Minister, Labor Minister, Labour Minister, Environment Minister, Agriculture Minister, Trade Minister, Transport Minister, Culture Minister, Home Minister, Prisons Minister, Tourism Minister, Planning Minister
\=Secretary, Secretary-General, Secretary General, Undersecretary, Under Secretary, Under-Secretary, Assistant Secretary, Deputy Secretary, Home Secretary, Foreign Secretary, Press Secretary, Cabinet Secretary, Permanent Secretary
Secretary of State, Secretary of Defense, Treasury Secretary, State Secretary, Defense Secretary, Defence Secretary, Homeland Security Secretary, General Secretary, First Secretary, Executive Secretary
Senator, \=Sen, Sen., Sens., Representative, \=Rep, Rep., Reps., Congressman, Congresswoman, Congressmen, Assemblyman, Assemblywoman, Assemblymember, \=Delegate, Del.
\=Deputy, \=Lawmaker, Parliamentarian, \=MP, \=MEP, \=MSP, Councillor, Councilor, Councilman, Councilwoman, Alderman, \=Commissioner, \=Speaker, House Speaker, Majority Leader, Minority Leader, Opposition Leader, Chief Whip
Governor, \=Gov, Gov., Lieutenant Governor, Lt. Gov., Governor-General, Governor General, Mayor, Deputy Mayor, Lord Mayor, Vice Mayor, Intendant, Prefect
Ambassador, Amb., Consul, Consul General, \=Envoy, Special Envoy, High Representative, High Commissioner, Special Rapporteur, Chargé d'Affaires, Charge d'Affaires
Attorney General, Atty. Gen., Solicitor General, Prosecutor General, Chief Prosecutor, Ombudsman, Ombudswoman, Comptroller, Comptroller General, Surgeon General, Inspector General, Auditor General, Public Prosecutor
Chairman, Chairwoman, Chairperson, \=Chair, Vice Chairman, Co-Chair, \=Director, Director-General, Director General, Deputy Director, \=Administrator, Chief of Staff, National Security Adviser, National Security Advisor, Supreme Leader, Head of State
Councillor of State, State Councilor, State Councillor, \=Regent, \=Dictator, \=Strongman, Führer, Caudillo, Comandante, \=Leader

[title_military]
\=General, \=Gen, Gen., Gens., Lieutenant General, Lt. Gen., Lt Gen, Major General, Maj. Gen., Maj Gen, Brigadier General, Brig. Gen., Brigadier, Brig., Colonel General, Col. Gen., Army General, Division General, Gen. of the Army
Colonel, \=Col, Col., Lieutenant Colonel, Lieutenant-Colonel, Lt. Col., Lt Col, Lt-Col, \=Major, \=Maj, Maj., \=Captain, \=Capt, Capt., Lieutenant, \=Lt, Lt., First Lieutenant, 1st Lt., Second Lieutenant, 2nd Lt., Sub-Lieutenant
Sergeant, Sgt, Sgt., Staff Sergeant, Staff Sgt., Sergeant First Class, Sgt. 1st Class, Master Sergeant, Master Sgt., Gunnery Sergeant, Sergeant Major, Sgt. Maj., First Sergeant, \=Corporal, Cpl., Lance Corporal, Lance Cpl., \=Private, Pvt., Private First Class, Pfc., \=Specialist, Spc., \=Airman, \=Seaman
Admiral, Adm., Vice Admiral, Vice Adm., Rear Admiral, Rear Adm., Fleet Admiral, Commodore, Commander, Cmdr., Cmdr, Lieutenant Commander, Lt. Cmdr., Commandant, \=Ensign, Petty Officer, Chief Petty Officer, Warrant Officer, Midshipman
\=Marshal, Field Marshal, Air Marshal, Air Chief Marshal, Air Vice Marshal, Air Commodore, Group Captain, Wing Commander, Squadron Leader, Generalissimo, Chief Marshal
\=Inspector, Insp., \=Detective, Det., Detective Sergeant, Detective Inspector, Chief Inspector, Superintendent, Supt., Sheriff, Deputy Sheriff, \=Constable, \=Officer, Trooper, Police Chief, \=Chief, \=Marshall, Special Agent, \=Agent, \=Warden

# --- Nouns and modifiers of roles ------------------------------------------------------------------------------------
[role_noun]
(|co-)(founder|founders|author|authors|owner|owners|chair|chairs|leader|leaders|director|directors|defendant|defendants)
(|vice )president, (|vice )presidents, (|vice )chairman, (|vice )chairmen, chairwoman, chairwomen, chairperson, chairpersons, vice-president, vice-presidents, premier, premiers, chancellor, chancellors
prime minister, prime ministers, minister, ministers, (foreign|defense|defence|interior|finance|justice|health|education|economy|energy|oil|information|labor|labour|environment|agriculture|trade|transport|culture|home|prison|prisons|security) (minister|ministers)
secretary, secretaries, secretary-general, secretary general, undersecretary, general secretary, press secretary, secretary of state, (defense|defence|treasury|home|foreign|state|interior|executive) secretary
senator, senators, representative, representatives, congressman, congresswoman, congressmen, congresswomen, lawmaker, lawmakers, legislator, legislators, deputy, deputies, parliamentarian, parliamentarians, member of parliament, members of parliament, assemblyman, assemblywoman, \=MP, \=MPs, \=MEP, \=MEPs, councillor, councillors, councilor, councilors, councilman, councilwoman, alderman, commissioner, commissioners, speaker, speakers
governor, governors, mayor, mayors, ambassador, ambassadors, diplomat, diplomats, envoy, envoys, consul, consuls, attaché, emissary, emissaries, rapporteur, special rapporteur, mediator, mediators, negotiator, negotiators, delegate, delegates, observer, observers
attorney general, attorneys general, prosecutor, prosecutors, chief prosecutor, public prosecutor, district attorney, ombudsman, ombudswoman, comptroller, solicitor general, inspector general, judge, judges, justice, justices, chief justice, magistrate, magistrates, jurist, jurists, notary, bailiff
lawyer, lawyers, attorney, attorneys, counsel, defense lawyer, defence lawyer, defense attorney, human rights lawyer, barrister, barristers, solicitor, solicitors, legal adviser, legal advisor, paralegal, public defender
politician, politicians, statesman, stateswoman, candidate, candidates, presidential candidate, nominee, nominees, contender, frontrunner, challenger, incumbent, lobbyist, lobbyists, strategist, strategists, campaign manager, party leader, opposition leader, opposition leaders, opposition figure, opposition figures, opposition politician, coordinator, coordinators, national coordinator, ally, allies, aide, aides, adviser, advisers, advisor, advisors, confidant, protégé, rival, rivals
activist, activists, (human |)rights activist, (human |)rights activists, (human |)rights defender, (human |)rights defenders, campaigner, campaigners, advocate, advocates, organizer, organizers, organiser, organisers, dissident, dissidents, critic, critics, protester, protesters, demonstrator, demonstrators, whistleblower, union leader, union leaders, trade unionist, trade unionists, labor leader, community leader, student leader, student leaders, unionist, unionists
official, officials, spokesman, spokeswoman, spokesperson, spokesmen, spokeswomen, spokespeople, spokespersons, civil servant, civil servants, bureaucrat, bureaucrats, clerk, clerks, administrator, administrators, inspector, inspectors, regulator, regulators, auditor, auditors
director, directors, executive director, managing director, general director, director general, director-general, deputy director, manager, managers, general manager, executive, executives, chief executive, chief executives, chief executive officer, \=CEO, \=CFO, \=COO, \=CTO, chief financial officer, chief operating officer, entrepreneur, entrepreneurs, founder, founders, owner, owners, boss, bosses, head, heads, chief, chiefs, chief of staff, principal, principals, president and CEO, businessman, businesswoman, businessmen, businesspeople, financier, investor, investors, tycoon, magnate, oligarch, oligarchs, shareholder, shareholders
leader, leaders, figure, figures, supreme leader, spiritual leader, religious leader, tribal leader, warlord, warlords, strongman, dictator, dictators, ruler, rulers, monarch, monarchs, king, queen, prince, princess, emperor, emir, sultan, heir, chieftain, kingpin, drug lord, gang leader, rebel leader, guerrilla leader, militia leader
commander, commanders, general, generals, colonel, colonels, lieutenant, lieutenants, captain, captains, major, sergeant, sergeants, corporal, admiral, admirals, marshal, brigadier, officer, officers, army chief, military officer, police officer, police officers, police chief, policeman, policewoman, policemen, soldier, soldiers, trooper, troopers, guard, guards, guardsman, sailor, sailors, marine, marines, airman, pilot, pilots, veteran, veterans, fighter, fighters, militant, militants, insurgent, insurgents, rebel, rebels, guerrilla, guerrillas, jihadist, jihadists, extremist, extremists, terrorist, terrorists, gunman, gunmen, mercenary, mercenaries, spy, spies, agent, agents, detective, detectives, sheriff, warden, wardens, jailer, investigator, investigators
journalist, journalists, reporter, reporters, correspondent, correspondents, editor, editors, editor-in-chief, columnist, columnists, photographer, photographers, photojournalist, cameraman, broadcaster, anchor, presenter, host, blogger, bloggers, publisher, publishers, commentator, commentators, author, authors, writer, writers, novelist, poet, poets, playwright, biographer, screenwriter, influencer, podcaster
analyst, analysts, expert, experts, scholar, scholars, academic, academics, professor, professors, assistant professor, associate professor, lecturer, lecturers, teacher, teachers, researcher, researchers, scientist, scientists, historian, historians, economist, economists, sociologist, political scientist, political scientists, political analyst, political analysts, anthropologist, philosopher, psychologist, psychiatrist, biologist, chemist, physicist, mathematician, astronomer, epidemiologist, virologist, geologist, archaeologist, engineer, engineers, architect, architects, statistician, pollster, pollsters, consultant, consultants, specialist, specialists, fellow, senior fellow, dean, rector, provost, student, students
doctor, doctors, physician, physicians, surgeon, surgeons, nurse, nurses, paramedic, pharmacist, dentist, midwife, therapist, medical examiner, coroner, pathologist
priest, priests, bishop, bishops, archbishop, archbishops, cardinal, cardinals, pope, pastor, pastors, rabbi, rabbis, imam, imams, cleric, clerics, clergyman, monk, monks, nun, nuns, preacher, missionary, missionaries, mullah, ayatollah, patriarch, evangelist, chaplain
actor, actors, actress, actresses, singer, singers, musician, musicians, composer, rapper, guitarist, pianist, drummer, conductor, filmmaker, filmmakers, film director, producer, producers, comedian, comedians, artist, artists, painter, sculptor, dancer, choreographer, designer, model, chef, celebrity, star, stars, entertainer
player, players, footballer, footballers, striker, midfielder, defender, goalkeeper, forward, winger, quarterback, pitcher, outfielder, shortstop, batsman, bowler, coach, coaches, head coach, trainer, referee, umpire, athlete, athletes, swimmer, runner, sprinter, cyclist, boxer, wrestler, golfer, gymnast, skater, skier, driver, jockey, champion, champions, medalist, medallist
worker, workers, employee, employees, farmer, farmers, fisherman, miner, miners, builder, trader, traders, shopkeeper, vendor, mechanic, electrician, carpenter, firefighter, firefighters, rescuer, rescuers, volunteer, volunteers, retiree, pensioner, resident, residents, neighbor, neighbour, villager, villagers, migrant, migrants, refugee, refugees, immigrant, tourist, tourists, homeowner, tenant, taxpayer
prisoner, prisoners, political prisoner, political prisoners, inmate, inmates, detainee, detainees, convict, convicts, suspect, suspects, defendant, defendants, plaintiff, plaintiffs, petitioner, appellant, witness, witnesses, victim, victims, survivor, survivors, hostage, hostages, fugitive, exile, exiles, murderer, killer, trafficker, traffickers, smuggler, hacker, thief
father, mother, parent, parents, son, daughter, brother, sister, husband, wife, widow, widower, uncle, aunt, nephew, niece, cousin, grandfather, grandmother, grandson, granddaughter, son-in-law, daughter-in-law, brother-in-law, sister-in-law, father-in-law, mother-in-law, stepson, stepfather, stepmother, fiancé, fiancée, girlfriend, boyfriend, partner, relative, relatives, friend, friends, colleague, colleagues, twin
member, members, co-worker, associate, associates, supporter, supporters, follower, followers, loyalist, loyalists, partners, patron, benefactor, donor, donors, trustee, trustees, treasurer, board member, committee member, successor, predecessor, counterpart, counterparts, deputy head, second-in-command, number two, first lady, first gentleman, chief negotiator, chief economist, commander-in-chief, commander in chief, chief of the general staff, head of state, heads of state, head of government, heads of government

[role_modifier]
former, ex, then, late, acting, interim, caretaker, provisional, transitional, incoming, outgoing, incumbent, current, sitting, past, previous, onetime, one-time, longtime, long-time, veteran, retired, emeritus, honorary, deposed, ousted, toppled, disgraced, defeated, re-elected, newly elected, elected, designated, appointed, self-proclaimed, self-declared, de facto, would-be, alleged, accused, convicted
deputy, vice, assistant, associate, junior, senior, chief, lead, top, head, principal, first, second, executive, general, special, permanent, regional, national, local, federal, provincial, state, municipal, international, public, private, political, military, civilian, independent, prominent, leading, influential, powerful, renowned, well-known, prize-winning, award-winning, Nobel laureate, high-ranking, high-profile, senior-most, right-wing, left-wing, far-right, far-left, conservative, liberal, socialist, moderate, hard-line, hardline, populist, centrist, opposition, pro-government, anti-government, ruling-party, exiled, jailed, imprisoned, detained, freed, released, fugitive, slain, murdered, assassinated, wounded, missing

# Words that flag how current a role is; the value tells which flag: 1 former, 2 acting, 3 interim, 4 elect, 5 deceased.
[role_status]
former, ex, then, onetime, one-time, past, previous, retired, outgoing, deposed, ousted, toppled = 1
acting = 2
interim, caretaker, provisional, transitional = 3
designate, incoming, president-elect = 4
late, deceased, slain = 5

# --- Head nouns of organizations -------------------------------------------------------------------------------------
[org_head]
ministry, ministries, department, departments, agency, agencies, bureau, directorate, secretariat, office, authority, authorities, administration, government, cabinet, chancellery, inspectorate, commissariat, treasury, service, services, registry, customs
committee, committees, subcommittee, commission, commissions, council, councils, board, panel, tribunal, tribunals, task force, taskforce, working group, roundtable, delegation, mission, embassy, consulate, high commission
parliament, congress, senate, assembly, national assembly, legislature, house of representatives, house of commons, house of lords, chamber, chamber of deputies, duma, knesset, bundestag, politburo, presidium, diet
court, courts, supreme court, high court, constitutional court, appeals court, court of appeal, district court, circuit court, criminal court, prosecutor's office, attorney general's office, ombudsman's office, public ministry, judiciary
party, parties, coalition, alliance, bloc, front, movement, movements, league, union, unions, federation, confederation, syndicate, association, associations, society, societies, club, clubs, guild, order, brotherhood, fraternity, sorority, caucus, faction, platform, network, forum
army, navy, air force, armed forces, military, national guard, coast guard, marine corps, corps, brigade, brigades, battalion, regiment, division, squadron, platoon, fleet, command, garrison, militia, militias, guard, guards, police, police force, police department, gendarmerie, constabulary, sheriff's office, special forces, legion, intelligence service, intelligence agency, secret service, security service, security forces
cartel, cartels, gang, gangs, mafia, clan, group, groups, cell, insurgency, resistance, liberation army, liberation front, defense forces, defence forces, self-defense forces
university, universities, college, colleges, institute, institutes, institution, institutions, academy, academies, school, schools, faculty, laboratory, lab, observatory, think tank, research center, research centre, center, centre, centers, centres, polytechnic, conservatory, seminary
bank, banks, central bank, stock exchange, exchange, fund, funds, trust, foundation, foundations, endowment, company, companies, corporation, corporations, firm, firms, holding, holdings, enterprise, enterprises, industries, industry, airlines, airline, airways, motors, motor company, oil company, petroleum, energy, electric, steel, pharmaceuticals, technologies, systems, software, networks, communications, telecom, media, insurance, securities, partners, ventures, capital, investments, brothers, stores, markets, restaurants, studios, pictures, records, entertainment, publishing, press, publishers, mills, mining, airbus, shipyard, cooperative
newspaper, newspapers, magazine, journal, news agency, press agency, broadcaster, television, radio, times, post, herald, tribune, gazette, chronicle, daily, news, observer, guardian, mirror, telegraph, review, weekly, wire service
church, diocese, archdiocese, synod, congregation, conference of bishops, bishops' conference, vatican curia, ministry of religion, charity, charities, organization, organizations, organisation, organisations, \=NGO, nonprofit, watch, monitor, red cross, red crescent, relief, initiative, project, program, programme, campaign, consortium, partnership
team, football club, \=FC, soccer club, sporting club, united, rovers, wanderers, athletics, orchestra, philharmonic, symphony, choir, band, theatre company, ballet, opera company, fan club

[org_suffix]
\=Inc, Inc., Incorporated, \=Ltd, Ltd., Limited, \=LLC, L.L.C., \=LLP, L.L.P., \=LP, L.P., \=PLC, P.L.C., \=Corp, Corp., Corporation, \=Co, Co., & Co., & Co, and Co., and Company, Bros., & Sons, and Sons, Holdings, Group
\=GmbH, \=AG, \=KG, \=KGaA, \=mbH, \=SE, e.V., \=eV, \=OHG, \=UG
S.A., \=SA, S.A.S., \=SAS, S.A.R.L., \=SARL, S.à r.l., S.A. de C.V., \=SA de CV, S. de R.L., S.R.L., \=SRL, S.L., C.A., \=CA, S.p.A., \=SpA, S.n.c., Ltda., Ltda, Cía., Cia., \=EIRL, \=SAC, S.A.C., S/A
N.V., \=NV, B.V., \=BV, \=AB, \=A/S, \=ASA, \=ApS, \=Oy, \=Oyj, \=AS, \=OÜ, \=SIA, \=UAB, sp. z o.o., a.s., s.r.o., d.o.o., d.d., \=Kft, Kft., \=Zrt, Zrt., \=Nyrt, \=OOO, \=OAO, \=ZAO, \=PAO, \=PJSC, \=JSC, \=OJSC, \=CJSC, \=PLLC
Pty, Pty., Pty Ltd, Pty. Ltd., Pte, Pte., Pte Ltd, Pte. Ltd., Pvt Ltd, Pvt. Ltd., Private Limited, \=Sdn Bhd, Sdn. Bhd., \=Bhd, \=Tbk, K.K., \=KK, Co. Ltd., Co. Ltd, \=WLL, \=FZE, \=FZCO, A.Ş.

# --- Head nouns of places and facilities -----------------------------------------------------------------------------
[facility_head]
prison, prisons, jail, jails, penitentiary, detention center, detention centre, detention centers, detention facility, correctional facility, correctional center, correctional institution, reformatory, prison camp, labor camp, labour camp, concentration camp, internment camp, refugee camp, camp, police station, station house, courthouse, court house, barracks, garrison, fort, fortress, fortresses, citadel, bunker, headquarters, \=HQ, military base, naval base, air base, airbase, air force base, base, outpost, checkpoint, arsenal, shipyard, shooting range, penal colony, torture center
airport, airports, international airport, airfield, airstrip, aerodrome, heliport, spaceport, launch site, cosmodrome, terminal, railway station, train station, bus station, metro station, subway station, station, port, seaport, harbor, harbour, dock, docks, pier, wharf, marina, lighthouse, ferry terminal, border crossing, crossing
bridge, bridges, footbridge, viaduct, tunnel, tunnels, dam, dams, canal, highway, highways, freeway, motorway, expressway, turnpike, parkway, interstate, interchange, overpass, railway, railroad, pipeline, refinery, refineries, power plant, power station, nuclear plant, nuclear power plant, reactor, oil field, oilfield, gas field, mine, mines, quarry, factory, factories, mill, plant, warehouse, shopping center, shopping centre, shopping mall, mall, market, bazaar, supermarket, store
hospital, hospitals, clinic, clinics, medical center, medical centre, health center, health centre, sanatorium, hospice, asylum, nursing home, orphanage, morgue, cemetery, cemeteries, graveyard, mausoleum, tomb, crematorium, memorial, monument, obelisk, statue
stadium, stadiums, arena, arenas, coliseum, velodrome, racetrack, racecourse, speedway, ballpark, gymnasium, sports complex, Olympic park, theater, theatre, theaters, theatres, cinema, opera house, concert hall, auditorium, amphitheater, amphitheatre, convention center, conference center, exhibition center, gallery, art gallery, museum, museums, library, libraries, archive, aquarium, zoo, planetarium
palace, palaces, presidential palace, royal palace, castle, castles, mansion, villa, manor, residence, embassy building, town hall, city hall, parliament building, parliament house, capitol, statehouse, guildhall, tower, towers, skyscraper, building, buildings, complex, plaza, square, squares, hall, house, hotel, hotels, inn, resort, lodge, casino, club house, apartment complex, housing project, dormitory, campus, farm, ranch, hacienda, plantation, vineyard, estate
church, cathedral, cathedrals, basilica, chapel, abbey, monastery, convent, priory, shrine, sanctuary, mosque, mosques, synagogue, synagogues, temple, temples, pagoda, madrasa, madrassa, seminary
high school, elementary school, primary school, secondary school, middle school, kindergarten, park, parks, garden, gardens, botanical garden, playground, golf course, race track, street, avenue, boulevard, road, lane, alley, drive, way, terrace, court, promenade, embankment, gate, arch, fountain, wall, space center, space station, observatory, research station, weather station, helipad, ship, submarine, aircraft carrier

[location_head]
country, countries, nation, republic, kingdom, emirate, sultanate, caliphate, principality, duchy, empire, commonwealth, union state, territory, territories, colony, protectorate, dependency, enclave, exclave, homeland
state, states, province, provinces, region, regions, county, counties, district, districts, department, prefecture, prefectures, governorate, governorates, oblast, krai, okrug, raion, canton, parish, municipality, municipalities, commune, borough, boroughs, ward, shire, voivodeship, autonomous region, autonomous republic, federal district, capital district, capital region, metropolitan area, metropolitan region, constituency, precinct, zone, exclusion zone, green zone, sector, block
city, cities, capital, capital city, port city, town, towns, township, townships, village, villages, hamlet, settlement, settlements, suburb, suburbs, neighborhood, neighborhoods, neighbourhood, neighbourhoods, quarter, slum, favela, barrio, shantytown, outskirts, downtown, metropolis, resort town, border town, mining town
island, islands, isle, isles, archipelago, atoll, islet, cay, key, keys, peninsula, cape, headland, point, coast, coastline, shore, beach, beaches, bay, gulf, cove, inlet, fjord, sound, strait, straits, channel, passage, sea, ocean, lagoon, lake, lakes, reservoir, pond, river, rivers, tributary, stream, creek, brook, bayou, delta, estuary, falls, waterfall, rapids, spring, springs, marsh, swamp, wetland, reef
mountain, mountains, mount, mountain range, range, sierra, cordillera, peak, summit, hill, hills, heights, highlands, lowlands, ridge, massif, volcano, volcanoes, crater, glacier, valley, valleys, canyon, gorge, pass, gap, plateau, plain, plains, basin, steppe, prairie, savanna, savannah, desert, deserts, oasis, forest, forests, rainforest, jungle, jungles, woods, woodland, moor, national park, nature reserve, reservation, wilderness, countryside, corridor, border, frontier, belt, cave, caves, cliff, dune, field, fields

[direction]
north, south, east, west, northern, southern, eastern, western, central, northeast, northwest, southeast, southwest, northeastern, northwestern, southeastern, southwestern

# Heads that stand before the name ("Lake X", "Mount X"); the value 1 marks those that belong to the name,
# without it the head stays outside ("city of X").
[location_head_before]
Lake, Mount, Mt, Mt., Cape, Fort, Port, Camp, Gulf of, Bay of, Sea of, Strait of, Straits of, Isle of, Island of, Islands of, River, Rio, Río, Lago, Monte, Cerro, Sierra, Isla, Islas, Playa, Puerto, Punta, Villa, Ciudad, Pueblo, Valle, Cabo, Golfo, Wadi, Jebel, Jabal, Gunung, Pulau, Sungai, Glen, Loch, Lough, Ben, Point, Saint, St., St, San, Santa, Santo, São, Sainte, Ste., Val, Bahía, Baie, Ile, Île = 1
city of, town of, village of, state of, province of, region of, district of, county of, municipality of, department of, territory of, republic of, kingdom of, port of, capital of, capital city of, port city of, border town of, suburb of, neighborhood of, neighbourhood of, peninsula of, valley of, commune of, parish of, governorate of, canton of, emirate of, archipelago of, community of, settlement of, hamlet of

# --- Laws and events -------------------------------------------------------------------------------------------------
# The value 1 marks parts of a law rather than laws.
[law_head]
act, acts, law, laws, bill, bills, statute, statutes, code, codes, penal code, criminal code, civil code, labor code, labour code, code of criminal procedure, code of conduct, constitution, constitutions, charter, charters, amendment, amendments, constitutional amendment, decree, decrees, decree law, decree-law, presidential decree, supreme decree, executive order, executive orders, order, orders, edict, edicts, ordinance, ordinances, regulation, regulations, rule, rules, directive, directives, resolution, resolutions, proclamation, declaration, declarations, bylaw, bylaws, by-law, mandate, organic law, basic law, enabling law, framework law, special law, legislation, measure, proposition, referendum law, protocol, protocols
treaty, treaties, convention, conventions, covenant, covenants, pact, pacts, accord, accords, agreement, agreements, peace agreement, peace accord, peace accords, ceasefire agreement, trade agreement, memorandum, memorandum of understanding, compact, concordat, armistice, truce, roadmap, framework agreement, statute of autonomy
article, articles, section, sections, chapter, chapters, title, paragraph, paragraphs, clause, clauses, provision, provisions, annex, appendix, schedule, preamble = 1

# The value 1 marks days of the calendar.
[event_head]
election, elections, general election, presidential election, parliamentary election, legislative elections, regional elections, by-election, runoff, run-off, primary, primaries, referendum, referendums, plebiscite, vote, caucus, caucuses, inauguration, coronation, impeachment, census, campaign, debate, convention, national convention
war, wars, world war, civil war, cold war, battle, battles, siege, invasion, occupation, offensive, counteroffensive, incursion, operation, operations, raid, raids, airstrike, air raid, blockade, conflict, insurgency, uprising, uprisings, intifada, rebellion, revolt, mutiny, revolution, revolutions, coup, coups, coup d'état, coup attempt, putsch, crackdown, crisis, missile crisis, hostage crisis, standoff, ceasefire, genocide, massacre, massacres, holocaust, famine, exodus, purge, assassination, bombing, bombings, attack, attacks, terrorist attack, shooting, mass shooting, hijacking, riot, riots, protest, protests, demonstrations, march, marches, rally, rallies, strike, general strike, sit-in, hunger strike
summit, summits, conference, conferences, peace conference, talks, peace talks, peace process, negotiations, dialogue, congress, synod, council, assembly, general assembly, forum, symposium, colloquium, meeting, session, hearing, hearings, inquiry, trial, trials, tribunal, scandal, affair, expo, exposition, world's fair, fair, book fair, film festival, festival, festivals, carnival, parade, gala, concert, tour, exhibition, biennale, awards, award ceremony, ceremony, pilgrimage, hajj
games, olympics, olympic games, winter olympics, summer olympics, paralympics, cup, world cup, championship, championships, tournament, tournaments, league, series, world series, playoffs, final, finals, semifinal, quarterfinal, derby, match, race, marathon, grand prix, open, masters, regatta, bowl, super bowl, season, draft
earthquake, earthquakes, quake, tsunami, hurricane, hurricanes, typhoon, cyclone, tropical storm, storm, blizzard, tornado, flood, floods, flooding, drought, heat wave, wildfire, wildfires, fire, landslide, mudslide, avalanche, eruption, volcanic eruption, pandemic, epidemic, outbreak, disaster, nuclear disaster, accident, crash, plane crash, shipwreck, collapse, explosion, oil spill, blackout, power outage, recession, depression, great depression, financial crisis, bailout, meltdown
day, days, independence day, anniversary, jubilee, holiday, holidays, christmas, easter, ramadan, passover, hanukkah, diwali, thanksgiving, new year, new year's day, new year's eve, may day, memorial day, holy week, lent = 1

[event_head_before]
Operation, Hurricane, Typhoon, Cyclone, Tropical Storm, Storm, Battle of, Siege of, Treaty of, Feast of, Day of, Year of, Invasion of, Fall of, Conference on, Summit of, Council of, Festival of, Week of, March for, March on, March of, War of, War on, Massacre of, Bombing of, Exposition of

# --- Groups ----------------------------------------------------------------------------------------------------------
[religion_group]
Christian, Christians, Christianity, Catholic, Catholics, Roman Catholic, Roman Catholics, Catholicism, Protestant, Protestants, Evangelical, Evangelicals, Orthodox, Orthodox Christian, Orthodox Christians, Greek Orthodox, Russian Orthodox, Ultra-Orthodox, Anglican, Anglicans, Episcopalian, Episcopalians, Baptist, Baptists, Methodist, Methodists, Lutheran, Lutherans, Presbyterian, Presbyterians, Calvinist, Calvinists, Pentecostal, Pentecostals, Mormon, Mormons, Quaker, Quakers, Mennonite, Mennonites, Amish, Jesuit, Jesuits, Franciscan, Franciscans, Dominican friars, Benedictine, Benedictines, Jehovah's Witness, Jehovah's Witnesses, Seventh-day Adventist, Seventh-day Adventists, Coptic, Coptic Christian, Coptic Christians, Maronite, Maronites, Huguenot, Huguenots
Muslim, Muslims, Moslem, Moslems, Islam, Islamic, Islamist, Islamists, Sunni, Sunnis, Sunni Muslim, Sunni Muslims, Shia, Shias, Shi'a, Shiite, Shiites, Shi'ite, Shi'ites, Shiite Muslim, Shiite Muslims, Shia Muslims, Alawite, Alawites, Ismaili, Ismailis, Sufi, Sufis, Salafi, Salafis, Salafist, Salafists, Wahhabi, Wahhabis, Wahabi, Ahmadi, Ahmadis, Ahmadiyya, Zaidi, Zaydi, Alevi, Alevis, Deobandi, Barelvi
Jew, Jews, Jewish, Judaism, Hasidic, Hasidim, Haredi, Haredim, Sephardic, Sephardi, Sephardim, Ashkenazi Jews, Ashkenazim, Samaritan, Samaritans
Hindu, Hindus, Hinduism, Sikh, Sikhs, Sikhism, Jain, Jains, Jainism, Buddhist, Buddhists, Buddhism, Taoist, Taoists, Taoism, Confucian, Confucianism, Shinto, Zoroastrian, Zoroastrians, Parsi, Parsis, Baha'i, Bahá'í, Baha'is, Falun Gong, Rastafarian, Rastafarians, Scientologist, Scientologists, Wiccan, Wiccans, Pagan, Pagans, Santeria, Santería, Voodoo

[party_group]
Republican, Republicans, Democrat, Democrats, Democratic, Social Democrat, Social Democrats, Christian Democrat, Christian Democrats, Liberal Democrat, Liberal Democrats, Lib Dem, Lib Dems, Liberals, Conservatives, Tory, Tories, Labourite, Labourites, Whig, Whigs, Socialists, Communist, Communists, Marxist, Marxists, Marxist-Leninist, Leninist, Maoist, Maoists, Trotskyist, Trotskyists, Stalinist, Stalinists, Bolshevik, Bolsheviks, Menshevik, Mensheviks, Fascist, Fascists, Nazi, Nazis, neo-Nazi, neo-Nazis, Falangist, Falangists, Zionist, Zionists, Greens, Libertarian, Libertarians, Anarchist, Anarchists, Unionists, Nationalists, Loyalists, Royalists
Peronist, Peronists, Peronism, Chavista, Chavistas, Chavismo, Sandinista, Sandinistas, Contras, Zapatista, Zapatistas, Kirchnerist, Kirchnerists, Kirchnerism, Bolsonarista, Bolsonaristas, Fujimorista, Fujimoristas, Fujimorist, Uribista, Uribistas, Castroist, Castroism, Bolivarian, Bolivarians, Peronista, Peronistas, Somocista, Somocistas, Batistiano, Madurista, Maduristas, Correista, Correistas, Priista, Priistas, Panista, Panistas, Senderista, Senderistas
Baathist, Baathists, Ba'athist, Ba'athists, Kemalist, Kemalists, Gulenist, Gulenists, Gülenist, Gülenists, Taliban, Talib, Peshmerga, Houthi, Houthis, Janjaweed, Mujahideen, Mujahedeen, Hezbollahi, Khmer Rouge, Ustashe, Chetnik, Chetniks, Gaullist, Gaullists, Thatcherite, Thatcherites, Blairite, Blairites, Brexiteer, Brexiteers, Trumpist, Trumpists, Tea Partiers, Confederate, Confederates

# --- Verbs of saying -------------------------------------------------------------------------------------------------
[say_verb]
say, says, said, saying
tell, tells, told, telling
announce, announces, announced, announcing
state, states, stated, stating
add, adds, added, adding
claim, claims, claimed, claiming
declare, declares, declared, declaring
report, reports, reported, reporting
explain, explains, explained, explaining
note, notes, noted, noting
argue, argues, argued, arguing
warn, warns, warned, warning
insist, insists, insisted, insisting
assert, asserts, asserted, asserting
acknowledge, acknowledges, acknowledged, acknowledging
admit, admits, admitted, admitting
confirm, confirms, confirmed, confirming
deny, denies, denied, denying
allege, alleges, alleged, alleging
accuse, accuses, accused, accusing
criticize, criticizes, criticized, criticizing, criticise, criticises, criticised, criticising
condemn, condemns, condemned, condemning
denounce, denounces, denounced, denouncing
demand, demands, demanded, demanding
urge, urges, urged, urging
call for, calls for, called for, calling for
suggest, suggests, suggested, suggesting
propose, proposes, proposed, proposing
promise, promises, promised, promising
pledge, pledges, pledged, pledging
vow, vows, vowed, vowing
predict, predicts, predicted, predicting
estimate, estimates, estimated, estimating
recall, recalls, recalled, recalling
remark, remarks, remarked, remarking
comment, comments, commented, commenting
reply, replies, replied, replying
respond, responds, responded, responding
answer, answers, answered, answering
ask, asks, asked, asking
write, writes, wrote, written, writing
tweet, tweets, tweeted, tweeting
post, posts, posted, posting
complain, complains, complained, complaining
lament, laments, lamented, lamenting
concede, concedes, conceded, conceding
conclude, concludes, concluded, concluding
contend, contends, contended, contending
maintain, maintains, maintained, maintaining
observe, observes, observed, observing
emphasize, emphasizes, emphasized, emphasizing, emphasise, emphasises, emphasised, emphasising
stress, stresses, stressed, stressing
underline, underlines, underlined, underlining
reiterate, reiterates, reiterated, reiterating
repeat, repeats, repeated, repeating
reveal, reveals, revealed, revealing
disclose, discloses, disclosed, disclosing
testify, testifies, testified, testifying
believe, believes, believed, believing
think, thinks, thought, thinking
hope, hopes, hoped, hoping
fear, fears, feared, fearing
express, expresses, expressed, expressing
describe, describes, described, describing
quip, quips, quipped, quipping
joke, jokes, joked, joking
shout, shouts, shouted, shouting
whisper, whispers, whispered, whispering
thank, thanks, thanked, thanking
praise, praises, praised, praising
welcome, welcomes, welcomed, welcoming
apologize, apologizes, apologized, apologizing, apologise, apologises, apologised, apologising
according to
