# First-level regions of the world and natural features. The value is the ISO numeric code of the country.
# Built by build_gazetteers.py; do not edit.
# origin: Unicode CLDR 48.2 (English subdivision names, containment); own work (further names, seas, rivers, ranges)
# license: Unicode-3.0 AND (MIT OR Apache-2.0)

[physical_feature]
Adriatic, Adriatic Sea, Aegean, Aegean Sea, Alps, Altai, Amazon Basin, Amazon rainforest, Amazon River, Amu Darya
Andaman Sea, Andes, Apennines, Appalachians, Arabian Sea, Aral Sea, Ararat, Arctic Ocean, Atacama, Atlantic
Atlantic Ocean, Atlas Mountains, Baltic Sea, Barents Sea, Bay of Bengal, Bay of Biscay, Bay of Pigs, Bering Sea
Bering Strait, Black Sea, Blue Nile, Bosphorus, Bosporus, Brahmaputra, Caribbean Sea, Carpathians, Caspian
Caspian Sea, Caucasus Mountains, Congo River, Coral Sea, Danube, Dardanelles, Darien Gap, Darién Gap, Dead Sea
Dnieper, Dniester, Dnipro River, Don River, East China Sea, Elbe, English Channel, Euphrates, Everest, Ganges, Gobi
Gobi Desert, Great Lakes, Gulf of Aden, Gulf of Finland, Gulf of Guinea, Gulf of Mexico, Gulf of Oman
Gulf of Thailand, Gulf of Tonkin, Himalaya, Himalayas, Hindu Kush, Hudson Bay, Indian Ocean, Indus, Ionian Sea
Irish Sea, Java Sea, Jordan River, Jordan Valley, Kalahari, Karakoram, Kerch Strait, Kilimanjaro, Lake Baikal
Lake Chad, Lake Erie, Lake Geneva, Lake Huron, Lake Malawi, Lake Maracaibo, Lake Michigan, Lake Nicaragua
Lake Ontario, Lake Superior, Lake Tanganyika, Lake Titicaca, Lake Victoria, Loire, Mediterranean, Mediterranean Sea
Mekong, Mississippi River, Missouri River, Mojave, Mount Everest, Namib, Nile, North Atlantic, North Pacific
North Sea, Norwegian Sea, Oder, Ohio River, Orinoco, Pacific, Pacific Ocean, Pamirs, Parana River, Paraná River
Potomac, Pyrenees, Red Sea, Rhine, Rhone, Rhône, Rio Bravo, Rio Grande, Rockies, Rocky Mountains, Sahara
Sahara Desert, Sea of Azov, Sea of Galilee, Sea of Japan, Sea of Marmara, Seine, Sierra Madre, Sierra Nevada
Sonoran Desert, South Atlantic, South China Sea, South Pacific, Southern Ocean, Strait of Gibraltar, Strait of Hormuz
Straits of Florida, Syr Darya, Tagus, Taiwan Strait, Tasman Sea, Thames, Tiber, Tigris, Ural Mountains, Vistula
Volga, White Nile, Yalu, Yangtze, Yellow Sea, Zagros, Zambezi

[region]
Adamawa, Adrar, Al Jawf, Amazonas, Amhara, Anbar, Anbar province, Antioquia, Arakan, Arauca, Araucania, Araucanía
Ashanti Region, Ayacucho, Azawad, Balochistan, Baluchistan, Beja, Blue Nile, Bohemia, Bolivar, Bolívar, Cabinda
Cabo Delgado, Calarasi, Călărași, Carinthia, Casamance, Catatumbo, Cauca, Chaco, Choco, Chocó, Choiseul, Comoe, Comoé
Cordoba, Córdoba, Cusco, Cyrenaica, Dalmatia, Darfur, Dhofar, Dobruja, Eastern Cape, Fezzan, Flanders, Florida
Gagauzia, Galicia, Galilee, Gauteng, Gilgit-Baltistan, Gran Chaco, Granada, Guajira, Hadramaut, Hadramawt, Hejaz
Helmand, Hokkaido, Honshu, Huila, Idlib, Iraqi Kurdistan, Istria, Ituri, Jerusalem, Judea, Jutland, Kabylie
Kachin State, Kandahar, Karen State, Kasai, Katanga, Khuzestan, Khyber Pakhtunkhwa, Kirkuk, Kivu, Kordofan, Kunduz
Kurdistan, Kurdistan Province, Kurdistan Region, KwaZulu-Natal, Kyushu, La Guajira, La Libertad, La Paz, La Rioja
Lapland, Limburg, Long Island, Los Rios, Los Ríos, Maryland, Matabeleland, Mato Grosso, Minas Gerais, Misiones
Montana, Moravia, Mwanza, Najd, Negev, Niger Delta, Nineveh, Nord, North Darfur, North East, North Kivu
North Waziristan, North West, North Western, Ogaden, Okinawa, Oromia, Pampas, Para, Plateaux, Pomerania, Punjab
Putumayo, Rakhine, Rakhine State, Red Sea, Republika Srpska, Rif, Rio Grande do Sul, Rio Negro, Río Negro, Rojava
Ruthenia, Saba, Sabah, Saint Andrew, Saint David, Saint George, Saint James, Saint John, Saint Joseph, Saint Mark
Saint Mary, Saint Patrick, Saint Paul, Saint Peter, Saint Philip, Saint Thomas, Samaria, San Jose, San José, San Juan
San Salvador, Sandzak, Sandžak, Santa Catarina, Santa Cruz, Sarawak, Savanes, Scania, Shan State, Shikoku, Silesia
Sinai, Sinai Peninsula, Sindh, Sinjar, Sint Eustatius, Slavonia, South Darfur, South East, South Kivu, South Kordofan
South Waziristan, Styria, Sucre, Swat Valley, Tachira, Táchira, Tierra del Fuego, Tigray, Transylvania, Tripolitania
Tyrol, Ulster, Upper Egypt, Vojvodina, Wallachia, Wallonia, Waziristan, West Darfur, Western Cape, Zanzibar, Zealand
Zulia
Badakhshan, Badghis, Baghlan, Balkh, Bamyan, Daykundi, Faryab, Ghazni, Ghor, Ghōr, Herat, Jowzjan, Kabul, Kapisa = 4
Khost, Kunar, Laghman, Logar, Maidan Wardak, Nangarhar, Nimruz, Nuristan, Paktia, Paktika, Panjshir, Parwan = 4
Samangan, Sar-e Pol, Takhar, Urozgan, Zabul = 4
Diber, Dibër, Durres, Durrës, Elbasan, Fier, Gjirokaster, Gjirokastër, Korce, Korçë, Kukes, Kukës, Lezhe, Lezhë = 8
Shkoder, Shkodër, Tirana, Vlore, Vlorë = 8
Ain Defla, Aïn Defla, Ain Temouchent, Aïn Témouchent, Algiers, Annaba, Batna, Bechar, Béchar, Bejaia, Béjaïa = 12
Beni Abbes, Béni Abbès, Biskra, Blida, Bordj Badji Mokhtar, Bordj Bou Arreridj, Bordj Bou Arréridj, Bouira = 12
Boumerdes, Boumerdès, Chlef, Constantine, Djanet, Djelfa, El Bayadh, El Meghaier, El Meniaa, El Oued, El Tarf = 12
Ghardaia, Ghardaïa, Guelma, Illizi, In Guezzam, In Salah, Jijel, Khenchela, Laghouat, M'Sila, Medea, Médéa = 12
Mostaganem, Naama, Oran, Ouargla, Ouled Djellal, Oum El Bouaghi, Relizane, Saida, Saïda, Setif, Sétif = 12
Sidi Bel Abbes, Sidi Bel Abbès, Skikda, Souk Ahras, Tamanghasset, Tebessa, Tébessa, Tiaret, Timimoun, Tindouf = 12
Tipasa, Tissemsilt, Tizi Ouzou, Tlemcen, Touggourt = 12
Andorra la Vella, Canillo, Escaldes-Engordany, La Massana, Ordino, Sant Julia de Loria, Sant Julià de Lòria = 20
Bengo, Benguela, Bie, Bié, Cuando Cubango, Cuanza Norte, Cuanza Sul, Cunene, Huambo, Huíla, Luanda, Lunda Norte = 24
Lunda Sul, Malanje, Moxico, Namibe, Uige, Uíge = 24
Redonda = 28
Absheron, Agdam, Agdash, Aghjabadi, Agstafa, Agsu, Astara, Babek, Baku, Balakan, Barda, Beylagan, Bilasuvar = 31
Dashkasan, Fizuli, Gadabay, Ganja, Gobustan, Goranboy, Goychay, Goygol, Hajigabul, Imishli, Ismailli, Jabrayil = 31
Jalilabad, Julfa, Kalbajar, Kangarli, Khachmaz, Khizi, Khojali, Khojavend, Kurdamir, Lachin, Lankaran, Lerik = 31
Masally, Mingachevir, Naftalan, Nakhchivan, Nakhchivan AR, Neftchala, Oghuz, Ordubad, Qabala, Qakh, Qazakh, Quba = 31
Qubadli, Qusar, Saatly, Sabirabad, Sadarak, Salyan, Samukh, Shabran, Shahbuz, Shaki, Shamakhi, Shamkir, Sharur = 31
Shirvan, Shusha, Siazan, Stepanakert, Sumqayit, Tovuz, Ujar, Yardymli, Yevlakh, Zangilan, Zaqatala, Zardab = 31
Buenos Aires, Catamarca, Chubut, Corrientes, Entre Rios, Entre Ríos, Jujuy, La Pampa, Neuquen, Neuquén, Salta = 32
San Luis, Santa Fe, Santiago del Estero, Tucuman, Tucumán = 32
Australian Capital Territory, New South Wales, Northern Territory, Queensland, South Australia, Tasmania = 36
Western Australia = 36
Burgenland, Lower Austria, Salzburg, Upper Austria, Vienna, Vorarlberg = 40
Acklins, Berry Islands, Bimini, Black Point, Cat Island, Central Abaco, Central Andros, Central Eleuthera = 44
Crooked Island, East Grand Bahama, Exuma, Freeport, Grand Cay, Harbour Island, Hope Town, Inagua, Mangrove Cay = 44
Mayaguana, Moore's Island, New Providence, North Abaco, North Andros, North Eleuthera, Ragged Island, Rum Cay = 44
South Abaco, South Andros, South Eleuthera, Spanish Wells, West Grand Bahama = 44
Muharraq = 48
Barisal, Chittagong Division, Dhaka Division, Khulna Division, Mymensingh Division, Rajshahi Division = 50
Rangpur Division, Sylhet Division = 50
Aragatsotn, Ararat, Armavir, Gegharkunik, Kotayk, Shirak, Syunik, Tavush, Vayots Dzor, Yerevan = 51
Christ Church, Saint Lucy, Saint Michael = 52
Antwerp, Brussels, East Flanders, Flemish Brabant, Hainaut, Liege, Liège, Namur, Walloon Brabant, West Flanders = 56
Bumthang, Chukha, Dagana, Gasa, Haa, Lhuntse, Mongar, Paro, Pemagatshel, Punakha, Samdrup Jongkhar, Samtse = 64
Sarpang, Thimphu, Trashigang, Trashiyangtse, Trongsa, Tsirang, Wangdue Phodrang, Zhemgang = 64
Chuquisaca, Cochabamba, Oruro, Pando, Potosi, Potosí, Tarija = 68
Brcko, Brčko, Federation of Bosnia and Herzegovina = 70
Chobe, Francistown, Gaborone, Ghanzi, Jwaneng, Kgalagadi, Kgatleng, Kweneng, Lobatse, Selibe Phikwe, Sowa Town = 72
Alagoas, Amapa, Amapá, Bahia, Ceara, Ceará, Espirito Santo, Espírito Santo, Federal District, Goias, Goiás = 76
Maranhao, Maranhão, Mato Grosso do Sul, Pará, Paraiba, Paraíba, Parana, Paraná, Pernambuco, Piaui, Piauí = 76
Rio de Janeiro, Rio Grande do Norte, Rondonia, Rondônia, Roraima, Sao Paulo, São Paulo, Sergipe, Tocantins = 76
Cayo, Corozal, Orange Walk, Stann Creek = 84
Guadalcanal, Honiara, Makira-Ulawa, Malaita, Rennell and Bellona, Temotu = 90
Belait, Brunei-Muara, Temburong, Tutong = 96
Blagoevgrad, Burgas, Dobrich, Gabrovo, Haskovo, Kardzhali, Kyustendil, Lovech, Pazardzhik, Pernik, Pleven = 100
Plovdiv, Razgrad, Shumen, Silistra, Sliven, Smolyan, Sofia, Stara Zagora, Targovishte, Varna, Veliko Tarnovo = 100
Vidin, Vratsa, Yambol = 100
Ayeyarwady, Bago, Kachin, Kayah, Kayin, Magway, Mandalay, Mon, Naypyidaw, Sagaing, Tanintharyi, Yangon = 104
Bubanza, Bujumbura, Bujumbura Rural, Bururi, Cankuzo, Cibitoke, Gitega, Karuzi, Kayanza, Kirundo, Makamba = 108
Muramvya, Muyinga, Mwaro, Rumonge, Rutana, Ruyigi = 108
Brest, Homel, Hrodna, Magileu, Minsk, Vitebsk = 112
Banteay Meanchey, Battambang, Kampong Cham, Kampong Chhnang, Kampong Speu, Kampong Thom, Kampot, Kandal, Kep = 116
Koh Kong, Kratie, Kratié, Mondulkiri, Oddar Meanchey, Pailin, Phnom Penh, Preah Vihear, Prey Veng, Pursat = 116
Ratanakiri, Siem Reap, Sihanoukville, Stung Treng, Svay Rieng, Takeo, Takéo, Tbong Khmum = 116
Far North = 120
Alberta, British Columbia, Labrador, Manitoba, New Brunswick, Newfoundland, Newfoundland and Labrador = 124
Northwest Territories, Nova Scotia, Nunavut, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan, Yukon = 124
Barlavento Islands, Boa Vista, Brava, Maio, Mosteiros, Porto Novo, Praia, Ribeira Brava, Ribeira Grande = 132
Ribeira Grande de Santiago, Santa Catarina do Fogo, Sao Domingos, São Domingos, Sao Filipe, São Filipe = 132
Sao Lourenco dos Orgaos, São Lourenço dos Órgãos, Sao Miguel, São Miguel, Sao Salvador do Mundo = 132
São Salvador do Mundo, Sao Vicente, São Vicente, Sotavento Islands, Tarrafal, Tarrafal de Sao Nicolau = 132
Tarrafal de São Nicolau = 132
Bamingui-Bangoran, Bangui, Basse-Kotto, Haut-Mbomou, Haute-Kotto, Kemo, Kémo, Lobaye, Mambere-Kadei = 140
Mambéré-Kadéï, Mbomou, Nana-Grebizi, Nana-Grébizi, Nana-Mambere, Nana-Mambéré, Ombella-M'Poko, Ouaka, Ouham = 140
Ouham-Pende, Ouham-Pendé, Sangha-Mbaere, Sangha-Mbaéré, Vakaga = 140
Ampara, Anuradhapura, Badulla, Batticaloa, Colombo, Galle, Gampaha, Hambantota, Jaffna, Kalutara, Kandy = 144
Kegalle, Kilinochchi, Kurunegala, Mannar, Matale, Matara, Moneragala, Mullaitivu, North Central, Nuwara Eliya = 144
Polonnaruwa, Puttalam, Ratnapura, Sabaragamuwa, Trincomalee, Uva, Vavuniya = 144
Bahr el Gazel, Batha, Borkou, Chari-Baguirmi, Ennedi-Est, Ennedi-Ouest, Guera, Guéra, Hadjer-Lamis, Kanem, Lac = 148
Logone Occidental, Logone Oriental, Mandoul, Mayo-Kebbi Est, Mayo-Kebbi Ouest, Moyen-Chari, N'Djamena, Ouaddai = 148
Ouaddaï, Salamat, Tandjile, Tandjilé, Tibesti, Wadi Fira = 148
Antofagasta, Arica y Parinacota, Atacama, Aysen, Aysén, Bio Bio, Bío Bío, Coquimbo = 152
Libertador General Bernardo O'Higgins, Los Lagos, Magallanes, Maule, Nuble, Ñuble, Santiago Metropolitan = 152
Tarapaca, Tarapacá, Valparaiso, Valparaíso = 152
Anhui, Beijing, Chongqing, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan = 156
Hubei, Hunan, Inner Mongolia, Jiangsu, Jiangxi, Jilin, Liaoning, Manchuria, Ningxia, Qinghai, Shaanxi, Shandong = 156
Shanghai, Shanxi, Sichuan, Tianjin, Tibet, Xinjiang, Yunnan, Zhejiang = 156
Changhua, Chiayi, Hsinchu, Hualien, Kaohsiung, Keelung, Kinmen, Lienchiang, Miaoli, Nantou, New Taipei, Penghu = 158
Pingtung, Taichung, Tainan, Taipei, Taitung, Taoyuan, Yilan, Yunlin = 158
Atlantico, Atlántico, Boyaca, Boyacá, Caldas, Capital District, Caqueta, Caquetá, Casanare, Cundinamarca = 170
Guainia, Guainía, Guaviare, Narino, Nariño, Norte de Santander, Quindio, Quindío, Risaralda, Santander, Tolima = 170
Valle del Cauca, Vaupes, Vaupés, Vichada = 170
Anjouan, Grande Comore, Moheli, Mohéli = 174
Bouenza, Brazzaville, Cuvette, Cuvette-Ouest, Kouilou, Lekoumou, Lékoumou, Likouala, Niari, Pointe-Noire, Sangha = 178
Bas-Congo, Bas-Uele, Bas-Uélé, Equateur, Équateur, Haut-Katanga, Haut-Lomami, Haut-Uele, Haut-Uélé, Kasaï = 180
Kasai Central, Kasaï Central, Kasai-Oriental, Kasaï-Oriental, Kinshasa, Kwango, Kwilu, Lomami, Lualaba = 180
Mai-Ndombe, Maniema, Mongala, Nord-Ubangi, Sankuru, Sud-Ubangi, Tshopo, Tshuapa = 180
Alajuela, Cartago, Guanacaste, Puntarenas = 188
Bjelovar-Bilogora, Brod-Posavina, Dubrovnik-Neretva, Karlovac, Koprivnica-Krizevci, Koprivnica-Križevci = 191
Krapina-Zagorje, Lika-Senj, Medimurje, Međimurje, Osijek-Baranja, Pozega-Slavonia, Požega-Slavonia = 191
Primorje-Gorski Kotar, Sibenik-Knin, Šibenik-Knin, Sisak-Moslavina, Split-Dalmatia, Varazdin, Varaždin = 191
Virovitica-Podravina, Vukovar-Syrmia, Zadar, Zagreb = 191
Artemisa, Camaguey, Camagüey, Ciego de Avila, Ciego de Ávila, Cienfuegos, Granma, Guantanamo, Guantánamo = 192
Havana, Isla de la Juventud, Las Tunas, Matanzas, Mayabeque, Pinar del Rio, Pinar del Río, Sancti Spiritus = 192
Sancti Spíritus, Santiago de Cuba, Villa Clara = 192
Famagusta, Kyrenia, Larnaca, Limassol, Nicosia, Paphos = 196
Jihocesky, Jihočeský, Jihomoravsky, Jihomoravský, Karlovarsky, Karlovarský, Kralovehradecky, Královéhradecký = 203
Liberecky, Liberecký, Moravskoslezsky, Moravskoslezský, Olomoucky, Olomoucký, Pardubicky, Pardubický, Plzensky = 203
Plzeňský, Stredocesky, Středočeský, Ustecky, Ústecký, Vysocina, Vysočina, Zlinsky, Zlínský = 203
Alibori, Atakora, Atlantique, Borgou, Collines, Donga, Kouffo, Oueme, Ouémé, Zou = 204
Capital Region, Central Denmark, Northern Denmark, Southern Denmark = 208
Saint Luke = 212
Azua, Baoruco, Barahona, Cibao Nordeste, Cibao Noroeste, Cibao Norte, Cibao Sur, Dajabon, Dajabón = 214
Distrito Nacional, El Seibo, El Valle, Elias Pina, Elías Piña, Enriquillo, Espaillat, Hato Mayor = 214
Hermanas Mirabal, Higuamo, Higüamo, Independencia, La Altagracia, La Romana, La Vega, Maria Trinidad Sanchez = 214
María Trinidad Sánchez, Monsenor Nouel, Monseñor Nouel, Monte Cristi, Monte Plata, Ozama, Pedernales, Peravia = 214
Puerto Plata, Samana, Samaná, San Cristobal, San Cristóbal, San Jose de Ocoa, San José de Ocoa = 214
San Pedro de Macoris, San Pedro de Macorís, Sanchez Ramirez, Sánchez Ramírez, Santiago Rodriguez = 214
Santiago Rodríguez, Santo Domingo, Valdesia, Valverde, Yuma = 214
Azuay, Canar, Cañar, Carchi, Chimborazo, Cotopaxi, El Oro, Esmeraldas, Galapagos, Galápagos, Guayas, Imbabura = 218
Loja, Manabi, Manabí, Morona-Santiago, Napo, Pastaza, Pichincha, Santa Elena, Santo Domingo de los Tsachilas = 218
Santo Domingo de los Tsáchilas, Sucumbios, Sucumbíos, Tungurahua, Zamora-Chinchipe = 218
Ahuachapan, Ahuachapán, Cabañas, Chalatenango, Cuscatlan, Cuscatlán, La Union, La Unión, Morazan, Morazán = 222
San Miguel, San Vicente, Santa Ana, Sonsonate, Usulutan, Usulután = 222
Annobon, Annobón, Bioko Norte, Bioko Sur, Centro Sur, Djibloho, Kie-Ntem, Kié-Ntem, Litoral, Rio Muni, Río Muni = 226
Wele-Nzas = 226
Addis Ababa, Benishangul-Gumuz, Dire Dawa, Gambela, Harari, Sidama, Somali, Southwest Ethiopia Peoples = 231
Anseba, Debub, Gash-Barka, Maekel, Northern Red Sea, Southern Red Sea = 232
Harju, Hiiu, Ida-Virumaa, Jarvamaa, Järvamaa, Jogevamaa, Jõgevamaa, Laane-Virumaa, Lääne-Virumaa, Laanemaa = 233
Läänemaa, Parnumaa, Pärnumaa, Polvamaa, Põlvamaa, Raplamaa, Saare, Tartumaa, Valgamaa, Viljandi, Vorumaa = 233
Võrumaa = 233
Ba, Bua, Cakaudrove, Kadavu, Lomaiviti, Macuata, Nadroga-Navosa, Naitasiri, Namosi, Ra, Rewa, Rotuma, Serua = 242
Tailevu = 242
Central Finland, Central Ostrobothnia, Kainuu, Kymenlaakso, North Karelia, Northern Ostrobothnia = 246
Northern Savonia, Ostrobothnia, Paijanne Tavastia, Päijänne Tavastia, Pirkanmaa, Satakunta, South Karelia = 246
Southern Ostrobothnia, Southern Savonia, Southwest Finland, Tavastia Proper, Uusimaa = 246
Alsace, Aquitaine, Auvergne-Rhone-Alpes, Auvergne-Rhône-Alpes, Brittany, Burgundy, Burgundy-Franche-Comte = 250
Burgundy-Franche-Comté, Centre-Val de Loire, Corse, Corsica, Dordogne, Grand-Est, Hauts-de-France, Lorraine = 250
Normandie, Normandy, Nouvelle-Aquitaine, Occitania, Occitanie, Pays-de-la-Loire, Picardy, Provence = 250
Provence-Alpes-Cote-d'Azur, Provence-Alpes-Côte-d'Azur, Savoy, Vendee, Vendée = 250
Ali Sabieh, Dikhil, Obock, Tadjourah = 262
Estuaire, Haut-Ogooue, Haut-Ogooué, Moyen-Ogooue, Moyen-Ogooué, Ngounie, Ngounié, Nyanga, Ogooue-Ivindo = 266
Ogooué-Ivindo, Ogooue-Lolo, Ogooué-Lolo, Ogooue-Maritime, Ogooué-Maritime, Woleu-Ntem = 266
Adjara, Guria, Imereti, Kakheti, Kvemo Kartli, Mtskheta-Mtianeti, Racha-Lechkhumi and Kvemo Svaneti = 268
Samegrelo-Zemo Svaneti, Samtskhe-Javakheti, Shida Kartli, Tbilisi = 268
Banjul, Central River Division, Lower River Division, North Bank Division, Upper River Division = 270
West Coast Division = 270
Bethlehem, Deir al-Balah, Hebron, Jenin, Jericho, Khan Yunis, Nablus, North Gaza, Qalqilya, Rafah = 275
Ramallah and al-Bireh, Salfit, Tulkarm = 275
Baden-Wuerttemberg, Baden-Wurttemberg, Baden-Württemberg, Bavaria, Berlin, Brandenburg, Bremen, Hamburg, Hesse = 276
Lower Saxony, Mecklenburg-Vorpommern, North Rhine-Westphalia, Rhineland, Rhineland-Palatinate, Ruhr, Saarland = 276
Saxony, Saxony-Anhalt, Schleswig-Holstein, Swabia, Thuringia = 276
Ahafo, Ashanti, Bono, Bono East, Greater Accra, Oti, Upper East, Upper West, Volta, Western North = 288
Gilbert Islands, Line Islands, Phoenix Islands = 296
Attica, Central Greece, Central Macedonia, Corfu, Crete, East Macedonia and Thrace, Epirus, Ionian Islands, Kos = 300
Lesbos, Mount Athos, North Aegean, Peloponnese, Rhodes, South Aegean, Thessaly, Thrace, West Greece = 300
West Macedonia = 300
Avannaata Kommunia, Kommune Qeqertalik, Kujalleq, Qeqqata, Sermersooq = 304
Carriacou and Petite Martinique = 308
Alta Verapaz, Baja Verapaz, Chimaltenango, Chiquimula, El Progreso, Escuintla, Huehuetenango, Izabal, Jalapa = 320
Jutiapa, Peten, Petén, Quetzaltenango, Quiché, Retalhuleu, Sacatepequez, Sacatepéquez, San Marcos, Santa Rosa = 320
Solola, Sololá, Suchitepequez, Suchitepéquez, Totonicapan, Totonicapán, Zacapa = 320
Beyla, Boffa, Boke, Boké, Conakry, Coyah, Dabola, Dalaba, Dinguiraye, Dubreka, Dubréka, Faranah, Forecariah = 324
Forécariah, Fria, Gaoual, Gueckedou, Guéckédou, Kankan, Kerouane, Kérouané, Kindia, Kissidougou, Koubia = 324
Koundara, Kouroussa, Labe, Labé, Lelouma, Lélouma, Macenta, Mamou, Mandiana, Nzerekore, Nzérékoré, Siguiri = 324
Telimele, Télimélé, Tougue, Tougué, Yomou = 324
Barima-Waini, Cuyuni-Mazaruni, Demerara-Mahaica, East Berbice-Corentyne, Essequibo Islands-West Demerara = 328
Mahaica-Berbice, Pomeroon-Supenaam, Potaro-Siparuni, Upper Demerara-Berbice, Upper Takutu-Upper Essequibo = 328
Artibonite, Grand'Anse, Nippes, Nord-Est, Nord-Ouest, Ouest, Sud, Sud-Est = 332
Atlantida, Atlántida, Bay Islands, Choluteca, Comayagua, Copan, Copán, El Paraiso, El Paraíso = 340
Francisco Morazan, Francisco Morazán, Gracias a Dios, Intibuca, Intibucá, Lempira, Ocotepeque, Olancho = 340
Santa Barbara, Santa Bárbara, Yoro = 340
Bacs-Kiskun, Bács-Kiskun, Baranya, Bekes, Békés, Bekescsaba, Békéscsaba, Borsod-Abauj-Zemplen = 348
Borsod-Abaúj-Zemplén, Budapest, Csongrad, Csongrád, Debrecen, Dunaujvaros, Dunaújváros, Eger, Erd, Érd, Fejer = 348
Fejér, Gyor, Győr, Gyor-Moson-Sopron, Győr-Moson-Sopron, Hajdu-Bihar, Hajdú-Bihar, Heves, Hodmezovasarhely = 348
Hódmezővásárhely, Jasz-Nagykun-Szolnok, Jász-Nagykun-Szolnok, Kaposvar, Kaposvár, Kecskemet, Kecskemét = 348
Komarom-Esztergom, Komárom-Esztergom, Miskolc, Nagykanizsa, Nograd, Nógrád, Nyiregyhaza, Nyíregyháza, Pécs = 348
Salgotarjan, Salgótarján, Somogy, Sopron, Szabolcs-Szatmar-Bereg, Szabolcs-Szatmár-Bereg, Szeged = 348
Szekesfehervar, Székesfehérvár, Szekszard, Szekszárd, Szolnok, Szombathely, Tatabanya, Tatabánya, Tolna, Vas = 348
Veszprem, Veszprém, Zala, Zalaegerszeg = 348
Andaman and Nicobar Islands, Andhra Pradesh, Arunachal Pradesh, Assam, Bengal, Bihar, Chandigarh, Chhattisgarh = 356
Chhattīsgarh, Dadra and Nagar Haveli and Daman and Diu, Dādra and Nagar Haveli and Damān and Diu, Delhi, Goa = 356
Gujarat, Haryana, Himachal Pradesh, Jammu and Kashmir, Jharkhand, Karnataka, Kerala, Ladakh, Lakshadweep = 356
Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Puducherry, Rajasthan = 356
Sikkim, Tamil Nadu, Telangana, Telangāna, Tripura, Uttar Pradesh, Uttarakhand, Uttarākhand, West Bengal = 356
Aceh, Bali, Bangka-Belitung Islands, Banten, Bengkulu, Borneo, Central Java, Central Kalimantan = 360
Central Sulawesi, East Java, East Kalimantan, East Nusa Tenggara, Gorontalo, Jakarta, Jambi, Java, Kalimantan = 360
Lampung, Lesser Sunda Islands, Lombok, Maluku, Maluku Islands, Moluccas, North Kalimantan, North Maluku = 360
North Sulawesi, North Sumatra, Papua, Papua Barat Daya, Papua Islands, Papua Pengunungan, Papua Selatan = 360
Papua Tengah, Riau, Riau Islands, South Kalimantan, South Sulawesi, South Sumatra, Southeast Sulawesi, Sulawesi = 360
Sumatra, West Java, West Kalimantan, West Nusa Tenggara, West Papua, West Sulawesi, West Sumatra, Yogyakarta = 360
Ardabil, Bushehr, Chaharmahal and Bakhtiari, East Azerbaijan, Fars, Gilan, Golestan, Hamadan, Hormozgan, Ilam = 364
Isfahan, Kerman, Kermanshah, Khorasan-e Razavi, Khorāsān-e Raẕavī, Kohgiluyeh and Boyer-Ahmad, Lorestan = 364
Markazi, Markazī, Mazandaran, Qazvin, Qom, Razavi Khorasan, Semnan, Sistan and Baluchestan, South Khorasan = 364
Tehran, West Azarbaijan, Yazd, Zanjan = 364
Al Anbar, Al Muthanna, Al-Qadisiyyah, Al-Qādisiyyah, Babylon, Baghdad, Basra, Dhi Qar, Diyala, Dohuk, Erbil = 368
Karbala, Maysan, Najaf, Saladin, Sulaymaniyah, Wasit = 368
Carlow, Cavan, Connacht, Donegal, Dublin, Galway, Kildare, Kilkenny, Laois, Leinster, Leitrim, Longford, Louth = 372
Meath, Munster, Offaly, Roscommon, Sligo, Tipperary, Waterford, Westmeath, Wexford, Wicklow = 372
Central District, Haifa, Northern District, Southern District, Tel Aviv = 376
Abruzzo, Aosta Valley, Apulia, Basilicata, Calabria, Campania, Emilia-Romagna, Friuli-Venezia Giulia, Lampedusa = 380
Lazio, Liguria, Lombardy, Marche, Molise, Piedmont, Puglia, Sardinia, Sicily, South Tyrol, Trentino-South Tyrol = 380
Tuscany, Umbria, Veneto = 380
Abidjan, Goh-Djiboua, Gôh-Djiboua, Montagnes, Sassandra-Marahoue, Sassandra-Marahoué, Woroba, Yamoussoukro = 384
Clarendon, Hanover, Kingston, Manchester, Portland, Saint Ann, Saint Catherine, Saint Elizabeth, Trelawny = 388
Aichi, Akita, Aomori, Chiba, Ehime, Fukui, Fukuoka, Fukushima, Gifu, Gunma, Hiroshima, Hokkaidō, Hyogo, Hyōgo = 392
Ibaraki, Ishikawa, Iwate, Kagawa, Kagoshima, Kanagawa, Kochi, Kōchi, Kumamoto, Kyoto, Kyōto, Miyagi, Miyazaki = 392
Nagano, Nagasaki, Nara, Niigata, Oita, Ōita, Okayama, Osaka, Ōsaka, Saitama, Shiga, Shimane, Shizuoka, Tochigi = 392
Tokushima, Tokyo, Tottori, Toyama, Wakayama, Yamagata, Yamaguchi, Yamanashi = 392
Abay oblysy, Almaty, Almaty oblysy, Aqmola oblysy, Aqtobe oblysy, Aqtöbe oblysy, Astana, Atyrau oblysy = 398
Atyraū oblysy, Batys Qazaqstan oblysy, Mangghystau oblysy, Mangghystaū oblysy, Pavlodar oblysy = 398
Qaraghandy oblysy, Qostanay oblysy, Qyzylorda oblysy, Shyghys Qazaqstan oblysy, Shymkent = 398
Soltustik Qazaqstan oblysy, Soltüstik Qazaqstan oblysy, Turkistan oblysy, Türkistan oblysy, Ulytau oblysy = 398
Ulytaū oblysy, Zhambyl oblysy, Zhetisu oblysy, Zhetisū oblysy = 398
Ajloun, Amman, Aqaba, Balqa, Irbid, Jerash, Karak, Ma'an, Madaba, Mafraq, Tafilah, Zarqa = 400
Baringo, Bomet, Bungoma, Busia, Elgeyo-Marakwet, Embu, Garissa, Homa Bay, Isiolo, Kajiado, Kakamega, Kericho = 404
Kiambu, Kilifi, Kirinyaga, Kisii, Kisumu, Kitui, Kwale, Laikipia, Lamu, Machakos, Makueni, Mandera, Marsabit = 404
Meru, Migori, Mombasa, Murang'a, Nairobi, Nakuru, Nandi, Narok, Nyamira, Nyandarua, Nyeri, Samburu, Siaya = 404
Taita-Taveta, Tana River, Tharaka-Nithi, Trans Nzoia, Turkana, Uasin Gishu, Vihiga, Wajir, West Pokot = 404
Chagang, Kaeseong, Kangwon, Nampho, North Hamgyong, North Hwanghae, North Pyongan, Pyongyang, Rason, Ryanggang = 408
South Hamgyong, South Hwanghae, South Pyongan = 408
Busan, Daegu, Daejeon, Gangwon, Gwangju City, Gyeonggi, Incheon, Jeju, North Chungcheong, North Gyeongsang = 410
North Jeolla, Sejong, Seoul, South Chungcheong, South Gyeongsang, South Jeolla, Ulsan = 410
Al Ahmadi, Al Asimah, Al Farwaniyah, Al Jahra, Hawalli, Mubarak Al-Kabeer = 414
Batken, Bishkek, Issyk-Kul, Jalal-Abad, Naryn, Osh, Talas = 417
Attapeu, Bokeo, Bolikhamsai, Champasak, Houaphanh, Khammouane, Luang Namtha, Luang Prabang, Oudomxay, Phongsaly = 418
Sainyabuli, Salavan, Savannakhet, Sekong, Vientiane, Xaisomboun, Xiangkhouang = 418
Akkar, Baalbek-Hermel, Beirut, Beqaa, Mount Lebanon, Nabatieh = 422
Berea, Butha-Buthe, Leribe, Mafeteng, Maseru, Mohale's Hoek, Mokhotlong, Qacha's Nek, Quthing, Thaba-Tseka = 426
Bomi, Gbarpolu, Grand Bassa, Grand Cape Mount, Grand Gedeh, Grand Kru, Lofa, Margibi, Montserrado, Nimba = 430
River Gee, Rivercess, Sinoe = 430
Al Wahat, Benghazi, Butnan, Derna, Ghat, Jabal al Akhdar, Jabal al Gharbi, Jafara, Jufra, Kufra, Marj, Misrata = 434
Murqub, Murzuq, Nalut, Nuqat al Khams, Sabha, Sirte, Tripoli, Wadi al Hayaa, Wadi al Shatii, Zawiya = 434
Balzers, Eschen, Gamprin, Mauren, Planken, Ruggell, Schaan, Schellenberg, Triesen, Triesenberg, Vaduz = 438
Akmene, Akmenė, Alytus, Anyksciai, Anykščiai, Birstonas, Birštonas, Birzai, Biržai, Druskininkai, Elektrenai = 440
Elektrėnai, Ignalina, Jonava, Joniskis, Joniškis, Jurbarkas, Kaisiadorys, Kaišiadorys, Kalvarija, Kaunas, Kauno = 440
Kazlu Ruda, Kazlų Rūda, Kedainiai, Kėdainiai, Kelme, Kelmė, Klaipeda, Klaipėda, Klaipedos, Klaipėdos, Kretinga = 440
Kupiskis, Kupiškis, Lazdijai, Marijampole, Marijampolė, Mazeikiai, Mažeikiai, Moletai, Molėtai, Neringa = 440
Pagegiai, Pagėgiai, Pakruojis, Palanga, Panevezio, Panevėžio, Panevezys, Panevėžys, Pasvalys, Plungė, Prienai = 440
Radviliskis, Radviliškis, Raseiniai, Rietavas, Rokiskis, Rokiškis, Sakiai, Šakiai, Salcininkai, Šalčininkai = 440
Siauliai, Šiauliai, Siauliu, Šiaulių, Silale, Šilalė, Silute, Šilutė, Sirvintos, Širvintos, Skuodas, Svencionys = 440
Švenčionys, Taurage, Tauragė, Telsiai, Telšiai, Trakai, Ukmerge, Ukmergė, Utena, Varena, Varėna, Vilkaviskis = 440
Vilkaviškis, Vilniaus, Vilnius, Visaginas, Zarasai = 440
Capellen, Clervaux, Diekirch, Echternach, Esch-sur-Alzette, Grevenmacher, Mersch, Redange, Remich, Vianden = 442
Wiltz = 442
Antananarivo, Antsiranana, Fianarantsoa, Mahajanga, Toamasina, Toliara = 450
Balaka, Blantyre, Chikwawa, Chiradzulu, Chitipa, Dedza, Dowa, Karonga, Kasungu, Likoma, Lilongwe, Machinga = 454
Mangochi, Mchinji, Mulanje, Mzimba, Neno, Nkhata Bay, Nkhotakota, Nsanje, Ntcheu, Ntchisi, Phalombe, Rumphi = 454
Salima, Thyolo, Zomba = 454
Johor, Kedah, Kelantan, Kuala Lumpur, Labuan, Malacca, Negeri Sembilan, Pahang, Penang, Perak, Perlis = 458
Putrajaya, Selangor, Terengganu = 458
Bamako, Gao, Kayes, Kidal, Koulikoro, Menaka, Ménaka, Mopti, Segou, Ségou, Sikasso, Taoudenit, Taoudénit = 466
Tombouctou = 466
Assaba, Brakna, Dakhlet Nouadhibou, Gorgol, Guidimaka, Hodh Ech Chargui, Hodh El Gharbi, Inchiri = 478
Nouakchott Nord, Nouakchott Ouest, Nouakchott Sud, Tagant, Tiris Zemmour, Trarza = 478
Agalega, Agaléga, Cargados Carajos, Flacq, Grand Port, Moka, Pamplemousses, Plaines Wilhems, Port Louis = 480
Riviere du Rempart, Rivière du Rempart, Riviere Noire, Rivière Noire, Savanne = 480
Aguascalientes, Baja California, Baja California Sur, Campeche, Chiapas, Chihuahua, Ciudad de Mexico, Coahuila = 484
Colima, Durango, Guanajuato, Jalisco, Mexico State, Michoacan, Michoacán, Morelos, Nayarit, Nuevo Leon = 484
Nuevo León, Oaxaca, Puebla, Queretaro, Querétaro, Quintana Roo, San Luis Potosi, San Luis Potosí, Sinaloa = 484
Sonora, Tabasco, Tamaulipas, Tlaxcala, Veracruz, Yucatan, Yucatán, Yucatan Peninsula, Zacatecas = 484
Arkhangai, Bayan-Olgii, Bayan-Ölgii, Bayankhongor, Bulgan, Darkhan-Uul, Dornod, Dornogovi, Dundgovi, Govi-Altai = 496
Govisumber, Govisümber, Khentii, Khovd, Khovsgol, Khövsgöl, Omnogovi, Ömnögovi, Orkhon, Ovorkhangai = 496
Övörkhangai, Selenge, Sukhbaatar, Sükhbaatar, Tov, Töv, Ulaanbaatar, Uvs, Zavkhan = 496
Anenii Noi, Balti, Bălţi, Basarabeasca, Briceni, Cahul, Cantemir, Causeni, Căușeni, Chisinau, Chișinău = 498
Cimislia, Cimișlia, Criuleni, Donduseni, Dondușeni, Drochia, Dubasari, Dubăsari, Edinet, Edineț, Falesti = 498
Fălești, Floresti, Florești, Glodeni, Hincesti, Hîncești, Ialoveni, Leova, Nisporeni, Ocnita, Ocniţa, Orhei = 498
Rezina, Riscani, Rîșcani, Singerei, Sîngerei, Soldanesti, Șoldănești, Soroca, Stefan Voda, Ştefan Vodă = 498
Straseni, Strășeni, Taraclia, Telenesti, Telenești, Ungheni = 498
Andrijevica, Berane, Bijelo Polje, Budva, Cetinje, Danilovgrad, Gusinje, Herceg Novi, Kolasin, Kolašin, Kotor = 499
Mojkovac, Niksic, Nikšić, Petnjica, Plav, Pljevlja, Pluzine, Plužine, Podgorica, Rozaje, Rožaje, Savnik, Šavnik = 499
Tivat, Tuzi, Ulcinj, Zabljak, Žabljak = 499
Chaouia-Ouardigha, Doukkala-Abda, Fes-Boulemane, Fès-Boulemane, Gharb-Chrarda-Beni Hssen = 504
Gharb-Chrarda-Béni Hssen, Grand Casablanca, Marrakesh-Tensift-El Haouz, Meknes-Tafilalet, Meknès-Tafilalet = 504
Rabat-Sale-Zemmour-Zaer, Rabat-Salé-Zemmour-Zaer, Tadla-Azilal, Tangier-Tetouan, Tangier-Tétouan = 504
Taza-Al Hoceima-Taounate = 504
Inhambane, Manica, Maputo, Nampula, Niassa, Sofala, Tete, Zambezia = 508
Ad Dakhiliyah, Ad Dhahirah, Al Buraimi, Al Wusta, Janub al Batinah, Janub ash Sharqiyah, Musandam, Muscat = 512
Shamal al Batinah, Shamal ash Sharqiyah = 512
Erongo, Hardap, Karas, Kavango East, Kavango West, Khomas, Kunene, Ohangwena, Omaheke, Omusati, Oshana = 516
Oshikoto, Otjozondjupa, Zambezi = 516
Drenthe, Flevoland, Friesland, Gelderland, Groningen, North Brabant, North Holland, Overijssel, South Holland = 528
Utrecht, Zeeland = 528
Malampa, Penama, Sanma, Shefa, Tafea, Torba = 548
Auckland, Bay of Plenty, Canterbury, Chatham Islands, Gisborne, Hawke's Bay, Manawatu-Wanganui, Marl, Northland = 554
Otago, Southland, Taranaki, Tasman, Waikato, Wellington, West Coast = 554
Atlantico Norte, Atlántico Norte, Atlantico Sur, Atlántico Sur, Boaco, Carazo, Chinandega, Chontales, Esteli = 558
Estelí, Jinotega, Madriz, Managua, Masaya, Matagalpa, Nueva Segovia, Rio San Juan, Río San Juan = 558
Agadez, Diffa, Dosso, Maradi, Niamey, Tahoua, Tillaberi, Tillabéri, Zinder = 562
Abia, Akwa Ibom, Anambra, Bauchi, Bayelsa, Benue, Borno, Cross River, Ebonyi, Edo, Ekiti, Enugu = 566
Federal Capital Territory, Gombe, Imo, Jigawa, Kaduna, Kano, Katsina, Kebbi, Kogi, Kwara, Lagos, Nasarawa, Ogun = 566
Ondo, Osun, Oyo, Sokoto, Taraba, Yobe, Zamfara = 566
Agder, Innlandet, Jan Mayen, More og Romsdal, Møre og Romsdal, Nordland, Oslo, Rogaland, Tromssan ja Finmarkun = 578
Trondelag, Trøndelag, Vestfold og Telemark, Vestland, Viken = 578
Baker Island, Howland Island, Jarvis Island, Johnston Atoll, Kingman Reef, Midway Atoll, Navassa Island = 581
Palmyra Atoll, Wake Island = 581
Chuuk, Kosrae, Pohnpei = 583
Azad Kashmir, Islamabad = 586
Bocas del Toro, Chiriqui, Chiriquí, Cocle, Coclé, Darien, Darién, Embera, Emberá, Guna Yala, Los Santos = 591
Naso Tjer Di, Naso Tjër Di, Ngobe-Bugle, Ngöbe-Buglé, Veraguas, West Panama, West Panamá = 591
Bougainville, Chimbu, East New Britain, East Sepik, Eastern Highlands, Enga, Hela, Jiwaka, Madang, Manus = 598
Milne Bay, Morobe, New Ireland, Oro, Port Moresby, Sandaun, Southern Highlands, West New Britain = 598
Western Highlands = 598
Alto Paraguay, Alto Parana, Alto Paraná, Amambay, Boqueron, Boquerón, Caaguazu, Caaguazú, Caazapa, Caazapá = 600
Canindeyu, Canindeyú, Cordillera, Guaira, Guairá, Itapua, Itapúa, Neembucu, Ñeembucú, Paraguari, Paraguarí = 600
Presidente Hayes, San Pedro = 600
Ancash, Apurimac, Apurímac, Arequipa, Cajamarca, El Callao, Huancavelica, Huanuco, Huánuco, Ica, Junin, Junín = 604
Lambayeque, Lima, Madre de Dios, Moquegua, Pasco, Piura, Puno, San Martin, San Martín, Tacna, Tumbes, Ucayali = 604
Bicol, Cagayan Valley, Calabarzon, Caraga, Cebu, Central Luzon, Central Visayas, Cordillera Administrative = 608
Davao, Eastern Visayas, Ilocos, Luzon, Metro Manila, Mimaropa, Mindanao, Muslim Mindanao, Northern Mindanao = 608
Soccsksargen, Sulu, Visayas, Western Visayas, Zamboanga Peninsula = 608
Greater Poland, Holy Cross, Kuyavia-Pomerania, Lesser Poland, Lodz, Łódź, Lower Silesia, Lublin, Lubusz = 616
Mazovia, Opole, Podlachia, Subcarpathia, Warmia-Masuria, West Pomerania = 616
Aveiro, Braga, Braganca, Bragança, Castelo Branco, Coimbra, Evora, Évora, Faro, Guarda, Leiria, Lisbon = 620
Portalegre, Porto, Santarem, Santarém, Setubal, Setúbal, Viana do Castelo, Vila Real, Viseu = 620
Bafata, Bafatá, Biombo, Bissau, Bolama, Cacheu, Gabu, Gabú, Leste, Norte, Oio, Quinara, Sul, Tombali = 624
Aileu, Ainaro, Baucau, Bobonaro, Cova Lima, Dili, Ermera, Lautem, Lautém, Liquica, Liquiçá, Manatuto, Manufahi = 626
Oecusse, Viqueque = 626
Al Daayen, Al Khor, Al Rayyan, Al Wakrah, Ash Shihaniyah, Ash Shīḩānīyah, Doha, Madinat ash Shamal, Umm Salal = 634
Arad, Arges, Argeș, Bacau, Bacău, Bihor, Bistrita-Nasaud, Bistriţa-Năsăud, Botosani, Botoşani, Braila, Brăila = 642
Brasov, Braşov, Bucharest, Buzau, Buzău, Caras-Severin, Caraș-Severin, Cluj, Constanta, Constanța, Covasna = 642
Dambovita, Dâmbovița, Dolj, Galati, Galați, Giurgiu, Gorj, Harghita, Hunedoara, Ialomita, Ialomița, Iasi, Iași = 642
Ilfov, Maramures, Maramureş, Mehedinti, Mehedinți, Mures, Mureş, Neamt, Neamţ, Olt, Prahova, Salaj, Sălaj = 642
Satu Mare, Sibiu, Suceava, Teleorman, Timis, Timiș, Tulcea, Valcea, Vâlcea, Vaslui, Vrancea = 642
Adygea, Altai, Altai Krai, Amur, Arkhangelsk, Astrakhan, Bashkortostan, Belgorod, Bryansk, Buryat, Chechen = 643
Chechnya, Chelyabinsk, Chukotka Okrug, Chuvash, Dagestan, Ingushetia, Irkutsk, Ivanovo, Jewish = 643
Kabardino-Balkar, Kabardino-Balkaria, Kaliningrad, Kalmykia, Kaluga, Kamchatka, Kamchatka Krai = 643
Karachay-Cherkess, Karelia, Kemerovo, Khabarovsk Krai, Khakassia, Khanty-Mansi, Kirov, Komi, Kostroma = 643
Krasnodar Krai, Krasnoyarsk Krai, Kurgan, Kursk, Leningrad, Lipetsk, Magadan, Mari El, Mordovia, Moscow = 643
Murmansk, Nenets, Nizhny Novgorod, North Ossetia, North Ossetia-Alania, Novgorod, Novosibirsk, Omsk, Orenburg = 643
Oryol, Penza, Perm Krai, Primorsky Krai, Pskov, Rostov, Ryazan, Saint Petersburg, Sakha, Sakhalin, Samara = 643
Saratov, Smolensk, Stavropol Krai, Sverdlovsk, Tambov, Tatarstan, Tomsk, Tula, Tver, Tyumen, Udmurt, Ulyanovsk = 643
Urals, Volgograd, Vologda, Voronezh, Yakutia, Yamalo-Nenets Okrug, Yaroslavl, Zabaykalsky Krai = 643
Kigali = 646
Ascension Island = 654
Christ Church Nichola Town, Saint Anne Sandy Point, Saint George Basseterre, Saint George Gingerland = 659
Saint James Windward, Saint John Capisterre, Saint John Figtree, Saint Mary Cayon, Saint Paul Capisterre = 659
Saint Paul Charlestown, Saint Peter Basseterre, Saint Thomas Lowland, Saint Thomas Middle Island = 659
Trinity Palmetto Point = 659
Anse la Raye, Castries, Dennery, Gros Islet, Laborie, Micoud, Soufriere, Soufrière, Vieux Fort = 662
Agua Grande, Água Grande, Cantagalo, Caue, Caué, Lemba, Lembá, Lobata, Me-Zochi, Mé-Zóchi, Principe, Príncipe = 678
Al Bahah, Al Madinah, Al-Qassim, Asir, Ha'il, Jizan, Makkah, Najran, Northern Borders, Riyadh, Tabuk = 682
Dakar, Diourbel, Fatick, Kaffrine, Kaolack, Kedougou, Kédougou, Kolda, Louga, Matam, Saint-Louis, Sedhiou = 686
Sédhiou, Tambacounda, Thies, Thiès, Ziguinchor = 686
Beograd, Bor, Branicevo, Braničevo, Central Banat, Jablanica, Kolubara, Kosovo-Metohija, Kosovo-Pomoravlje = 688
Kosovska Mitrovica, Macva, Mačva, Moravica, Nisava, Nišava, North Backa, North Bačka, North Banat, Pcinja = 688
Pčinja, Pec, Peć, Pirot, Podunavlje, Pomoravlje, Prizren, Rasina, Raska, Raška, South Backa, South Bačka = 688
South Banat, Srem, Sumadija, Šumadija, Toplica, West Backa, West Bačka, Zajecar, Zaječar, Zlatibor = 688
Western Area = 694
Central Singapore, South West = 702
Banska Bystrica, Banská Bystrica, Bratislava, Kosice, Košice, Nitra, Presov, Prešov, Trencin, Trenčín, Trnava = 703
Zilina, Žilina = 703
An Giang, Ba Ria-Vung Tau, Bà Rịa-Vũng Tàu, Bac Giang, Bắc Giang, Bac Kan, Bắc Kạn, Bac Lieu, Bạc Liêu = 704
Bac Ninh, Bắc Ninh, Ben Tre, Bến Tre, Binh Dinh, Bình Định, Binh Duong, Bình Dương, Binh Phuoc, Bình Phước = 704
Binh Thuan, Bình Thuận, Ca Mau, Cà Mau, Can Tho, Cao Bang, Cao Bằng, Da Nang, Dak Lak, Đắk Lắk, Dak Nong = 704
Đắk Nông, Dien Bien, Điện Biên, Dong Nai, Đồng Nai, Dong Thap, Đồng Tháp, Gia Lai, Ha Giang, Hà Giang, Ha Nam = 704
Hà Nam, Ha Tinh, Hà Tĩnh, Hai Duong, Hải Dương, Haiphong, Hanoi, Hau Giang, Hậu Giang, Ho Chi Minh City = 704
Hoa Binh, Hòa Bình, Hung Yen, Hưng Yên, Khanh Hoa, Khánh Hòa, Kien Giang, Kiên Giang, Kon Tum, Lai Chau = 704
Lai Châu, Lam Dong, Lâm Đồng, Lang Son, Lạng Sơn, Lao Cai, Lào Cai, Long An, Nam Dinh, Nam Định, Nghe An = 704
Nghệ An, Ninh Binh, Ninh Bình, Ninh Thuan, Ninh Thuận, Phu Tho, Phú Thọ, Phu Yen, Phú Yên, Quang Binh = 704
Quảng Bình, Quang Nam, Quảng Nam, Quang Ngai, Quảng Ngãi, Quang Ninh, Quảng Ninh, Quang Tri, Quảng Trị = 704
Soc Trang, Sóc Trăng, Son La, Sơn La, Tay Ninh, Tây Ninh, Thai Binh, Thái Bình, Thai Nguyen, Thái Nguyên = 704
Thanh Hoa, Thanh Hóa, Thua Thien-Hue, Thừa Thiên-Huế, Tien Giang, Tiền Giang, Tra Vinh, Trà Vinh, Tuyen Quang = 704
Tuyên Quang, Vinh Long, Vĩnh Long, Vinh Phuc, Vĩnh Phúc, Yen Bai, Yên Bái = 704
Awdal, Bakool, Banaadir, Bari, Galguduud, Gedo, Hiran, Lower Juba, Lower Shebelle, Middle Juba, Middle Shebelle = 706
Mudug, Nugal, Sanaag, Sool, Togdheer, Woqooyi Galbeed = 706
Free State, Limpopo, Mpumalanga, Northern Cape = 710
Bulawayo, Harare, Manicaland, Mashonaland Central, Mashonaland East, Mashonaland West, Masvingo = 716
Matabeleland North, Matabeleland South = 716
A Coruna, A Coruña, Alava, Álava, Albacete, Alicante, Almeria, Almería, Andalusia, Asturias, Badajoz = 724
Balearic Islands, Balears, Barcelona, Basque Country, Biscay, Burgos, Caceres, Cáceres, Cadiz, Cádiz = 724
Canary Islands, Cantabria, Castellon, Castellón, Castile, Castile and Leon, Castile and León, Castile-La Mancha = 724
Catalonia, Ceuta, Ciudad Real, Cuenca, Extremadura, Gipuzkoa, Girona, Gran Canaria, Guadalajara, Huelva, Huesca = 724
Ibiza, Jaen, Jaén, Las Palmas, Lleida, Lugo, Majorca, Malaga, Málaga, Mallorca, Melilla, Menorca, Murcia = 724
Navarra, Navarra Chartered Community, Navarre, Ourense, Palencia, Pontevedra, Salamanca, Santa Cruz de Tenerife = 724
Segovia, Seville, Soria, Tarragona, Tenerife, Teruel, Valencia, Valencian Community, Valladolid, Zamora = 724
Zaragoza = 724
Central Equatoria, Eastern Equatoria, Jonglei, Northern Bahr el Ghazal, Upper Nile, Warrap = 728
Western Bahr el Ghazal, Western Equatoria = 728
Al Jazirah, Al Qadarif, Central Darfur, East Darfur, Kassala, Khartoum, North Kurdufan, River Nile, Sennar = 729
South Kurdufan, West Kurdufan, White Nile = 729
Brokopondo, Commewijne, Coronie, Marowijne, Nickerie, Paramaribo, Saramacca, Sipaliwini, Wanica = 740
Hhohho, Lubombo, Manzini, Shiselweni = 748
Blekinge, Dalarna, Gavleborg, Gävleborg, Gotland, Halland, Jamtland, Jämtland, Jonkoping, Jönköping, Kalmar = 752
Kronoberg, Norrbotten, Orebro, Örebro, Ostergotland, Östergötland, Skane, Skåne, Sodermanland, Södermanland = 752
Stockholm, Uppsala, Varmland, Värmland, Vasterbotten, Västerbotten, Vasternorrland, Västernorrland, Vastmanland = 752
Västmanland, Vastra Gotaland, Västra Götaland = 752
Aargau, Appenzell Ausserrhoden, Appenzell Innerrhoden, Basel-Landschaft, Basel-Stadt, Bern, Fribourg, Geneva = 756
Glarus, Graubunden, Graubünden, Jura, Lucerne, Neuchatel, Neuchâtel, Nidwalden, Obwalden, Schaffhausen, Schwyz = 756
Solothurn, St. Gallen, Thurgau, Ticino, Valais, Vaud, Zug, Zurich, Zürich = 756
Al-Hasakah, Aleppo, Ar-Raqqah, As-Suwayda, Damascus, Daraa, Deir ez-Zor, Hama, Homs, Latakia, Quneitra = 760
Rif Dimashq, Tartus = 760
Dushanbe, Gorno-Badakhshan, Khatlon, Nohiyahoi Tobei Jumhuri, Nohiyahoi Tobei Jumhurí, Sughd = 762
Amnat Charoen, Ang Thong, Bangkok, Bueng Kan, Buri Ram, Chachoengsao, Chai Nat, Chaiyaphum, Chanthaburi = 764
Chiang Mai, Chiang Rai, Chon Buri, Chumphon, Kalasin, Kamphaeng Phet, Kanchanaburi, Khon Kaen, Krabi, Lampang = 764
Lamphun, Loei, Lopburi, Mae Hong Son, Maha Sarakham, Mukdahan, Nakhon Nayok, Nakhon Pathom, Nakhon Phanom = 764
Nakhon Ratchasima, Nakhon Sawan, Nakhon Si Thammarat, Narathiwat, Nong Bua Lam Phu, Nong Khai, Nonthaburi = 764
Pathum Thani, Pattani, Pattaya, Phang Nga, Phatthalung, Phayao, Phetchabun, Phetchaburi, Phichit, Phitsanulok = 764
Phra Nakhon Si Ayutthaya, Phrae, Phuket, Prachin Buri, Prachuap Khiri Khan, Ranong, Ratchaburi, Rayong, Roi Et = 764
Sa Kaeo, Sakon Nakhon, Samut Prakan, Samut Sakhon, Samut Songkhram, Saraburi, Satun, Si Sa Ket, Sing Buri = 764
Songkhla, Sukhothai, Suphanburi, Surat Thani, Surin, Tak, Trat, Ubon Ratchathani, Udon Thani, Uthai Thani = 764
Uttaradit, Yala, Yasothon = 764
Centrale = 768
Ha'apai, Niuas, Tongatapu, Vava'u = 776
Arima, Chaguanas, Couva-Tabaquite-Talparo, Diego Martin, Mayaro-Rio Claro, Penal-Debe, Point Fortin = 780
Port of Spain, Princes Town, San Fernando, San Juan-Laventille, Sangre Grande, Siparia, Tunapuna-Piarco = 780
Abu Dhabi, Ajman, Dubai, Fujairah, Ras al-Khaimah, Sharjah, Umm al-Quwain = 784
Béja, Ben Arous, Bizerte, Gabes, Gabès, Gafsa, Jendouba, Kairouan, Kasserine, Kebili, Kef, Mahdia, Manouba = 788
Medenine, Monastir, Nabeul, Sfax, Sidi Bouzid, Siliana, Sousse, Tataouine, Tozeur, Tunis, Zaghouan = 788
Adana, Adiyaman, Adıyaman, Afyonkarahisar, Agri, Ağrı, Aksaray, Amasya, Ankara, Antalya, Ardahan, Artvin = 792
Balikesir, Balıkesir, Bartin, Bartın, Batman, Bayburt, Bilecik, Bingol, Bingöl, Bitlis, Bolu, Burdur, Bursa = 792
Canakkale, Çanakkale, Cankiri, Çankırı, Corum, Çorum, Denizli, Diyarbakir, Diyarbakır, Duzce, Düzce, Edirne = 792
Elazig, Elazığ, Erzincan, Erzurum, Eskisehir, Eskişehir, Gaziantep, Giresun, Gumushane, Gümüşhane, Hakkari = 792
Hakkâri, Hatay, Igdir, Iğdır, Isparta, Istanbul, Izmir, Kahramanmaras, Kahramanmaraş, Karabuk, Karabük, Karaman = 792
Kars, Kastamonu, Kayseri, Kilis, Kirikkale, Kırıkkale, Kirklareli, Kırklareli, Kirsehir, Kırşehir, Kocaeli = 792
Konya, Kutahya, Kütahya, Malatya, Manisa, Mardin, Mersin, Mugla, Muğla, Mus, Muş, Nevsehir, Nevşehir, Nigde = 792
Niğde, Ordu, Osmaniye, Rize, Sakarya, Samsun, Sanliurfa, Şanlıurfa, Siirt, Sinop, Sirnak, Şırnak, Sivas = 792
Tekirdag, Tekirdağ, Tokat, Trabzon, Tunceli, Usak, Uşak, Yalova, Yozgat, Zonguldak = 792
Ahal, Asgabat, Aşgabat, Balkan, Dasoguz, Daşoguz, Lebap = 795
Bukovina, Cherkashchyna, Chernihivshchyna, Chernivtsi Oblast, Dnipropetrovshchyna, Donbas, Donbass, Donechchyna = 804
Donetsk Oblast, Kharkiv Oblast, Kharkivshchyna, Kherson Oblast, Khersonshchyna, Khmelnychchyna = 804
Kirovohradschyna, Kyiv, Kyivshchyna, Luhanshchyna, Luhansk Oblast, Lvivshchyna, Mykolayivschyna, Odeshchyna = 804
Poltavshchyna, Prykarpattia, Rivnenshchyna, Sevastopol, Sumshchyna, Ternopilshchyna, Vinnychchyna, Volhynia = 804
Volyn, Zakarpattia, Zaporizhzhia Oblast, Zaporizhzhya, Zhytomyrshchyna = 804
Al Sharqia, Alexandria, Aswan, Asyut, Beheira, Beni Suef, Cairo, Dakahlia, Damietta, Faiyum, Gharbia, Giza = 818
Ismailia, Kafr el-Sheikh, Luxor, Matrouh, Minya, Monufia, New Valley, North Sinai, Port Said, Qalyubia, Qena = 818
Sohag, South Sinai, Suez = 818
Cheshire, Cornwall, Cumbria, Derbyshire, Devon, East Anglia, East Midlands, East Sussex, England, Essex = 826
Greater London, Greater Manchester, Hampshire, Hertfordshire, Kent, Lancashire, Lincolnshire, Merseyside = 826
Midlands, Norfolk, North Yorkshire, Northern Ireland, Northumberland, Nottinghamshire, Oxfordshire, Scotland = 826
Shropshire, Somerset, South Yorkshire, Staffordshire, Suffolk, Surrey, Sussex, Wales, Warwickshire = 826
West Midlands, West Sussex, West Yorkshire, Yorkshire = 826
Arusha, Dar es Salaam, Dodoma, Geita, Iringa, Kagera, Katavi, Kigoma, Kilimanjaro, Lindi, Manyara, Mbeya = 834
Morogoro, Mtwara, Njombe, North Pemba, Pwani, Rukwa, Ruvuma, Shinyanga, Simiyu, Singida, Songwe, South Pemba = 834
Tabora, Tanga, Zanzibar North = 834
\=Ala., Alabama, Alaska, Appalachia, \=Ariz., Arizona, \=Ark., Arkansas, Bay Area, \=Calif., California = 840
Cape Cod, \=Colo., Colorado, \=Conn., Connecticut, \=D.C., Deep South, \=Del., Delaware, District of Columbia = 840
\=Fla., \=Ga., Great Plains, Hawaii, Idaho, \=Ill., Illinois, \=Ind., Indiana, Iowa, \=Kan., Kansas, Kentucky = 840
\=Ky., \=La., Louisiana, Maine, \=Mass., Massachusetts, \=Md., \=Mich., Michigan, Midwest, \=Minn., Minnesota = 840
\=Miss., Mississippi, Missouri, \=Mo., \=Mont., \=N.C., \=N.D., \=N.H., \=N.J., \=N.M., \=N.Y., \=Neb. = 840
Nebraska, \=Nev., Nevada, New England, New Hampshire, New Jersey, New Mexico, New York, New York State = 840
North Carolina, North Dakota, Northern California, Ohio, \=Okla., Oklahoma, \=Ore., Oregon, \=Pa. = 840
Pacific Northwest, Pennsylvania, \=R.I., Rhode Island, Rust Belt, \=S.C., \=S.D., Silicon Valley = 840
South Carolina, South Dakota, Southern California, State of Georgia, Sun Belt, \=Tenn., Tennessee, \=Tex. = 840
Texas, Upper Midwest, Upstate New York, Utah, \=Va., Vermont, Virginia, \=Vt., \=W.Va., \=Wash., Washington DC = 840
Washington State, West Virginia, \=Wis., Wisconsin, \=Wyo., Wyoming = 840
Balé, Bam, Banwa, Bazega, Bazèga, Boucle du Mouhoun, Bougouriba, Boulgou, Boulkiemde, Boulkiemdé, Centre-Est = 854
Centre-Nord, Centre-Ouest, Centre-Sud, Est, Ganzourgou, Gnagna, Gourma, Hauts-Bassins, Houet, Ioba, Kadiogo = 854
Kenedougou, Kénédougou, Komondjari, Kompienga, Kossi, Koulpelogo, Koulpélogo, Kouritenga, Kourweogo, Kourwéogo = 854
Leraba, Léraba, Loroum, Mouhoun, Nahouri, Namentenga, Nayala, Noumbiel, Oubritenga, Oudalan, Passore, Passoré = 854
Plateau-Central, Poni, Sahel, Sanguie, Sanguié, Sanmatenga, Seno, Séno, Sissili, Soum, Sourou, Sud-Ouest, Tapoa = 854
Tuy, Yagha, Yatenga, Ziro, Zondoma, Zoundweogo, Zoundwéogo = 854
Artigas, Canelones, Cerro Largo, Colonia, Durazno, Lavalleja, Montevideo, Paysandu, Paysandú, Salto, Tacuarembo = 858
Tacuarembó, Treinta y Tres = 858
Andijan, Bukhara, Fergana, Jizzakh, Karakalpakstan, Namangan, Navoiy, Qashqadaryo, Samarqand, Sirdaryo = 860
Surxondaryo, Tashkent, Xorazm = 860
Anzoategui, Anzoátegui, Apure, Aragua, Barinas, Carabobo, Cojedes, Delta Amacuro, Federal Dependencies, Guarico = 862
Guárico, Merida, Mérida, Monagas, Nueva Esparta, Portuguesa, Yaracuy = 862
Alo, Sigave, Uvea = 876
A'ana, Aiga-i-le-Tai, Atua, Fa'asaleleaga, Gaga'emauga, Gaga'ifomauga, Palauli, Satupa'itea, Tuamasaga = 882
Va'a-o-Fonoti, Vaisigano = 882
Abyan, Al Bayda, Al Hudaydah, Al Mahrah, Al Mahwit, Amanat Al Asimah, Amran, Arkhabil Suqutra, Dhale, Dhamar = 887
Hajjah, Ibb, Lahij, Ma'rib, Raymah, Sa'dah, Sana'a, Shabwah, Taiz = 887
Copperbelt, Luapula, Lusaka, Muchinga, North-Western = 894

[region_ambiguous]
\=Afar, \=Colon, \=Colón, \=Leon, \=León, \=Littoral, \=Plateau, \=Toledo
\=Farah = 4
\=Berat = 8
\=Mascara, \=Mila = 12
\=Encamp = 20
\=Tartar = 31
\=Mendoza = 32
\=Victoria = 36
\=Lori = 51
\=Beni = 68
\=Acre = 76
\=Isabel = 90
\=Ruse = 100
\=Chin, \=Shan = 104
\=Ngozi = 108
\=Paul, \=Sal = 132
\=Sila = 148
\=Cesar, \=Magdalena, \=Meta = 170
\=Pool = 178
\=Heredia, \=Limon, \=Limón = 188
\=Holguin, \=Holguín = 192
\=Mono = 204
\=Duarte, \=Santiago = 214
\=Orellana = 218
\=Cabanas = 222
\=Insular = 226
\=Lau = 242
\=Arta = 262
\=Tubas = 275
\=Savannah = 288
\=Quiche = 320
\=Lola, \=Pita = 324
\=Cortes, \=Cortés, \=Valle = 340
\=Pecs, \=Pest = 348
\=Clare, \=Cork, \=Kerry, \=Limerick, \=Mayo, \=Monaghan = 372
\=Westmoreland = 388
\=Mie, \=Saga = 392
\=Chuy = 417
\=Bong = 430
\=Plunge = 440
\=Rodrigues = 480
\=Guerrero, \=Hidalgo = 484
\=Bender = 498
\=Bar, \=Zeta = 499
\=Oriental = 504
\=Nelson = 554
\=Rivas = 558
\=Delta, \=Rivers = 566
\=Yap = 583
\=Herrera = 591
\=Gulf = 598
\=Concepcion, \=Concepción = 600
\=Loreto = 604
\=Alba = 642
\=Tuva, \=Vladimir = 643
\=Charlotte = 670
\=Aragon, \=Avila, \=Ávila = 724
\=Lakes, \=Unity = 728
\=Uri = 756
\=Nan, \=Trang = 764
\=Kara, \=Maritime = 768
\=Ariana = 788
\=Aydin, \=Aydın = 792
\=Mary = 795
\=Mara = 834
\=Georgia, \=Washington = 840
\=Bale, \=Cascades = 854
\=Flores, \=Maldonado, \=Rivera, \=Rocha, \=Soriano = 858
\=Falcon, \=Falcón, \=Lara, \=Miranda, \=Vargas = 862
