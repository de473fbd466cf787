# Given names; those that are also English words or place names are kept apart.
# Built by build_gazetteers.py; do not edit.
# origin: US Census Bureau 1990 name files (public domain) by the Python package names 0.3.0
# origin: Faker 40.54.0 person providers (national statistics and contributors)
# origin: own work (romanized names)
# license: LicenseRef-public-domain AND MIT AND (MIT OR Apache-2.0)

[given_name]
Aada, Aage, Aaliyah, Aapo, Aarne, Aaro, Aaron, Aarón, Aatos, Abbas, Abbie, Abby, Abd al-Rahman, Abdallah, Abdel
Abdelaziz, Abdelfattah, Abdelkader, Abdellah, Abdelmalek, Abdi, Abdirahman, Abdon, Abdón, Abdou, Abdoulaye, Abdul
Abdulaziz, Abdulhamid, Abdulkadir, Abdullah, Abdullahi, Abdulrahman, Abdurrahman, Abe, Abel, Ábel, Abelardo, Abelone
Abhishek, Abigail, Abigaíl, Abilio, Abiodun, Abiy, Abjorn, Åbjørn, Abner, Abolfazl, Abraham, Abram, Abril, Abubakar
Achiel, Achille, Achim, Ada, Adah, Adalberto, Adaline, Adam, Ádám, Adama, Adams, Ādams, Adan, Adán, Addie, Adel
Adela, Adelaida, Adelardo, Adele, Adèle, Adelheid, Adelia, Adelina, Adeline, Adell, Adella, Adelle, Adem, Ademir
Adena, Adiela, Adil, Adina, Adis, Aditya, Admir, Adnan, Adolf, Adolfo, Adolfs, Ādolfs, Adolph, Adomas, Adora
Adoracion, Adoración, Adria, Adriaan, Adrian, Adrián, Adriana, Adriane, Adrianna, Adrianne, Adriano, Adrien, Adriene
Adrienn, Adrienne, Adrija, Adrijana, Aecio, Aécio, Afanasy, Aferdita, Afinogen, Afonso, Africa, África, Afrim, Afton
Afua, Agafon, Agafya, Agap, Agapito, Agata, Ágata, Agatha, Agathe, Åge, Aggey, Agim, Agne, Agnė, Agnes, Agnès, Ágnes
Agnese, Agneta, Agnete, Agnieszka, Agnus, Agripina, Agris, Agron, Agueda, Águeda, Agustin, Agustín, Agustina, Ahmad
Ahmed, Ahmet, Ahti, Ai, Aicha, Aïcha, Aida, Aída, Aidan, Aiden, Aiga, Aigars, Aija, Aiko, Aila, Aileen, Ailene, Aili
Ailton, Aime, Aimé, Aimee, Aimée, Aimo, Aina, Ainara, Ainars, Ainārs, Aino, Ainoa, Airi, Aisha, Aistis, Aitana, Aitor
Aivar, Aivaras, Aivars, Aja, Ajan, Ajay, Ajda, Ajla, Ajna, Akbar, Ake, Åke, Akhilesh, Aki, Akihito, Akiko, Akilah
Akim, Akinwumi, Akira, Akos, Ákos, Akosua, Akram, Aksel, Akseli, Akulina, Alaa, Aladino, Alain, Alaina, Alaine
Alamiro, Alan, Alana, Alane, Alanna, Alara, Alasdair, Alassane, Alayna, Alba, Alban, Albano, Albeiro, Albert, Alberta
Alberte, Albertha, Albertina, Albertine, Alberto, Alberts, Albin, Albina, Albrecht, Albulena, Alcides, Alcira, Alda
Aldair, Aldemar, Alden, Aldin, Aldis, Aldo, Aldonza, Alea, Alease, Alec, Alecia, Aleen, Aleida, Aleisha, Aleix
Alejandra, Alejandrina, Alejandro, Alejo, Aleks, Aleksandar, Aleksander, Aleksandr, Aleksandra, Aleksandras
Aleksandrs, Aleksanteri, Aleksei, Aleksey, Aleksi, Alen, Alena, Alene, Alenka, Alesha, Aleshia, Alesia, Alessandra
Alessandro, Alessia, Alessio, Aleta, Aletha, Alethea, Alethia, Alevtina, Alex, Álex, Alexa, Alexandar, Alexander
Alexandr, Alexandra, Alexandre, Alexandrie, Alexei, Alexey, Alexi, Alexia, Alexis, Aleyna, Alf, Alfons, Alfonso
Alfonzo, Alfred, Alfreda, Alfredia, Alfredo, Alfreds, Alfrēds, Algirdas, Algot, Alhassan, Ali, Ali Akbar, Alia, Alica
Alice, Alicia, Alícia, Alida, Alīda, Alina, Aline, Aliou, Alireza, Alirio, Aliro, Alisa, Alise, Alisha, Alishia
Alisia, Alison, Alissa, Alisson, Alistair, Alita, Alix, Aliyu, Aliza, Alizee, Alizée, Alja, Aljaz, Aljaž, Aljosa
Aljoša, Alla, Allan, Alleen, Allegra, Allen, Allena, Allene, Allie, Alline, Allison, Allyn, Allyson, Alma, Almeda
Almendra, Almeta, Almir, Almudena, Alois, Aloisia, Alojzij, Alojzija, Alona, Alondra, Alonso, Alonzo, Aloysio
Alphonse, Alphonso, Alta, Altagracia, Altha, Althea, Altin, Alton, Alva, Alvar, Alvaro, Álvaro, Alve, Alveiro, Alvera
Alverta, Alvin, Alvina, Alvine, Alvīne, Alwin, Alyce, Alycia, Alyona, Alysa, Alyse, Alysha, Alysia, Alyson, Alyssa
Ama, Amada, Amadeus, Amado, Amador, Amadou, Amal, Amalia, Amalie, Amalija, Amālija, Amancio, Amanda, Amandine, Amando
Amar, Amarilis, Amaro, Amartya, Amaru, Amaury, Amaya, Ambar, Ámbar, Amberly, Ambre, Ambrose, Ambrosio, Amee, Amela
Amelia, Amélia, Amelie, Amélie, Amelija, América, Americo, Américo, Ami, Amichai, Amie, Amiee, Amilcar, Amílcar, Amin
Amina, Aminata, Amine, Amir, Amira, Amirhossein, Amit, Amitabh, Ammar, Ammie, Amor, Amos, Amparo, Amr, Amra, Amvrosy
Amy, Ana, Anabel, Anabela, Anabella, Anacleto, Anaelle, Anaëlle, Anahi, Anahí, Anahis, Anais, Anaís, Anaïs, Analisa
Anamaria, Anand, Anany, Anas, Anastacia, Anastasia, Anastasie, Anastasio, Anastasiya, Anastazja, Anatoli, Anatoly
Ancizar, Anda, Anđa, Andela, Anđela, Andera, Anders, Anderson, Andjela, Andjelina, Andor, Andra, Andras, András
Andre, André, Andrea, Andréa, Andreas, Andréas, Andree, Andrée, Andrei, Andreia, Andrej, Andreja, Andrejka, Andrejs
Andres, Andrés, Andress, Andrešs, Andrew, Andrey, Andri, Andria, Andrij, Andrija, Andrin, Andrina, Andris, Andrius
Andriy, Andron, Andronik, Andrus, Andrzej, Andy, Ane, Anej, Anel, Anes, Anete, Anett, Anette, Angel, Ángel, Angela
Ángela, Ângela, Angele, Angèle, Angelena, Angeles, Ángeles, Angelia, Angelica, Angélica, Angelika, Angelina, Angeline
Angelino, Angelique, Angélique, Angelita, Angella, Angelo, Ângelo, Angelyn, Angie, Angila, Angla, Anglea, Angus, Anh
Ani, Anibal, Aníbal, Anica, Aniela, Anika, Anikey, Anikita, Aniko, Anikó, Anil, Anina, Anisa, Anisha, Anisim, Anissa
Anita, Anitra, Anja, Anjali, Anjanette, Anjelica, Anka, Anke, Ankica, Ann, Ann-Britt, Ann-Charlott, Ann-Charlotte
Ann-Christin, Ann-Christine, Ann-Kristin, Ann-Louise, Ann-Mari, Ann-Marie, Ann-Sofi, Ann-Sofie, Anna, Anna-Karin
Anna-Lena, Anna-Liisa, Anna-Lisa, Anna-Maria, Annabel, Annabell, Annabella, Annabelle, Annalee, Annalena, Annalisa
Annalise, Annamae, Annamaria, Annamária, Annamarie, Anne, Anne-Catherine, Anne-Francoise, Anne-Françoise, Anne-Laure
Anne-Lise, Anne-Marie, Anne-Sophie, Anneke, Anneleen, Anneli, Annelie, Annelies, Anneliese, Annelise, Annelle
Annemarie, Annemette, Annemie, Annemijn, Annett, Annetta, Annette, Anni, Annica, Annice, Annick, Annie, Anniina
Annija, Annika, Annikki, Annina, Annis, Annita, Annmarie, Annukka, Anny, Anouk, Anselma, Anselmo, Ansis, Anssi, Antal
Antanas, Ante, Antero, Anthony, Antione, Antionette, Antip, Antje, Anto, Antoine, Antoinette, Anton, Antone
Antonella, Antonetta, Antonette, Antoni, Antonia, Antònia, Antonieta, Antonietta, Antonija, Antonin, Antonina
Antoņina, Antonino, Antonio, António, Antonius, Antons, Antony, Antoon, Antra, Antti, Antun, Antwan, Anu, Anunciacion
Anunciación, Anupam, Anwar, Anya, Anyelo, Anyi, Anze, Anže, Anzhela, Anzhelika, Aoife, Aparecida, Apolinar
Apollinary, Apolline, Apollon, Apolonia, Apryl, Aquiles, Ara, Araceli, Aracelis, Aracely, Aranka, Aranzazu, Aránzazu
Arash, Arben, Arbey, Arbnor, Arcelia, Archie, Arda, Ardath, Ardelia, Ardell, Ardella, Ardelle, Arden, Ardeshir
Ardian, Ardis, Ardit, Ardita, Ardith, Aref, Arefy, Aretha, Argelia, Argemiro, Ari, Ariadna, Arian, Ariana, Ariane
Arianna, Arianne, Arica, Arie, Ariel, Ariela, Ariele, Arielė, Arielle, Arif, Arija, Ārija, Arijus, Arild, Aristarkh
Aristides, Aristobulo, Aristóbulo, Arja, Arjun, Arkadiusz, Arkady, Arkhip, Arla, Arlean, Arleen, Arlen, Arlena
Arlene, Arlet, Arletha, Arletta, Arlette, Arley, Arlie, Arlind, Arlinda, Arline, Arlyne, Armand, Armanda, Armandas
Armandina, Armando, Armands, Armas, Armend, Armida, Armin, Arminas, Arminda, Arnaldo, Arnas, Arnau, Arnaud, Arnaude
Arne, Arnetta, Arnette, Arnis, Arnita, Arno, Arnold, Arnoldas, Arnoldo, Arnolds, Arnulfo, Aroa, Aron, Áron, Aronas
Arpad, Árpád, Arron, Arsenio, Arseniy, Arseny, Arsim, Arta, Artan, Artem, Artemio, Artemy, Arthur, Artie, Artis, Arto
Arttu, Artturi, Artur, Arturas, Artūras, Arturo, Arturs, Artūrs, Artyom, Arun, Arunas, Arūnas, Arvid, Arvids, Arvīds
Arvilla, Arvind, Arvo, Arvydas, Asa, Åsa, Asad, Asamoah, Asbjorn, Asbjørn, Ascensión, Asdrubal, Ase, Åse, Asger, Asha
Ashely, Ashlea, Ashlee, Ashleigh, Ashley, Ashli, Ashlie, Ashly, Ashlyn, Ashok, Ashton, Ashwin, Asif, Asko, Askold
Asley, Asma, Assad, Assar, Assia, Assunta, Asta, Aston, Astrid, Astrit, Atal, Atefeh, Athena, Atiku, Atilio, Atte
Attila, Aubrey, Aud, Aude, Audie, Audra, Audrea, Audrey, Audria, Audrie, Audrius, Audry, Augusta, Augustas, Auguste
Augustin, Augustina, Augustine, Augusto, Augusts, Augustus, Aukusti, Aulikki, Aulis, Aundrea, Aune, Aung San, Aurea
Áurea, Aureja, Aurėja, Aurel, Aurelia, Aureliano, Aurelie, Aurélie, Aurelien, Aurélien, Aurelija, Aurelio, Aurimas
Aurora, Aurore, Ausma, Ausra, Aušra, Ausrine, Aušrinė, Austin, Austra, Ava, Avdey, Avelina, Avelino, Averky, Avery
Averyan, Avgust, Avi, Avigdor, Avis, Aviv, Avksenty, Avni, Avraham, Avril, Avtonom, Awilda, Axel, Axelle, Aya, Ayako
Ayana, Ayanna, Ayden, Aydin, Ayelen, Ayelén, Ayelet, Ayesha, Ayla, Ayleen, Aylin, Ayman, Aymen, Aymeric, Ayodele
Ayoub, Ayse, Azadeh, Azahar, Azahara, Azalee, Azary, Azeneth, Aziz, Aziza, Azra, Azucena, Azuolas, Ąžuolas, Azzie
Babajide, Babara, Babatunde, Babette, Bahman, Bahram, Baiba, Bailey, Bairon, Bajram, Bakary, Bakr, Balazs, Balázs
Balbino, Baldomero, Balduino, Balint, Bálint, Baltasar, Baltazar, Balthasar, Balz, Bambi, Ban Ki, Bandar, Bao
Baptiste, Bara, Barabara, Barb, Barbar, Barbara, Bárbara, Barbera, Barbie, Barbra, Barbro, Barica, Baris, Barna
Barnabas, Barnabás, Barney, Barrett, Barrie, Barry, Bart, Bartek, Bartolome, Bartolomé, Barton, Bas, Bashar, Bashir
Bashkim, Basil, Basile, Basilia, Basilio, Basim, Basma, Bassam, Bastiaan, Bastian, Bastián, Bastien, Baudelio
Baudouin, Bautista, Bayron, Bazhen, Bea, Beata, Beáta, Beate, Beatrice, Béatrice, Beatrijs, Beatris, Beatrix, Beatriz
Beau, Beaulah, Bebe, Becki, Beckie, Becky, Beda, Begona, Begoña, Behnam, Behrouz, Bekim, Bekir, Bela, Béla, Belarmino
Belen, Belén, Belia, Belinda, Belisario, Belkis, Bella, Belle, Belva, Ben, Benas, Benazir, Bence, Bendeguz, Bendegúz
Benedek, Benedict, Benedicte, Bénédicte, Benedicto, Benedikt, Benedikte, Benedita, Bengt, Beni, Benigna, Benigno
Benita, Benito, Benjamim, Benjamin, Benjamín, Benjámin, Bennett, Bennie, Benno, Benny, Benoit, Benoît, Bente, Benthe
Benton, Benyamin, Berat, Berend, Berends, Bērends, Berengere, Bérengère, Berenice, Bérénice, Berit, Berna, Bernabe
Bernabé, Bernadett, Bernadette, Bernadine, Bernard, Bernarda, Bernardina, Bernardine, Bernardino, Bernardita
Bernardo, Bernd, Berndt, Berneice, Bernetta, Bernhard, Bernice, Bernie, Berniece, Bernita, Bernt, Berra, Bert, Berta
Bertalan, Bertha, Berthe, Bertie, Bertil, Berto, Bertram, Bertrand, Bertulis, Bērtulis, Beryl, Besart, Besarta, Besim
Besnik, Bess, Bessie, Beth, Bethan, Bethanie, Bethann, Bethany, Bethel, Betsey, Betsy, Bette, Bettie, Bettina, Betty
Bettyann, Bettye, Beula, Beulah, Bev, Beverlee, Beverley, Beverly, Bhupinder, Biagio, Bianca, Bianka, Bibi, Bibiana
Bieke, Biel, Bienvenida, Bijan, Bilal, Bilawal, Biljana, Billi, Billie, Billy, Billye, Binali, Binyamin, Birdie
Birger, Birgit, Birgitta, Birgitte, Birte, Birthe, Biruta, Biserka, Bjarne, Bjorg, Bjørg, Bjorn, Björn, Bjørn
Bladimir, Blaine, Blair, Blaise, Blake, Blanca, Blanche, Blanka, Blas, Blaz, Blaž, Blazej, Błażej, Blerim, Blerina
Blerta, Blondell, Bluette, Blythe, Bo, Boaz, Bob, Boban, Bobbi, Bobbie, Bobby, Bobbye, Bobette, Bodil, Boe, Boel
Bogdan, Boglarka, Boglárka, Bogomir, Bohdan, Bojan, Boje, Bøje, Bok, Bola, Boleslav, Bong, Bonifacio, Bonita, Bonnie
Bonny, Booker, Borbala, Borbála, Borge, Børge, Boris, Borislav, Borja, Borje, Börje, Borris, Borut, Borys, Bostjan
Boštjan, Botond, Boubacar, Boubou, Boyan, Boyce, Boyd, Bozena, Božena, Bozica, Božica, Bozo, Božo, Brad, Bradford
Bradley, Bradly, Brady, Brahim, Bram, Branda, Brande, Brandee, Branden, Brandi, Brandie, Brandon, Branislav, Branka
Branko, Brant, Braulio, Brayan, Breana, Breann, Breanna, Breanne, Brecht, Bree, Brencis, Brenda, Brendan, Brendon
Brenna, Brent, Brenton, Bret, Brett, Brian, Briana, Brianna, Brianne, Brice, Bridget, Bridgett, Bridgette, Briek
Brieuc, Brigette, Brigid, Brigida, Brígida, Brigita, Brigitta, Brigitte, Brinda, Brita, Britany, Britney, Britni
Britt, Britt-Mari, Britt-Marie, Britta, Brittaney, Brittani, Brittanie, Brittany, Britteny, Brittney, Brittni
Brittny, Brock, Broderick, Bronislav, Bronislava, Broņislava, Bronwyn, Brooke, Bror, Bruce, Bruna, Brunilda, Bruno
Bryan, Bryanna, Bryant, Bryce, Brynn, Bryon, Budimir, Budiono, Buena, Buenaventura, Buffy, Buford, Bujar, Bukurije
Bula, Bulah, Bulent, Burak, Burim, Burl, Burt, Burton, Buster, Byron, Byung, Cacilia, Cäcilia, Caetana, Caitlin
Caitlyn, Cajsa, Calandra, Caleb, Calista, Calisto, Calixta, Calixto, Callie, Callum, Calogero, Calvin, Camelia
Camellia, Cameron, Cami, Camie, Camila, Camilla, Camille, Camilo, Cammie, Cammy, Campo, Candace, Candance, Candela
Candelaria, Candelario, Candelas, Candi, Candice, Candida, Cándida, Candido, Cándido, Candie, Candis, Candra, Candyce
Capucine, Cara, Caren, Carey, Cari, Caridad, Carie, Carin, Carina, Carine, Carisa, Carissa, Carita, Carl, Carl-Johan
Carla, Carlee, Carleen, Carlena, Carlene, Carletta, Carley, Carli, Carlie, Carlijn, Carline, Carlita, Carlito, Carlo
Carlos, Carlota, Carlotta, Carlton, Carly, Carlyn, Carma, Carman, Carmel, Carmela, Carmelia, Carmelina, Carmelita
Carmella, Carmelo, Carmen, Carmenza, Carmina, Carmine, Carminho, Carmon, Carol, Carola, Carolann, Carole, Carolee
Carolien, Carolin, Caroline, Caroll, Carolyn, Carolyne, Carolynn, Caron, Caroyln, Carri, Carrie, Carrol, Carroll
Carson, Carsten, Carter, Cary, Caryl, Carylon, Caryn, Cas, Casandra, Casemiro, Casey, Casie, Casimira, Caspar, Casper
Cassandra, Cassaundra, Cassey, Cassi, Cassidy, Cassie, Cassondra, Cassy, Catalina, Catarina, Caterina, Catharina
Catharine, Catherin, Catherina, Catherine, Cathern, Catheryn, Cathey, Cathi, Cathie, Cathleen, Cathrine, Cathryn
Cathy, Catia, Cátia, Catina, Cato, Catrice, Catrin, Catrina, Catrine, Cayetana, Cayetano, Cayla, Cebrian, Cebrián
Cecelia, Cecil, Cecila, Cecile, Cécile, Cecilia, Cecilie, Cecilija, Cecilio, Cecille, Cecily, Cedric, Cédric, Cedrick
Ceferino, Celena, Celesta, Celeste, Celestin, Célestin, Celestina, Celestine, Célestine, Celestino, Celia, Célia
Celina, Célina, Celinda, Celine, Céline, Celsa, Celso, Cem, Cemal, Ceola, Cesar, César, Ceylin, Cezary, Chadwick
Chae, Chaim, Chan, Chana, Chanda, Chandra, Chanel, Chanell, Chanelle, Chang, Chantal, Chantay, Chante, Chantel
Chantell, Chantelle, Chara, Charis, Charise, Charissa, Charisse, Charita, Charla, Charleen, Charlena, Charlene
Charles, Charlesetta, Charlette, Charley, Charlie, Charline, Charlott, Charlotta, Charlsie, Charly, Charlyn, Charmain
Charmaine, Charo, Charolette, Chas, Chasidy, Chasity, Chassidy, Chau, Chauncey, Chaya, Che, Cheikh, Chelo, Chelsea
Chelsey, Chelsie, Chema, Cher, Chere, Cheree, Cherelle, Cheri, Cherie, Cherilyn, Cherise, Cherly, Cherlyn, Cherri
Cherrie, Cherryl, Chery, Cheryl, Cheryle, Cheryll, Cheslav, Chester, Chet, Cheyenne, Chia, Chiara, Chidi, Chidiebere
Chieko, Chijioke, Chika, Chima, Chimamanda, Chinedu, Ching, Chinua, Chioma, Chiquita, Chita, Chloe, Chloé, Chloë
Chlóe, Chong, Chris, Chrissy, Christa, Christal, Christeen, Christel, Christelle, Christena, Christene, Christer
Christi, Christia, Christiaan, Christiana, Christiane, Christianne, Christie, Christin, Christina, Christine
Christinia, Christof, Christofer, Christoffer, Christoper, Christoph, Christophe, Christopher, Christos, Christy
Chrystal, Chu, Chucho, Chuck, Chun, Chung, Chus, Chuy, Ciara, Ciaran, Ciarán, Cicely, Cielo, Ciera, Cierra, Cinda
Cinderella, Cindi, Cindie, Cindy, Cinthia, Cinthya, Cintia, Cinzia, Cipriano, Cira, Ciriaco, Ciríaco, Ciril, Cirino
Cirkeline, Ciro, Citlali, Claes, Clair, Claire, Claire-Lise, Clara, Clare, Clarence, Claretha, Claretta, Claribel
Clarice, Clarinda, Clarine, Claris, Clarisa, Clarissa, Clarisse, Clarita, Clark, Clas, Classie, Claud, Claude
Claudette, Claudia, Clàudia, Cláudia, Claudie, Claudina, Claudine, Claudinei, Claudio, Cláudio, Claudy, Claus, Clavs
Clayton, Cleber, Clelia, Clemence, Clémence, Clemencia, Clemens, Clement, Clément, Clemente, Clementina, Clementine
Clémentine, Clemmie, Cleo, Cleopatra, Cleora, Cleotilde, Cleta, Cleto, Cletus, Clifford, Clifton, Climaco, Clímaco
Clint, Clinton, Clive, Clodomiro, Cloe, Cloé, Clora, Clorinda, Clotilde, Clyde, Codi, Cody, Colby, Cole, Coleen
Coleman, Colene, Coletta, Colette, Colin, Coline, Colleen, Collen, Collene, Collette, Collin, Colm, Colomba, Colton
Côme, Concepcion, Concepción, Concetta, Concha, Conchita, Connie, Connor, Conny, Conor, Conrad, Conrado, Constanca
Constança, Constance, Constantin, Constanza, Constanze, Consuela, Consuelo, Contessa, Cora, Coralee, Coralie
Coraline, Corazon, Cordelia, Cordell, Cordia, Cordie, Cordula, Coreen, Corene, Corentin, Coretta, Corey, Cori, Corie
Corina, Corine, Corinna, Corinne, Corliss, Cornel, Cornelia, Cornelio, Cornelis, Cornelius, Cornell, Corona, Corrie
Corrin, Corrina, Corrine, Corrinne, Corsin, Cortez, Cortney, Cory, Cosimo, Cosme, Courtney, Craig, Creola, Crescencia
Cris, Criselda, Crissy, Crista, Cristal, Cristen, Cristhian, Cristhofer, Cristi, Cristian, Cristián, Cristiana
Cristiano, Cristie, Cristin, Cristina, Cristine, Cristobal, Cristóbal, Cristofer, Cristopher, Cristy, Cruz, Crysta
Crystle, Csaba, Csilla, Csongor, Cuc, Curdin, Curro, Curt, Curtis, Custodia, Custodio, Cvetka, Cvetko, Cyndi, Cyndy
Cynthia, Cyprian, Cyriel, Cyril, Cyrill, Cyrille, Cyrstal, Cyrus, Cythia, Czeslaw, Daan, Dace, Dacia, Dae, Dafina
Dafne, Dag, Dagmar, Dagmara, Dagny, Dagoberto, Dahiana, Dahlia, Daiga, Daina, Daine, Dainis, Dainius, Dairo, Daisey
Daisuke, Daisy, Dale, Dalene, Dalia, Dalibor, Dalila, Dalton, Damaris, Damian, Damián, Damiano, Damien, Damijan
Damion, Damir, Damjan, Damjana, Damon, Dan, Dana, Danae, Danelle, Danette, Dani, Dania, Danial, Danica, Daniel
Daniël, Dániel, Daniela, Daniele, Danièle, Danielius, Daniell, Daniella, Danielle, Daniels, Danijel, Danijela, Danika
Danila, Danille, Danilo, Danique, Danita, Danitza, Dann, Danna, Dannette, Dannie, Dannielle, Danny, Dante, Danuta
Dany, Danyel, Danyell, Danyelle, Danylo, Daoud, Daphine, Daphne, Daphné, Dara, Darby, Darcel, Darcey, Darci, Darcie
Darcy, Dardan, Darell, Daren, Daria, Darija, Darin, Darinka, Dario, Darío, Darius, Dariush, Dariusz, Darja, Darko
Darla, Darleen, Darlena, Darlene, Darline, Darnell, Daron, Darrel, Darrell, Darren, Darrick, Darrin, Darron, Darryl
Darta, Dārta, Darwin, Dary, Darya, Daryl, Dave, Davi, David, Dávid, Davida, Davide, Davina, Davis, Dāvis, Davor
Davorin, Davy, Davyd, Dawid, Dawna, Dawne, Dayana, Dayle, Dayna, Daysi, Deadra, Dean, Deana, Deandra, Deandre
Deandrea, Deane, Deangelo, Deann, Deanna, Deanne, Deb, Debbi, Debbie, Debbra, Debby, Debera, Debi, Debora, Débora
Deborah, Déborah, Debra, Debrah, Debroah, Declan, Dede, Dedra, Dee, Deeann, Deeanna, Deedee, Deedra, Deena, Deepak
Deetta, Deiby, Deicy, Deidra, Deidre, Deirdre, Deisy, Deividas, Deja, Dejan, Delaine, Delana, Delbert, Delcie, Delena
Delfin, Delfín, Delfina, Delia, Delicia, Delila, Delilah, Delinda, Delisa, Dell, Della, Delma, Delmar, Delmer, Delmy
Delois, Deloise, Delora, Deloras, Delores, Deloris, Delorse, Delpha, Delphia, Delphine, Delsie, Demarcus, Dementy
Demetra, Demetria, Demetrice, Demetrio, Demetrius, Demi, Demian, Demid, Demyan, Dena, Denae, Deneen, Denes, Dénes
Denese, Denice, Denis, Denise, Denisha, Denisse, Denita, Deniz, Denna, Dennis, Dennise, Denny, Denys, Denyse, Deon
Deonna, Derek, Derick, Derly, Derrick, Derya, Deshawn, Desiderio, Desirae, Desiree, Desirée, Désirée, Desmond
Despina, Dessie, Desta, Detlef, Detra, Devendra, Devin, Devlet, Devon, Devona, Devora, Devorah, Dewayne, Dewey, Dewi
Dewitt, Dex, Dexter, Deyanira, Dezso, Dezső, Dia, Diallo, Dian, Diana, Diána, Diāna, Diane, Diann, Dianna, Dianne
Diar, Diarmuid, Dick, Didier, Diederik, Diedra, Diedre, Diego, Dierdre, Dieter, Dietmar, Dietrich, Digna, Dijana
Dilan, Dilara, Dillon, Dilma, Dimas, Dimitar, Dimitri, Dimitrios, Dina, Dinah, Dinesh, Dinis, Dino, Dinorah, Diogo
Dion, Dione, Dionisia, Dionisio, Dionna, Dionne, Dirk, Ditte, Divina, Dixie, Dmitri, Dmitriy, Dmitry, Dmytro
Dobromysl, Dobroslav, Dodie, Dollie, Dolores, Doloris, Domagoj, Domantas, Domas, Domen, Domenic, Domenica, Domenico
Dominga, Domingo, Domingos, Dominic, Dominick, Dominik, Dominique, Dominque, Dominyka, Dominykas, Domitila, Domonique
Don, Dona, Donald, Donat, Donatas, Donatella, Donato, Donella, Donetta, Donette, Dong, Donita, Donn, Donna, Donnell
Donnetta, Donnette, Donnie, Donny, Donovan, Donte, Donya, Dora, Dóra, Doralisa, Dorathy, Dorcas, Doreatha, Doreen
Dorene, Doretha, Dorethea, Doretta, Dori, Doria, Dorian, Dorie, Dorien, Dorina, Dorinda, Dorine, Doris, Dorita, Dorla
Dorofey, Dorota, Dorotea, Doroteja, Dorotha, Dorothea, Dorothee, Dorothée, Dorothy, Dorottya, Dorris, Dorsey, Dorte
Dortha, Dorthe, Dorthea, Dorthey, Dorthy, Dottie, Dotty, Doug, Douglas, Douglass, Dov, Dovie, Dovile, Dovilė, Dovydas
Doyle, Draga, Dragan, Dragana, Dragica, Drago, Dragutin, Drazen, Dražen, Dreama, Drema, Drew, Drilon, Drita, Driton
Drucilla, Drusilla, Duane, Duarte, Duban, Dubán, Dudley, Duilio, Duje, Dulce, Dulcie, Duncan, Dunja, Durdica, Đurđica
Duro, Đuro, Dusan, Dušan, Dusanka, Dušanka, Dusti, Dustin, Duuk, Duvan, Duván, Dwain, Dwana, Dwayne, Dwight, Dyan
Dylan, Dylano, Dzidra, Dzintars, Dzintra, Eamon, Éamon, Earle, Earlean, Earleen, Earlene, Earlie, Earline, Earnestine
Eartha, Easter, Ebba, Ebbe, Ebele, Eboni, Ebonie, Ebrahim, Ecrin, Ed, Eda, Edda, Eddie, Edelmira, Edelmiro, Eden
Eder, Edgar, Édgar, Edgaras, Edgard, Edgardo, Edgars, Edie, Edier, Edilberto, Edilma, Edilson, Edin, Edina, Edinson
Edison, Edisson, Edita, Edite, Edīte, Edith, Édith, Edmond, Edmund, Edmundo, Edmunds, Edna, Edon, Edona, Edouard
Édouard, Edra, Edris, Edson, Edu, Eduar, Eduard, Eduarda, Eduardo, Eduards, Edvard, Edvardas, Edvin, Edvinas, Edvins
Edvīns, Edwar, Edward, Edwardo, Edwin, Edwina, Edyth, Edythe, Eelis, Eemeli, Eemil, Eerik, Eero, Eetu, Eeva, Effie
Efim, Efraim, Efrain, Efraín, Efrem, Efren, Efrén, Egidijus, Egil, Egils, Egle, Eglė, Egon, Egor, Egzon, Egzona, Ehab
Ehtel, Ehud, Eider, Eidvile, Eidvilė, Eija, Eila, Eileen, Eilene, Eimantas, Einar, Einari, Einer, Eino, Eira, Eirik
Eitan, Eithan, Eivind, Eivor, Ekaterina, Ekrem, Ela, Eladia, Eladio, Elaina, Elaine, Elana, Elane, Elanor, Elayne
Elba, Elbert, Elcira, Elcy, Elda, Elden, Eldon, Eldora, Eldridge, Elea, Eléa, Eleanor, Eleanora, Eleanore, Elease
Eleazar, Elemer, Elemér, Elena, Eléna, Elene, Eleni, Elenor, Elenora, Elenore, Eleodoro, Eleonor, Eleonora, Eleonore
Eléonore, Éléonore, Eleuterio, Elfreda, Elfrieda, Elfriede, Eli, Elia, Elian, Eliana, Eliane, Elias, Elías, Elicia
Elida, Elidia, Elie, Eliecer, Elien, Eliezer, Elif, Eligia, Eligio, Eliisa, Elijah, Elin, Elina, Elīna, Eline, Elinor
Elinore, Elio, Eliot, Eliott, Elis, Elisa, Elisabet, Elisabete, Elisabeth, Élisabeth, Elisabetha, Elisabetta, Elise
Élise, Eliseo, Elisey, Elisha, Elissa, Elita, Eliz, Eliza, Elizabet, Elizabeta, Elizabete, Elizabeth, Elizar
Elizaveta, Elizbeth, Elize, Elizebeth, Elke, Elkin, Ella, Ellamae, Ellan, Ellen, Ellena, Elli, Ellie, Ellinor, Elliot
Elliott, Ellis, Ellsworth, Elly, Ellyn, Elma, Elmar, Elmars, Elmārs, Elmer, Elmeri, Elmira, Elmo, Elna, Elnora
Elodia, Elodie, Élodie, Elof, Elois, Eloisa, Eloísa, Eloise, Eloïse, Elona, Elouise, Eloy, Elpidio, Elroy, Els, Elsa
Elsbeth, Elsebeth, Elsie, Elsy, Elton, Elva, Elver, Elvera, Elvia, Elvie, Elvin, Elvina, Elvira, Elvīra, Elvis, Elvy
Elwanda, Elwood, Elyas, Elyse, Elza, Elzbieta, Elżbieta, Ema, Emad, Eman, Emanuel, Emanuela, Emanuele, Emeka, Emelda
Emelia, Emelie, Emelina, Emeline, Emely, Emelyan, Emelyne, Emerita, Emerson, Emery, Emese, Emiel, Emigdio, Emiko
Emil, Emilce, Emile, Émile, Emilee, Emilia, Emília, Emilian, Emiliana, Emiliano, Emilie, Émilie, Emilien, Emilija
Emīlija, Emilio, Emilis, Emiliya, Emils, Emīls, Emilse, Emily, Emin, Emina, Emine, Emiro, Emma, Emmaline, Emmanuel
Emmanuelle, Emmanuil, Emmerson, Emmett, Emmi, Emmie, Emmitt, Emmy, Emogene, Emory, Emperatriz, Emre, Emy, Ena, Enar
Encarna, Encarnacion, Encarnación, Encarnita, Enda, Endre, Endrit, Ene, Enea, Enedina, Eneida, Enes, Engla, Enid
Eniko, Enikő, Enis, Enith, Ennio, Enoch, Enola, Enrico, Enrika, Enrique, Enriqueta, Ensar, Ensio, Enver, Enya, Enzo
Eoin, Epifan, Epifania, Epifanio, Erasmo, Erast, Erdal, Erdem, Eremey, Eren, Erhard, Eric, Èric, Éric, Erica, Érica
Erich, Erick, Ericka, Erik, Erika, Ērika, Erikas, Eriks, Ēriks, Erin, Erina, Erinn, Erion, Erkan, Erkki, Erland
Erlene, Erlinda, Erline, Erling, Erma, Ermanis, Ermelinda, Ermil, Erminia, Ermolay, Erna, Ernest, Ernestas, Ernestina
Ernestine, Ernesto, Ernests, Ernie, Erno, Ernő, Ernst, Erofey, Erol, Errol, Ervin, Erwan, Erwin, Eryk, Eryn, Erzsebet
Erzsébet, Esa, Esben, Esila, Eskil, Esko, Esma, Esmail, Esmarelda, Esmee, Esmée, Esmeralda, Esneider, Esparta
Espartaco, Espen, Esperanza, Espiridion, Espiridión, Esra, Essam, Essi, Essie, Esta, Esteban, Estefana, Estefania
Estefanía, Estefany, Estela, Estell, Estella, Estelle, Ester, Esteri, Esther, Estiven, Estrella, Eszter, Etelka
Etelvina, Etha, Ethan, Ethel, Ethelene, Ethelyn, Ethyl, Etienne, Étienne, Etsuko, Etta, Ettie, Eufemia, Eugen, Eugena
Eugene, Eugène, Eugenia, Eugenie, Eugénie, Eugenio, Eula, Eulah, Eulalia, Eulogio, Eun, Euna, Eunice, Eura, Eusebia
Eusebio, Eustaquio, Eustolia, Eutimio, Eutropio, Eva, Éva, Eva-Lena, Evald, Evaldas, Evalds, Ēvalds, Evalyn, Evan
Evangelina, Evangeline, Evaristo, Evdokim, Evdokiya, Eve, Evelia, Evelien, Eveliina, Evelin, Evelina, Eveline, Evelio
Evelyn, Evelyne, Evelynn, Everett, Everette, Evert, Everton, Evette, Evfrosiniya, Evgeni, Evgeniy, Evgeniya, Evgeny
Evgraf, Evi, Evia, Evie, Evija, Evita, Evlampy, Evon, Evonne, Evpraksiya, Evsey, Evstafy, Evstigney, Evy, Ewa, Ewald
Ewan, Ewelina, Exequiel, Exie, Eydan, Ezekiel, Ezequiel, Ezio, Ezra, Faas, Faber, Fabia, Fabian, Fabián, Fabiana
Fabien, Fabienne, Fabiënne, Fabio, Fábio, Fabiola, Fabrice, Fabricio, Fabrício, Fabrizio, Facundo, Fadey, Fadi, Fadil
Fae, Fahad, Fahd, Faina, Faisal, Fallon, Fanni, Fannie, Fanny, Farah, Farhad, Fariba, Farid, Farida, Farooq, Farouk
Farrah, Faruk, Faruq, Farzad, Fateh, Fatemeh, Fatih, Fatiha, Fatima, Fátima, Fatimah, Fatime, Fatma, Fatmir, Fatmire
Faton, Fatou, Faure, Faustas, Faustina, Faustino, Fausto, Faviola, Fay, Faye, Fayez, Faysal, Fe, Febe, Fedde
Federica, Federico, Fedor, Fedosy, Fedot, Fekla, Fela, Felecia, Felica, Felice, Felicia, Feliciana, Feliciano
Felicidad, Felicita, Felicitas, Feliks, Féline, Felipa, Felipe, Felisa, Felisha, Felix, Félix, Felton, Fem, Femke
Fenna, Fenne, Feofan, Feoktist, Ferapont, Ferdinand, Ferenc, Fereydoun, Fergus, Fermin, Fermín, Fermina, Fernand
Fernanda, Fernande, Fernando, Ferne, Ferney, Ferre, Fethullah, Fevroniya, Fidel, Fidela, Fidelia, Fien, Fiene
Filaret, Filiberto, Filimon, Filip, Filipa, Filipe, Filipp, Filippa, Filippo, Filomena, Fintan, Fiona, Fiorella
Fisnik, Fitim, Fito, Fitore, Flamur, Flavia, Flavie, Flavio, Flávio, Flemming, Fleta, Fletcher, Fleur, Flo, Floortje
Flor, Flora, Florance, Flore, Florencia, Florencio, Florene, Florent, Florentin, Florentina, Florentino, Floretta
Floria, Florian, Floriane, Floridor, Florim, Florin, Florina, Florinda, Florine, Floris, Florrie, Flossie, Floy
Floyd, Flurin, Flurina, Foka, Folasade, Folke, Foma, Fonda, Forrest, Fortunat, Fortunata, Fortunato, Foty, Fouad
Fran, Franca, Francene, Frances, Francesca, Francesco, Franchesca, Franci, Francia, Francie, Francina, Francine
Francis, Francisca, Francisco, Franciscus, Francisek, Frančišek, Franciska, Franciszek, Franck, Franco, Francois
François, Francois-Xavier, François-Xavier, Francoise, Françoise, Francy, Franjo, Frank, Frankie, Franklin, Franklyn
Franky, Frans, Fransisca, Franz, Franziska, Fred, Freda, Fredda, Freddie, Freddy, Frede, Frederic, Frédéric
Frederica, Frederick, Fredericka, Frederico, Frederik, Frederikke, Frederique, Frédérique, Fredia, Fredric, Fredrick
Fredricka, Fredrik, Fredrika, Fredy, Freeda, Freeman, Freida, Freja, Fresia, Freya, Fricis, Frida, Fridolin, Frieda
Friederike, Friedrich, Fritz, Frode, Froilan, Froilán, Frol, Fryderyk, Fuad, Fulgencio, Fuma, Fumiko, Fumio, Fynn
Fyodor, Gabin, Gabino, Gabor, Gábor, Gabriel, Gabriël, Gabriela, Gabriele, Gabrielius, Gabriella, Gabrielle, Gadi
Gael, Gaël, Gaelle, Gaëlle, Gaetan, Gaëtan, Gaetano, Gaia, Gaida, Gail, Gaja, Galaktion, Galen, Galina, Gallego, Galo
Galvarino, Ganesh, Gani, Ganimete, Gareth, Garfield, Garnett, Garrett, Garry, Garth, Gary, Gaspar, Gaspard, Gaston
Gastón, Gatis, Gautam, Gauthier, Gavin, Gavrila, Gaye, Gayla, Gayle, Gaylene, Gaylord, Gaynell, Gaynelle, Gazmend
Gearldine, Gebhard, Gedeon, Gederts, Ģederts, Gediminas, Geert, Geir, Gema, Gemma, Gena, Genaro, Gene, Génesis
Genevie, Genevieve, Geneviève, Genevive, Genia, Genna, Gennady, Gennaro, Gennie, Genny, Genovefa, Genoveva, Geoffrey
Geoffroy, Georg, Georgann, George, Georgeann, Georgeanna, Georgene, Georges, Georgetta, Georgette, Georgi, Georgiana
Georgiann, Georgianna, Georgianne, Georgie, Georgina, Georgine, Georgios, Georgy, Geovanny, Geraint, Gerald, Gérald
Geraldine, Géraldine, Geraldo, Geralyn, Gerard, Gérard, Gerarda, Gerardo, Gerardus, Gerasim, Gerd, Gerda, Gergely
Gergo, Gergő, Gerhard, Geri, Gerlinde, Germain, Germaine, Germán, Gerold, Geronimo, Gerónimo, Gerri, Gerrit, Gerry
Gerson, Gert, Gertha, Gertie, Gertrud, Gertrude, Gertrudis, Gertude, Gervasio, Getulio, Getúlio, Geun, Geza, Géza
Ghasem, Ghassan, Ghislain, Ghislaine, Gholam, Gia, Giacomo, Giada, Gian, Gian-Luca, Giancarlo, Gianfranco, Gianluca
Gianna, Gianni, Gideon, Gidget, Giedre, Giedrė, Giedrius, Giel, Gigi, Gijs, Gil, Gilad, Gilbert, Gilberte, Gilberto
Gilda, Gildardo, Giles, Gilles, Gillian, Gillis, Gilma, Gilmar, Gina, Ginette, Ginny, Gino, Gintare, Gintarė, Gioia
Gion, Giorgia, Giorgio, Giovanna, Giovanni, Giovanny, Girts, Ģirts, Gisela, Gisele, Gisèle, Giselle, Gisselle, Gita
Gitte, Giulia, Giuliana, Giuliano, Giulio, Giuseppa, Giuseppe, Giuseppina, Gizella, Gizem, Gladis, Glady, Gladys
Glafira, Glauco, Glayds, Gleb, Gleisi, Glen, Glenda, Glendora, Glenn, Glenna, Glennie, Glennis, Glinda, Gloria
Glynda, Glynis, Goda, Godelieva, Godelieve, Godofredo, Gokhan, Gökhan, Golda, Goldie, Golnaz, Goncalo, Gonçalo
Gonzalo, Goodluck, Gopal, Goran, Göran, Gorazd, Gordana, Gordey, Gordon, Gorm, Gosta, Gösta, Gostomysl, Gote, Göte
Gottfrid, Gottfried, Gottlieb, Goyo, Gracia, Graciana, Graciano, Gracie, Graciela, Grady, Graeme, Graham, Graig
Granville, Grayce, Grazia, Graziella, Grazyna, Greg, Grega, Greger, Gregg, Gregoire, Grégoire, Gregor, Gregoria
Gregorio, Gregory, Grégory, Gremislav, Greta, Gréta, Grēta, Gretchen, Grete, Grethe, Gretta, Gricelda, Griet, Grieta
Grigory, Grisel, Griselda, Gro, Grover, Grzegorz, Guadalupe, Gudrun, Guido, Guilherme, Guillaume, Guillermina
Guillermo, Guiomar, Gumercindo, Gun-Britt, Gunars, Gunārs, Gunborg, Gundhild, Gunhild, Gunilla, Gunita, Gunn, Gunnar
Gunnel, Gunta, Guntars, Gunter, Günter, Gunther, Günther, Guntis, Gunvor, Gurli, Gurpreet, Gury, Gus, Gussie, Gustaaf
Gustaf, Gustas, Gustav, Gustave, Gustavo, Gustaw, Gusztav, Gusztáv, Guus, Guusje, Gwen, Gwenaelle, Gwenaëlle, Gwenda
Gwendoline, Gwendolyn, Gwenn, Gwyn, Gwyneth, Gyda, Gyongyi, Gyöngyi, Gyorgy, György, Gyorgyi, Györgyi, Gyozo, Győző
Gyte, Gytė, Gytis, Gyula, Gzim, Habib, Hadi, Hadrien, Hae, Hafez, Hafiz, Hai, Haidar, Haider, Haile, Hailemariam
Hailey, Haim, Haitham, Hajnalka, Hakan, Håkan, Hakim, Hakon, Håkon, Hal, Haley, Halil, Halina, Halley, Hallie, Hamad
Hamdi, Hamid, Hamish, Hampus, Hamza, Han, Hana, Hanan, Hanh, Hani, Hanife, Hank, Hanna, Hannah, Hanne, Hannele
Hannelore, Hannes, Hannu, Hans, Hans-Jorg, Hans-Jörg, Hans-Jurgen, Hans-Jürgen, Hans-Peter, Hans-Rudolf, Hans-Ulrich
Hansjorg, Hansjörg, Hansjurg, Hansjürg, Hanspeter, Hansruedi, Hanss, Hansueli, Harald, Harijs, Haris, Harish, Harjit
Harlan, Harland, Harley, Harol, Harold, Haroldo, Harri, Harriet, Harriett, Harriette, Harris, Harrison, Harry
Hartmut, Haruki, Harun, Harvey, Hasan, Hashem, Hashim, Hassan, Hassie, Hatem, Hatice, Hattie, Hava, Havard, Håvard
Haydar, Haydee, Haydée, Hayden, Hayley, Haywood, Hazel, Hazem, Heather, Heba, Hector, Héctor, Hedda, Hedvig, Hedvika
Hedwig, Hedy, Hee, Hege, Heide, Heidi, Heidy, Heike, Heikki, Heiko, Heinrich, Heinz, Heitor, Helaine, Heleen, Helen
Helén, Helena, Helēna, Helene, Heléne, Hélène, Helga, Helge, Heli, Helina, Helinä, Heliodoro, Helle, Hellen, Hellevi
Helmer, Helmi, Helmut, Heloise, Héloïse, Helvi, Hendrik, Henk, Henna, Henning, Henri, Henric, Henricus, Henrietta
Henriette, Henrik, Henrikki, Henriks, Henrique, Henry, Heraclio, Heraldo, Herb, Herbert, Herberto, Herdis, Heriberto
Herlinda, Herma, Herman, Hermanis, Hermann, Hermanni, Hermelinda, Hermenegildo, Hermes, Hermila, Hermina, Herminda
Hermine, Herminia, Herminio, Hernan, Hernán, Hernando, Herney, Herschel, Hershel, Herta, Hertha, Herve, Hervé, Herzl
Hester, Hettie, Hicham, Hidde, Hideki, Hiedi, Hien, Hilaria, Hilario, Hilary, Hilda, Hilde, Hildegard, Hildegarde
Hilding, Hildred, Hilkka, Hillary, Hillevi, Hilma, Hilton, Hipolito, Hipólito, Hiram, Hirohito, Hiroko, Hiroshi
Hisako, Hisham, Hjalmar, Hjalte, Hjordis, Hjördis, Hoa, Hobert, Holger, Holley, Holli, Hollie, Hollis, Holly, Homer
Homero, Hong, Honore, Honoré, Hooman, Horace, Horacio, Horst, Hortencia, Hortense, Hortensia, Hosea, Hosni, Hossam
Hossein, Houda, Howard, Hoyt, Hrvoje, Hryhoriy, Hsiu, Hubert, Huda, Huey, Hugh, Hugo, Hugues, Huguette, Hui, Hulda
Humberto, Hunor, Huong, Husam, Huseyin, Hüseyin, Husni, Hussain, Hussein, Hwa, Hye, Hyman, Hyo, Hyon, Hyun, Hywel
Iain, Ian, Iara, Iban, Ibán, Iben, Ibeth, Ibolya, Ibrahim, Ibrahima, Ichiro, Ida, Idalia, Idell, Idella, Idris
Idriss, Idriz, Idun, Iesha, Ieva, Ifeanyi, Ifeoma, Ignace, Ignacia, Ignacio, Ignacy, Ignas, Ignaty, Ignaz, Igne, Ignė
Igor, Igors, Ihab, Ihor, Iida, Iiris, Iisakki, Ika, Ike, Iker, Ila, Ilana, Ilari, Ilaria, Ilarion, Ilda, Ildefonso
Ildiko, Ildikó, Ileana, Ileen, Ilene, Ilenia, Ilga, Ilham, Ilhan, Iliana, Ilias, Ilija, Ilir, Ilkka, Illa, Ilmari
Ilmars, Ilmārs, Ilona, Ilse, Iluminada, Ilya, Ilyas, Ilze, Ima, Imad, Imane, Imants, Imelda, Imer, Imke, Imogen
Imogene, Imran, Imre, Ina, Inaki, Iñaki, Inara, Ināra, Inaya, Indira, Indra, Indre, Indrė, Indrek, Indrikis, Indriķis
Indy, Ine, Inell, Ines, Inès, Inés, Inês, Inese, Ineta, Inez, Ing-Britt, Ing-Marie, Inga, Inga-Britt, Inga-Lill
Ingalill, Inge, Ingeborg, Ingegard, Ingegärd, Ingegerd, Ingela, Ingelise, Ingemar, Inger, Ingmar, Ingo, Ingrid
Íngrid, Ingrida, Ingrīda, Inguna, Ingvar, Inigo, Íñigo, Inkeri, Inmaculada, Innokenty, Inocencia, Inocencio, Inta
Ioannis, Iola, Iona, Ione, Iosif, Ipat, Ipaty, Ippolit, Iqbal, Ira, Iraida, Iraj, Irakly, Iren, Irén, Irena, Irēna
Irene, Irène, Iréne, Irfan, Irina, Iris, Íris, Irja, Irma, Irmantas, Irmeli, Irmgard, Irvin, Irving, Irwin, Iryna
Isa, Isaac, Isabel, Isabela, Isabell, Isabella, Isabelle, Isac, Isadora, Isaiah, Isaias, Isaías, Isak, Isaline
Isaura, Isay, Ise, Isela, Isiah, Isidor, Isidora, Isidoro, Isidra, Isidro, Isis, Ismael, Ismaël, Ismail, Ismet, Ismo
Isobel, Isolina, Isreal, Issa, Issac, Isser, Issoufou, Istvan, István, Italo, Ítalo, Itamar, Itzel, Itzhak, Itziar
Iva, Ivan, Iván, Ivana, Ivanka, Ivanna, Ivano, Ivar, Ivars, Ivelisse, Iver, Iveta, Ivette, Ivey, Ivica, Ivka, Ivo
Ivonne, Ivy, Iwan, Iwo, Iya, Izabele, Izabelė, Ize, Izetta, Izidor, Izmail, Izola, Izot, Iztok, Izyaslav, Ja, Jaak
Jaakko, Jaan, Jaana, Jaanus, Jabbar, Jabir, Jacalyn, Jacek, Jacelyn, Jacinda, Jacinta, Jacinto, Jack, Jackeline
Jackelyn, Jacki, Jackie, Jacklyn, Jackqueline, Jackson, Jacky, Jaclyn, Jacob, Jacobine, Jacobo, Jacobus, Jacqualine
Jacque, Jacquelin, Jacqueline, Jacquelyn, Jacquelyne, Jacquelynn, Jacques, Jacquetta, Jacqui, Jacquie, Jacquiline
Jacquline, Jacqulyn, Jada, Jader, Jadranka, Jadwiga, Jae, Jael, Jaël, Jafar, Jafet, Jagdish, Jahangir, Jaider, Jaime
Jaimee, Jaimie, Jair, Jairo, Jaka, Jakaya, Jake, Jakob, Jakobs, Jakov, Jakub, Jalal, Jaleesa, Jalisa, Jalmari, Jama
Jamaal, Jamal, Jamar, Jame, Jamee, Jamel, James, Jamey, Jami, Jamie, Jamika, Jamila, Jamison, Jammie, Jan, Jan-Ake
Jan-Åke, Jan-Erik, Jan-Olof, Jana, Janae, Janaina, Janaína, Janay, Jane, Janean, Janee, Janeen, Janel, Janell
Janella, Janelle, Janene, Janessa, Janet, Janeth, Janett, Janetta, Janette, Janey, Janez, Jani, Janic, Janice, Janick
Janie, Janiece, Janik, Janina, Janine, Janis, Jānis, Janise, Janita, Janja, Janko, Jann, Janna, Janne, Jannet
Janneth, Jannette, Janni, Jannie, Jannik, Jannis, Jano, Janos, János, Janosch, January, Janyce, Jaqueline, Jaquelyn
Jara, Jared, Jari, Jarkko, Jarl, Jarmo, Jarne, Jarno, Jarod, Jaron, Jaroslav, Jaroslaw, Jarrett, Jarrod, Jarvis
Jasin, Jasmijn, Jasmin, Jasmina, Jasmine, Jasminka, Jasna, Jason, Jasper, Jaswant, Jaunita, Javad, Javi, Javier
Javiera, Jawad, Jawaharlal, Jay, Jayda, Jayden, Jaye, Jaylinn, Jayme, Jaymie, Jayna, Jayne, Jayson, Jazeps, Jāzeps
Jazmin, Jazmín, Jázmin, Jazmine, Jc, Jean, Jean-Baptiste, Jean-Charles, Jean-Christophe, Jean-Claude, Jean-Francois
Jean-François, Jean-Jacques, Jean-Louis, Jean-Luc, Jean-Marc, Jean-Marie, Jean-Michel, Jean-Paul, Jean-Philippe
Jean-Pierre, Jean-Pol, Jean-Yves, Jeana, Jeane, Jeanelle, Jeanene, Jeanett, Jeanetta, Jeanette, Jeanice, Jeanie
Jeanine, Jeanmarie, Jeanna, Jeanne, Jeannetta, Jeannette, Jeannie, Jeannine, Jed, Jedrzej, Jędrzej, Jef, Jeferson
Jeff, Jefferey, Jefferson, Jeffery, Jeffie, Jeffrey, Jeffry, Jeison, Jeisson, Jekabs, Jēkabs, Jekaterina, Jekaubs
Jēkaubs, Jele, Jelena, Jelka, Jelle, Jelte, Jemma, Jen, Jenae, Jenaro, Jene, Jenee, Jenell, Jenelle, Jenette, Jeneva
Jeni, Jenice, Jenifer, Jeniffer, Jenine, Jenise, Jenna, Jennefer, Jennell, Jennette, Jenni, Jennie, Jennifer
Jenniffer, Jennine, Jenny, Jeno, Jenő, Jens, Jente, Jeppe, Jerald, Jeraldine, Jeramy, Jere, Jeremi, Jeremiah
Jeremias, Jeremías, Jeremie, Jérémie, Jeremy, Jérémy, Jeri, Jerica, Jerilyn, Jerker, Jerlene, Jermaine, Jerman
Jernej, Jerneja, Jeroen, Jerold, Jerome, Jerôme, Jérôme, Jeromy, Jeronimo, Jerónimo, Jerrell, Jerri, Jerrica, Jerrie
Jerrod, Jerrold, Jerry, Jerson, Jerzy, Jesenia, Jesica, Jesper, Jess, Jesse, Jessenia, Jessi, Jessia, Jessica
Jéssica, Jessie, Jessika, Jessy, Jestine, Jesus, Jesús, Jesusa, Jesusita, Jetmir, Jeton, Jetta, Jettie, Jevgeni
Jewell, Jezups, Jhan, Jhoan, Jhoana, Jhon, Jhonatan, Jhonny, Jhony, Ji, Jiang, Jil, Jill, Jillian, Jim, Jimena
Jimmie, Jimmy, Jin, Jina, Jinny, Jinping, Jintao, Jinthe, Jip, Jiri, Jo, Joachim, Joacim, Joakim, Joan, Joana, Joane
Joanie, Joann, Joanna, Joanne, Joannes, Joannie, Joao, João, Joaquim, Joaquin, Joaquín, Joaquina, Jocelyn, Jocelyne
Jochen, Jodee, Jodi, Jodie, Jody, Joe, Joeann, Joel, Joël, Joella, Joelle, Joëlle, Joellen, Joep, Joeri, Joesley
Joesph, Joetta, Joette, Joey, Joffrey, Johan, Johana, Johann, Johanna, Johanne, Johannes, Johans, John, Johna
Johnathan, Johnathon, Johnetta, Johnette, Johnie, Johnna, Johnnie, Johnny, Johnsie, Johnson, Johny, Joi, Joie, Joko
Jokubas, Jokūbas, Jolan, Jolán, Jolanda, Jolanta, Joleen, Jolene, Jolie, Jolien, Jolijn, Joline, Jolyn, Jolynn, Jomo
Jon, Jona, Jonah, Jonas, Jonás, Jonatan, Jonathan, Jonathon, Jone, Jonell, Jonelle, Jong, Jong Il, Jong Un, Joni
Jonie, Jonna, Jonnie, Jonny, Joon, Joona, Joonas, Joonatan, Joost, Joppe, Joran, Jordán, Jordana, Jordi, Jordon
Jordy, Joren, Jorg, Jörg, Jorge, Jorgelina, Jorgen, Jörgen, Jørgen, Joris, Jorma, Jorn, Jort, Jorune, Jorūnė, Jorunn
Jose, José, Josee, Josée, Josef, Josefa, Josefiina, Josefin, Josefina, Josefine, Joselyn, Josep, Joseph, Josepha
Josephina, Josephine, Joséphine, Josephus, Josette, Josh, Joshua, Josiah, Josiane, Josianne, Josie, Josip, Josipa
Josko, Joško, Joslyn, Joso, Jospeh, Josphine, Josse, Jost, Josua, Josue, Josué, Jouko, Jouni, Jovan, Jovana, Jovita
Joya, Joyce, Joycelyn, Joye, Jozef, Jožef, Józef, Jozefa, Jožefa, Jozica, Jožica, Jozo, Jozsef, József, Juan, Juana
Juanita, Juanito, Jude, Judi, Judie, Judit, Judith, Judson, Judy, Juha, Juhana, Juhani, Juho, Jukka, Jula, Jūla, Jule
Jūle, Julee, Julene, Jules, Juli, Julia, Júlia, Julian, Julián, Juliana, Juliane, Juliann, Julianna, Julianne, Julie
Julieann, Julien, Julienne, Juliet, Julieta, Julieth, Julietta, Juliette, Julija, Jūlija, Julijana, Julijs, Jūlijs
Julio, Julissa, Julita, Julius, Juliusz, Jun, Juna, Jung, Juni, Junichiro, Junie, Junita, Junko, Juozas, Juraj, Jure
Jurg, Jürg, Jurgen, Jürgen, Jurgita, Juri, Jüri, Juris, Jurre, Juscelino, Jussara, Jussi, Justa, Justas, Justin
Justina, Justinas, Justine, Justo, Justus, Justyna, Jusuf, Jutta, Juul, Juulia, Juuso, Juvenal, Jyrki, Jytte, Ka
Kaan, Kaarina, Kaarlo, Kaat, Kacey, Kaci, Kacie, Kacper, Kacy, Kadir, Kadri, Kagame, Kai, Kaija, Kaila, Kaisa
Kaitlin, Kaitlyn, Kaj, Kaja, Kajetan, Kajsa, Kajus, Kala, Kaleigh, Kalervo, Kalevi, Kaley, Kali, Kalina, Kalle
Kallie, Kallistrat, Kalman, Kálmán, Kaltrina, Kalyn, Kam, Kamal, Kamala, Kamau, Kamel, Kami, Kamiel, Kamil, Kamila
Kamilah, Kandace, Kandi, Kandice, Kandis, Kandra, Kanesha, Kanisha, Kapil, Kapiton, Kara, Karan, Kare, Kåre, Kareem
Kareen, Karel, Karena, Karey, Kari, Karie, Karim, Karima, Karin, Karina, Karine, Karisa, Karissa, Karl, Karl-Erik
Karl-Heinz, Karla, Karleen, Karlene, Karlijn, Karlina, Karlīna, Karlis, Kārlis, Karlo, Karly, Karlyn, Karma, Karmen
Karol, Karole, Karolien, Karoliina, Karolina, Karoline, Karolis, Karoly, Károly, Karolyn, Karon, Karp, Karren, Karri
Karrie, Karry, Karsten, Kary, Karyl, Karyn, Kasandra, Kasey, Kasha, Kasi, Kasie, Kaspar, Kaspars, Kasper, Kassandra
Kassie, Kassim, Kastriot, Kasyan, Kata, Katalin, Katalina, Katariina, Katarina, Katarīna, Katarzyna, Katcha, Kate
Katelijne, Katelin, Katelyn, Katelynn, Katerina, Katerine, Kateryna, Kathaleen, Katharina, Katharine, Katharyn, Kathe
Käthe, Katheleen, Katherin, Katherina, Katherine, Katherinne, Kathern, Katheryn, Kathey, Kathi, Käthi, Kathie
Kathleen, Kathlene, Kathline, Kathlyn, Kathrin, Kathrine, Kathryn, Kathryne, Kathy, Kathyrn, Kati, Katia, Katica
Katie, Katina, Katja, Katleen, Katlyn, Kato, Katri, Katrice, Katrien, Katriina, Katrijn, Katrin, Katrina, Katrīna
Katrine, Katsuya, Kattie, Katty, Katy, Kauko, Kaveh, Kavita, Kay, Kayce, Kaycee, Kaye, Kayla, Kaylee, Kayleen
Kayleigh, Kaylene, Kazem, Kazimierz, Kazimir, Kazuko, Kazuo, Keano, Kecia, Keeley, Keely, Keena, Keenan, Keesha
Keijo, Keiko, Keila, Keir, Keira, Keisha, Keith, Keitha, Keld, Keli, Kelle, Kellee, Kelley, Kelli, Kellie, Kelly
Kellye, Kelsey, Kelsi, Kelsie, Kelvin, Kemal, Kemberly, Ken, Kena, Kenan, Kenda, Kendal, Kendall, Kendra, Kendrick
Keneth, Kenia, Kenisha, Kenji, Kenn, Kenna, Kennet, Kenneth, Kennith, Kenny, Kent, Kenth, Kenton, Kenyatta, Kenyetta
Kenza, Kenzo, Keqiang, Kera, Keren, Keri, Kerim, Kermit, Kerri, Kerrie, Kerry, Kerstin, Kerttu, Kesha, Keshia
Kestutis, Kęstutis, Keturah, Keva, Keven, Kevim, Kévim, Kevin, Kévin, Keyvan, Khadija, Khadijah, Khaled, Khalid
Khalifa, Khalil, Khalilah, Khariton, Kharlampy, Khosrow, Khristofor, Kia, Kian, Kiana, Kiara, Kiera, Kieran, Kiersten
Kiesha, Kieth, Kike, Kiki, Kiley, Kilian, Killian, Kim, Kim Il, Kimber, Kimberely, Kimberlee, Kimberley, Kimberli
Kimberlie, Kimberly, Kimbery, Kimbra, Kimi, Kimiko, Kimmo, Kina, Kindra, Kinga, Kip, Kipras, Kir, Kira, Kiran, Kirby
Kirill, Kirk, Kirsi, Kirsten, Kirsti, Kirstie, Kirstin, Kirstine, Kirsty, Kisha, Kit, Kitti, Kittie, Kiyoko, Kizzie
Kizzy, Kjeld, Kjell, Kjersti, Kjetil, Klaas, Klara, Klára, Klas, Klaudia, Klaus, Klavdija, Klavdiya, Klavdy, Klavs
Klemen, Kliment, Knut, Koen, Koenraad, Kofi, Koichi, Kondrat, Kondraty, Konon, Konrad, Konradus, Konstantin
Konstantinos, Konstanty, Korey, Kori, Kornel, Kornél, Kornelia, Kornelija, Kornil, Kortney, Kory, Kotryna, Kourtney
Kraig, Kris, Krishna, Krisjanis, Krišjānis, Kriss, Krišs, Krissy, Krista, Kristal, Kristan, Kristaps, Kristeen
Kristel, Kristen, Krister, Kristers, Kristi, Kristiaan, Kristian, Kristiana, Kristiāna, Kristie, Kristien, Kristiina
Kristijan, Kristin, Kristina, Kristine, Kristjan, Kristle, Kristof, Kristóf, Kristofer, Kristoffer, Kristopher
Krists, Kristupas, Kristy, Kristyn, Krisztian, Krisztián, Krisztina, Krisztofer, Krysta, Krystal, Krysten, Krystian
Krystin, Krystina, Krystle, Krystyna, Krzysztof, Ksawery, Ksenia, Ksenija, Kseniya, Kujtim, Kullervo, Kum, Kumar
Kuno, Kupriyan, Kurt, Kurtis, Kushtrim, Kustaa, Kuzma, Kwabena, Kwame, Kwasi, Kyan, Kyano, Kyara, Kyla, Kyle, Kylee
Kylian, Kylie, Kyllian, Kyllikki, Kym, Kymberly, Kyoko, Kyong, Kyra, Kyrylo, Kyung, Labinot, Lacey, Lachelle, Laci
Lacie, Lacresha, Ladawn, Ladimir, Ladina, Ladislav, Ladonna, Lael, Laerke, Lærke, Laetitia, Laëtitia, Lage, Lahoma
Lai, Laia, Laila, Laimonis, Laine, Lajos, Lajuana, Lakeesha, Lakeisha, Lakendra, Lakenya, Lakesha, Lakeshia, Lakia
Lakiesha, Lakisha, Lakita, Lakshmi, Lala, Lalit, Lalo, Laly, Lamar, Lamine, Lamonica, Lamont, Lan, Lana, Lance
Landon, Lanell, Lanelle, Lanette, Lang, Lani, Lanie, Lanita, Lannie, Lanny, Lanora, Laora, Laquanda, Laquita, Lara
Lara-Sophie, Larae, Laraine, Laree, Larhonda, Larisa, Larissa, Larita, Laronda, Larraine, Larry, Lars, Lars-Ake
Lars-Åke, Lars-Erik, Lars-Goran, Lars-Göran, Lars-Olof, Larue, Lasandra, Lashanda, Lashandra, Lashaun, Lashaunda
Lashawn, Lashawna, Lashawnda, Lashay, Lashell, Lashon, Lashonda, Lashunda, Lasonya, Lasse, Lassi, Laszlo, László
Latanya, Latarsha, Latasha, Latashia, Latesha, Latia, Laticia, Latif, Latisha, Latonia, Latonya, Latoria, Latosha
Latoya, Latoyia, Latrice, Latricia, Latrina, Latrisha, Launa, Laura, Lauralee, Lauran, Laure, Laureen, Laurel, Lauren
Laurena, Laurence, Laurene, Laurens, Laurent, Laurenz, Lauretta, Laurette, Lauri, Lauriane, Laurice, Laurie, Laurin
Laurinda, Laurine, Lauris, Laurita, Laurits, Lauryn, Laurynas, Laus, Laust, Lautaro, Lavada, Lavelle, Lavenia, Lavera
Lavern, Laverna, Laverne, Laveta, Lavette, Lavina, Lavinia, Lavize, Lavīze, Lavon, Lavona, Lavonda, Lavone, Lavonia
Lavonna, Lavonne, Lavr, Lavrenty, Lawana, Lawanda, Lawanna, Lawerence, Lawrence, Layla, Layne, Lazar, Lazaro, Lázaro
Lea, Léa, Lea-Sophie, Leah, Leana, Léana, Leander, Leandra, Leandro, Leane, Léane, Leann, Leanna, Leanne, Leano
Leanora, Leart, Leatha, Leatrice, Lech, Lecia, Leda, Ledion, Lee, Lee Kuan, Leeann, Leeanna, Leeanne, Leen, Leena
Leesa, Leevi, Leia, Leida, Leider, Leidy, Leif, Leigh, Leigha, Leighann, Leila, Leïla, Leilani, Leire, Leisa, Leisha
Leja, Lėja, Lejla, Lekisha, Lela, Lelah, Leland, Lelia, Lemuel, Len, Lena, Léna, Lenard, Lene, Leni, Lenin, Lenín
Lenita, Lenn, Lenna, Lennard, Lennart, Lennarth, Lennert, Lennie, Lenny, Lenora, Lenore, Leo, Léo, Leocadia, Leocadio
Leola, Leoma, Leon, León, Léon, Leona, Leonard, Léonard, Leonarda, Leonardo, Leoncio, Leone, Leonel, Leonhard, Leoni
Leonia, Leonid, Leonida, Leonidas, Leónidas, Leonie, Léonie, Leonila, Leonor, Leonora, Leonore, Leons, Leontina
Leontine, Leontīne, Leonty, Leopold, Léopold, Leopoldo, Leora, Leota, Lera, Leroy, Les, Lesa, Lesha, Lesia, Leslee
Lesley, Lesli, Leslie, Lesly, Lessie, Lester, Leta, Letha, Leticia, Letícia, Leticija, Letisha, Letitia, Letizia
Lettie, Letty, Lev, Levente, Levi, Levin, Lewis, Lex, Lexie, Leydi, Leyla, Leyre, Lezlie, Li, Lia, Lía, Liam, Lian
Liana, Liane, Lianne, Lias, Liba, Lība, Libardo, Libbie, Libby, Libia, Librada, Liceth, Lida, Lidia, Lidija, Lidiya
Lieke, Lien, Liene, Liepa, Liesbet, Liesbeth, Lieselot, Lieselotte, Lieve, Lieven, Lieze, Liga, Līga, Ligia, Ligita
Liisa, Lila, Lili, Lilia, Lilian, Liliana, Liliane, Lilija, Lilijana, Lilita, Lilja, Liljana, Lilla, Lillemor, Lilli
Lillia, Lilliam, Lillian, Lilliana, Lillie, Lilly, Lilou, Lily, Lin, Lina, Līna, Linas, Linda, Linde, Lindita
Lindsay, Lindsey, Lindsy, Lindy, Linette, Ling, Linh, Linn, Linnea, Linnéa, Linnie, Lino, Linsey, Linus, Linwood, Lio
Lionel, Liridon, Liridona, Lirim, Lisa, Lisa-Marie, Lisabeth, Lisandra, Lisandro, Lisanne, Lisbet, Lisbeth, Lise
Lise-Lott, Lise-Lotte, Liselott, Liselotte, Liseth, Lisette, Lisha, Lissa, Lissette, Lita, Liv, Liva, Livia, Livio
Liwia, Liz, Liza, Līza, Lizabeth, Lizbeth, Lize, Lizete, Lizeth, Lizette, Lizz, Lizzette, Lizzie, Lizzy, Ljiljana
Ljubica, Ljubisa, Ljubov, Ljudmila, Lloyd, Lode, Lodewijk, Loek, Loes, Logan, Loic, Loïc, Loida, Lois, Loïs, Loise
Loke, Lola, Lolita, Loma, Lon, Lona, Londa, Longin, Loni, Lonna, Lonnie, Lonny, Lora, Loraine, Loralee, Lorean
Loredana, Loree, Loreen, Lorelei, Loren, Lorena, Lorene, Lorenz, Lorenza, Lorenzo, Loreta, Loreto, Loretta, Lorette
Lori, Loria, Loriann, Lorie, Lorik, Lorilee, Lorin, Lorina, Lorinda, Lorine, Loris, Lorita, Lorna, Lorraine, Lorretta
Lorri, Lorriane, Lorrie, Lorrine, Lory, Lotfi, Lothar, Lotta, Lotte, Lotti, Lottie, Lou, Louane, Louann, Louanne
Loubna, Louella, Louetta, Loui, Louie, Louis, Louisa, Louise, Louka, Louna, Loura, Lourenco, Lourenço, Lourie
Louvenia, Lova, Lovella, Lovetta, Lovie, Lovis, Lovisa, Lovre, Lovro, Lowe, Lowell, Lowie, Loyce, Loyd, Lu, Luan
Luana, Luann, Luanna, Luanne, Luba, Luc, Luca, Lucas, Luce, Lucero, Lucette, Luchezar, Lucho, Luci, Lucia, Lucía
Lúcia, Luciana, Luciano, Lucie, Lucien, Lucienne, Lucija, Lūcija, Lucila, Lucile, Lucilla, Lucille, Lucina, Lucinda
Lucio, Lucius, Lucrecia, Lucretia, Lucy, Ludie, Ludivina, Ludivine, Ludo, Ludovic, Ludovicus, Ludvig, Ludvik, Ludwig
Lue, Luella, Luetta, Luigi, Luigia, Luis, Luís, Luisa, Luísa, Luise, Luisina, Luiz, Luiz Inacio, Luiz Inácio, Luiza
Luka, Lukas, Lukasz, Łukasz, Luke, Lukiya, Lukyan, Lula, Luljeta, Lulu, Lulzim, Luna, Lupe, Lupita, Lura, Lurlene
Lurline, Lutgarde, Lutgardis, Lutgart, Luther, Lutz, Luuk, Luvenia, Luz, Luzia, Luzius, Luzmira, Lya, Lyam, Lyda
Lydia, Lydie, Lykke, Lyla, Lyle, Lyman, Lyn, Lynda, Lyndia, Lyndon, Lyndsay, Lyndsey, Lynell, Lynelle, Lynetta
Lynette, Lynn, Lynna, Lynne, Lynnette, Lynsey, Lynwood, Lyubim, Lyubomir, Lyubosmysl, Lyubov, Lyudmila, Maaike
Maaria, Maarit, Maarten, Maartje, Mabel, Mabelle, Mable, Mac, Macarena, Macaria, Macario, Machelle, Macie, Maciej
Mack, Mackenzie, Macky, Macs, Macy, Madalena, Madalene, Madaline, Madalyn, Madara, Maddalena, Maddie, Madelaine
Madeleine, Madelene, Madelief, Madeline, Madelyn, Madge, Madie, Madlyn, Madonna, Mae, Maegan, Mael, Maël, Maelle
Maëlle, Maelys, Maëlys, Maeva, Maëva, Mafalda, Magali, Magaly, Magan, Magaret, Magda, Magdalen, Magdalena, Magdalene
Magdolna, Magen, Maggie, Magne, Magnus, Mahalia, Mahamadou, Mahamat, Mahathir, Mahdi, Maher, Mahesh, Mahinda, Mahmood
Mahmoud, Mahmud, Mahmut, Mahnaz, Mahsa, Mai, Maia, Maicol, Maida, Maie, Maija, Maik, Maiken, Maikol, Maile, Maira
Maire, Maisha, Maisie, Maite, Maïté, Maithripala, Maj, Maj-Britt, Maj-Lis, Maja, Majed, Majid, Majken, Majorie
Majvor, Makar, Makarena, Makeda, Makoto, Maks, Maksim, Maksimiljan, Maksimilyan, Maksym, Maksymilian, Malak, Malcolm
Malcom, Malea, Malena, Malene, Malgorzata, Malia, Malik, Malika, Malin, Malinda, Malisa, Malissa, Malka, Malle
Mallie, Mallory, Malorie, Malou, Malte, Malthe, Malva, Malvina, Malwina, Mamadou, Mamady, Mamen, Mamie, Mammie, Mana
Manca, Manda, Mandi, Mandie, Mandla, Mandy, Manfred, Manie, Manish, Manmohan, Manoj, Manola, Manolo, Manon
Manouchehr, Måns, Mansour, Mantas, Mante, Mantė, Manu, Manuel, Manuela, Manuelita, Mao, Mara, Māra, Maragaret
Maragret, Maranda, Marc, Marcel, Marcela, Marcelene, Marcelina, Marceline, Marcelino, Marcell, Marcella, Marcelle
Marcello, Marcellus, Marcelo, Marcene, Marchelle, Marci, Marcia, Márcia, Marcial, Marciano, Marcie, Marcin, Marcio
Márcio, Marco, Marcos, Marcus, Marcy, Mardell, Marek, Mareks, Maren, Marfa, Marg, Margaret, Margareta, Margarete
Margaretha, Margarett, Margaretta, Margarette, Margarida, Margarita, Margarite, Margaritha, Margarito, Margart
Margaud, Margaux, Marge, Margene, Margeret, Margert, Margery, Marget, Margherita, Margie, Margit, Margo, Margorie
Margot, Margoth, Margret, Margreth, Margrethe, Margrett, Margrieta, Margrit, Margrith, Marguerita, Marguerite
Margurite, Margus, Margy, Marhta, Mari, Maria, María, Mária, Mariah, Mariam, Marian, Mariana, Marianela, Mariangela
Mariann, Marianna, Marianne, Mariano, Maribel, Maribeth, Marica, Maricel, Maricela, Maricruz, Marie, Marie-Ange
Marie-Anne, Marie-Christine, Marie-Claire, Marie-Claude, Marie-France, Marie-Francoise, Marie-Françoise, Marie-Helene
Marie-Hélène, Marie-Jeanne, Marie-Jose, Marie-José, Marie-Laure, Marie-Line, Marie-Louise, Marie-Madeleine
Marie-Noelle, Marie-Noëlle, Marie-Paule, Marie-Pierre, Marie-Rose, Marie-Sophie, Marie-Therese, Marie-Thérèse
Marieke, Mariel, Mariela, Mariella, Marielle, Marietta, Mariette, Marija, Marijan, Marijana, Marijke, Marijn, Marika
Mariko, Marilee, Marilena, Marilou, Marilu, Mariluz, Marilyn, Marilynn, Marin, Marina, Marinda, Marinette, Marinka
Marino, Marinus, Mario, Mário, Marion, Maris, Māris, Marisa, Marisel, Marisela, Marisha, Marisol, Marissa, Maristela
Marit, Marita, Marite, Mārīte, Maritta, Maritza, Marius, Mariusz, Marivel, Mariya, Marja, Marja-Leena, Marja-Liisa
Marjaana, Marjan, Marjana, Marjanca, Marjatta, Marjeta, Marjo, Marjorie, Marjory, Marjukka, Marjut, Márk, Markas
Marketta, Markita, Markku, Marko, Markus, Marla, Marlana, Marleen, Marlen, Marlén, Marlena, Marlene, Marlène, Marleny
Marlies, Marlin, Marline, Marlis, Marlise, Marlo, Marlon, Marly, Marlyn, Marlys, Marlyse, Marna, Marni, Marnie
Marnix, Marquerite, Marquetta, Marquis, Marquita, Marquitta, Marsha, Marshall, Marta, Márta, Märta, Marte, Marten
Mårten, Marth, Martha, Märtha, Marthe, Marti, Martí, Martijn, Martim, Martin, Martín, Martina, Martine, Martins
Mārtiņš, Martirio, Marton, Márton, Martta, Martti, Marty, Martyan, Martyn, Martynas, Marusa, Maruša, Marva, Marvella
Marvin, Marvis, Marwan, Marx, Mary, Marya, Maryalice, Maryam, Maryann, Maryanna, Maryanne, Marybelle, Marybeth
Maryellen, Maryetta, Maryjane, Maryjo, Marylee, Marylene, Marylène, Marylin, Maryline, Maryln, Marylou, Marylouise
Marylyn, Marylynn, Maryrose, Maryse, Masa, Maša, Masako, Masih, Mason, Masoud, Masoumeh, Massiel, Massimiliano
Massimo, Matas, Máté, Matea, Matej, Mateja, Mateo, Matéo, Mateus, Mateusz, Matevz, Matevž, Matha, Matheo, Mathéo
Mathew, Mathias, Mathieu, Mathijs, Mathilda, Mathilde, Mathis, Mathys, Mati, Matias, Matías, Matic, Matija, Matilda
Matilde, Matiss, Matīss, Matjaz, Matjaž, Mato, Matt, Matteo, Mattéo, Matthew, Matthias, Matthieu, Matthijs, Matti
Mattia, Mattias, Mattie, Matvey, Matyas, Mátyás, Maud, Maude, Maudie, Mauno, Maura, Maureen, Mauri, Maurice
Mauricette, Mauricio, Maurício, Maurin, Maurine, Maurita, Maurits, Mauritz, Maurizio, Mauro, Maurus, Maurycy, Mavis
Max, Maxence, Maxi, Maxie, Maxim, Máxima, Maxime, Maximiano, Maximilian, Maximiliano, Maximilien, Maximina, Maximino
Maximo, Máximo, Maxine, Maxwell, Maybell, Maybelle, Maye, Mayerly, Maykol, Mayme, Maynard, Mayola, Mayra, Mayte
Mayya, Maza, Maža, Mazen, Mazie, Mckenzie, Mckinley, Meagan, Meaghan, Mechelle, Mechislav, Meda, Medeja, Medėja
Medina, Mee, Meelis, Meera, Mees, Mefody, Meg, Megan, Megane, Mégane, Megawati, Meggan, Meghan, Meghann, Megumi
Mehdi, Mehmet, Mehran, Mei, Meike, Meinrad, Meja, Mel, Melaine, Melani, Melania, Melanie, Mélanie, Melany, Melba
Melchior, Melchor, Melda, Melek, Meles, Melia, Melida, Melina, Mélina, Melinda, Melisa, Melissa, Mélissa, Melissia
Melita, Melker, Melle, Mellie, Mellisa, Mellissa, Melodee, Melodi, Melodie, Mélodie, Melonie, Melony, Melva, Melvin
Melvina, Melwin, Melynda, Menachem, Mendy, Mercedez, Merche, Meredith, Merel, Meret, Merete, Merethe, Mergim, Meri
Merideth, Meridith, Merijn, Merike, Merilyn, Merissa, Merita, Merja, Merle, Merlene, Merlin, Merlyn, Merna, Merri
Merrie, Merrilee, Merrill, Mert, Mertie, Mervi, Mervin, Mery, Meryem, Meryl, Mesut, Meta, Metin, Metka, Metod, Mette
Mevlut, Mevlüt, Mi, Mia, Mía, Mica, Micael, Micaela, Micah, Micha, Michael, Michaël, Michaela, Michaele, Michal
Michał, Michala, Michale, Micheal, Micheál, Michel, Michela, Michele, Michèle, Michelina, Micheline, Michell
Michelle, Michiel, Michiko, Mick, Mickael, Mickaël, Mickey, Micki, Mickie, Mie, Mieke, Miel, Miesha, Mieszko
Migdalia, Migle, Miglė, Mignon, Miguel, Miguela, Miguelina, Miha, Mihael, Mihaela, Mihajlo, Mihaly, Mihály, Mihels
Mihhail, Mihkel, Miia, Miika, Mijo, Mik, Mika, Mikael, Mikaela, Mike, Mikel, Mikelis, Miķelis, Mikels, Mikhail
Mikhey, Miki, Mikkel, Mikki, Mikko, Miklos, Miklós, Mikolaj, Mikołaj, Mila, Milagro, Milagros, Milán, Milana, Milda
Mildred, Milen, Milena, Miles, Milford, Milica, Milissa, Militsa, Milka, Milla, Millaray, Millard, Mille, Millicent
Millie, Milly, Milo, Milorad, Milos, Miloš, Milosz, Miłosz, Milou, Milovan, Milton, Mily, Mimi, Mimmi, Mimoza, Min
Mina, Minda, Mindaugas, Mindi, Mindy, Minerva, Ming, Minh, Minna, Minnie, Minta, Mio, Miodrag, Miquel, Mir, Mira
Miran, Miranda, Mirco, Mirdza, Mireia, Mireille, Mirela, Mirella, Mireya, Miriam, Mirian, Mirja, Mirjam, Mirjami
Mirjana, Mirko, Mirlinda, Mirna, Miro, Miron, Miroslav, Miroslava, Mirsad, Mirta, Mirte, Mirtha, Mirthe, Miryam
Mirza, Misael, Mischa, Misha, Mislav, Missy, Misti, Mistie, Mitch, Mitchel, Mitchell, Mitofan, Mitsue, Mitsuko
Mittie, Mitzi, Mitzie, Mitzy, Miyoko, Mladen, Moa, Mobutu, Modesta, Modesto, Modris, Mogens, Mohamad, Mohamed
Mohammad, Mohammed, Mohan, Mohandas, Mohsen, Moira, Moises, Moisés, Moisey, Mojca, Mojtaba, Mokey, Mollie, Molly
Mona, Moncef, Monet, Monica, Mónica, Monika, Mónika, Monique, Monnie, Monroe, Monserrat, Monserrate, Monte, Monty
Mora, Mordechai, Morena, Moreno, Morgan, Morgane, Moriah, Moritz, Morris, Morten, Morteza, Morton, Mose, Moses, Moshe
Mostafa, Mounir, Moussa, Mozell, Mozella, Mozelle, Mstislav, Muammar, Muhamed, Muhamet, Muhammad, Muhammadu, Muhammed
Mui, Mukesh, Mukhtar, Munir, Muoi, Muqtada, Murad, Murat, Muriel, Murielle, Murray, Musa, Mustafa, Mustapha, Mwai
Mya, Myesha, Mykhailo, Mykola, Myles, Myong, Myra, Myriam, Myrl, Myrle, Myrna, Myron, Myrta, Myrtha, Myrthe, Myrtice
Myrtie, Myrtis, Myrtle, Myung, Na, Nabil, Nacho, Nacio, Nada, Nadege, Nadège, Nadene, Nadezda, Nadežda, Nadezhda
Nadia, Nádia, Nadin, Nadine, Nadir, Nadja, Naeem, Nael, Naël, Naftali, Nagib, Naglis, Naguib, Nahuel, Naiara, Naida
Naim, Naïm, Naina, Nair, Naja, Najib, Nakesha, Nakia, Nakisha, Nakita, Nam, Nan, Nana, Nancee, Nancey, Nanci, Nancie
Nancy, Nand, Nando, Nandor, Nándor, Nanette, Nanna, Nannette, Nanni, Nannie, Naoko, Naoma, Naomi, Naor, Naoto
Napoleon, Narcisa, Narciso, Narendra, Narges, Narkis, Naruhito, Naser, Nasir, Nasrin, Nasser, Nassim, Nastja, Natacha
Natali, Natalia, Natalie, Natalija, Natālija, Natalio, Natalja, Nataly, Natalya, Natan, Natanael, Nataniel, Natasa
Nataša, Natascha, Natasha, Natashia, Natasja, Natasza, Nath, Nathalia, Nathalie, Nathaly, Nathan, Nathanael
Nathanaël, Nathanial, Nathaniel, Natisha, Natividad, Natosha, Naud, Naum, Naveen, Navid, Nawaf, Nawal, Nawaz, Nayara
Nayaret, Nayareth, Nayef, Nayeli, Nayibe, Nazanin, Nazar, Nazaret, Nazario, Nazmi, Nea, Neal, Nebojsa, Necmettin
Necole, Ned, Neda, Nedas, Nedra, Neely, Neftali, Neftalí, Neha, Neida, Neider, Neil, Neja, Nejc, Nel, Nela, Nelcy
Nelda, Nele, Nelia, Nelida, Nélida, Nelio, Nell, Nella, Nelle, Nelli, Nellie, Nelly, Nelson, Nelsy, Nemanja, Nena
Nenad, Nenita, Neo, Neoma, Neomi, Nerea, Nereida, Nerijus, Neringa, Nerissa, Nery, Nestor, Néstor, Neta, Nete, Nettie
Neva, Nevenka, Neville, Nevin, Nevio, Neymar, Neza, Neža, Nga, Ngan, Ngoc, Ngozi, Nguyen, Nguyet, Nia, Niall, Nibaldo
Nicanor, Nichelle, Nichol, Nicholas, Nichole, Nicholle, Nick, Nicki, Nickie, Nicklas, Nickolas, Nickole, Nicky
Niclas, Nico, Nicodemo, Nicol, Nicola, Nicolai, Nicolaj, Nicolas, Nicolás, Nicolasa, Nicole, Nicoletta, Nicolette
Nicoline, Nicolle, Nida, Nidia, Niek, Niels, Nienke, Niesha, Nieves, Nifont, Nigel, Niilo, Niina, Nik, Nika, Nikandr
Nikanor, Nikhil, Niki, Nikia, Nikifor, Nikita, Nikki, Niklas, Niklaus, Niko, Nikodem, Nikodim, Nikola, Nikolai
Nikolaj, Nikolajs, Nikolaos, Nikolas, Nikolaus, Nikolay, Nikole, Nikolett, Nikoletta, Nikolina, Nikon, Niks, Niksa
Nikša, Nila, Nilda, Nilo, Nils, Nilsa, Nilson, Nina, Ninel, Ninfa, Nino, Ninoska, Ninoy, Ninthe, Nir, Nirmala, Nisa
Nisha, Nita, Nitin, Nitish, Nives, Nizar, Njoroge, Nkosazana, Noa, Noah, Noam, Nobuko, Noe, Noé, Noel, Noël, Noelia
Noella, Noëlla, Noelle, Noëlle, Noemi, Noemí, Noémi, Noëmi, Noemie, Noémie, Nohemi, Nohora, Nojus, Nola, Nolan
Nolberto, Noma, Nona, Nonna, Noor, Noora, Noortje, Nora, Nóra, Norah, Norbert, Norberto, Norbey, Nore, Noreen, Norene
Noriko, Norina, Norine, Norma, Norman, Normand, Normunds, Norris, Noud, Nour, Nouri, Nout, Novella, Nu, Nubia, Nuno
Nuri, Nuria, Núria, Nury, Nusa, Nuša, Nydia, Nyla, Nynke, Obdulia, Obiageli, Ocampo, Oceane, Océane, Ocie, Octavia
Octavio, Oda, Odalis, Odalys, Odelia, Odeline, Odell, Odette, Odile, Odilia, Odinga, Odis, Ofelia, Ofer, Oisin, Oiva
Oivind, Øivind, Ojvind, Øjvind, Ok, Okechukwu, Oksana, Oktyabrina, Ola, Oladele, Olaf, Olalla, Olav, Olavi, Ole, Oleg
Olegario, Oleh, Oleksandr, Oleksii, Oleksiy, Olen, Olena, Olene, Oleta, Olevia, Olexander, Olfert, Olga, Olgerts
Oļģerts, Olgierd, Olimpia, Olimpiada, Olimpy, Olin, Olinda, Oliva, Oliver, Olivér, Óliver, Olivia, Olivie, Olivier
Olivija, Oliwer, Oliwier, Olle, Olli, Ollie, Olof, Olov, Olusegun, Oluwaseun, Olympia, Oma, Omaira, Omar, Omer, Ömer
Omri, Ona, Oneida, Onie, Onita, Onni, Onofre, Onufry, Onur, Onyeka, Oona, Ophelia, Ophelie, Ophélie, Ora, Oralee
Oralia, Oren, Orest, Orestas, Oretha, Orfelina, Orhan, Oriana, Orjan, Örjan, Orla, Ornella, Orni, Ørni, Orpha
Orsolya, Orval, Orville, Orvokki, Osama, Oscar, Óscar, Osip, Oskar, Oskari, Oskars, Osman, Osmo, Ossi, Ossian, Ossie
Ostap, Osten, Östen, Ostromir, Osvald, Osvaldo, Osvalds, Oswald, Oswaldo, Otavio, Otávio, Otelia, Otha, Othman
Othmar, Otilia, Otilija, Otīlija, Otis, Oto, Ottilia, Otto, Ottó, Ouida, Ousmane, Outi, Ove, Ovidio, Ovli, Øvli, Owen
Oystein, Øystein, Oyvind, Øyvind, Ozell, Ozella, Ozgur, Özgür, Ozie, Ozlem, Özlem, Paavo, Pabla, Pablo, Paca
Pacifica, Pacífica, Paco, Padraig, Paige, Paivi, Päivi, Paivikki, Päivikki, Pakhom, Pál, Pål, Pallavi, Palle, Palma
Palmer, Palmira, Paloma, Pam, Pamala, Pamela, Pamelia, Pamella, Pamila, Pamula, Pancho, Pandora, Panfil, Panfilo
Pánfilo, Pankaj, Pankrat, Pankraty, Panteleymon, Paola, Paolo, Pär, Paramon, Parfen, Parisa, Parker, Parthenia
Particia, Parvez, Parviz, Pascal, Pascale, Pascaline, Pascual, Pascuala, Pasi, Pasquale, Pastora, Pat, Patria, Patric
Patrica, Patrice, Patricia, Patrícia, Patricija, Patricio, Patrick, Patrik, Patrina, Patrizia, Patryk, Patsy, Patti
Pattie, Patty, Pau, Paul, Paula, Paule, Paulene, Pauletta, Paulette, Pauli, Paulien, Pauliina, Paulin, Paulina
Paulīna, Pauline, Paulino, Paulita, Paulius, Paulo, Pauls, Pavao, Pavel, Pavla, Pavlo, Pawel, Paweł, Payam, Paz
Pearl, Pearle, Pearlene, Pearlie, Pearline, Pearly, Peder, Pedro, Peeter, Peggie, Peggy, Pei, Pekka, Pelageya, Pelayo
Pelle, Penelope, Pénélope, Penney, Penni, Pennie, Penny, Pentti, Pepe, Pepijn, Pepita, Pepito, Per-Erik, Per-Olof
Percy, Perla, Perlita, Pernilla, Pernille, Pero, Perrine, Perry, Pertti, Pervez, Petar, Pete, Peter, Péter, Peteris
Pēteris, Petr, Petra, Petras, Petri, Petrina, Petro, Petrona, Petronila, Petrus, Petter, Petteri, Phebe, Phil
Phileine, Philip, Philipp, Philippa, Philippe, Phillip, Phillis, Philomena, Phoebe, Phuc, Phung, Phuong, Phylicia
Phylis, Phyliss, Phyllis, Pia, Pía, Piedad, Pien, Pierina, Piero, Pierre, Pierre-Yves, Pierrette, Piers, Piet, Pieter
Pieter-Jan, Pietro, Piia, Pijus, Pilar, Pili, Pim, Pimen, Ping, Pinkie, Pio, Pío, Piotr, Piper, Pippa, Piret, Pirjo
Pirkko, Pirmin, Piroska, Pius, Placido, Plácido, Platon, Pleun, Plinio, Pok, Pol, Polikarp, Polina, Polly, Polona
Polonca, Poncio, Pontus, Pooja, Porfirio, Porfiry, Porsche, Porsha, Portia, Potap, Poul, Povilas, Prabowo, Pradeep
Prakash, Pranab, Prasad, Praskovya, Pratibha, Pravin, Prayuth, Preben, Predrag, Preston, Pricilla, Priit, Primitiva
Primitivo, Prisca, Priscila, Priscilla, Priska, Priya, Priyanka, Prokhor, Prokl, Prokofy, Prov, Providencia
Prudencia, Prudencio, Przemyslaw, Przemysław, Puk, Pura, Purificacion, Purificación, Pyotr, Qasem, Qasim, Qassem
Qiana, Qishan, Quang, Queenie, Quentin, Quiana, Quincy, Quinn, Quinten, Quintin, Quinton, Quinty, Quique, Quirino
Quyen, Rachael, Rachal, Racheal, Rachel, Rachele, Rachell, Rachelle, Rachid, Rachida, Racquel, Radim, Radislav
Radmila, Rado, Radoslaw, Radosław, Radovan, Radvile, Radvilė, Rae, Raeann, Raed, Raelene, Raf, Rafa, Rafael, Rafaél
Rafaël, Rafaela, Rafaella, Rafal, Rafał, Raffael, Raffaela, Raffaele, Raffaella, Rafik, Rafiq, Ragna, Ragnar, Ragner
Ragnhild, Raguel, Rahel, Rahim, Rahul, Raija, Raila, Raili, Raimo, Raimonds, Raimund, Raimundo, Raina, Rainer, Raisa
Raivis, Raivo, Raj, Raja, Rajesh, Rajiv, Rajko, Rajnath, Rakesh, Ralf, Ralph, Ramadan, Ramazan, Ramesh, Rami, Raminta
Ramiro, Ramiz, Ramon, Ramón, Ramona, Ramonita, Ramunas, Ramūnas, Ramune, Ramunė, Ramzan, Ramzi, Rana, Ranae, Randa
Randal, Randall, Randee, Randell, Randi, Randolph, Randy, Ranee, Rani, Rania, Ranil, Raoul, Raphael, Raphaël
Raphaela, Raquel, Rasa, Rashad, Rasheeda, Rashid, Rashida, Rasma, Rasmus, Ratibor, Ratko, Ratmir, Raul, Raúl, Rauno
Ravi, Ray, Rayan, Rayana, Raye, Rayen, Rayén, Rayford, Raylene, Raymon, Raymond, Raymonde, Raymundo, Rayna, Rea
Reagan, Reanna, Reatha, Reba, Rebbeca, Rebbecca, Rebeca, Rebecca, Rebecka, Rebeka, Rebekah, Rebekka, Recep
Recep Tayyip, Reda, Reece, Reed, Reem, Reena, Reet, Refugia, Refugio, Regan, Regena, Regenia, Reggie, Reginald
Regine, Régine, Reginia, Regis, Régis, Regitse, Regitze, Regula, Regulo, Régulo, Reid, Reidun, Reijo, Reiko, Reina
Reinaldo, Reine, Reinel, Reiner, Reinhard, Reinhilde, Reinhold, Reinis, Reino, Reita, Reka, Réka, Rema, Remedios
Remi, Rémi, Remigio, Remo, Remona, Remy, Rémy, Remzi, Rena, Renaat, Renae, Renaldo, Renan, Renata, Renáta, Renate
Renato, Renaud, Renay, Renda, Rene, René, Renea, Renee, Renée, Renetta, Renita, Renna, Rens, Renske, Renzo, Ressie
Reta, Retha, Reto, Retta, Reuben, Reuven, Reva, Rex, Rexhep, Rey, Reyes, Reyna, Reynalda, Reynaldo, Reza, Rhea, Rheba
Rhett, Rhiannon, Rhoda, Rhona, Rhonda, Rhys, Ria, Riad, Ricarda, Ricardas, Ričardas, Ricardo, Ricards, Ričards
Riccardo, Richard, Richárd, Richardt, Richelle, Richie, Rick, Rickard, Rickey, Ricki, Rickie, Ricky, Rico, Rigmor
Rigoberto, Rihards, Riikka, Riina, Riitta, Rik, Rikard, Rikke, Rikki, Riku, Riley, Rima, Rimante, Rimantė, Rina
Rinaldo, Rino, Rinor, Risa, Rishi, Risto, Rita, Ritt, Ritva, Riva, Rivka, Riyad, Roan, Rob, Robbe, Robbi, Robbie
Robbin, Robby, Robbyn, Robena, Robert, Róbert, Roberta, Robertas, Roberto, Roberts, Robin, Robinson, Robt, Robyn
Rocco, Rochel, Rochell, Rochelle, Rocio, Rocío, Rod, Roderick, Rodger, Rodion, Rodney, Rodolfo, Rodolphe, Rodrick
Rodrigo, Rodrigue, Roel, Roeland, Rogelio, Roger, Rohit, Rojus, Rokas, Roko, Roksana, Roland, Rolanda, Rolandas
Rolande, Rolando, Rolands, Roldan, Roldán, Rolf, Rolland, Romain, Romaine, Romana, Romane, Romano, Romelia, Romeo
Roméo, Romeu, Romina, Romona, Romuald, Romualdas, Romulo, Rómulo, Romy, Ron, Rona, Ronal, Ronald, Ronaldinho, Ronaldo
Ronda, Roni, Ronja, Ronna, Ronni, Ronnie, Ronny, Rony, Ronya, Roope, Roos, Roosa, Roosevelt, Roque, Rory, Rosa
Rosalba, Rosalee, Rosalia, Rosalía, Rosalie, Rosalina, Rosalind, Rosalinda, Rosaline, Rosalva, Rosalyn, Rosamaria
Rosamel, Rosamond, Rosana, Rosann, Rosanna, Rosanne, Rosaria, Rosario, Rosaura, Roscoe, Rose-Marie, Roseann, Roseanna
Roseanne, Roselee, Roselia, Roseline, Rosella, Roselle, Roselyn, Rosemarie, Rosemary, Rosena, Rosenda, Rosendo
Rosetta, Rosette, Rosia, Rosie, Rosina, Rosio, Rosita, Roslyn, Rosmarie, Ross, Rossana, Rossie, Rostislav, Rostyslav
Roswitha, Rouven, Rowan, Rowena, Roxana, Roxane, Roxann, Roxanna, Roxanne, Roxie, Roxy, Roy, Roya, Royce, Roza, Róza
Róża, Rozalia, Rozália, Rozalija, Rozanne, Rozella, Rozsa, Rózsa, Ruairi, Ruben, Rubén, Rúben, Rubi, Rubie, Rubiela
Rubin, Ruby, Rubye, Rudecindo, Rudi, Rudiger, Rüdiger, Rudite, Rudīte, Rudolf, Rudolfs, Rūdolfs, Rudolph, Rudy
Rueben, Ruedi, Rufina, Rufino, Rufus, Rugile, Rugilė, Ruhollah, Rui, Rupert, Ruperta, Ruperto, Ruslan, Rusne, Rusnė
Russ, Russel, Russell, Rustam, Ruta, Rūta, Rute, Ruth, Rutha, Ruthann, Ruthanne, Ruthe, Ruthie, Ruy, Ruza, Ruža
Ruzica, Ružica, Ryan, Ryann, Ryota, Ryszard, Ryte, Rytė, Rytis, Ryurik, Saad, Saar, Saara, Sabah, Sabas, Sabina
Sabine, Sabra, Sabri, Sabrina, Sacha, Sachiko, Sachin, Saddam, Sade, Sadegh, Sadie, Sadik, Sadio, Sadiq, Sadye, Saeb
Saeed, Saeid, Safa, Safet, Sahra, Saïd, Saif, Sajid, Sakari, Sal, Salah, Saleh, Salem, Salena, Salih, Salim, Salina
Salley, Sallie, Sally, Salma, Salman, Salome, Salomé, Salomon, Salomón, Salud, Salva, Salvatore, Sam, Samanta
Samantha, Samatha, Sameh, Samella, Samir, Samira, Sammie, Sammy, Samo, Samora, Samson, Samu, Samual, Samuel, Samuël
Samuele, Samuil, Samuli, Samy, Sana, Sanae, Sancho, Sanda, Sandalio, Sandee, Sandeep, Sander, Sandi, Sandie, Sandis
Sandor, Sándor, Sandra, Sandrine, Sandro, Sanela, Sanford, Sani, Sanije, Sanita, Sanja, Sanjay, Sanjeev, Sanjuana
Sanjuanita, Sanna, Sanne, Sanni, Sanora, Santa, Santana, Santeri, Santina, Santino, Santo, Santos, Saoirse, Sapa
Sara, Sára, Sarah, Sarai, Saran, Sarina, Sarita, Sarmite, Sarmīte, Sarunas, Šarūnas, Sasa, Saša, Sascha, Sasha
Saskia, Saso, Sašo, Satoshi, Satu, Saturnina, Saturnino, Sau, Saul, Saúl, Saulius, Saundra, Savanna, Savely, Saverio
Savva, Savvaty, Sayed, Sayyid, Scarleth, Scarlett, Scarlette, Scott, Scottie, Scotty, Seamus, Sean, Seán, Sebastiaan
Sebastian, Sebastián, Sebastiano, Sebastiao, Sebastião, Sebastien, Sébastien, Sebastijan, Sebastjan, Sebrina, Sedat
Seema, Segismundo, Segun, Segundo, Seija, Seiji, Sekou, Selahattin, Selena, Selene, Selim, Selin, Selina, Seline
Selivan, Seliverst, Selma, Sem, Semir, Sena, Senad, Senaida, Senn, Senna, Senne, Seok, Sep, Sepp, Seppe, Seppo
September, Serafim, Serafin, Serafín, Serafina, Seraina, Sereina, Serena, Serge, Sergei, Sergej, Sergey, Sergio
Sérgio, Sergiy, Serhii, Serhiy, Serina, Serita, Serkan, Sessa, Seth, Setsuko, Seung, Sevastyan, Seve, Severiano
Severin, Severine, Séverine, Severino, Severo, Seydou, Seymour, Sha, Shaban, Shad, Shadi, Shae, Shahid, Shaina
Shakia, Shakira, Shakita, Shala, Shalanda, Shalon, Shalonda, Shameka, Shamika, Shana, Shanae, Shanda, Shandi, Shandra
Shane, Shaneka, Shanel, Shanell, Shanelle, Shani, Shania, Shanice, Shanika, Shaniqua, Shanita, Shanna, Shannan
Shannon, Shanon, Shanta, Shantae, Shantay, Shante, Shantel, Shantell, Shantelle, Shanti, Shapour, Shaquana, Shaquita
Shara, Sharan, Sharda, Sharee, Sharell, Sharen, Shari, Sharice, Sharie, Sharif, Sharika, Sharilyn, Sharita, Sharla
Sharleen, Sharlene, Sharmaine, Sharolyn, Sharon, Sharonda, Sharri, Sharron, Sharyl, Sharyn, Shashi, Shasta, Shaul
Shaun, Shauna, Shaunda, Shaunna, Shaunta, Shaunte, Shavon, Shavonda, Shavonne, Shawana, Shawanda, Shawanna, Shawn
Shawna, Shawnda, Shawnee, Shawnna, Shawnta, Shay, Shayla, Shayna, Shayne, Shea, Sheba, Sheena, Shehbaz, Sheikha
Sheila, Sheilah, Shela, Shelba, Shelby, Sheldon, Shelia, Shella, Shelley, Shelli, Shellie, Shelly, Shelton, Shemeka
Shemika, Shena, Shenika, Shenita, Shenna, Shera, Sheree, Sherell, Sheri, Sherice, Sheridan, Sherie, Sherika, Sherill
Sherilyn, Sherise, Sherita, Sherlene, Sherley, Sherly, Sherlyn, Sherman, Sheron, Sherrell, Sherri, Sherrie, Sherril
Sherrill, Sherron, Sherryl, Sherwood, Shery, Sheryl, Sheryll, Shiela, Shigeru, Shila, Shiloh, Shimon, Shinji, Shinzo
Shira, Shirely, Shirin, Shirl, Shirlee, Shirleen, Shirlene, Shirley, Shirly, Shiv, Shizue, Shizuko, Shlomo, Shoichi
Shon, Shona, Shonda, Shondra, Shonna, Shonta, Shoshana, Shpresa, Shqipe, Shu, Shukri, Shyam, Shyla, Siamak, Sian
Sibyl, Sibylle, Sid, Sidney, Sidor, Siebe, Siegfried, Siem, Sien, Siena, Sienna, Sigfrid, Sigfrido, Sigge, Sigita
Sigizmund, Signe, Sigrid, Sigurd, Sigvard, Siim, Siiri, Sil, Sila, Silanty, Silas, Silja, Silje, Silke, Sille, Silva
Silvan, Silvana, Silvano, Silvestr, Silvestre, Silvia, Sílvia, Silvija, Silvio, Silvo, Sima, Simao, Simão, Simas
Sime, Šime, Simen, Simeon, Simo, Simon, Simón, Simona, Simonas, Simone, Simonne, Sina, Sinan, Sindre, Sindy, Sinead
Sinéad, Sini, Sinikka, Sinisa, Siniša, Sinklitikiya, Sintija, Siobhan, Siobhán, Sipho, Sirena, Siri, Sirje, Sirkka
Siro, Sirpa, Sisko, Sissel, Siu, Siv, Sivert, Sixta, Sixten, Sixto, Sjoerd, Skaidrite, Skaidrīte, Skender, Skye
Sladjana, Slavica, Slavisa, Slavka, Slavko, Slobodan, Slyvia, Smilte, Smiltė, Smriti, Sneider, Snezana, Snjezana
Snježana, Sobhi, Socorro, Sofi, Sofía, Sofiane, Sofie, Sofija, Sofiya, Sofon, Sofron, Soheil, Soila, Sokrat, Sol
Solange, Soledad, Solene, Solène, Soline, Solomon, Solveig, Solvej, Solvita, Somer, Sommer, Sona, Sondra, Sondre
Sonia, Sónia, Sonja, Sonny, Sonya, Soo, Sook, Sophia, Sophie, Sophie-Marie, Soraia, Soraya, Soren, Sören, Søren
Sorine, Sørine, Sos, Søs, Sosimo, Souad, Soumaya, Sourav, Spartak, Spela, Špela, Spencer, Spiridon, Srecko, Srečko
Sridevi, Stacee, Stacey, Staci, Stacia, Stacie, Stacy, Staffan, Stan, Stana, Stanford, Stanimir, Stanislav
Stanislava, Stanislavs, Staņislavs, Stanislaw, Stanisław, Stanka, Stanko, Stanley, Stanton, Starla, Starr, Stasia
Steen, Stef, Stefaan, Stefan, Štefan, Stefani, Stefania, Stefanie, Stefanija, Štefanija, Stefano, Stefany, Steffanie
Steffen, Steffi, Stefica, Štefica, Stefka, Štefka, Stein, Steinar, Stella, Stellan, Sten, Stepan, Stepanie, Stephaine
Stephan, Stéphan, Stephane, Stéphane, Stephani, Stephania, Stephanie, Stéphanie, Stephany, Stephen, Stephenie
Stephine, Stephnie, Sterre, Steve, Steven, Stevie, Stewart, Stian, Stien, Stig, Stijn, Stina, Stine, Stiven, Stjepan
Stojan, Stoyan, Stuart, Sture, Su, Suanne, Subhash, Sudie, Sue, Sueann, Suellen, Suha, Suharto, Suk, Sukarno
Suleiman, Sulema, Suleyman, Süleyman, Sumiko, Sune, Sunil, Sunni, Suresh, Susan, Susana, Susanita, Susann, Susanna
Susannah, Susanne, Sushma, Susi, Susie, Susilo, Sussanne, Sussie, Susy, Suus, Suvi, Suzan, Suzana, Suzann, Suzanna
Suzanne, Suze, Suzette, Suzi, Suzie, Suzy, Svante, Svea, Svein, Sven, Sven-Erik, Sven-Olof, Svenja, Svenning, Sverre
Svetlana, Svetozar, Svyatopolk, Svyatoslav, Swen, Sybil, Sybille, Syble, Sylvain, Sylvester, Sylvia, Sylviane
Sylvianne, Sylvie, Sylwia, Synnove, Synnøve, Synthia, Syreeta, Sys, Szabolcs, Szilard, Szilárd, Szilveszter, Szilvia
Szymon, Ta, Tabata, Tabatha, Tabea, Tabetha, Tabita, Tabitha, Tad, Tadas, Tadej, Tadeja, Tadeo, Tadeusz, Tadhg, Tae
Tage, Taha, Taher, Tahir, Tai, Taina, Taisha, Taisiya, Taisto, Taja, Tajuana, Tajus, Takako, Takashi, Takeshi
Takisha, Tal, Talal, Talia, Talib, Talisha, Talitha, Tam, Tama, Tamala, Tamar, Tamara, Tamas, Tamás, Tamatha, Tambra
Tameika, Tameka, Tamekia, Tamela, Tamera, Tamesha, Tami, Tamica, Tamie, Tamika, Tamiko, Tamim, Tamir, Tamisha
Tammara, Tammera, Tammi, Tammie, Tammy, Tamra, Tana, Tancredo, Tandra, Tandy, Taneka, Taneli, Tanesha, Tangela
Tanguy, Tania, Tânia, Tanika, Tanisha, Tanja, Tanna, Tansu, Tanya, Tapani, Tapio, Tara, Tarah, Taras, Tarcisio
Tarcísio, Tarek, Taren, Tareq, Tari, Tarik, Tariq, Tarja, Tarmo, Taro, Tarra, Tarsha, Taru, Taryn, Tasha, Tashia
Tashina, Tasia, Tatiana, Tatjana, Tatum, Tatyana, Tauno, Taunya, Tautvydas, Tawana, Tawanda, Tawanna, Tawfik, Tawna
Tawnya, Tayeb, Tayfun, Taylor, Tayna, Tayyip, Tecla, Ted, Teddy, Tedros, Teemu, Teena, Tegan, Teija, Teisha, Teja
Tejs, Tekla, Tellervo, Telma, Telmo, Temeka, Temika, Tempie, Tena, Tendai, Tenesha, Tenis, Tenisha, Tennie, Tennille
Tenzin, Teo, Téo, Teobaldo, Teodor, Teodora, Teodoro, Teodors, Teodosio, Teofila, Teófila, Teofilo, Teófilo, Tequila
Tera, Tere, Tereasa, Terence, Terenty, Teresa, Terese, Teresia, Teresita, Teressa, Terez, Teréz, Terezia, Terézia
Terezija, Terhi, Teri, Terica, Terina, Terisa, Terje, Tero, Terra, Terrance, Terrell, Terrence, Terresa, Terri
Terrie, Terrilyn, Terry, Terttu, Tesha, Tess, Tessa, Tessie, Tetsuya, Teun, Teuta, Teuvo, Thabo, Thad, Thaddeus
Thaksin, Thalia, Thandiwe, Thanh, Thao, Thea, Théa, Theda, Thelma, Theo, Théo, Theodoor, Theodor, Theodora, Theodore
Théodore, Theola, Theophil, Theophile, Théophile, Theres, Theresa, Therese, Therése, Thérèse, Theresia, Theressa
Theron, Thersa, Thi, Thiago, Thiare, Thibaud, Thibault, Thibaut, Thibo, Thierry, Thijmen, Thijn, Thijs, Thom, Thomas
Thomás, Thomasena, Thomasina, Thomasine, Thor, Thora, Thore, Thorsten, Thresa, Thu, Thure, Thurman, Thuy, Tia, Tiago
Tiana, Tianna, Tiare, Tibe, Tibo, Tibor, Tiburcio, Tien, Tiera, Tierra, Tiesha, Tifany, Tiffaney, Tiffani, Tiffanie
Tiffany, Tiffiny, Tiia, Tiina, Tiit, Tiiu, Tijl, Tijmen, Tijn, Tijs, Tikhon, Til, Tilda, Tilen, Tillie, Tim, Timea
Tímea, Timeo, Timéo, Timika, Timmy, Timo, Timofey, Timon, Timotej, Timoteo, Timothee, Timothée, Timothy, Timur, Tina
Tindra, Tine, Tineke, Tinisha, Tinne, Tino, Tirza, Tisa, Tish, Tisha, Titas, Tito, Titus, Tivadar, Tiziana, Tiziano
Tjasa, Tjaša, Tobi, Tobias, Tobiasz, Tobie, Toby, Toccara, Tod, Todd, Toi, Toivo, Tola, Tom, Tomas, Tomás, Tomasa
Tomasz, Tomaz, Tomaž, Tomé, Tomeka, Tomi, Tomika, Tomiko, Tomislav, Tommaso, Tommi, Tommie, Tommy, Tommye, Tomo
Tomoko, Toms, Tona, Tonda, Tonette, Toney, Toni, Tonia, Tonie, Tonisha, Tonita, Tonja, Tonje, Tonny, Tono, Toño, Tonu
Tõnu, Tony, Tonya, Toomas, Toon, Topias, Tor, Tora, Torben, Torbjorn, Torbjörn, Torbjørn, Tord, Torgny, Tori, Toribio
Torie, Torill, Torri, Torrie, Torsten, Tory, Tosha, Toshia, Toshiko, Toshiro, Tova, Tove, Towanda, Toya, Tracee
Tracey, Traci, Tracie, Tracy, Tran, Trang, Transito, Tránsito, Travis, Treasa, Treena, Trena, Trent, Trenton, Tresa
Tressa, Tressie, Treva, Trevor, Trey, Tricia, Trifon, Triin, Trina, Trine, Trīne, Trinh, Trish, Trisha, Trista
Tristan, Tristán, Troels, Trofim, Trond, Troy, Trudi, Trudie, Trudy, Trula, Truman, Tshepo, Tu, Tuan, Tuana, Tuija
Tulia, Tulio, Tunde, Tünde, Tuomas, Tuomo, Ture, Turgut, Turid, Turki, Tuukka, Tuula, Tuuli, Tuulia, Tuulikki, Tuur
Tuva, Tuyet, Tverdislav, Tvorimir, Twan, Twana, Twanda, Twanna, Twila, Twyla, Ty, Tycho, Tyesha, Tygo, Tyisha, Tyler
Tymon, Tymoteusz, Tynisha, Tyra, Tyree, Tyrell, Tyron, Tyrone, Tyson, Tzachi, Tzipi, Ubaid, Uberlinda, Uchenna, Uday
Uddhav, Udo, Ueli, Uffe, Ugne, Ugnė, Ugo, Uhuru, Ula, Uldis, Ulf, Ulises, Ulla, Ulla-Britt, Ulle, Ülle, Ulrica
Ulrich, Ulrik, Ulrika, Ulrike, Ulyan, Ulyana, Ulysses, Umar, Umberto, Umut, Un, Una, Unni, Uno, Uolevi, Urbain
Urbano, Uri, Uriel, Urmas, Uros, Uroš, Urs, Ursa, Urša, Ursina, Urska, Urška, Ursula, Úrsula, Urszula, Usama, Usha
Usman, Ustin, Ute, Uthman, Uwe, Uzi, Vada, Vadim, Vagn, Vaida, Vaidas, Vaino, Väinö, Vajen, Vajèn, Vakare, Vakarė
Vakris, Val, Valarie, Valborg, Valda, Valdemar, Valdis, Valene, Valentijn, Valentim, Valentin, Valentín, Valentina
Valentīna, Valentino, Valentyn, Valere, Valère, Valeri, Valeria, Valèria, Valéria, Valerie, Valérie, Valerija
Valerio, Valeriy, Valeriya, Valero, Valery, Valeryan, Valeska, Valija, Vallie, Valon, Valorie, Valrie, Valter
Valtteri, Vance, Vanda, Vanesa, Vanessa, Vanetta, Vania, Vanita, Vanja, Vanna, Vannesa, Vannessa, Varfolomey, Varlaam
Varvara, Vasare, Vasarė, Vasco, Vashti, Vasiliki, Vasilisa, Vasily, Vasyl, Vatslav, Vaughn, Veda, Vedran, Veera
Veerle, Veeti, Vega, Vegard, Veijo, Veikko, Vejune, Vėjūnė, Velda, Veli, Velia, Velimir, Vella, Vello, Velma, Velta
Velva, Vena, Venceslas, Venceslás, Vendela, Venedikt, Veneranda, Venessa, Venetta, Veniamin, Venita, Venkat, Venla
Vennie, Venus, Veola, Vera, Verda, Verdell, Verdie, Verena, Vergie, Verla, Verlene, Verlie, Verline, Vern, Verna
Vernell, Verner, Verneri, Vernetta, Vernia, Vernice, Vernie, Vernita, Vernon, Veronica, Verónica, Veronika, Veronique
Véronique, Versie, Vertie, Vesa, Vesna, Vesta, Veta, Vi, Vic, Vicenta, Vicente, Vickey, Vicki, Vickie, Vicky
Victoire, Victor, Víctor, Victoriano, Victorina, Victorino, Vid, Vida, Vidal, Vidar, Vide, Viesturs, Viggo, Vigilija
Vigo, Viivi, Vija, Vijay, Vikenty, Viki, Viking, Vikki, Vikram, Viktor, Viktoria, Viktória, Viktorija, Viktorin
Viktoriya, Viktors, Vilde, Vilgot, Vilhelm, Vilhelmiina, Vilhelmina, Vilho, Vilis, Vilius, Viljami, Viljem, Viljo
Villads, Ville, Vilma, Vilmer, Vilmos, Vilnis, Vilte, Viltė, Vilums, Viļums, Vina, Vince, Vincenc, Vincent, Vincenza
Vincenzo, Vinciane, Vineta, Vinicio, Vinicius, Vinícius, Vinita, Vinnie, Vinod, Vinzenz, Violet, Violeta, Violetta
Violette, Virag, Virág, Virat, Virgen, Virgie, Virgil, Virgilio, Virgina, Virginie, Virpi, Visar, Vishal, Visitacion
Visitación, Vissarion, Visvaldis, Vita, Vitali, Vitalija, Vitaliy, Vitaly, Vito, Vitor, Vítor, Vitoria, Vitória
Vittoria, Vittorio, Viva, Vivan, Vivek, Viveka, Vivian, Viviana, Viviane, Vivianne, Vivien, Vivienne, Vjekoslav
Vjollca, Vlad, Vladilen, Vladimir, Vladislav, Vladislavs, Vladlen, Vlado, Vlas, Vlasta, Vlora, Vojislav, Voldemars
Voldemārs, Volkan, Volker, Volodymyr, Voncile, Vonda, Vonnie, Vreneli, Vsemil, Vseslav, Vsevolod, Vuokko, Vyacheslav
Vysheslav, Vytautas, Vyte, Vytė, Wade, Wael, Wagner, Wai, Waldemar, Waldo, Waleed, Walid, Wallace, Wally, Walter
Wálter, Walton, Waltraud, Wanda, Wanderley, Waneta, Wanetta, Wangari, Wanita, Wannes, Warner, Warre, Warren, Wava
Waylon, Wayne, Weena, Wei, Weiwei, Weldon, Wellington, Wen, Wenceslao, Wenche, Wendelin, Wendell, Wendi, Wendie
Wendolin, Wendolyn, Wendy, Wenona, Werner, Wes, Wesley, Wessel, Weston, Whitley, Whitney, Wiktor, Wilber, Wilbert
Wilbur, Wilburn, Wilda, Wiley, Wilford, Wilfred, Wilfredo, Wilfrido, Wilfried, Wilhelm, Wilhelmina, Wilhelmus
Wilhemina, Willa, Willard, Wille, Willem, Willena, Willene, Willetta, Willette, Willi, Willia, William, Williams
Willian, Willie, Williemae, Willis, Willodean, Willy, Wilma, Wilman, Wilmar, Wilmer, Wilson, Wilton, Wim, Winford
Winfred, Winifred, Winni, Winnie, Winnifred, Winona, Winston, Wissam, Witold, Wladimir, Wm, Wojciech, Wole, Wolfgang
Wonda, Woodrow, Wout, Wouter, Wyatt, Wynell, Wynona, Xander, Xaver, Xavi, Xavier, Xenia, Xiao, Xiaobo, Xiaoping
Ximena, Xiomara, Xochitl, Xuan, Yaakov, Yadira, Yadollah, Yaeko, Yael, Yago, Yahaira, Yahya, Yair, Yaiza, Yajaira
Yakov, Yakub, Yalda, Yamid, Yamile, Yamilet, Yan, Yana, Yanara, Yanet, Yaneth, Yang, Yanick, Yanik, Yanina, Yanira
Yanis, Yann, Yannic, Yannick, Yannik, Yannis, Yanuary, Yara, Yaritza, Yaropolk, Yaroslav, Yasar, Yasemin, Yaser
Yasin, Yasir, Yasmin, Yasmín, Yasmina, Yasmine, Yasna, Yasser, Yassin, Yassine, Yasuhiro, Yasuko, Yasuo, Yaw, Yazmin
Yazmín, Yda, Yecid, Yee, Yeferson, Yegor, Yehuda, Yeimy, Yeison, Yekaterina, Yelena, Yemi, Yeni, Yenifer, Yenny, Yeny
Yer, Yerko, Yerson, Yesenia, Yesica, Yésica, Yesid, Yessenia, Yessica, Yéssica, Yetta, Yevette, Yevgeni, Yevgeny
Yevhen, Yfke, Yi, Yigal, Yildirim, Yina, Yineth, Ying, Ying-jeou, Yingluck, Yinthe, Yisrael, Yitzhak, Ylenia, Ylva
Ylvie, Yngve, Yoann, Yoav, Yocelyn, Yogi, Yohan, Yohana, Yoko, Yolanda, Yolande, Yolando, Yolima, Yolonda, Yon
Yonatan, Yonathan, Yong, Yordan, Yorman, Yoselin, Yoshie, Yoshihide, Yoshihiko, Yoshiko, Yoshiro, Yossi, Youlanda
Younes, Young-sam, Youri, Yousef, Youssef, Youssouf, Yoweri, Yrjo, Yrjö, Yrsa, Ysaline, Yu, Yuan, Yudy, Yuette, Yuk
Yuki, Yukiko, Yukio, Yuko, Yulanda, Yuli, Yulia, Yulian, Yuliana, Yulieth, Yuliia, Yulimar, Yuliya, Yuly, Yun, Yung
Yunus, Yuonne, Yurani, Yurany, Yuri, Yuridia, Yuriko, Yuriy, Yury, Yusuf, Yutaka, Yuval, Yuvenaly, Yvan, Yves, Yvette
Yvon, Yvone, Yvonne, Zacarias, Zacarías, Zachariah, Zacharias, Zacharie, Zachary, Zachery, Zack, Zackary, Zada, Zahra
Zaid, Zaida, Zainab, Zaira, Zakaria, Zakhar, Zalan, Zalán, Zan, Žan, Zana, Zandra, Zane, Zanis, Žanis, Zara, Zayed
Zbigniew, Zdenka, Zdenko, Zdravko, Ze'ev, Zedong, Zeferino, Zehnia, Zeid, Zeinab, Zelda, Zelie, Zélie, Zeljka, Željka
Zeljko, Željko, Zella, Zelma, Zemin, Zemyna, Žemyna, Zena, Zenaida, Zenia, Zeno, Zenobia, Zenta, Zetta, Zeynep
Zhanna, Ziad, Zied, Ziedonis, Ziga, Žiga, Ziggy, Zigrida, Zigrīda, Zina, Zinaida, Zine, Zinovy, Zita, Ziva, Živa
Zivile, Živilė, Zlatko, Zoe, Zoé, Zoë, Zoey, Zofia, Zofija, Zoila, Zola, Zoltan, Zoltán, Zona, Zonia, Zora, Zoraida
Zoran, Zorica, Zorka, Zosima, Zoya, Zsanett, Zsigmond, Zsofia, Zsófia, Zsolt, Zsombor, Zsuzsanna, Zuhair, Zula
Zulema, Zulfikar, Zulma, Zunilda, Zuzana, Zvi, Zvonka, Zvonko, Zygimantas, Žygimantas

[given_name_ambiguous]
\=Adelaide, \=Adélaïde, \=Alexandria, \=Alpha, \=Amber, \=America, \=April, \=Argentina, \=Art, \=Ashanti, \=Asia
\=Asuncion, \=Asunción, \=August, \=Aura, \=Autumn, \=Bari, \=Berry, \=Bill, \=Brain, \=Brandy, \=Breda, \=Brook
\=Brooks, \=Buck, \=Bud, \=Buddy, \=Burma, \=Candy, \=Carolina, \=Chad, \=Chance, \=Charity, \=Charlotte, \=Chase
\=Chastity, \=Cherry, \=Chi, \=Christen, \=Christian, \=Clay, \=Cleveland, \=Cliff, \=Columbus, \=Coy, \=Crystal
\=Dakota, \=Dallas, \=Dane, \=Dawn, \=Denver, \=Destiny, \=Dolly, \=Dominica, \=Dusty, \=Earl, \=Earnest, \=Ebony
\=Eddy, \=Faith, \=Fawn, \=Fern, \=Finn, \=Florence, \=Florida, \=Forest, \=Foster, \=France, \=Gale, \=Garland
\=Garret, \=Gay, \=Geneva, \=Georgia, \=German, \=Ginger, \=Grace, \=Grant, \=Guy, \=Heath, \=Hope, \=Houston, \=Hung
\=Hunter, \=India, \=Irish, \=Israel, \=Ivory, \=Jade, \=Jarred, \=Jena, \=Jewel, \=Jordan, \=Jos, \=Joy, \=June
\=Junior, \=Kandy, \=Karen, \=Kenya, \=King, \=Kitty, \=Kobe, \=Lacy, \=Lane, \=Latina, \=Lincoln, \=Long, \=Lourdes
\=Ma, \=Madison, \=Major, \=Man, \=Manual, \=Mark, \=Maryland, \=May, \=Maya, \=Melody, \=Mercedes, \=Merry, \=Milan
\=Misty, \=Montserrat, \=Nevada, \=Newton, \=Noble, \=Numbers, \=Odessa, \=Olive, \=Opal, \=Orlando, \=Pansy, \=Paris
\=Philippine, \=Porter, \=Precious, \=Prince, \=Princess, \=Queen, \=Raleigh, \=Raven, \=Regina, \=Regīna, \=Rich
\=Riyadh, \=Rocky, \=Rok, \=Roma, \=Roman, \=Román, \=Rose, \=Royal, \=Rusty, \=Salvador, \=Samara, \=Sami, \=Sandy
\=Sang, \=Santiago, \=Savannah, \=Scot, \=Shan, \=Sherry, \=Sierra, \=Sofia, \=Son, \=Soon, \=Sterling, \=Summer
\=Sun, \=Sunday, \=Sung, \=Sunny, \=Sydney, \=Tanner, \=Tiara, \=Tijuana, \=Trini, \=Trinidad, \=Tula, \=Valencia
\=Valentine, \=Venice, \=Verona, \=Victoria, \=Victória, \=Viola, \=Virginia, \=Walker, \=Ward, \=Washington, \=Will
\=Windy, \=Young
