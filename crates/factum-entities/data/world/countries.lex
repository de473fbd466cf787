# Countries, territories, macro-regions, nationalities and peoples. The value is the UN M49 (ISO numeric) code.
# Built by build_gazetteers.py; do not edit.
# origin: Unicode CLDR 48.2 (English display names, code mappings) and own work (demonyms, further names)
# license: Unicode-3.0 AND (MIT OR Apache-2.0)

[country]
Afghanistan, Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan = 4
Albania, Republic of Albania = 8
Algeria, People's Democratic Republic of Algeria = 12
Andorra, Principality of Andorra = 20
Angola, Republic of Angola = 24
Antigua, Antigua and Barbuda, Barbuda = 28
Azerbaijan, Republic of Azerbaijan = 31
Argentina, Argentine Republic = 32
Australia, Commonwealth of Australia = 36
Austria, Republic of Austria = 40
Bahamas, Commonwealth of the Bahamas = 44
Bahrain, Kingdom of Bahrain = 48
Bangladesh, People's Republic of Bangladesh = 50
Armenia, Republic of Armenia = 51
Barbados = 52
Belgium, Kingdom of Belgium = 56
Bhutan, Kingdom of Bhutan = 64
Bolivia, Plurinational State of Bolivia = 68
Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina, Herzegovina = 70
Botswana, Republic of Botswana = 72
Brasil, Brazil, Federative Republic of Brazil = 76
Belize, British Honduras = 84
Solomon Islands, Solomons = 90
Brunei, Brunei Darussalam = 96
Bulgaria, Republic of Bulgaria = 100
Burma, Myanmar, Union of Myanmar = 104
Burundi, Republic of Burundi = 108
Belarus, Byelorussia, Republic of Belarus = 112
Cambodia, Democratic Kampuchea, Kampuchea, Kingdom of Cambodia = 116
Cameroon, Cameroun, Republic of Cameroon = 120
Canada = 124
Cabo Verde, Cape Verde = 132
Central African Republic = 140
Ceylon, Democratic Socialist Republic of Sri Lanka, Sri Lanka = 144
Chad, Republic of Chad = 148
Chile, Republic of Chile = 152
\=CHINA, \=China, Communist China, Mainland China, P.R.C., People's Republic of China, \=PRC = 156
Chinese Taipei, Formosa, Republic of China, \=ROC, Taiwan = 158
Colombia, Republic of Colombia = 170
Comoros, Union of the Comoros = 174
Congo, Congo-Brazzaville, Republic of Congo, Republic of the Congo = 178
Congo-Kinshasa, D.R. Congo, D.R.C., Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo = 180
\=DRC, Zaire = 180
Costa Rica, Republic of Costa Rica = 188
Croatia, Republic of Croatia = 191
Cuba, Republic of Cuba = 192
Cyprus, Republic of Cyprus = 196
Czech Republic, Czechia, Czechoslovakia = 203
Benin, Dahomey, Republic of Benin = 204
Denmark, Kingdom of Denmark = 208
Commonwealth of Dominica, Dominica = 212
Dominican Republic = 214
Ecuador, Republic of Ecuador = 218
El Salvador, Republic of El Salvador = 222
Equatorial Guinea = 226
Abyssinia, Ethiopia, Federal Democratic Republic of Ethiopia = 231
Eritrea, State of Eritrea = 232
Estonia, Republic of Estonia = 233
Fiji, Republic of Fiji = 242
Finland, Republic of Finland = 246
France, French Republic = 250
Djibouti, Republic of Djibouti = 262
Gabon, Gabonese Republic = 266
Georgia, Republic of Georgia = 268
Gambia, Republic of the Gambia, The Gambia = 270
Occupied Palestinian Territories, Occupied Palestinian Territory, Palestine, Palestinian Territories = 275
Palestinian Territory, State of Palestine = 275
East Germany, Federal Republic of Germany, \=FRG, \=GDR, Germany, West Germany = 276
Ghana, Republic of Ghana = 288
Kiribati = 296
Greece, Hellenic Republic = 300
Grenada = 308
Guatemala, Republic of Guatemala = 320
\=GUINEA, \=Guinea, Guinea-Conakry, Republic of Guinea = 324
British Guiana, Guyana = 328
Haiti, Republic of Haiti = 332
Holy See, The Vatican, Vatican, Vatican City, Vatican City State = 336
Honduras, Republic of Honduras = 340
Hungary, Republic of Hungary = 348
Iceland = 352
India, Republic of India = 356
Indonesia, Republic of Indonesia = 360
Iran, Islamic Republic, Islamic Republic of Iran, Persia = 364
Iraq, Republic of Iraq = 368
Eire, Éire, Ireland, Irish Republic, Republic of Ireland = 372
Israel, State of Israel = 376
Italian Republic, Italy = 380
Cote d'Ivoire, Côte d'Ivoire, Ivory Coast, Republic of Cote d'Ivoire, Republic of Côte d'Ivoire = 384
Jamaica = 388
\=JAPAN, \=Japan = 392
Kazakhstan, Republic of Kazakhstan = 398
Hashemite Kingdom, Hashemite Kingdom of Jordan, Jordan = 400
Kenya, Republic of Kenya = 404
D.P.R.K., Democratic People's Republic of Korea, \=DPRK, North Korea = 408
Korea, Republic of Korea, \=ROK, South Korea = 410
Kuwait, State of Kuwait = 414
Kirghizia, Kirgizstan, Kyrgyz Republic, Kyrgyzstan = 417
\=Lao PDR, Lao People's Democratic Republic, Laos = 418
Lebanese Republic, Lebanon = 422
Kingdom of Lesotho, Lesotho = 426
Latvia, Republic of Latvia = 428
Liberia, Republic of Liberia = 430
Libya, Libyan Arab Jamahiriya, State of Libya = 434
Liechtenstein, Principality of Liechtenstein = 438
Lithuania, Republic of Lithuania = 440
Grand Duchy of Luxembourg, Luxembourg, Luxemburg = 442
Madagascar, Republic of Madagascar = 450
Malawi, Nyasaland, Republic of Malawi = 454
Malaya, Malaysia = 458
Maldive Islands, Maldives, Republic of Maldives = 462
Mali, Republic of Mali = 466
Malta, Republic of Malta = 470
Islamic Republic of Mauritania, Mauritania = 478
Mauritius, Republic of Mauritius = 480
Mexico, México, United Mexican States = 484
Monaco, Principality of Monaco = 492
Mongolia = 496
Moldavia, Moldova, Republic of Moldova = 498
Montenegro = 499
Kingdom of Morocco, \=MOROCCO, \=Morocco = 504
Mozambique, Republic of Mozambique = 508
Oman, Sultanate of Oman = 512
Namibia, Republic of Namibia, South West Africa = 516
Nauru = 520
Federal Democratic Republic of Nepal, Nepal = 524
Holland, Kingdom of the Netherlands, Netherlands, The Netherlands = 528
New Hebrides, Vanuatu = 548
Aotearoa, Aotearoa New Zealand, N.Z., New Zealand = 554
Nicaragua, Republic of Nicaragua = 558
Niger, Republic of Niger = 562
Federal Republic of Nigeria, Nigeria = 566
Kingdom of Norway, Norway = 578
Federated States of Micronesia, Micronesia = 583
Marshall Islands = 584
Palau = 585
Islamic Republic of Pakistan, Pakistan = 586
Panamá, \=PANAMA, \=Panama, Republic of Panama = 591
Papua New Guinea, \=PNG = 598
Paraguay, Republic of Paraguay = 600
Peru, Perú, Republic of Peru = 604
Philippines, Republic of the Philippines = 608
Poland, Republic of Poland = 616
Portugal, Portuguese Republic = 620
Guinea Bissau, Guinea-Bissau = 624
East Timor, Timor Leste, Timor-Leste = 626
Qatar, State of Qatar = 634
Romania, Rumania = 642
Russia, Russian Federation, Soviet Russia, Soviet Union, U.S.S.R., \=USSR = 643
Republic of Rwanda, Rwanda = 646
Nevis, Saint Kitts, Saint Kitts and Nevis, St Kitts, St Kitts and Nevis, St. Kitts, St. Kitts and Nevis = 659
Saint Lucia, St Lucia, St. Lucia = 662
Grenadines, Saint Vincent, Saint Vincent and Grenadines, Saint Vincent and the Grenadines, St Vincent = 670
St Vincent and Grenadines, St. Vincent, St. Vincent and Grenadines, St. Vincent and the Grenadines = 670
Republic of San Marino, San Marino = 674
Sao Tome, São Tomé, Sao Tome and Principe, São Tomé and Príncipe = 678
Kingdom of Saudi Arabia, \=KSA, Saudi, Saudi Arabia = 682
Republic of Senegal, Senegal, Sénégal = 686
Republic of Serbia, Serbia, Serbia and Montenegro, Yugoslavia = 688
Seychelles = 690
Republic of Sierra Leone, Sierra Leone = 694
Republic of Singapore, Singapore = 702
Slovak Republic, Slovakia = 703
North Vietnam, Socialist Republic of Vietnam, South Vietnam, Viet Nam, Vietnam = 704
Republic of Slovenia, Slovenia = 705
Federal Republic of Somalia, Somalia = 706
Republic of South Africa, \=RSA, South Africa = 710
Republic of Zimbabwe, Rhodesia, Southern Rhodesia, Zimbabwe = 716
Espana, España, Kingdom of Spain, Spain = 724
Republic of South Sudan, South Sudan = 728
Republic of Sudan, Republic of the Sudan, Sudan, The Sudan = 729
Surinam, Suriname = 740
Eswatini, Kingdom of Eswatini, Swaziland = 748
Kingdom of Sweden, Sweden = 752
Swiss Confederation, Switzerland = 756
Syria, Syrian Arab Republic = 760
Republic of Tajikistan, Tajikistan = 762
Kingdom of Thailand, Siam, Thailand = 764
Togo, Togolese Republic = 768
Kingdom of Tonga, Tonga = 776
Tobago, Trinidad, Trinidad and Tobago = 780
\=EMIRATES, \=Emirates, U.A.E., \=UAE, United Arab Emirates = 784
Republic of Tunisia, Tunisia = 788
Republic of Turkey, Republic of Turkiye, Republic of Türkiye, \=TURKEY, \=Turkey, Turkiye, Türkiye = 792
Turkmenistan = 795
Tuvalu = 798
Republic of Uganda, Uganda = 800
Ukraine, Ukrainian SSR = 804
\=FYROM, Macedonia, North Macedonia, Republic of Macedonia, Republic of North Macedonia = 807
Arab Republic of Egypt, Egypt = 818
Britain, Great Britain, U.K., \=UK, United Kingdom, United Kingdom of Great Britain and Northern Ireland = 826
Tanganyika, Tanzania, United Republic of Tanzania = 834
America, U.S., U.S.A., United States, United States of America, \=US, \=USA = 840
Burkina Faso, Upper Volta = 854
Eastern Republic of Uruguay, Uruguay = 858
Republic of Uzbekistan, Uzbekistan = 860
Bolivarian Republic of Venezuela, Venezuela = 862
Samoa, Western Samoa = 882
North Yemen, Republic of Yemen, South Yemen, Yemen = 887
Northern Rhodesia, Republic of Zambia, Zambia = 894
Kosova, Kosovo, Republic of Kosovo = 983

[ethnic_group]
Abkhaz, Abkhazian, Abkhazians, \=ABORIGINAL, \=Aboriginal, \=ABORIGINE, \=Aborigine, \=ABORIGINES, \=Aborigines
Acehnese, Afro-Brazilian, Afro-Brazilians, Afro-Colombian, Afro-Colombians, Afro-Cuban, Afro-Cubans, Ainu, Amazigh
Amhara, Amharas, Apache, Apaches, Arab, Arabian, Arabic, Arabs, Armenian-American, Ashanti, Asian American
Asian Americans, Assyrian, Assyrians, Aymara, Aymaras, Baloch, Balochi, Baluch, \=BASQUE, \=Basque, \=BASQUES
\=Basques, Bavarian, Bavarians, Bedouin, Bedouins, Bengali, Bengalis, Berber, Berbers, Bosniak, Bosniaks, Breton
Bretons, Cajun, Catalan, Catalans, Chechen, Chechens, Cherokee, Chicano, Chicanos, Circassian, Circassians, Copt
Corsican, Corsicans, Cossack, Cossacks, \=CREOLE, \=Creole, \=CREOLES, \=Creoles, Crimean Tatar, Crimean Tatars
Cuban American, Cuban Americans, Cuban-American, Cuban-Americans, Dagestani, Dagestanis, Darfuri, Darfuris, Dinka
Druze, First Nations, Fleming, Flemings, Flemish, Frisian, Frisians, Fulani, Fulanis, Galician, Galicians, Garifuna
Guaraní, \=GUARANI, \=Guarani, Gurkha, Gurkhas, \=GYPSIES, \=Gypsies, \=GYPSY, \=Gypsy, Han Chinese, Hausa, Hausas
Hazara, Hazaras, Hispanic, Hispanics, Hmong, Hutu, Hutus, Ibo, Igbo, Ingush, Inuit, Javanese, Kachin, Karen, Kashmiri
Kashmiris, Kikuyu, Kurd, Kurdish, Kurds, Lakota, Latina, Latinas, Latino, Latinos, Latinx, Luo, Maasai, Malay, Malays
Manchu, Maori, Māori, Maoris, Mapuche, Mapuches, Masai, Maya, Mayan, Mayans, \=MESTIZO, \=Mestizo, \=MESTIZOS
\=Mestizos, Metis, Métis, Mexican American, Mexican Americans, Miskito, Miskitos, Moro, Moros, Navajo, Nuer, Oromo
Oromos, Ossetian, Ossetians, Papuan, Papuans, Pashtun, Pashtuns, Pathan, Pathans, Pemon, Pemón, Peul, Punjabi
Punjabis, Quebecois, Québécois, Quechua, Quechuas, Rohingya, Rohingyas, Roma, Romani, Sami, Sardinian, Sardinians
Shan, Sicilian, Sicilians, Sindhi, Sindhis, Sinhalese, Sioux, Slav, Slavic, Slavs, Tamil, Tamils, Tatar, Tatars
Tibetan, Tibetans, Tigrayan, Tigrayans, Tigrinya, Tuareg, Tuaregs, Tutsi, Tutsis, Twa, Uighur, Uighurs, Uyghur
Uyghurs, Walloon, Walloons, Wayuu, Wayúu, Xhosa, Yanomami, Yanomamis, Yazidi, Yazidis, Yezidi, Yezidis, Yoruba
Yorubas, Zulu, Zulus

[macro_region]
Amazonia, Andean countries, Andean region, Antarctica, Arab World, Arabian Gulf, Arabian Peninsula, \=ARCTIC
\=Arctic, Arctic Circle, Asia Pacific, Asia-Pacific, Balkan Peninsula, Balkans, Baltic States, Baltics, Benelux
British Isles, Caucasus, Central Asia, Channel Islands, Eastern Bloc, Eurasia, Eurozone, Fertile Crescent
Global North, Global South, Great Lakes region, Guianas, Gulf States, Iberia, Iberian Peninsula, Indo-Pacific
Islamic world, Korean Peninsula, Levant, Low Countries, Maghreb, Mesopotamia, Muslim World, North Caucasus
Pacific Islands, Pacific Rim, Patagonia, Persian Gulf, Sahel, Siberia, South Caucasus, Southern Cone, Soviet Bloc
Third World, Transcaucasia, Western Balkans, Western Hemisphere
Africa, African continent = 2
North America = 3
South America = 5
Oceania = 9
West Africa, Western Africa = 11
Central America, Mesoamerica, Northern Triangle = 13
East Africa, Eastern Africa, Horn of Africa = 14
North Africa, Northern Africa = 15
Central Africa, Equatorial Africa, Middle Africa = 17
Southern Africa = 18
Americas, the Americas = 19
Northern America = 21
Antilles, Caribbean, Greater Antilles, Lesser Antilles, West Indies = 29
East Asia, Eastern Asia, Far East, Northeast Asia = 30
Indian subcontinent, South Asia, Southern Asia = 34
Indochina, South East Asia, South-East Asia, South-Eastern Asia, Southeast Asia = 35
Southeast Europe, Southeastern Europe, Southern Europe = 39
Australasia = 53
Melanesia = 54
Polynesia = 61
Asia, Asian continent = 142
Middle East, Mideast, Near East, Southwest Asia, West Asia, Western Asia = 145
Continental Europe, Europe, European continent = 150
Central and Eastern Europe, Central Europe, East Europe, Eastern Europe = 151
Fennoscandia, Nordic countries, Northern Europe, Scandinavia = 154
West Europe, Western Europe = 155
Black Africa, Sub-Saharan Africa, Subsaharan Africa = 202
Ibero-America, LatAm, Latin America, Spanish America = 419

[nationality]
Andean, Balkan, Baltic, Canarian, Canarians, Caucasian, Congolese, Dominican, Dominicans, Eurasian, Eurasians
Iberian, Levantine, Melanesian, Melanesians, Pacific Islander, Pacific Islanders, Polynesian, Polynesians
African, Africans, sub-Saharan = 2
North American, North Americans = 3
\=AFGHAN, \=Afghan, Afghani, \=AFGHANS, \=Afghans = 4
South American, South Americans = 5
Albanian, Albanians = 8
\=ANTARCTIC, \=Antarctic = 10
West African, West Africans = 11
Algerian, Algerians = 12
Central American, Central Americans = 13
East African, East Africans = 14
North African, North Africans = 15
American Samoan, American Samoans = 16
Southern African, Southern Africans = 18
Andorran, Andorrans = 20
Angolan, Angolans = 24
Antiguan, Antiguans, Barbudan, Barbudans = 28
Caribbean = 29
East Asian, East Asians = 30
Azerbaijani, Azerbaijanis, Azeri, Azeris = 31
Argentine, Argentinean, Argentineans, Argentines, Argentinian, Argentinians = 32
South Asian, South Asians = 34
Southeast Asian, Southeast Asians = 35
Aussie, Aussies, Australian, Australians = 36
Austrian, Austrians = 40
Bahamian, Bahamians = 44
Bahraini, Bahrainis = 48
Bangladeshi, Bangladeshis = 50
Armenian, Armenians = 51
Bajan, Bajans, Barbadian, Barbadians = 52
Belgian, Belgians = 56
Bermudian, Bermudians = 60
Bhutanese = 64
Bolivian, Bolivians = 68
Bosnian, Bosnians, Herzegovinian, Herzegovinians = 70
Batswana, Botswanan, Botswanans, Motswana = 72
Brazilian, Brazilians = 76
Belizean, Belizeans = 84
Solomon Islander, Solomon Islanders = 90
British Virgin Islander, British Virgin Islanders = 92
Bruneian, Bruneians = 96
Bulgarian, Bulgarians = 100
Burmese, Myanmarese = 104
Burundian, Burundians = 108
Belarusian, Belarusians, Belarussian, Belarussians = 112
Cambodian, Cambodians, Khmer, Khmers = 116
Cameroonian, Cameroonians = 120
Canadian, Canadians = 124
Cabo Verdean, Cabo Verdeans, Cape Verdean, Cape Verdeans = 132
Caymanian, Caymanians = 136
Central African, Central Africans = 140
Asian, Asians = 142
Central Asian, Central Asians = 143
Sri Lankan, Sri Lankans = 144
Middle Eastern, Middle Easterner, Middle Easterners = 145
Chadian, Chadians = 148
European, Europeans = 150
East European, East Europeans, Eastern European, Eastern Europeans = 151
Chilean, Chileans = 152
Nordic, Northern European, Northern Europeans, Scandinavian, Scandinavians = 154
West European, West Europeans, Western European, Western Europeans = 155
Chinese = 156
Taiwanese = 158
Colombian, Colombians = 170
Comoran, Comorans, Comorian, Comorians = 174
Mahoran, Mahorans = 175
Zairean, Zairian = 180
Cook Islander, Cook Islanders = 184
Costa Rican, Costa Ricans, Tico, Ticos = 188
Croat, Croatian, Croatians, Croats = 191
Cuban, Cubans = 192
Cypriot, Cypriots, Greek Cypriot, Greek Cypriots, Turkish Cypriot, Turkish Cypriots = 196
Czech, Czechoslovak, Czechoslovakian, Czechoslovakians, Czechoslovaks, Czechs = 203
Beninese, Beninois = 204
Dane, Danes, \=DANISH, \=Danish = 208
Ecuadoran, Ecuadorans, Ecuadorean, Ecuadoreans, Ecuadorian, Ecuadorians = 218
Salvadoran, Salvadorans, Salvadorean, Salvadoreans, Salvadorian, Salvadorians = 222
Equatoguinean, Equatoguineans, Equatorial Guinean, Equatorial Guineans = 226
Ethiopian, Ethiopians = 231
Eritrean, Eritreans = 232
Estonian, Estonians = 233
Faeroese, Faroese = 234
Falkland Islander, Falkland Islanders = 238
Fijian, Fijians = 242
Finn, Finnish, Finns = 246
Alander, Ålander, Alanders, Ålanders = 248
\=FRENCH, \=French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen = 250
French Guianese, Guianese = 254
French Polynesian, French Polynesians, Tahitian, Tahitians = 258
Djiboutian, Djiboutians = 262
Gabonese = 266
Georgian, Georgians = 268
Gambian, Gambians = 270
Palestinian, Palestinians = 275
East German, East Germans, German, Germans, West German, West Germans = 276
Ghanaian, Ghanaians, Ghanian, Ghanians = 288
Gibraltarian, Gibraltarians = 292
I-Kiribati = 296
Greek, Greeks, Hellenic = 300
Greenlander, Greenlanders, Greenlandic = 304
Grenadian, Grenadians = 308
Guadeloupean, Guadeloupeans = 312
Guamanian, Guamanians = 316
Guatemalan, Guatemalans = 320
Guinean, Guineans = 324
Guyanese = 328
Haitian, Haitians = 332
Honduran, Hondurans = 340
Hong Konger, Hong Kongers, Hongkonger, Hongkongers = 344
Hungarian, Hungarians, Magyar, Magyars = 348
Icelander, Icelanders, Icelandic = 352
Indian, Indians = 356
Indonesian, Indonesians = 360
Iranian, Iranians, Persian, Persians = 364
Iraqi, Iraqis = 368
Irish, Irishman, Irishmen, Irishwoman, Irishwomen = 372
Israeli, Israelis = 376
Italian, Italians = 380
Ivoirian, Ivoirians, Ivorian, Ivorians = 384
Jamaican, Jamaicans = 388
Japanese = 392
Kazakh, Kazakhs, Kazakhstani, Kazakhstanis = 398
Jordanian, Jordanians = 400
Kenyan, Kenyans = 404
North Korean, North Koreans = 408
Korean, Koreans, South Korean, South Koreans = 410
Kuwaiti, Kuwaitis = 414
Kirghiz, Kyrgyz, Kyrgyzstani, Kyrgyzstanis = 417
Lao, Laotian, Laotians = 418
Latin American, Latin Americans, Latino American = 419
Lebanese = 422
Basotho, Mosotho = 426
Latvian, Latvians = 428
Liberian, Liberians = 430
Libyan, Libyans = 434
Liechtensteiner, Liechtensteiners = 438
Lithuanian, Lithuanians = 440
Luxembourger, Luxembourgers, Luxembourgish = 442
Macanese = 446
Madagascan, Madagascans, Malagasy = 450
Malawian, Malawians = 454
Malaysian, Malaysians = 458
Maldivian, Maldivians = 462
Malian, Malians = 466
Maltese = 470
Martinican, Martinicans, Martiniquais = 474
Mauritanian, Mauritanians = 478
Mauritian, Mauritians = 480
Mexican, Mexicans = 484
Monacan, Monegasque, Monegasques = 492
\=MONGOL, \=Mongol, Mongolian, Mongolians, \=MONGOLS, \=Mongols = 496
Moldovan, Moldovans = 498
Montenegrin, Montenegrins = 499
Montserratian, Montserratians = 500
Moroccan, Moroccans = 504
Mozambican, Mozambicans = 508
Omani, Omanis = 512
Namibian, Namibians = 516
Nauruan, Nauruans = 520
Nepalese, Nepali, Nepalis = 524
\=DUTCH, \=Dutch, Dutchman, Dutchmen, Dutchwoman, Netherlander, Netherlanders = 528
Curacaoan, Curaçaoan, Curacaoans, Curaçaoans = 531
Aruban, Arubans = 533
Kanak, Kanaks, New Caledonian, New Caledonians = 540
Ni-Vanuatu, Vanuatuan, Vanuatuans = 548
\=KIWI, \=Kiwi, \=KIWIS, \=Kiwis, New Zealander, New Zealanders = 554
Nicaraguan, Nicaraguans = 558
Nigerien, Nigeriens = 562
Nigerian, Nigerians = 566
Niuean, Niueans = 570
Norwegian, Norwegians = 578
Micronesian, Micronesians = 583
Marshallese = 584
Palauan, Palauans = 585
Pakistani, Pakistanis = 586
Panamanian, Panamanians = 591
Papua New Guinean, Papua New Guineans = 598
Paraguayan, Paraguayans = 600
Peruvian, Peruvians = 604
Filipina, Filipinas, Filipino, Filipinos, Philippine = 608
Pitcairner, Pitcairners = 612
\=POLE, \=Pole, \=POLES, \=Poles, \=POLISH, \=Polish = 616
Portuguese = 620
Bissau-Guinean, Bissau-Guineans = 624
East Timorese, Timorese = 626
Boricua, Boricuas, Puerto Rican, Puerto Ricans = 630
Qatari, Qataris = 634
Reunionese, Réunionese = 638
Romanian, Romanians = 642
Russian, Russians, \=SOVIET, \=Soviet, \=SOVIETS, \=Soviets = 643
Rwandan, Rwandans, Rwandese = 646
Saint Helenian = 654
Kittitian, Kittitians, Nevisian, Nevisians = 659
Anguillan, Anguillans = 660
Saint Lucian, Saint Lucians, St Lucian, St. Lucian, St. Lucians = 662
Vincentian, Vincentians = 670
Sammarinese, San Marinese = 674
Santomean, Santomeans, Sao Tomean, São Toméan, Sao Tomeans = 678
Saudi, Saudi Arabian, Saudi Arabians, Saudis = 682
Senegalese = 686
Bosnian Serb, Bosnian Serbs, Serb, Serbian, Serbians, Serbs, Yugoslav, Yugoslavian, Yugoslavians, Yugoslavs = 688
Seychellois = 690
Sierra Leonean, Sierra Leoneans = 694
Singaporean, Singaporeans = 702
Slovak, Slovakian, Slovakians, Slovaks = 703
North Vietnamese, South Vietnamese, Vietnamese = 704
Slovene, Slovenes, Slovenian, Slovenians = 705
Somali, Somalian, Somalians, Somalis = 706
Afrikaner, Afrikaners, South African, South Africans = 710
Rhodesian, Rhodesians, Zimbabwean, Zimbabweans = 716
Spaniard, Spaniards, Spanish = 724
South Sudanese = 728
Sudanese = 729
Saharawi, Saharawis, Sahrawi, Sahrawis = 732
Surinamese = 740
Emaswati, Swazi, Swazis = 748
\=SWEDE, \=Swede, \=SWEDES, \=Swedes, Swedish = 752
Swiss = 756
Syrian, Syrians = 760
Tajik, Tajikistani, Tajikistanis, Tajiks = 762
Thai, Thais = 764
Togolese = 768
Tokelauan, Tokelauans = 772
Tongan, Tongans = 776
Tobagonian, Tobagonians, Trini, Trinidadian, Trinidadians, Trinis = 780
Emirati, Emiratis = 784
Tunisian, Tunisians = 788
Turk, Turkish, Turks = 792
Turkmen, Turkmens = 795
Tuvaluan, Tuvaluans = 798
Ugandan, Ugandans = 800
Ukrainian, Ukrainians = 804
Macedonian, Macedonians, North Macedonian, North Macedonians = 807
Egyptian, Egyptians = 818
Brit, British, Briton, Britons, Brits, English, Englishman, Englishmen, Englishwoman, Englishwomen = 826
Northern Irish, Scot, Scots, Scotsman, Scotsmen, Scotswoman, Scottish, \=WELSH, \=Welsh, Welshman, Welshmen = 826
Welshwoman = 826
Manx = 833
Tanzanian, Tanzanians = 834
African American, African Americans, African-American, African-Americans, American, Americans, Native American = 840
Native Americans, US-American, Yankee, Yankees = 840
Virgin Islander, Virgin Islanders = 850
Burkinabe, Burkinabé, Burkinabes = 854
Uruguayan, Uruguayans = 858
Uzbek, Uzbekistani, Uzbekistanis, Uzbeks = 860
Venezuelan, Venezuelans = 862
Samoan, Samoans = 882
Yemeni, Yemenis, Yemenite, Yemenites = 887
Zambian, Zambians = 894
Kosovan, Kosovans, Kosovar, Kosovars, Kosovo Albanian, Kosovo Albanians = 983

[regional_demonym]
Alaskan, Alaskans, Albertan, Albertans, Andalusian, Andalusians, Angeleno, Angelenos, Arizonan, Arizonans, Asturian
Asturians, Athenian, Athenians, Berliner, Berliners, Bostonian, Bostonians, Californian, Californians, Caraqueno
Caraqueño, Caraquenos, Caraqueños, Carioca, Cariocas, Chicagoan, Chicagoans, Coloradan, Coloradans, Crimean, Crimeans
Dubliner, Dubliners, Floridian, Floridians, Gazan, Gazans, Glaswegian, Glaswegians, Habanero, Hawaiian, Hawaiians
Kansan, Kansans, Kentuckian, Kentuckians, Liverpudlian, Liverpudlians, Lombard, Lombards, Londoner, Londoners
Madrileno, Madrileño, Madrilenos, Madrileños, Mainer, Mainers, Mancunian, Mancunians, Marylander, Marylanders
Melburnian, Melburnians, Michigander, Michiganders, Milanese, Minnesotan, Minnesotans, Montrealer, Montrealers
Muscovite, Muscovites, Neapolitan, Neapolitans, Nebraskan, Nebraskans, New Englander, New Englanders, New Yorker
New Yorkers, \=NORTHERNER, \=Northerner, \=NORTHERNERS, \=Northerners, Ohioan, Ohioans, Okinawan, Okinawans
Oklahoman, Oklahomans, Ontarian, Ontarians, Oregonian, Oregonians, Parisian, Parisians, Paulista, Paulistas
Pennsylvanian, Pennsylvanians, Philadelphian, Philadelphians, Porteno, Porteño, Portenos, Porteños, Prussian
Prussians, Quebecer, Quebecers, Quebecker, Queenslander, Queenslanders, \=ROMAN, \=Roman, Romans, Saxon, Saxons
Siberian, Siberians, Silesian, Silesians, \=SOUTHERNER, \=Southerner, \=SOUTHERNERS, \=Southerners, Sydneysider
Sydneysiders, Tasmanian, Tasmanians, Tennessean, Tennesseans, Texan, Texans, Torontonian, Torontonians, Transylvanian
Tuscan, Tuscans, Utahn, Utahns, Venetian, Venetians, Vermonter, Vermonters, Viennese, Virginian, Virginians
Washingtonian, Washingtonians, Zanzibari, Zanzibaris

[territory]
Abkhazia, Artsakh, Azores, \=CANARIES, \=Canaries, Canary Islands, Crimea, Diego Garcia, Easter Island, Essequibo
Galapagos, Galapagos Islands, Galápagos Islands, Golan Heights, Guantanamo Bay, Guantánamo Bay, Kashmir
Kuril Islands, Madeira, Nagorno-Karabakh, Northern Cyprus, Paracel Islands, Puntland, Somaliland, South Ossetia
Spratly Islands, Transnistria
Antarctica = 10
American Samoa = 16
Bermuda = 60
British Indian Ocean Territory = 86
British Virgin Islands, \=BVI = 92
Cayman Islands, Caymans = 136
Christmas Island = 162
Cocos Islands = 166
Mayotte = 175
Cook Islands = 184
Faeroe Islands, Faroe Islands, Faroes = 234
Falkland Islands, Falklands, Islas Malvinas, Malvinas = 238
South Georgia, South Georgia and South Sandwich Islands = 239
Aland, Åland, Aland Islands, Åland Islands = 248
French Guiana, French Guyana = 254
French Polynesia, Tahiti = 258
French Southern Territories = 260
East Jerusalem, Gaza, Gaza Strip, occupied Palestinian territories, Occupied Territories, West Bank = 275
Gibraltar = 292
Greenland = 304
Guadeloupe = 312
Guam = 316
Hong Kong, Hong Kong SAR, Hongkong = 344
Macao, Macau = 446
Martinique = 474
Montserrat = 500
Curacao, Curaçao = 531
Aruba = 533
Saint Maarten, Sint Maarten, St Maarten, St. Maarten = 534
Bonaire, Caribbean Netherlands = 535
New Caledonia = 540
Niue = 570
Norfolk Island = 574
Northern Mariana Islands, Northern Marianas, Saipan = 580
Pitcairn, Pitcairn Islands = 612
Puerto Rico = 630
La Reunion, La Réunion, Réunion, \=REUNION, \=Reunion, Reunion Island = 638
Saint Barthelemy, Saint Barthélemy, St Barthelemy, St Barthélemy, St Barts, St. Barthelemy, St. Barthélemy = 652
St. Barts = 652
Saint Helena, St Helena, St. Helena = 654
Anguilla = 660
Saint Martin, St Martin, St. Martin = 663
Saint Pierre and Miquelon, Saint-Pierre and Miquelon, St Pierre and Miquelon, St. Pierre and Miquelon = 666
Sahrawi Arab Democratic Republic, Western Sahara = 732
Spitsbergen, Svalbard, Svalbard and Jan Mayen = 744
Tokelau = 772
Turks and Caicos, Turks and Caicos Islands = 796
Guernsey = 831
\=JERSEY, \=Jersey = 832
Isle of Man = 833
U.S. Virgin Islands, United States Virgin Islands, US Virgin Islands, Virgin Islands = 850
Wallis and Futuna = 876
