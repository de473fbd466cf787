# Words that hold names together, and well-known organizations.
# origin: own work
# license: MIT OR Apache-2.0

# Lower-case words inside names: 1 particle, 2 of, 3 and, 4 for and its kind, 5 article.
[name_link]
de, del, della, dello, degli, dei, da, do, dos, das, di, du, des, la, las, los, el, le, les, van, von, der, den, ter, ten, zu, bin, ibn, bint, al, ul, ud, af, av, y, e = 1
of = 2
and = 3
for, on, against, to, in = 4
the = 5

# Bodies of people whose possessive belongs to a name: People's Court.
[collective]
people, children, women, men, workers, farmers, teachers, students, doctors, nurses, writers, journalists, lawyers, veterans, mothers, grandmothers, families, victims, sheriff, governor, attorney, prosecutor, comptroller, prosecutors, bishops, friends, doctors, daughters, sons, knights, missionaries, members, survivors

# Descriptions that stand before the name of an organization.
[org_noun]
organization, organisation, group, party, company, firm, agency, network, newspaper, magazine, website, channel, broadcaster, station, team, club, union, coalition, alliance, nonprofit, charity, foundation, bank, airline, carrier, manufacturer, maker, retailer, think tank, watchdog, consultancy, university, college, outlet, daily, weekly, portal, platform, militia, cartel, gang, movement, association, federation, institute, NGO, brand, chain, startup, operator, giant, conglomerate, ministry

# Descriptions that stand before the name of a place.
[place_noun]
city, town, village, province, state, region, district, municipality, department, county, island, port, capital, neighborhood, neighbourhood, suburb, community, peninsula, river, lake, volcano, mountain, valley, bay, beach, country, nation, republic, canton, parish, commune, settlement, resort, airport, prison, hospital

# Prepositions of place.
[place_preposition]
in, near, at, outside, around, across, throughout, toward, towards, inside, within, via, into, from, to

# Organizations that stories name without saying what they are.
[org_name]
United Nations, U.N., \=UN, \=UNHCR, \=UNICEF, UNESCO, \=UNDP, \=WHO, World Health Organization, World Trade Organization, \=WTO, International Monetary Fund, \=IMF, World Bank, World Food Programme, World Food Program, \=NATO, \=OPEC, \=OECD, \=OAS, Organization of American States, European Union, \=EU, African Union, Arab League, \=ASEAN, Mercosur, \=CARICOM, \=UNASUR, \=CELAC, \=ECOWAS, \=SADC, \=G7, \=G8, \=G20, \=BRICS, \=ICC, \=ICJ, \=ILO, \=FAO, \=IAEA, \=OPCW, \=OSCE, \=OHCHR, \=UNRWA, \=ECLAC, \=PAHO, \=IOM, \=ICRC
Amnesty International, Human Rights Watch, \=HRW, Red Cross, Red Crescent, Doctors Without Borders, Reporters Without Borders, Save the Children, Greenpeace, Oxfam, Transparency International, Freedom House, International Crisis Group, Freedom Now, Global Witness, \=WWF
Congress, Senate, \=House, House of Representatives, Pentagon, White House, Kremlin, Downing Street, State Department, Supreme Court, Federal Reserve, \=Fed, \=FBI, \=CIA, \=DEA, \=NSA, \=NASA, \=USAID, \=ICE, \=IRS, \=FDA, \=EPA, \=FEMA, Interpol, Europol, Scotland Yard, Bundestag, Knesset, Duma, Politburo, Treasury, Capitol Hill, Wall Street, Vatican, Holy See
UN High Commissioner for Human Rights, U.N. High Commissioner for Human Rights, UN High Commissioner for Refugees, UN Security Council, U.N. Security Council, UN Human Rights Council, UN General Assembly, International Criminal Court, International Court of Justice, Inter-American Commission on Human Rights, Inter-American Court of Human Rights, European Court of Human Rights, European Commission, European Parliament, European Central Bank, Inter-American Development Bank
Reuters, \=AP, Associated Press, \=AFP, Agence France-Presse, \=EFE, \=DPA, \=UPI, \=TASS, Xinhua, \=BBC, \=CNN, \=NBC, \=CBS, \=ABC, \=MSNBC, \=NPR, \=PBS, Fox News, Al Jazeera, Al-Jazeera, Bloomberg, New York Times, Washington Post, Wall Street Journal, Financial Times, Los Angeles Times, USA Today, \=Guardian, \=Times, The Economist, Le Monde, Le Figaro, El País, El Pais, El Mundo, La Nación, La Nacion, Clarín, Clarin, Der Spiegel, Politico, Axios, Newsweek, Time Magazine, Televisa, TV Azteca, Telesur, teleSUR, Univision, Telemundo, O Globo, Globo, Prensa Latina, El Nacional, El Universal, Efecto Cocuyo, Deutsche Welle, \=RT, Sputnik, Haaretz, Al Arabiya, Anadolu, Yonhap, Kyodo, \=NHK
Google, Facebook, Twitter, Instagram, YouTube, WhatsApp, TikTok, Telegram, Microsoft, Apple, Amazon.com, Netflix, Meta, Uber, Airbnb, Tesla, SpaceX, Boeing, Airbus, Toyota, Volkswagen, General Motors, Ford Motor, Exxon, ExxonMobil, Exxon Mobil, Chevron, Shell, Repsol, Petrobras, Pemex, \=PDVSA, Ecopetrol, \=YPF, Gazprom, Rosneft, Aramco, Samsung, Huawei, Sony, Intel, \=IBM, Walmart, McDonald's, Coca-Cola, Pepsi, Nestlé, Pfizer, AstraZeneca, Moderna, Citigroup, Citibank, JPMorgan, JPMorgan Chase, Goldman Sachs, Morgan Stanley, \=HSBC, Barclays, Santander, Deutsche Bank, Credit Suisse, Wikipedia, Wikimedia, Spotify, Nokia, Siemens, Telefónica, Odebrecht, Chiquita
\=FIFA, \=UEFA, \=NBA, \=NFL, \=MLB, \=NHL, \=CONMEBOL, Concacaf, \=IOC, \=WADA, Real Madrid, Manchester United, Manchester City, Boca Juniors, River Plate, Bayern Munich, Juventus, Chelsea, Arsenal, Corinthians, Palmeiras, Flamengo
\=ISIS, \=ISIL, \=IS, Islamic State, Daesh, Da'esh, al-Qaeda, al-Qaida, al Qaeda, Al Qaeda, Hezbollah, Hizbollah, Hizballah, Hamas, Fatah, Boko Haram, al-Shabaab, Al-Nusra, Jabhat al-Nusra, Nusra Front, \=FARC, \=ELN, \=PKK, \=YPG, \=PYD, \=SDF, \=ETA, \=IRA, \=PLO, \=PLA, \=MS-13, Mara Salvatrucha, Barrio 18, Sinaloa Cartel, Los Zetas, Muslim Brotherhood, Ku Klux Klan, Shining Path, Sendero Luminoso, Tren de Aragua, Wagner Group
Foro Penal, Provea, \=PSUV, \=PRI, \=PAN, \=MAS, \=ANC, \=BJP, \=AKP, \=CDU, \=CSU, \=SPD, \=AfD, \=GOP, Podemos, Likud, Labour, Labour Party, Tory Party, Black Lives Matter
Harvard, Yale, Princeton, Stanford, \=MIT, Oxford University, Cambridge University, \=UCLA, \=UNAM

# Heads of Spanish, Portuguese, French and Italian names, which stand first: 1 organization, 2 facility, 3 place, 4 competition.
[foreign_head]
Asociación, Asociacion, Associação, Association, Federación, Federacion, Federação, Confederación, Confederacion, Consejo, Concejo, Comisión, Comision, Comité, Comite, Comisaría, Ministerio, Ministério, Secretaría, Secretaria, Dirección, Direccion, Departamento, Instituto, Universidad, Universidade, Université, Università, Fundación, Fundacion, Fundação, Fondation, Banco, Banca, Banque, Caja, Seguros, Cooperativa, Corporación, Corporacion, Compañía, Compania, Empresa, Grupo, Partido, Parti, Frente, Movimiento, Movimento, Mouvement, Alianza, Aliança, Unión, União, Coalición, Sindicato, Central, Confederaciones, Cámara, Camara, Congreso, Senado, Asamblea, Assemblée, Tribunal, Corte, Fiscalía, Defensoría, Procuraduría, Contraloría, Policía, Policia, Guardia, Ejército, Armada, Fuerza, Fuerzas, Radio, Diario, Jornal, Periódico, Revista, Editorial, Canal, Club, Deportivo, Atlético, Atletico, Sporting, Racing, Olympique, Real, Societé, Société, Sociedad, Colegio, Colégio, Escuela, Escola, École, Centro, Liceo, Academia, Agencia, Agência, Misión, Misioneras, Hermanas, Operación, Comunidad, Red, Servicio, Administración, Junta, Juventud, Juventudes, Colectivo, Observatorio, Programa, Proyecto, Consejería, Aldeas, Laboratorios, Industrias, Confederação = 1
Hospital, Estadio, Estádio, Stade, Aeropuerto, Aeroporto, Puente, Torre, Palacio, Palácio, Teatro, Museo, Museu, Musée, Iglesia, Igreja, Catedral, Basílica, Basilica, Convento, Parque, Plaza, Praça, Place, Piazza, Mercado, Biblioteca, Casa, Casino, Cárcel, Penal, Cuartel, Base, Terminal, Estación, Estação, Ciudadela, Jardín, Hacienda, Estancia, Finca, Posada, Hotel, Restaurante, Bar, Café = 2
Avenida, Calle, Rua, Rue, Via, Paseo, Barrio, Bairro, Colonia, Provincia, Departament, Playa, Playas, Praia, Río, Rio, Lago, Laguna, Lagoa, Cerro, Cerros, Volcán, Volcan, Isla, Islas, Ilha, Cayo, Cayos, Bahía, Bahia, Golfo, Cabo, Punta, Puerto, Porto, Costa, Valle, Vale, Val, Sierra, Serra, Cordillera, Monte, Montes, Mont, Pico, Nevado, Desierto, Selva, Pozo, Pueblo, Ciudad, Villa, Vila, San, Santa, Santo, São, Saint, Sainte, Las, Los, Piton, Nuevo, Nueva, Nova = 3
Copa, Liga, Torneo, Campeonato, Taça, Coupe, Gran, Grand, Premio, Prix, Festival, Feria, Vuelta, Giro, Tour, Eurocopa, Mundial = 4

# Capitals that name no entity: units, formats, diseases, abbreviated offices, products.
[no_name]
\=I, \=OK, \=TV, \=CEO, \=CFO, \=COO, \=CTO, \=VIP, \=GMT, \=UTC, \=EST, \=EDT, \=PST, \=PDT, \=CET, \=AM, \=PM, \=AD, \=BC, \=BCE, \=CE, \=HTML, \=HTTP, \=URL, \=PDF, \=USB, \=DVD, \=CD, \=LP, \=EP, \=FM, \=GPS, \=MBA, \=PhD, \=BA, \=MA, \=BSc, \=MSc, \=GDP, \=GNP, \=VAT, \=USD, \=EUR, \=GBP, \=DNA, \=RNA, \=PCR, \=HIV, \=AIDS, \=COVID, \=Covid, \=SARS, \=MERS, \=ICU, \=PPE, \=LGBT, \=LGBTQ, \=LGBTI, \=NGO, \=NGOs, \=SUV, \=SUVs, \=ATM, \=ID, \=IDs, \=PIN, \=SMS, \=GMO, \=IPO, \=ETF, \=IT, \=AI, \=VR, \=PC, \=PCs, \=RAM, \=CPU, \=SIM, \=LED, \=LCD, \=FAQ, \=RSVP, \=SOS, \=UFO, \=MVP, \=CCTV, \=UAV, \=IED, \=IEDs, \=AK, \=RPG, \=RPGs, \=TNT, \=CO2, \=PR, \=HR, \=R&D, \=Q&A, \=MP, \=MPs, \=MEPs, \=Jr, \=Sr, \=II, \=III, \=IV, \=VI, \=VII, \=VIII, \=IX, \=XI, \=XII, \=XX, \=XXI, \=XIX, \=NE, \=NW, \=SE, \=SW, \=KM, \=MW, \=GW, \=KW, \=MHz, \=GHz, \=IQ, \=PTSD, \=ADHD, \=STEM, \=GPA, \=SAT
Internet, Internet Explorer, Firefox, Windows, Android, Linux, Photoshop, Polaroid, PlayStation, Xbox, iPhone, iPad, Bluetooth, Wi-Fi, WiFi, Web, World Wide Web, English-language, X-ray, God, Bible, Quran, Koran, Torah, Gospel, Christmas, Easter, Christmas Eve, Xmas, Lent, Halloween, New Year, New Year's Eve, New Year's Day, Ramadan, Hanukkah, Earth, Moon, Sun, Mars, Jupiter, Venus, Photo, Photos, Image, Images, Video, Related, Read, Source, Advertisement, Copyright

# States and empires that are no more, and places that lists of today leave out.
[former_place]
Soviet Union, \=USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Russian Empire, Ottoman Empire, Roman Empire, Byzantine Empire, Austria-Hungary, Prussia, Persia, Mesopotamia, Babylon, Zaire, Rhodesia, Ceylon, Siam, Gran Colombia, New Spain, Saint Lucia, Saint Vincent, Saint Kitts, Saint Kitts and Nevis, Saint Vincent and the Grenadines, Saint Helena, Saint Martin, Saint Petersburg, Saint Paul, Saint Louis, Saint John, Patagonia, Darfur, Crimea, Donbas, Donbass, Chechnya, Transnistria, Gaza Strip, Gaza, West Bank, Golan Heights, Sahel, Levant, Kurdistan, Balkans, Caucasus, Amazonia, Amazon Rainforest, Andes, Himalayas, Pacific Northwest, Silicon Valley, Hollywood, Brooklyn, Manhattan, Queens, Bronx, Westminster, Kowloon, Siberia, Punjab, Kashmir, Bavaria, Tuscany, Normandy, Catalonia, Basque Country, Flanders, Scotland, Wales, England, Northern Ireland, Washington D.C., Washington DC

# Nouns of buildings that follow a name in lower case: Torvale 2 prison.
[facility_noun]
prison, jail, penitentiary, airport, stadium, hospital, cathedral, barracks, airbase, clinic, courthouse, refinery, dam, bridge, museum, palace

# Nouns and modifiers of descriptions of laws.
[law_noun]
law, bill, legislation, act, decree, statute, constitution, treaty, accord, accords, amendment, ordinance

[law_definite]
law, bill, legislation, decree, statute, constitution, treaty

[law_modifier]
new, newly, enacted, approved, adopted, passed, proposed, draft, amnesty, reform, electoral, penal, criminal, immigration, labor, labour, tax, security, emergency, organic, controversial, sweeping, landmark, so-called, same, current, existing, pending, signed, national, federal, abortion, anti-terrorism, terrorism, hate, press, media, pension, land, migration, asylum, data, privacy, gun, budget, peace, trade

# Nouns and modifiers of descriptions of events.
[event_noun]
election, elections, referendum, coup, uprising, protests, earthquake, quake, war, massacre, attack, attacks, bombing, summit, census, campaign, vote, runoff, plebiscite, crisis, crackdown, demonstrations, riots, strike, pandemic, outbreak, floods, drought, inauguration, ceasefire, revolution, invasion, peace agreement

[event_modifier]
disputed, presidential, parliamentary, legislative, general, regional, municipal, local, snap, contested, military, failed, attempted, deadly, devastating, historic, political, national, nationwide, mass, anti-government, student, midterm, primary, constitutional, large-scale, civil, financial, economic, migrant, terrorist, student-led

# Places that are names of other things too.
[region_ambiguous]
\=Amazon, \=Hague, \=Westminster, \=Malvinas, \=Orinoco, \=Falklands
