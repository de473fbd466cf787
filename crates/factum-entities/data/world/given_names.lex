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
Achiel, Achille, Achim, Ada, Adalberto, Adam, Ádám, Adama, Adams, Ādams, Adan, Adán, Addie, Adel, Adela, Adelaida
Adelardo, Adele, Adèle, Adelheid, Adelia, Adelina, Adeline, Adell, Adella, Adelle, Adem, Ademir, Adiela, Adil, Adina
Adis, Aditya, Admir, Adnan, Adolf, Adolfo, Adolfs, Ādolfs, Adolph, Adomas, Adora, Adoracion, Adoración, Adria
Adriaan, Adrian, Adrián, Adriana, Adriane, Adrianna, Adrianne, Adriano, Adrienn, Adrienne, Adrija, Adrijana, Aecio
Aécio, Afanasy, Aferdita, Afinogen, Afonso, Africa, África, Afrim, Afton, Afua, Agafon, Agafya, Agap, Agapito, Agata
Ágata, Agatha, Agathe, Åge, Aggey, Agim, Agne, Agnė, Agnes, Agnès, Ágnes, Agnese, Agneta, Agnete, Agnieszka, Agris
Agron, Agueda, Águeda, Agustin, Agustín, Agustina, Ahmad, Ahmed, Ahmet, Ahti, Aicha, Aïcha, Aida, Aída, Aidan, Aiden
Aiga, Aigars, Aija, Aila, Aileen, Aili, Ailton, Aime, Aimé, Aimee, Aimée, Aimo, Aina, Ainara, Ainars, Ainārs, Aino
Ainoa, Airi, Aisha, Aistis, Aitana, Aitor, Aivar, Aivaras, Aivars, Aja, Ajan, Ajay, Ajda, Ajla, Ajna, Akbar, Ake, Åke
Akhilesh, Aki, Akihito, Akiko, Akim, Akinwumi, Akira, Akos, Ákos, Akosua, Akram, Aksel, Akseli, Akulina, Alaa
Aladino, Alain, Alaina, Alamiro, Alan, Alana, Alanna, Alara, Alasdair, Alassane, Alba, Alban, Albano, Albeiro, Albert
Alberta, Alberte, Albertha, Albertina, Albertine, Alberto, Alberts, Albin, Albina, Albrecht, Albulena, Alcides
Alcira, Alda, Aldair, Aldemar, Alden, Aldin, Aldis, Aldo, Aldonza, Alea, Alec, Alecia, Aleida, Aleix, Alejandra
Alejandrina, Alejandro, Alejo, Aleks, Aleksandar, Aleksander, Aleksandr, Aleksandra, Aleksandras, Aleksandrs
Aleksanteri, Aleksei, Aleksey, Aleksi, Alen, Alena, Alene, Alenka, Alesha, Alesia, Alessandro, Alessia, Alessio
Aleta, Aletha, Alethea, Alethia, Alevtina, Alex, Álex, Alexa, Alexandar, Alexander, Alexandr, Alexandra, Alexandre
Alexandrie, Alexei, Alexey, Alexi, Alexia, Alexis, Aleyna, Alf, Alfons, Alfonso, Alfonzo, Alfred, Alfreda, Alfredo
Alfreds, Alfrēds, Algirdas, Algot, Alhassan, Ali, Ali Akbar, Alia, Alica, Alice, Alicia, Alícia, Alida, Alīda, Alina
Aline, Aliou, Alireza, Alirio, Aliro, Alisa, Alise, Alisha, Alisia, Alison, Alissa, Alisson, Alistair, Alix, Aliyu
Alizee, Alizée, Alja, Aljaz, Aljaž, Aljosa, Aljoša, Alla, Allan, Allegra, Allen, Allene, Allie, Alline, Allison
Allyson, Alma, Almeda, Almendra, Almeta, Almir, Almudena, Alois, Aloisia, Alojzij, Alojzija, Alondra, Alonso, Alonzo
Aloysio, Alphonse, Alphonso, Alta, Altagracia, Altha, Althea, Altin, Alton, Alva, Alvar, Alvaro, Álvaro, Alve
Alveiro, Alvera, Alvin, Alvina, Alvine, Alvīne, Alwin, Alyce, Alycia, Alyona, Alyse, Alysha, Alysia, Alyson, Alyssa
Ama, Amada, Amadeus, Amado, Amador, Amadou, Amalia, Amalie, Amalija, Amālija, Amancio, Amanda, Amandine, Amando, Amar
Amarilis, Amaro, Amartya, Amaru, Amaury, Amaya, Ambar, Ámbar, Ambre, Ambrose, Ambrosio, Amela, Amelia, Amélia, Amelie
Amélie, Amelija, América, Americo, Américo, Ami, Amichai, Amie, Amilcar, Amílcar, Amin, Amina, Aminata, Amine, Amir
Amirhossein, Amit, Amitabh, Ammar, Ammie, Amor, Amos, Amparo, Amr, Amra, Amvrosy, Amy, Ana, Anabel, Anabela, Anabella
Anacleto, Anaelle, Anaëlle, Anahi, Anahí, Anahis, Anais, Anaís, Anaïs, Anand, Anany, Anas, Anastacia, Anastasia
Anastasie, Anastasio, Anastasiya, Anastazja, Anatoli, Anatoly, Ancizar, Anda, Anđa, Andela, Anđela, Anders, Anderson
Andjela, Andjelina, Andor, Andra, Andras, András, Andre, André, Andrea, Andréa, Andreas, Andréas, Andree, Andrée
Andrei, Andreia, Andrej, Andreja, Andrejka, Andrejs, Andres, Andrés, Andress, Andrešs, Andrew, Andrey, Andri, Andria
Andrij, Andrija, Andrin, Andrina, Andris, Andrius, Andriy, Andron, Andronik, Andrus, Andrzej, Andy, Ane, Anej, Anel
Anes, Anete, Anett, Anette, Angel, Ángel, Angela, Ángela, Ângela, Angele, Angèle, Angeles, Ángeles, Angelia, Angelica
Angélica, Angelika, Angelina, Angeline, Angelino, Angelique, Angélique, Angelita, Angella, Angelo, Ângelo, Angie
Anglea, Angus, Anh, Ani, Anibal, Aníbal, Anica, Aniela, Anika, Anikey, Anikita, Aniko, Anikó, Anil, Anina, Anisim
Anissa, Anita, Anitra, Anjali, Anjanette, Anka, Anke, Ankica, Ann, Ann-Britt, Ann-Charlott, Ann-Charlotte
Ann-Christin, Ann-Christine, Ann-Kristin, Ann-Louise, Ann-Mari, Ann-Marie, Ann-Sofi, Ann-Sofie, Anna, Anna-Karin
Anna-Lena, Anna-Liisa, Anna-Lisa, Anna-Maria, Annabel, Annabell, Annabella, Annabelle, Annalee, Annalena, Annalisa
Annalise, Annamae, Annamaria, Annamária, Annamarie, Anne, Anne-Catherine, Anne-Francoise, Anne-Françoise, Anne-Laure
Anne-Lise, Anne-Marie, Anne-Sophie, Anneke, Anneleen, Anneli, Annelie, Annelies, Anneliese, Annelise, Annemarie
Annemette, Annemie, Annemijn, Annetta, Annette, Anni, Annica, Annice, Annick, Annie, Anniina, Annija, Annikki, Annina
Annis, Annmarie, Annukka, Anny, Anouk, Anselma, Anselmo, Ansis, Anssi, Antal, Antanas, Ante, Antero, Anthony, Antione
Antionette, Antip, Antje, Anto, Antoine, Antoinette, Anton, Antone, Antonella, Antonette, Antoni, Antonia, Antònia
Antonieta, Antonietta, Antonija, Antonin, Antonina, Antoņina, Antonino, Antonio, António, Antonius, Antons, Antony
Antoon, Antra, Antti, Antun, Antwan, Anu, Anunciacion, Anunciación, Anupam, Anwar, Anya, Anyelo, Anyi, Anze, Anže
Anzhela, Anzhelika, Aoife, Aparecida, Apolinar, Apollinary, Apolline, Apollon, Aquiles, Araceli, Aracely, Aranka
Aranzazu, Aránzazu, Arash, Arben, Arbey, Arbnor, Arcelia, Archie, Arda, Ardell, Ardella, Arden, Ardeshir, Ardian
Ardis, Ardit, Ardita, Ardith, Aref, Arefy, Aretha, Argemiro, Ari, Ariadna, Arian, Ariana, Arianna, Ariel, Ariela
Ariele, Arielė, Arielle, Arif, Arija, Ārija, Arijus, Arild, Aristarkh, Aristides, Aristobulo, Aristóbulo, Arja, Arjun
Arkadiusz, Arkady, Arkhip, Arla, Arleen, Arlen, Arlena, Arlene, Arlet, Arletta, Arlette, Arley, Arlie, Arlind, Arline
Armand, Armandas, Armando, Armands, Armas, Armend, Armida, Armin, Arminas, Arminda, Arnaldo, Arnas, Arnau, Arnaud
Arnaude, Arne, Arnetta, Arnis, Arnita, Arno, Arnold, Arnoldas, Arnoldo, Arnolds, Arnulfo, Aroa, Aron, Áron, Aronas
Arpad, Árpád, Arron, Arsenio, Arseniy, Arseny, Arsim, Arta, Artan, Artem, Artemio, Artemy, Arthur, Artie, Artis, Arto
Arttu, Artturi, Artur, Arturas, Artūras, Arturo, Arturs, Artūrs, Artyom, Arun, Arunas, Arūnas, Arvid, Arvids, Arvīds
Arvilla, Arvind, Arvo, Arvydas, Asa, Åsa, Asad, Asamoah, Asbjorn, Asbjørn, Ascensión, Asdrubal, Ase, Åse, Asger, Asha
Ashely, Ashlee, Ashleigh, Ashley, Ashli, Ashlie, Ashly, Ashlyn, Ashok, Ashton, Ashwin, Asif, Asko, Askold, Asma
Assad, Assar, Assia, Assunta, Asta, Aston, Astrid, Astrit, Atal, Atefeh, Athena, Atiku, Atilio, Atte, Attila, Aubrey
Aud, Aude, Audie, Audra, Audrea, Audrey, Audrius, Audry, Augusta, Augustas, Auguste, Augustin, Augustina, Augustine
Augusto, Augusts, Augustus, Aukusti, Aulikki, Aulis, Aundrea, Aune, Aung San, Aurea, Áurea, Aureja, Aurėja, Aurel
Aurelia, Aureliano, Aurelie, Aurélie, Aurelien, Aurélien, Aurelija, Aurelio, Aurimas, Aurora, Ausma, Ausra, Aušra
Ausrine, Aušrinė, Austin, Austra, Ava, Avdey, Avelina, Avelino, Averky, Avery, Averyan, Avgust, Avi, Avigdor, Avis
Aviv, Avksenty, Avni, Avraham, Avtonom, Awilda, Axel, Axelle, Aya, Ayana, Ayanna, Ayden, Aydin, Ayelen, Ayelén
Ayelet, Ayesha, Ayla, Ayleen, Aylin, Ayman, Aymen, Aymeric, Ayodele, Ayoub, Ayse, Azadeh, Azahar, Azahara, Azary
Azeneth, Aziz, Aziza, Azra, Azucena, Azuolas, Ąžuolas, Babajide, Babara, Babatunde, Babette, Bahman, Bahram, Baiba
Bailey, Bairon, Bajram, Bakary, Bakr, Balazs, Balázs, Balbino, Baldomero, Balduino, Balint, Bálint, Baltasar
Baltazar, Balthasar, Balz, Bambi, Ban Ki, Bandar, Baptiste, Bara, Barb, Barbar, Barbara, Bárbara, Barbera, Barbie
Barbra, Barbro, Barica, Baris, Barna, Barnabas, Barnabás, Barney, Barrett, Barry, Bart, Bartek, Bartolome, Bartolomé
Barton, Bas, Bashar, Bashir, Bashkim, Basil, Basile, Basilio, Basim, Basma, Bassam, Bastiaan, Bastian, Bastián
Bastien, Baudelio, Baudouin, Bautista, Bayron, Bazhen, Bea, Beata, Beáta, Beate, Beatrice, Béatrice, Beatrijs
Beatrix, Beatriz, Beau, Beckie, Becky, Beda, Begona, Begoña, Behnam, Behrouz, Bekim, Bekir, Bela, Béla, Belarmino
Belen, Belén, Belia, Belinda, Belisario, Bella, Belle, Belva, Ben, Benas, Benazir, Bence, Bendeguz, Bendegúz, Benedek
Benedict, Benedicte, Bénédicte, Benedicto, Benedikt, Benedikte, Benedita, Bengt, Beni, Benigna, Benigno, Benita
Benito, Benjamim, Benjamin, Benjamín, Benjámin, Bennett, Bennie, Benno, Benny, Benoit, Benoît, Bente, Benthe, Benton
Benyamin, Berat, Berend, Berends, Bērends, Berengere, Bérengère, Berenice, Bérénice, Berit, Bernabe, Bernabé
Bernadett, Bernadette, Bernadine, Bernard, Bernardino, Bernardita, Bernardo, Bernd, Berndt, Berneice, Bernetta
Bernhard, Bernice, Bernie, Berniece, Bernita, Bernt, Berra, Bert, Berta, Bertalan, Bertha, Berthe, Bertie, Bertil
Berto, Bertram, Bertrand, Bertulis, Bērtulis, Beryl, Besart, Besarta, Besim, Besnik, Bess, Bessie, Beth, Bethan
Bethann, Bethany, Bethel, Betsey, Betsy, Bette, Bettie, Bettina, Betty, Bettye, Beulah, Bev, Beverlee, Beverley
Beverly, Bhupinder, Biagio, Bianca, Bianka, Bibiana, Bieke, Biel, Bienvenida, Bijan, Bilal, Bilawal, Biljana, Billie
Billy, Billye, Binali, Binyamin, Birdie, Birger, Birgit, Birgitta, Birgitte, Birte, Birthe, Biruta, Biserka, Bjarne
Bjorg, Bjørg, Bjorn, Björn, Bjørn, Bladimir, Blaine, Blair, Blaise, Blake, Blanca, Blanche, Blanka, Blas, Blaz, Blaž
Blazej, Błażej, Blerim, Blerina, Blerta, Bluette, Blythe, Bo, Boaz, Bob, Boban, Bobbi, Bobbie, Bobby, Bobbye, Bodil
Boe, Boel, Bogdan, Boglarka, Boglárka, Bogomir, Bohdan, Bojan, Boje, Bøje, Bola, Boleslav, Bonifacio, Bonita, Bonnie
Bonny, Booker, Borbala, Borbála, Borge, Børge, Boris, Borislav, Borja, Borje, Börje, Borris, Borut, Borys, Bostjan
Boštjan, Botond, Boubacar, Boubou, Boyan, Boyce, Boyd, Bozena, Božena, Bozica, Božica, Bozo, Božo, Brad, Bradford
Bradley, Bradly, Brady, Brahim, Bram, Branda, Brandee, Branden, Brandi, Brandie, Brandon, Branislav, Branka, Branko
Brant, Braulio, Brayan, Breanna, Breanne, Brecht, Bree, Brencis, Brenda, Brendan, Brendon, Brenna, Brent, Brenton
Bret, Brett, Brian, Briana, Brianna, Brianne, Brice, Bridget, Bridgett, Bridgette, Briek, Brieuc, Brigette, Brigid
Brigida, Brígida, Brigita, Brigitta, Brigitte, Brinda, Brita, Britany, Britney, Britni, Britt, Britt-Mari
Britt-Marie, Brittani, Brittany, Brittney, Brittni, Brock, Broderick, Bronislav, Bronislava, Broņislava, Bronwyn
Brooke, Bror, Bruce, Brunilda, Bruno, Bryan, Bryant, Bryce, Brynn, Bryon, Budimir, Budiono, Buenaventura, Buffy
Buford, Bujar, Bukurije, Bulent, Burak, Burim, Burl, Burt, Burton, Buster, Byron, Byung, Cacilia, Cäcilia, Caetana
Caitlin, Caitlyn, Cajsa, Caleb, Calisto, Calixta, Calixto, Callie, Callum, Calogero, Calvin, Camelia, Cameron, Cami
Camilla, Camille, Camilo, Cammie, Campo, Candace, Candance, Candela, Candelaria, Candelario, Candelas, Candi, Candice
Candida, Cándida, Candido, Cándido, Candie, Candis, Candyce, Capucine, Cara, Caren, Carey, Cari, Caridad, Carie
Carin, Carina, Carine, Carisa, Carissa, Carl, Carl-Johan, Carla, Carleen, Carlene, Carletta, Carley, Carlie, Carlijn
Carline, Carlito, Carlo, Carlos, Carlota, Carlotta, Carlton, Carly, Carlyn, Carma, Carman, Carmel, Carmela, Carmelina
Carmelita, Carmella, Carmelo, Carmen, Carmenza, Carmine, Carminho, Carmon, Carol, Carolann, Carole, Carolee, Carolien
Caroline, Carolyn, Carolyne, Carolynn, Caron, Carri, Carrie, Carrol, Carroll, Carson, Carsten, Carter, Cary, Caryl
Caryn, Cas, Casandra, Casemiro, Casey, Casie, Caspar, Casper, Cassandra, Cassidy, Cassie, Catalina, Catarina
Caterina, Catharina, Catharine, Catherine, Cathey, Cathi, Cathie, Cathleen, Cathrine, Cathryn, Cathy, Catia, Cátia
Catina, Cato, Catrin, Catrina, Catrine, Cayetana, Cayetano, Cebrian, Cebrián, Cecelia, Cecil, Cecila, Cecile, Cécile
Cecilia, Cecilie, Cecilija, Cecilio, Cecily, Cedric, Cédric, Cedrick, Ceferino, Celena, Celeste, Celestin, Célestin
Celestina, Celestine, Célestine, Celestino, Celia, Célia, Celina, Célina, Celine, Céline, Celso, Cem, Cemal, Cesar
César, Ceylin, Cezary, Chadwick, Chaim, Chana, Chanda, Chandra, Chanel, Chang, Chantal, Chante, Chantel, Chantell
Chantelle, Charise, Charissa, Charisse, Charla, Charleen, Charlene, Charles, Charlette, Charley, Charlie, Charline
Charlotta, Charly, Charmaine, Charo, Charolette, Chas, Chasity, Chau, Chauncey, Chaya, Che, Cheikh, Chelo, Chelsea
Chelsey, Chelsie, Chema, Cheri, Cherie, Cherise, Cherly, Cherri, Cherrie, Cherryl, Cheryl, Cheryle, Cheryll, Cheslav
Chester, Chet, Cheyenne, Chiara, Chidi, Chidiebere, Chijioke, Chika, Chima, Chimamanda, Chinedu, Chinua, Chioma
Chiquita, Chita, Chloe, Chloé, Chloë, Chlóe, Chong, Chris, Chrissy, Christa, Christal, Christeen, Christel
Christelle, Christena, Christene, Christer, Christi, Christiaan, Christiana, Christiane, Christianne, Christie
Christin, Christina, Christine, Christof, Christofer, Christoffer, Christoper, Christoph, Christophe, Christopher
Christos, Christy, Chrystal, Chucho, Chuck, Chun, Chung, Chus, Chuy, Ciara, Ciaran, Ciarán, Cicely, Cielo, Ciera
Cierra, Cinda, Cindi, Cindy, Cinthia, Cinthya, Cintia, Cinzia, Cipriano, Ciriaco, Ciríaco, Ciril, Cirino, Cirkeline
Ciro, Citlali, Claes, Clair, Claire, Claire-Lise, Clara, Clare, Clarence, Claribel, Clarice, Clarine, Clarissa
Clarisse, Clarita, Clark, Clas, Claud, Claude, Claudette, Claudia, Clàudia, Cláudia, Claudina, Claudine, Claudinei
Claudio, Cláudio, Claudy, Claus, Clavs, Clayton, Cleber, Clemence, Clémence, Clemens, Clement, Clément, Clemente
Clementina, Clementine, Clémentine, Clemmie, Cleo, Cleopatra, Cleora, Cleta, Cleto, Cletus, Clifford, Clifton
Climaco, Clímaco, Clint, Clinton, Clive, Clodomiro, Cloe, Cloé, Clotilde, Clyde, Cody, Colby, Cole, Coleen, Coleman
Coletta, Colette, Colin, Coline, Colleen, Collen, Collette, Collin, Colm, Colomba, Colton, Côme, Concepcion
Concepción, Concetta, Conchita, Connie, Connor, Conny, Conor, Conrad, Conrado, Constanca, Constança, Constance
Constantin, Constanza, Constanze, Consuela, Consuelo, Cora, Coraline, Corazon, Cordelia, Cordell, Cordie, Cordula
Coreen, Corene, Corentin, Coretta, Corey, Cori, Corie, Corina, Corine, Corinna, Corinne, Corliss, Cornel, Cornelia
Cornelio, Cornelis, Cornelius, Cornell, Corona, Corrie, Corrina, Corrine, Corsin, Cortez, Cortney, Cory, Cosimo
Cosme, Courtney, Craig, Crescencia, Crissy, Crista, Cristal, Cristen, Cristhian, Cristhofer, Cristi, Cristian
Cristián, Cristiana, Cristiano, Cristie, Cristin, Cristina, Cristine, Cristobal, Cristóbal, Cristofer, Cristopher
Cristy, Cruz, Csaba, Csilla, Csongor, Curdin, Curro, Curt, Curtis, Custodia, Custodio, Cvetka, Cvetko, Cyndi, Cynthia
Cyprian, Cyriel, Cyril, Cyrill, Cyrille, Cyrus, Cythia, Czeslaw, Daan, Dace, Dae, Dafina, Dafne, Dag, Dagmar, Dagmara
Dagoberto, Dahiana, Dahlia, Daiga, Dainis, Dainius, Dairo, Daisey, Daisuke, Daisy, Dale, Dalia, Dalibor, Dalila
Dalton, Damaris, Damian, Damián, Damiano, Damien, Damijan, Damion, Damir, Damjan, Damjana, Damon, Dan, Dana, Danae
Danelle, Danette, Dani, Dania, Danial, Danica, Daniel, Daniël, Dániel, Daniela, Daniele, Danièle, Danielius, Daniella
Danielle, Daniels, Danijel, Danijela, Danika, Danila, Danilo, Danique, Danita, Danitza, Danna, Dannette, Dannie
Dannielle, Danny, Dante, Danuta, Dany, Danyelle, Danylo, Daoud, Daphine, Daphne, Daphné, Dara, Darby, Darci, Darcie
Darcy, Dardan, Darell, Daren, Daria, Darija, Darin, Darinka, Dario, Darío, Darius, Dariush, Dariusz, Darja, Darko
Darla, Darleen, Darlene, Darline, Darnell, Daron, Darrel, Darrell, Darren, Darrick, Darrin, Darron, Darryl, Darta
Dārta, Darwin, Dary, Darya, Daryl, Dave, Davi, David, Dávid, Davida, Davide, Davina, Davis, Dāvis, Davor, Davorin
Davy, Davyd, Dawid, Dawna, Dawne, Dayana, Dayle, Dayna, Dean, Deana, Deandra, Deandre, Deane, Deangelo, Deann, Deanna
Deanne, Deb, Debbi, Debbie, Debbra, Debby, Debi, Debora, Débora, Deborah, Déborah, Debra, Debrah, Debroah, Declan
Dedra, Dee, Deeann, Deena, Deepak, Deiby, Deicy, Deidra, Deidre, Deirdre, Deisy, Deividas, Dejan, Delana, Delbert
Delena, Delfin, Delfín, Delfina, Delia, Delicia, Delilah, Delinda, Delisa, Dell, Della, Delma, Delmar, Delmer, Delois
Delora, Delores, Deloris, Delpha, Delphia, Delphine, Demarcus, Dementy, Demetra, Demetria, Demetrice, Demetrio
Demetrius, Demi, Demian, Demid, Demyan, Dena, Deneen, Denes, Dénes, Denese, Denice, Denis, Denise, Denisha, Denita
Deniz, Denna, Dennis, Dennise, Denny, Denys, Deon, Derek, Derick, Derly, Derrick, Derya, Deshawn, Desiderio, Desirae
Desiree, Desirée, Désirée, Desmond, Dessie, Desta, Detlef, Detra, Devendra, Devin, Devlet, Devon, Devona, Devorah
Dewayne, Dewey, Dewi, Dewitt, Dex, Dexter, Deyanira, Dezso, Dezső, Diallo, Dian, Diana, Diána, Diāna, Diane, Diann
Dianna, Dianne, Diar, Diarmuid, Dick, Didier, Diederik, Diedra, Diedre, Diego, Dieter, Dietmar, Dietrich, Digna
Dijana, Dilan, Dilara, Dillon, Dilma, Dimas, Dimitar, Dimitri, Dimitrios, Dina, Dinah, Dinesh, Dinis, Dino, Diogo
Dion, Dione, Dionisia, Dionisio, Dionna, Dionne, Dirk, Ditte, Dixie, Dmitri, Dmitriy, Dmitry, Dmytro, Dobromysl
Dobroslav, Dollie, Dolores, Doloris, Domagoj, Domantas, Domas, Domen, Domenic, Domenica, Domenico, Dominga, Domingo
Domingos, Dominic, Dominick, Dominik, Dominique, Dominque, Dominyka, Dominykas, Domonique, Don, Dona, Donald, Donat
Donatas, Donatella, Donato, Donetta, Dong, Donita, Donn, Donna, Donnell, Donnie, Donny, Donovan, Donte, Donya, Dora
Dóra, Doralisa, Dorathy, Dorcas, Doreen, Dorene, Doretha, Dori, Dorian, Dorie, Dorien, Dorina, Dorinda, Dorine, Doris
Dorita, Dorofey, Dorota, Dorotea, Doroteja, Dorotha, Dorothea, Dorothee, Dorothée, Dorothy, Dorottya, Dorris, Dorsey
Dorte, Dortha, Dorthe, Dorthea, Dorthy, Dottie, Doug, Douglas, Douglass, Dov, Dovie, Dovile, Dovilė, Dovydas, Doyle
Draga, Dragan, Dragana, Dragica, Drago, Dragutin, Drazen, Dražen, Dreama, Drema, Drew, Drilon, Drita, Driton
Drucilla, Drusilla, Duane, Duarte, Duban, Dubán, Dudley, Duilio, Duje, Dulce, Duncan, Dunja, Durdica, Đurđica, Duro
Đuro, Dusan, Dušan, Dusanka, Dušanka, Dustin, Duuk, Duvan, Duván, Dwain, Dwayne, Dwight, Dyan, Dylan, Dylano, Dzidra
Dzintars, Dzintra, Eamon, Éamon, Earle, Earlean, Earleen, Earlene, Earline, Earnestine, Eartha, Easter, Ebba, Ebbe
Ebele, Eboni, Ebrahim, Ecrin, Ed, Eda, Edda, Eddie, Edelmira, Edelmiro, Eden, Eder, Edgar, Édgar, Edgaras, Edgard
Edgardo, Edgars, Edie, Edier, Edilberto, Edilma, Edilson, Edin, Edina, Edinson, Edison, Edisson, Edita, Edite, Edīte
Edith, Édith, Edmond, Edmund, Edmundo, Edmunds, Edna, Edon, Edona, Edouard, Édouard, Edson, Edu, Eduar, Eduard
Eduarda, Eduardo, Eduards, Edvard, Edvardas, Edvin, Edvinas, Edvins, Edvīns, Edwar, Edward, Edwardo, Edwin, Edwina
Edythe, Eelis, Eemeli, Eemil, Eerik, Eero, Eetu, Eeva, Effie, Efim, Efraim, Efrain, Efraín, Efrem, Efren, Efrén
Egidijus, Egil, Egils, Egle, Eglė, Egon, Egor, Egzon, Egzona, Ehab, Ehud, Eider, Eidvile, Eidvilė, Eija, Eila, Eileen
Eimantas, Einar, Einari, Einer, Eino, Eira, Eirik, Eitan, Eithan, Eivind, Eivor, Ekaterina, Ekrem, Eladio, Elaina
Elaine, Elana, Elanor, Elayne, Elba, Elbert, Elcira, Elcy, Elda, Elden, Eldon, Eldora, Eldridge, Elea, Eléa, Eleanor
Eleanora, Eleanore, Elease, Eleazar, Elemer, Elemér, Elena, Eléna, Eleni, Elenor, Elenora, Eleodoro, Eleonore
Eléonore, Éléonore, Eleuterio, Elfriede, Eli, Elia, Elian, Eliana, Eliane, Elias, Elías, Elicia, Elida, Elie, Eliecer
Elien, Eliezer, Elif, Eligia, Eligio, Eliisa, Elijah, Elina, Elīna, Eline, Elinor, Elio, Eliot, Eliott, Elis, Elisa
Elisabet, Elisabete, Elisabeth, Élisabeth, Elisabetha, Elisabetta, Elise, Élise, Eliseo, Elisey, Elisha, Elissa
Elita, Eliza, Elizabeta, Elizabete, Elizabeth, Elizar, Elizaveta, Elizbeth, Elize, Elizebeth, Elke, Elkin, Ella
Ellen, Ellie, Ellinor, Elliot, Elliott, Ellis, Ellsworth, Elly, Ellyn, Elma, Elmar, Elmars, Elmārs, Elmer, Elmeri
Elmira, Elmo, Elna, Elnora, Elodia, Elodie, Élodie, Elof, Elois, Eloisa, Eloísa, Eloise, Eloïse, Elona, Elouise, Eloy
Elpidio, Elroy, Els, Elsa, Elsbeth, Elsebeth, Elsie, Elton, Elva, Elver, Elvera, Elvia, Elvie, Elvin, Elvina, Elvira
Elvīra, Elvis, Elvy, Elwood, Elyas, Elyse, Elzbieta, Elżbieta, Ema, Emad, Eman, Emanuel, Emanuela, Emanuele, Emeka
Emelda, Emelia, Emelie, Emelyan, Emelyne, Emerson, Emery, Emese, Emiel, Emigdio, Emiko, Emil, Emilce, Emile, Émile
Emilee, Emilia, Emília, Emilian, Emiliana, Emiliano, Emilie, Émilie, Emilien, Emilija, Emīlija, Emilio, Emilis
Emiliya, Emils, Emīls, Emilse, Emily, Emin, Emina, Emine, Emiro, Emma, Emmanuel, Emmanuelle, Emmanuil, Emmerson
Emmett, Emmi, Emmie, Emmitt, Emmy, Emogene, Emory, Emperatriz, Emre, Emy, Ena, Enar, Encarna, Encarnacion
Encarnación, Encarnita, Endre, Endrit, Ene, Enea, Enedina, Eneida, Enes, Engla, Enid, Eniko, Enikő, Enis, Enith
Ennio, Enoch, Enola, Enrico, Enrika, Enrique, Enriqueta, Ensar, Ensio, Enver, Enya, Enzo, Eoin, Epifan, Epifania
Epifanio, Erasmo, Erast, Erdal, Erdem, Eremey, Eren, Erhard, Eric, Èric, Éric, Erica, Érica, Erich, Erick, Ericka
Erik, Erika, Ērika, Erikas, Eriks, Ēriks, Erin, Erina, Erion, Erkan, Erkki, Erland, Erlene, Erlinda, Erline, Erling
Erma, Ermanis, Ermelinda, Ermil, Ermolay, Erna, Ernest, Ernestas, Ernestina, Ernestine, Ernesto, Ernests, Ernie, Erno
Ernő, Ernst, Erofey, Erol, Errol, Ervin, Erwan, Erwin, Eryk, Erzsebet, Erzsébet, Esa, Esben, Esila, Eskil, Esko, Esma
Esmail, Esmarelda, Esmee, Esmée, Esmeralda, Esneider, Esparta, Espartaco, Espen, Esperanza, Espiridion, Espiridión
Esra, Essam, Essi, Essie, Esta, Esteban, Estefania, Estefanía, Estefany, Estela, Estell, Estella, Estelle, Ester
Esteri, Esther, Estiven, Estrella, Eszter, Etelka, Etelvina, Ethan, Ethel, Ethelene, Ethelyn, Ethyl, Etienne, Étienne
Etta, Eugen, Eugene, Eugène, Eugenia, Eugenie, Eugénie, Eugenio, Eula, Eulalia, Eulogio, Eun, Eunice, Eusebio
Eustaquio, Eutimio, Eutropio, Eva, Éva, Eva-Lena, Evald, Evaldas, Evalds, Ēvalds, Evalyn, Evan, Evangelina
Evangeline, Evaristo, Evdokim, Evdokiya, Eve, Evelia, Evelien, Eveliina, Evelin, Evelina, Eveline, Evelio, Evelyn
Evelyne, Everett, Everette, Evert, Everton, Evette, Evfrosiniya, Evgeni, Evgeniy, Evgeniya, Evgeny, Evgraf, Evi, Evie
Evija, Evlampy, Evon, Evonne, Evpraksiya, Evsey, Evstafy, Evstigney, Evy, Ewald, Ewan, Ewelina, Exequiel, Exie, Eydan
Ezekiel, Ezequiel, Ezio, Ezra, Faas, Faber, Fabia, Fabian, Fabián, Fabiana, Fabien, Fabienne, Fabiënne, Fabio, Fábio
Fabiola, Fabrice, Fabricio, Fabrício, Fabrizio, Facundo, Fadey, Fadi, Fadil, Fae, Fahad, Fahd, Faina, Faisal, Fallon
Fanni, Fannie, Fanny, Farah, Farhad, Fariba, Farid, Farida, Farooq, Farouk, Farrah, Faruk, Faruq, Farzad, Fateh
Fatemeh, Fatih, Fatiha, Fatima, Fátima, Fatime, Fatma, Fatmir, Fatmire, Faton, Fatou, Faure, Faustas, Faustina
Faustino, Fausto, Fay, Faye, Fayez, Faysal, Fe, Febe, Fedde, Federica, Federico, Fedor, Fedosy, Fedot, Fekla, Fela
Felecia, Felica, Felice, Felicia, Feliciana, Feliciano, Felicita, Felicitas, Feliks, Féline, Felipa, Felipe, Felisa
Felisha, Felix, Félix, Felton, Fem, Femke, Fenna, Fenne, Feofan, Feoktist, Ferapont, Ferdinand, Ferenc, Fereydoun
Fergus, Fermin, Fermín, Fernand, Fernanda, Fernando, Ferne, Ferney, Ferre, Fethullah, Fevroniya, Fidel, Fien, Fiene
Filaret, Filiberto, Filimon, Filip, Filipa, Filipe, Filipp, Filippa, Filippo, Filomena, Fintan, Fiona, Fiorella
Fisnik, Fitim, Fito, Fitore, Flamur, Flavia, Flavie, Flavio, Flávio, Flemming, Fletcher, Fleur, Flo, Floortje, Flor
Flora, Florance, Flore, Florencia, Florencio, Florene, Florent, Florentin, Florentina, Florentino, Floretta, Florian
Floriane, Floridor, Florim, Florin, Florina, Florinda, Florine, Floris, Flossie, Floy, Floyd, Flurin, Flurina, Foka
Folasade, Folke, Foma, Fonda, Forrest, Fortunat, Fortunata, Fortunato, Foty, Fouad, Fran, Franca, Frances, Francesca
Francesco, Franci, Francia, Francie, Francina, Francine, Francis, Francisca, Francisco, Franciscus, Francisek
Frančišek, Franciska, Franciszek, Franck, Franco, Francois, François, Francois-Xavier, François-Xavier, Francoise
Françoise, Francy, Franjo, Frank, Frankie, Franklin, Franklyn, Franky, Frans, Franz, Franziska, Fred, Freda, Freddie
Freddy, Frede, Frederic, Frédéric, Frederica, Frederick, Fredericka, Frederico, Frederik, Frederikke, Frederique
Frédérique, Fredia, Fredric, Fredrick, Fredrik, Fredrika, Fredy, Freeda, Freeman, Freida, Freja, Fresia, Freya
Fricis, Fridolin, Frieda, Friederike, Friedrich, Fritz, Frode, Froilan, Froilán, Frol, Fryderyk, Fuad, Fulgencio
Fuma, Fumiko, Fumio, Fynn, Fyodor, Gabin, Gabino, Gabor, Gábor, Gabriel, Gabriël, Gabriela, Gabriele, Gabrielius
Gabriella, Gabrielle, Gadi, Gael, Gaël, Gaelle, Gaëlle, Gaetan, Gaëtan, Gaetano, Gaia, Gaida, Gail, Gaja, Galaktion
Galen, Gallego, Galo, Galvarino, Ganesh, Gani, Ganimete, Gareth, Garfield, Garnett, Garrett, Garry, Garth, Gary
Gaspar, Gaspard, Gaston, Gastón, Gatis, Gautam, Gauthier, Gavin, Gavrila, Gaye, Gayla, Gayle, Gaylene, Gaylord
Gaynell, Gazmend, Gearldine, Gebhard, Gedeon, Gederts, Ģederts, Gediminas, Geert, Geir, Gemma, Gena, Genaro, Gene
Génesis, Genevieve, Geneviève, Genia, Gennady, Gennaro, Gennie, Genovefa, Genoveva, Geoffrey, Geoffroy, Georg, George
Georgene, Georges, Georgetta, Georgette, Georgi, Georgiana, Georgianna, Georgie, Georgina, Georgine, Georgios, Georgy
Geovanny, Geraint, Gerald, Gérald, Geraldine, Géraldine, Geraldo, Geralyn, Gerard, Gérard, Gerarda, Gerardo, Gerardus
Gerasim, Gerd, Gerda, Gergely, Gergo, Gergő, Gerhard, Geri, Gerlinde, Germain, Germaine, Germán, Gerold, Geronimo
Gerónimo, Gerri, Gerrit, Gerry, Gerson, Gert, Gertha, Gertie, Gertrud, Gertrude, Gervasio, Getulio, Getúlio, Geun
Geza, Géza, Ghasem, Ghassan, Ghislain, Gholam, Gia, Giacomo, Giada, Gian, Gian-Luca, Giancarlo, Gianfranco, Gianluca
Gianni, Gideon, Giedre, Giedrė, Giedrius, Giel, Gigi, Gijs, Gil, Gilad, Gilbert, Gilberto, Gilda, Gildardo, Giles
Gilles, Gillian, Gillis, Gilmar, Gina, Ginny, Gino, Gintare, Gintarė, Gioia, Gion, Giorgia, Giorgio, Giovanna
Giovanni, Giovanny, Girts, Ģirts, Gisela, Gisele, Gisèle, Giselle, Gisselle, Gitte, Giulia, Giuliana, Giuliano
Giulio, Giuseppa, Giuseppe, Gizella, Gizem, Gladis, Glady, Gladys, Glafira, Glauco, Gleb, Gleisi, Glen, Glenda
Glendora, Glenn, Glenna, Glennie, Glennis, Glinda, Gloria, Glynda, Goda, Godelieva, Godelieve, Godofredo, Gokhan
Gökhan, Golda, Goldie, Golnaz, Goncalo, Gonçalo, Gonzalo, Goodluck, Gopal, Goran, Göran, Gorazd, Gordana, Gordey
Gordon, Gorm, Gosta, Gösta, Gostomysl, Gote, Göte, Gottfrid, Gottfried, Gottlieb, Goyo, Gracia, Graciana, Graciano
Gracie, Graciela, Grady, Graeme, Graham, Graig, Granville, Grazia, Graziella, Greg, Grega, Greger, Gregg, Gregoire
Grégoire, Gregor, Gregoria, Gregorio, Gregory, Grégory, Gremislav, Greta, Gréta, Grēta, Gretchen, Grete, Grethe
Gretta, Griet, Grieta, Grigory, Griselda, Gro, Grover, Grzegorz, Guadalupe, Gudrun, Guido, Guilherme, Guillaume
Guillermina, Guillermo, Guiomar, Gumercindo, Gun-Britt, Gunars, Gunārs, Gunborg, Gundhild, Gunhild, Gunilla, Gunita
Gunn, Gunnar, Gunnel, Gunta, Guntars, Gunter, Günter, Gunther, Günther, Guntis, Gunvor, Gurli, Gurpreet, Gury, Gus
Gussie, Gustaaf, Gustaf, Gustas, Gustav, Gustave, Gustavo, Gustaw, Gusztav, Gusztáv, Guus, Guusje, Gwen, Gwenaelle
Gwenaëlle, Gwenda, Gwendoline, Gwendolyn, Gwenn, Gyda, Gyongyi, Gyöngyi, Gyorgy, György, Gyorgyi, Györgyi, Gyozo
Győző, Gyte, Gytė, Gytis, Gyula, Gzim, Habib, Hadi, Hadrien, Hae, Hafez, Hafiz, Hai, Haidar, Haider, Haile
Hailemariam, Hailey, Haim, Haitham, Hajnalka, Hakan, Håkan, Hakim, Hakon, Håkon, Hal, Haley, Halil, Halina, Hallie
Hamad, Hamdi, Hamid, Hamish, Hampus, Hamza, Hana, Hanan, Hanh, Hani, Hanife, Hank, Hanna, Hannah, Hanne, Hannele
Hannelore, Hannes, Hannu, Hans, Hans-Jorg, Hans-Jörg, Hans-Jurgen, Hans-Jürgen, Hans-Peter, Hans-Rudolf, Hans-Ulrich
Hansjorg, Hansjörg, Hansjurg, Hansjürg, Hanspeter, Hansruedi, Hanss, Hansueli, Harald, Harijs, Haris, Harish, Harjit
Harlan, Harland, Harley, Harol, Harold, Haroldo, Harri, Harriet, Harriett, Harriette, Harris, Harrison, Harry
Hartmut, Haruki, Harun, Harvey, Hasan, Hashem, Hashim, Hassan, Hatem, Hatice, Hattie, Hava, Havard, Håvard, Haydar
Haydee, Haydée, Hayden, Hayley, Haywood, Hazel, Hazem, Heather, Heba, Hector, Héctor, Hedda, Hedvig, Hedvika, Hedwig
Hedy, Hee, Hege, Heide, Heidi, Heikki, Heiko, Heinrich, Heinz, Heitor, Heleen, Helen, Helén, Helena, Helēna, Helene
Heléne, Hélène, Helga, Helge, Heli, Helina, Helinä, Heliodoro, Helle, Hellen, Hellevi, Helmer, Helmi, Helmut, Heloise
Héloïse, Helvi, Hendrik, Henk, Henna, Henning, Henri, Henric, Henricus, Henrietta, Henriette, Henrik, Henrikki
Henriks, Henrique, Henry, Heraclio, Heraldo, Herb, Herbert, Herberto, Herdis, Heriberto, Herlinda, Herman, Hermanis
Hermann, Hermanni, Hermelinda, Hermenegildo, Hermes, Hermina, Herminda, Hermine, Herminia, Herminio, Hernan, Hernán
Hernando, Herney, Herschel, Hershel, Herve, Hervé, Herzl, Hester, Hettie, Hicham, Hidde, Hideki, Hilaria, Hilario
Hilary, Hilda, Hilde, Hildegard, Hildegarde, Hilding, Hildred, Hilkka, Hillary, Hillevi, Hilma, Hilton, Hipolito
Hipólito, Hiram, Hirohito, Hiroko, Hiroshi, Hisham, Hjalmar, Hjalte, Hjordis, Hjördis, Hoa, Hobert, Holger, Holley
Holli, Hollie, Hollis, Holly, Homer, Homero, Hong, Honore, Honoré, Hooman, Horace, Horacio, Horst, Hortencia
Hortense, Hortensia, Hosea, Hosni, Hossam, Hossein, Houda, Howard, Hoyt, Hrvoje, Hryhoriy, Hubert, Huda, Huey, Hugh
Hugo, Hugues, Huguette, Hui, Hulda, Humberto, Hunor, Huong, Husam, Huseyin, Hüseyin, Husni, Hussain, Hussein, Hye
Hyman, Hyon, Hyun, Hywel, Iain, Ian, Iara, Iban, Ibán, Iben, Ibeth, Ibolya, Ibrahim, Ibrahima, Ichiro, Ida, Idalia
Idell, Idella, Idris, Idriss, Idriz, Idun, Iesha, Ieva, Ifeanyi, Ifeoma, Ignace, Ignacia, Ignacio, Ignacy, Ignas
Ignaty, Ignaz, Igne, Ignė, Igor, Igors, Ihab, Ihor, Iida, Iiris, Iisakki, Ika, Ike, Iker, Ila, Ilana, Ilari, Ilaria
Ilarion, Ilda, Ildefonso, Ildiko, Ildikó, Ileana, Ilene, Ilenia, Ilga, Ilham, Ilhan, Iliana, Ilias, Ilija, Ilir
Ilkka, Ilmari, Ilmars, Ilmārs, Ilona, Ilse, Iluminada, Ilya, Ilyas, Ilze, Ima, Imad, Imane, Imants, Imelda, Imer
Imke, Imogen, Imogene, Imran, Imre, Ina, Inaki, Iñaki, Inara, Ināra, Inaya, Indira, Indra, Indre, Indrė, Indrek
Indrikis, Indriķis, Indy, Ine, Inell, Ines, Inès, Inés, Inês, Inese, Ineta, Inez, Ing-Britt, Ing-Marie, Inga
Inga-Britt, Inga-Lill, Ingalill, Inge, Ingeborg, Ingegard, Ingegärd, Ingegerd, Ingela, Ingelise, Ingemar, Inger
Ingmar, Ingo, Ingrid, Íngrid, Ingrida, Ingrīda, Inguna, Ingvar, Inigo, Íñigo, Inkeri, Inmaculada, Innokenty
Inocencio, Inta, Ioannis, Iola, Iona, Ione, Iosif, Ipat, Ipaty, Ippolit, Iqbal, Ira, Iraj, Irakly, Iren, Irén, Irena
Irēna, Irene, Irène, Iréne, Irfan, Irina, Iris, Íris, Irja, Irma, Irmantas, Irmeli, Irmgard, Irvin, Irving, Irwin
Iryna, Isaac, Isabel, Isabela, Isabell, Isabella, Isabelle, Isac, Isaiah, Isaias, Isaías, Isak, Isaline, Isaura, Isay
Ise, Isela, Isiah, Isidor, Isidora, Isidoro, Isidro, Isis, Ismael, Ismaël, Ismail, Ismet, Ismo, Isolina, Isreal, Issa
Issac, Isser, Issoufou, Istvan, István, Italo, Ítalo, Itamar, Itzel, Itzhak, Itziar, Iva, Ivan, Iván, Ivana, Ivanka
Ivanna, Ivano, Ivar, Ivars, Iver, Iveta, Ivette, Ivica, Ivka, Ivo, Ivonne, Ivy, Iwan, Iwo, Iya, Izabele, Izabelė, Ize
Izidor, Izmail, Izot, Iztok, Izyaslav, Jaak, Jaakko, Jaan, Jaana, Jaanus, Jabbar, Jabir, Jacalyn, Jacek, Jacinta
Jacinto, Jack, Jackeline, Jacki, Jackie, Jacklyn, Jackson, Jacky, Jaclyn, Jacob, Jacobine, Jacobo, Jacobus
Jacqualine, Jacque, Jacquelin, Jacqueline, Jacquelyn, Jacquelyne, Jacquelynn, Jacques, Jacquiline, Jacquline
Jacqulyn, Jada, Jader, Jadranka, Jadwiga, Jae, Jael, Jaël, Jafar, Jafet, Jagdish, Jahangir, Jaider, Jaime, Jaimie
Jair, Jairo, Jaka, Jakaya, Jake, Jakob, Jakobs, Jakov, Jakub, Jalal, Jaleesa, Jalmari, Jamaal, Jamal, Jamar, Jame
Jamel, James, Jamey, Jami, Jamie, Jamila, Jamison, Jammie, Jan, Jan-Ake, Jan-Åke, Jan-Erik, Jan-Olof, Jana, Janae
Janaina, Janaína, Janay, Jane, Janeen, Janel, Janell, Janelle, Janene, Janessa, Janet, Janeth, Janett, Janetta
Janette, Janey, Janez, Janic, Janice, Janick, Janie, Janik, Janina, Janine, Janis, Jānis, Janita, Janja, Janko, Jann
Janna, Janne, Janneth, Jannette, Janni, Jannie, Jannik, Jannis, Jano, Janos, János, Janosch, Jaqueline, Jara, Jared
Jari, Jarkko, Jarl, Jarmo, Jarne, Jarno, Jarod, Jaron, Jaroslav, Jaroslaw, Jarrett, Jarrod, Jarvis, Jasin, Jasmijn
Jasmin, Jasmina, Jasmine, Jasminka, Jasna, Jason, Jasper, Jaswant, Jaunita, Javad, Javi, Javier, Javiera, Jawad
Jawaharlal, Jay, Jayda, Jayden, Jaylinn, Jayme, Jayne, Jayson, Jazeps, Jāzeps, Jazmin, Jazmín, Jázmin, Jazmine, Jc
Jean, Jean-Baptiste, Jean-Charles, Jean-Christophe, Jean-Claude, Jean-Francois, Jean-François, Jean-Jacques
Jean-Louis, Jean-Luc, Jean-Marc, Jean-Marie, Jean-Michel, Jean-Paul, Jean-Philippe, Jean-Pierre, Jean-Pol, Jean-Yves
Jeana, Jeane, Jeanene, Jeanetta, Jeanette, Jeanie, Jeanine, Jeanna, Jeanne, Jeannette, Jeannie, Jeannine, Jed
Jedrzej, Jędrzej, Jef, Jeferson, Jeff, Jefferey, Jefferson, Jeffery, Jeffrey, Jeffry, Jeison, Jeisson, Jekabs, Jēkabs
Jekaterina, Jekaubs, Jēkaubs, Jele, Jelena, Jelka, Jelle, Jelte, Jemma, Jen, Jena, Jenaro, Jenell, Jenelle, Jenette
Jeni, Jenice, Jenifer, Jeniffer, Jenine, Jenise, Jenna, Jennefer, Jennette, Jenni, Jennie, Jennifer, Jenniffer, Jenny
Jeno, Jenő, Jens, Jente, Jeppe, Jerald, Jeraldine, Jeramy, Jere, Jeremi, Jeremiah, Jeremias, Jeremías, Jeremie
Jérémie, Jeremy, Jérémy, Jeri, Jerilyn, Jerker, Jermaine, Jerman, Jernej, Jerneja, Jeroen, Jerold, Jerome, Jerôme
Jérôme, Jeromy, Jeronimo, Jerónimo, Jerrell, Jerri, Jerrie, Jerrod, Jerrold, Jerry, Jerson, Jerzy, Jesenia, Jesica
Jesper, Jess, Jesse, Jessenia, Jessi, Jessica, Jéssica, Jessie, Jessy, Jesus, Jesús, Jesusa, Jetmir, Jeton, Jettie
Jevgeni, Jewell, Jezups, Jhan, Jhoan, Jhoana, Jhon, Jhonatan, Jhonny, Jhony, Jiang, Jil, Jill, Jillian, Jim, Jimena
Jimmie, Jimmy, Jin, Jina, Jinping, Jintao, Jinthe, Jip, Jiri, Jo, Joachim, Joacim, Joakim, Joan, Joana, Joanie, Joann
Joanna, Joanne, Joannes, Joao, João, Joaquim, Joaquin, Joaquín, Jocelyn, Jocelyne, Jochen, Jodee, Jodi, Jodie, Jody
Joe, Joeann, Joel, Joël, Joella, Joelle, Joëlle, Joellen, Joep, Joeri, Joesley, Joesph, Joetta, Joey, Joffrey, Johan
Johana, Johann, Johanna, Johannes, Johans, John, Johnathan, Johnathon, Johnetta, Johnie, Johnna, Johnnie, Johnny
Johnson, Johny, Joi, Joko, Jokubas, Jokūbas, Jolan, Jolán, Jolanda, Jolanta, Joleen, Jolene, Jolie, Jolien, Jolijn
Jolynn, Jomo, Jon, Jona, Jonah, Jonas, Jonás, Jonatan, Jonathan, Jonathon, Jonell, Jonelle, Jong Il, Jong Un, Joni
Jonna, Jonnie, Jonny, Joon, Joona, Joonas, Joonatan, Joost, Joppe, Joran, Jordán, Jordana, Jordi, Jordon, Jordy
Joren, Jorg, Jörg, Jorge, Jorgelina, Jorgen, Jörgen, Jørgen, Joris, Jorma, Jorn, Jort, Jorune, Jorūnė, Jorunn, Jose
José, Josee, Josée, Josef, Josefa, Josefiina, Josefin, Josefina, Joselyn, Josep, Joseph, Josepha, Josephina
Josephine, Joséphine, Josephus, Josette, Josh, Joshua, Josiah, Josiane, Josianne, Josie, Josip, Josipa, Josko, Joško
Joslyn, Joso, Jospeh, Josse, Jost, Josua, Josue, Josué, Jouko, Jouni, Jovana, Jovita, Joyce, Joycelyn, Joye, Jozef
Jožef, Józef, Jozefa, Jožefa, Jozica, Jožica, Jozo, Jozsef, József, Juan, Juana, Juanita, Juanito, Jude, Judi, Judie
Judit, Judith, Judson, Judy, Juha, Juhana, Juhani, Juho, Jukka, Jula, Jūla, Jule, Jūle, Julee, Jules, Juli, Julia
Júlia, Julian, Julián, Juliana, Juliane, Juliann, Julianna, Julianne, Julie, Julien, Julienne, Juliet, Julieta
Julieth, Juliette, Julija, Jūlija, Julijana, Julijs, Jūlijs, Julio, Julissa, Julita, Julius, Juliusz, Jun, Juna, Jung
Juni, Junichiro, Junita, Juozas, Juraj, Jure, Jurg, Jürg, Jurgen, Jürgen, Jurgita, Juri, Jüri, Juris, Jurre
Juscelino, Jussara, Jussi, Justas, Justin, Justina, Justinas, Justine, Justo, Justus, Justyna, Jusuf, Jutta, Juul
Juulia, Juuso, Juvenal, Jyrki, Jytte, Kaan, Kaarina, Kaarlo, Kaat, Kacey, Kaci, Kacie, Kacper, Kacy, Kadir, Kadri
Kagame, Kaija, Kaisa, Kaitlin, Kaitlyn, Kaj, Kaja, Kajetan, Kajsa, Kajus, Kala, Kalervo, Kalevi, Kaley, Kali, Kalina
Kalle, Kallistrat, Kalman, Kálmán, Kaltrina, Kam, Kamal, Kamau, Kamel, Kami, Kamiel, Kamil, Kamila, Kandace, Kandi
Kandice, Kandy, Kapil, Kapiton, Kara, Karan, Kare, Kåre, Kareem, Karel, Karey, Kari, Karie, Karim, Karin, Karina
Karine, Karissa, Karl, Karl-Erik, Karl-Heinz, Karla, Karleen, Karlene, Karlijn, Karlina, Karlīna, Karlis, Kārlis
Karlo, Karma, Karmen, Karol, Karolien, Karoliina, Karolina, Karolis, Karoly, Károly, Karolyn, Karon, Karp, Karren
Karri, Karrie, Karsten, Karyl, Karyn, Kasandra, Kasey, Kasie, Kaspar, Kaspars, Kasper, Kassandra, Kassie, Kassim
Kastriot, Kasyan, Kata, Katalin, Katalina, Katariina, Katarina, Katarīna, Katarzyna, Katcha, Kate, Katelijne, Katelyn
Katerina, Kateryna, Kathaleen, Katharina, Katharine, Kathe, Käthe, Katherin, Katherine, Katherinne, Kathern, Katheryn
Kathey, Kathi, Käthi, Kathie, Kathleen, Kathlene, Kathlyn, Kathrine, Kathryn, Kathryne, Kathy, Kathyrn, Kati, Katia
Katica, Katie, Katina, Katja, Katleen, Katlyn, Kato, Katri, Katrice, Katrien, Katriina, Katrijn, Katrin, Katrina
Katrīna, Katrine, Katsuya, Kattie, Katty, Katy, Kauko, Kaveh, Kavita, Kay, Kaye, Kayla, Kaylee, Kayleen, Kayleigh
Kaylene, Kazem, Kazimierz, Kazimir, Kazuko, Kazuo, Keano, Kecia, Keely, Keena, Keenan, Keesha, Keijo, Keiko, Keir
Keisha, Keith, Keld, Keli, Kellee, Kelley, Kelli, Kellie, Kelly, Kellye, Kelsey, Kelsie, Kelvin, Kemal, Ken, Kena
Kenan, Kendall, Kendra, Kendrick, Keneth, Kenisha, Kenji, Kenn, Kenna, Kennet, Kenneth, Kennith, Kenny, Kent, Kenth
Kenton, Kenyatta, Kenyetta, Kenza, Kenzo, Keqiang, Keri, Kerim, Kermit, Kerri, Kerrie, Kerry, Kerttu, Kesha, Keshia
Kestutis, Kęstutis, Keven, Kevim, Kévim, Kevin, Kévin, Keyvan, Khadija, Khaled, Khalid, Khalifa, Khalil, Khariton
Kharlampy, Khosrow, Khristofor, Kia, Kian, Kiana, Kiara, Kiera, Kieran, Kiesha, Kieth, Kike, Kiki, Kiley, Kilian
Killian, Kim, Kim Il, Kimber, Kimberely, Kimberlee, Kimberley, Kimberli, Kimberlie, Kimberly, Kimbery, Kimiko, Kimmo
Kindra, Kinga, Kip, Kipras, Kir, Kira, Kiran, Kirby, Kirill, Kirk, Kirsi, Kirsten, Kirsti, Kirstin, Kirstine, Kirsty
Kisha, Kitti, Kizzy, Kjeld, Kjell, Kjersti, Kjetil, Klaas, Klara, Klára, Klas, Klaudia, Klaus, Klavdija, Klavdiya
Klavdy, Klavs, Klemen, Kliment, Knut, Koen, Koenraad, Kofi, Koichi, Kondrat, Kondraty, Konon, Konrad, Konradus
Konstantin, Konstantinos, Konstanty, Korey, Kori, Kornel, Kornél, Kornelia, Kornelija, Kornil, Kory, Kotryna
Kourtney, Kraig, Kris, Krisjanis, Krišjānis, Kriss, Krišs, Krista, Kristal, Kristan, Kristaps, Kristel, Kristen
Krister, Kristers, Kristi, Kristiaan, Kristian, Kristiana, Kristiāna, Kristie, Kristien, Kristiina, Kristijan
Kristin, Kristina, Kristine, Kristjan, Kristof, Kristóf, Kristofer, Kristoffer, Kristopher, Krists, Kristupas, Kristy
Kristyn, Krisztian, Krisztián, Krisztina, Krisztofer, Krysta, Krystal, Krystian, Krystle, Krystyna, Krzysztof
Ksawery, Ksenia, Ksenija, Kseniya, Kujtim, Kullervo, Kum, Kumar, Kuno, Kupriyan, Kurt, Kurtis, Kushtrim, Kustaa
Kuzma, Kwabena, Kwame, Kwasi, Kyan, Kyano, Kyara, Kyla, Kyle, Kylee, Kylian, Kylie, Kyllian, Kyllikki, Kym, Kymberly
Kyong, Kyra, Kyrylo, Kyung, Labinot, Lacey, Laci, Lacie, Ladimir, Ladina, Ladislav, Ladonna, Laerke, Lærke, Laetitia
Laëtitia, Lage, Lai, Laia, Laila, Laimonis, Lajos, Lakeisha, Lakesha, Lakeshia, Lakisha, Lakshmi, Lalit, Lalo, Laly
Lamar, Lamine, Lamont, Lan, Lana, Lance, Landon, Lanell, Lanette, Lani, Lanita, Lanny, Laora, Laquita, Lara
Lara-Sophie, Larae, Laraine, Larhonda, Larisa, Larissa, Laronda, Larry, Lars, Lars-Ake, Lars-Åke, Lars-Erik
Lars-Goran, Lars-Göran, Lars-Olof, Larue, Lashanda, Lashawn, Lashonda, Lashunda, Lasse, Lassi, Laszlo, László
Latanya, Latasha, Latesha, Latia, Laticia, Latif, Latisha, Latonia, Latonya, Latoria, Latosha, Latoya, Latrice
Latricia, Latrina, Launa, Laura, Laure, Laureen, Laurel, Lauren, Laurence, Laurene, Laurens, Laurent, Laurenz
Lauretta, Laurette, Lauri, Lauriane, Laurice, Laurie, Laurin, Laurine, Lauris, Laurita, Laurits, Laurynas, Laus
Laust, Lautaro, Lavada, Lavera, Lavern, Laverna, Laverne, Lavina, Lavinia, Lavize, Lavīze, Lavon, Lavonda, Lavonia
Lavonne, Lavr, Lavrenty, Lawana, Lawanda, Lawanna, Lawerence, Lawrence, Layla, Lazar, Lazaro, Lázaro, Lea, Léa
Lea-Sophie, Leah, Leana, Léana, Leander, Leandra, Leandro, Leane, Léane, Leann, Leanna, Leanne, Leano, Leart, Leatha
Leatrice, Lech, Leda, Ledion, Lee, Lee Kuan, Leeann, Leeanna, Leeanne, Leen, Leesa, Leevi, Leider, Leidy, Leif, Leigh
Leighann, Leila, Leïla, Leilani, Leire, Leisa, Leja, Lėja, Lejla, Lela, Leland, Lelia, Lemuel, Len, Lena, Léna
Lenard, Lene, Leni, Lenin, Lenín, Lenn, Lenna, Lennard, Lennart, Lennarth, Lennert, Lennie, Lenny, Lenora, Lenore
Leo, Léo, Leocadia, Leocadio, Leola, Leon, León, Léon, Leona, Leonard, Léonard, Leonarda, Leonardo, Leoncio, Leone
Leonel, Leonhard, Leoni, Leonid, Leonidas, Leónidas, Leonie, Léonie, Leonila, Leonor, Leonora, Leonore, Leons
Leontina, Leontine, Leontīne, Leonty, Leopold, Léopold, Leopoldo, Leora, Leota, Lera, Leroy, Les, Lesa, Lesia, Leslee
Lesley, Lesli, Leslie, Lesly, Lessie, Lester, Leta, Letha, Leticia, Letícia, Leticija, Letitia, Letizia, Lettie
Letty, Lev, Levente, Levi, Levin, Lewis, Lex, Leydi, Leyla, Leyre, Li, Lia, Lía, Liam, Lian, Liana, Liane, Lias, Liba
Lība, Libardo, Libby, Libia, Liceth, Lida, Lidia, Lidija, Lidiya, Lieke, Lien, Liene, Liepa, Liesbet, Liesbeth
Lieselot, Lieve, Lieven, Lieze, Liga, Līga, Ligia, Ligita, Liisa, Lila, Lili, Lilia, Lilian, Liliana, Liliane, Lilija
Lilijana, Lilita, Lilja, Liljana, Lilla, Lillemor, Lillian, Lillie, Lilly, Lilou, Lily, Lin, Lina, Līna, Linas, Linda
Linde, Lindita, Lindsay, Lindsey, Lindy, Linette, Ling, Linh, Linnea, Linnéa, Linnie, Lino, Linsey, Linus, Linwood
Lio, Lionel, Liridon, Liridona, Lirim, Lisa, Lisa-Marie, Lisandro, Lisanne, Lisbet, Lisbeth, Lise, Lise-Lott
Lise-Lotte, Liselott, Liselotte, Liseth, Lisette, Lisha, Lissa, Lissette, Lita, Liv, Liva, Livia, Livio, Liwia, Liz
Liza, Līza, Lizabeth, Lizbeth, Lize, Lizete, Lizette, Lizz, Lizzie, Lizzy, Ljiljana, Ljubica, Ljubisa, Ljubov
Ljudmila, Lloyd, Lode, Lodewijk, Loek, Loes, Logan, Loic, Loïc, Loida, Lois, Loïs, Loke, Lola, Lolita, Loma, Lon
Lona, Longin, Loni, Lonna, Lonnie, Lonny, Lora, Loraine, Loredana, Loree, Loreen, Lorelei, Loren, Lorena, Lorene
Lorenz, Lorenza, Lorenzo, Loreto, Loretta, Lori, Loriann, Lorie, Lorik, Lorin, Lorinda, Lorine, Lorna, Lorraine
Lorretta, Lorri, Lorrie, Lory, Lotfi, Lothar, Lotta, Lotte, Lotti, Lottie, Lou, Louane, Louann, Louanne, Loubna
Louella, Loui, Louie, Louis, Louisa, Louise, Louka, Louna, Lourenco, Lourenço, Louvenia, Lova, Lovella, Lovie, Lovis
Lovisa, Lovre, Lovro, Lowe, Lowell, Lowie, Loyce, Loyd, Lu, Luan, Luana, Luann, Luanne, Luc, Luca, Lucas, Luce
Lucero, Lucette, Luchezar, Lucho, Lucia, Lucía, Lúcia, Luciana, Luciano, Lucie, Lucien, Lucienne, Lucija, Lūcija
Lucila, Lucile, Lucille, Lucina, Lucinda, Lucio, Lucius, Lucrecia, Lucretia, Lucy, Ludie, Ludivine, Ludo, Ludovic
Ludovicus, Ludvig, Ludvik, Ludwig, Lue, Luella, Luigi, Luigia, Luis, Luís, Luisa, Luísa, Luise, Luisina, Luiz
Luiz Inacio, Luiz Inácio, Luiza, Luka, Lukas, Lukasz, Łukasz, Luke, Lukiya, Lukyan, Lula, Luljeta, Lulu, Lulzim, Luna
Lupe, Lupita, Lura, Lurline, Lutgarde, Lutgardis, Lutgart, Luther, Lutz, Luuk, Luvenia, Luz, Luzia, Luzius, Luzmira
Lya, Lyam, Lyda, Lydia, Lydie, Lykke, Lyla, Lyle, Lyman, Lyn, Lynda, Lyndon, Lyndsay, Lyndsey, Lynell, Lynelle
Lynette, Lynn, Lynne, Lynnette, Lynsey, Lynwood, Lyubim, Lyubomir, Lyubosmysl, Lyubov, Lyudmila, Maaike, Maaria
Maarit, Maarten, Maartje, Mabel, Mable, Mac, Macarena, Macaria, Macario, Machelle, Macie, Maciej, Mack, Mackenzie
Macky, Macs, Macy, Madalena, Madaline, Madalyn, Madara, Maddalena, Madeleine, Madelief, Madeline, Madelyn, Madge
Madie, Madlyn, Madonna, Mae, Maegan, Mael, Maël, Maelle, Maëlle, Maelys, Maëlys, Maeva, Maëva, Magaly, Magan, Magaret
Magda, Magdalena, Magdalene, Magdolna, Magen, Maggie, Magne, Magnus, Mahamadou, Mahamat, Mahathir, Mahdi, Maher
Mahesh, Mahinda, Mahmood, Mahmoud, Mahmud, Mahmut, Mahnaz, Mahsa, Mai, Maia, Maicol, Maida, Maie, Maija, Maik, Maiken
Maikol, Maira, Maite, Maïté, Maithripala, Maj, Maj-Britt, Maj-Lis, Maja, Majed, Majid, Majken, Majorie, Majvor, Makar
Makarena, Makoto, Maks, Maksim, Maksimiljan, Maksimilyan, Maksym, Maksymilian, Malak, Malcolm, Malcom, Malea, Malene
Malgorzata, Malia, Malik, Malika, Malin, Malinda, Malisa, Malissa, Malle, Mallory, Malou, Malte, Malthe, Malva
Malwina, Mamadou, Mamady, Mamen, Mamie, Mammie, Manca, Manda, Mandi, Mandla, Mandy, Manfred, Manish, Manmohan, Manoj
Manola, Manolo, Manon, Manouchehr, Måns, Mansour, Mantas, Mante, Mantė, Manu, Manuel, Manuela, Manuelita, Mara, Māra
Maranda, Marc, Marcel, Marcela, Marcelina, Marcelino, Marcella, Marcelle, Marcello, Marcellus, Marcelo, Marci, Marcia
Márcia, Marcial, Marciano, Marcie, Marcin, Marcio, Márcio, Marco, Marcos, Marcus, Marcy, Marek, Mareks, Maren, Marfa
Margaret, Margareta, Margarete, Margaretha, Margarett, Margaretta, Margarette, Margarida, Margarita, Margarite
Margaritha, Margarito, Margart, Margaud, Margaux, Marge, Margeret, Margery, Margie, Margit, Margo, Margorie, Margot
Margoth, Margret, Margreth, Margrethe, Margrieta, Margrit, Margrith, Marguerita, Marguerite, Margurite, Margus, Mari
Maria, María, Mária, Mariah, Mariam, Marian, Mariana, Mariangela, Mariann, Marianna, Marianne, Mariano, Maribel
Maribeth, Maricel, Maricela, Marie, Marie-Ange, Marie-Anne, Marie-Christine, Marie-Claire, Marie-Claude, Marie-France
Marie-Francoise, Marie-Françoise, Marie-Helene, Marie-Hélène, Marie-Jeanne, Marie-Jose, Marie-José, Marie-Laure
Marie-Line, Marie-Louise, Marie-Madeleine, Marie-Noelle, Marie-Noëlle, Marie-Paule, Marie-Pierre, Marie-Rose
Marie-Sophie, Marie-Therese, Marie-Thérèse, Marieke, Mariel, Mariela, Marietta, Marija, Marijan, Marijana, Marijke
Marijn, Marika, Marilee, Marilena, Marilou, Marilu, Mariluz, Marilyn, Marilynn, Marina, Marinette, Marinka, Marino
Marinus, Mario, Mário, Marion, Maris, Māris, Marisa, Marisel, Marisela, Marisol, Marissa, Maristela, Marit, Marita
Marite, Mārīte, Maritta, Maritza, Marius, Mariusz, Mariya, Marja, Marja-Leena, Marja-Liisa, Marjaana, Marjan, Marjana
Marjanca, Marjatta, Marjeta, Marjo, Marjorie, Marjory, Marjukka, Marjut, Márk, Markas, Markita, Markku, Marko, Markus
Marla, Marlana, Marleen, Marlen, Marlén, Marlena, Marlene, Marlène, Marleny, Marlies, Marlin, Marlis, Marlise, Marlo
Marlon, Marly, Marlyn, Marlys, Marlyse, Marna, Marni, Marnie, Marnix, Marquerite, Marquetta, Marquis, Marquita
Marsha, Marshall, Marta, Márta, Märta, Marte, Marten, Mårten, Martha, Märtha, Marthe, Marti, Martí, Martijn, Martim
Martin, Martín, Martina, Martine, Martins, Mārtiņš, Martirio, Marton, Márton, Martta, Martti, Marty, Martyan, Martyn
Martynas, Marusa, Maruša, Marva, Marvin, Marwan, Mary, Marya, Maryalice, Maryam, Maryann, Maryanne, Marybeth
Maryellen, Maryjane, Maryjo, Marylee, Marylene, Marylène, Marylin, Maryline, Marylou, Marylyn, Maryse, Masa, Maša
Masako, Masih, Mason, Masoud, Masoumeh, Massiel, Massimiliano, Massimo, Matas, Máté, Matea, Matej, Mateja, Mateo
Matéo, Mateus, Mateusz, Matevz, Matevž, Matheo, Mathéo, Mathew, Mathias, Mathieu, Mathijs, Mathilda, Mathilde, Mathis
Mathys, Mati, Matias, Matías, Matic, Matija, Matilda, Matilde, Matiss, Matīss, Matjaz, Matjaž, Mato, Matt, Matteo
Mattéo, Matthew, Matthias, Matthieu, Matthijs, Matti, Mattia, Mattias, Mattie, Matvey, Matyas, Mátyás, Maud, Maude
Maudie, Mauno, Maura, Maureen, Mauri, Maurice, Mauricette, Mauricio, Maurício, Maurin, Maurine, Maurits, Mauritz
Maurizio, Mauro, Maurus, Maurycy, Mavis, Max, Maxence, Maxi, Maxie, Maxim, Máxima, Maxime, Maximiano, Maximilian
Maximiliano, Maximilien, Maximino, Maximo, Máximo, Maxine, Maxwell, Maybell, Maybelle, Maye, Mayerly, Maykol, Mayme
Maynard, Mayra, Mayte, Mayya, Maza, Maža, Mazen, Mazie, Mckenzie, Mckinley, Meagan, Meaghan, Mechelle, Mechislav
Medeja, Medėja, Medina, Mee, Meelis, Meera, Mees, Mefody, Meg, Megan, Megane, Mégane, Megawati, Meghan, Meghann
Megumi, Mehdi, Mehmet, Mehran, Mei, Meike, Meinrad, Meja, Mel, Melanie, Mélanie, Melany, Melba, Melchior, Melchor
Melek, Meles, Melina, Mélina, Melinda, Melisa, Melissa, Mélissa, Melissia, Melker, Melle, Mellie, Mellisa, Mellissa
Melodie, Mélodie, Melonie, Melony, Melva, Melvin, Melvina, Melwin, Melynda, Menachem, Merche, Meredith, Merel, Meret
Merete, Merethe, Mergim, Meri, Meridith, Merijn, Merike, Merilyn, Merita, Merja, Merle, Merlene, Merlin, Merna, Merri
Merrill, Mert, Mervi, Mervin, Mery, Meryem, Meryl, Mesut, Meta, Metin, Metka, Metod, Mette, Mevlut, Mevlüt, Mi, Mia
Mía, Micael, Micaela, Micah, Michael, Michaël, Michaela, Michal, Michał, Michala, Michale, Micheal, Micheál, Michel
Michela, Michele, Michèle, Micheline, Michell, Michelle, Michiel, Michiko, Mick, Mickael, Mickaël, Mickey, Micki
Mickie, Mie, Mieke, Miel, Mieszko, Migdalia, Migle, Miglė, Miguel, Miguela, Miguelina, Miha, Mihael, Mihaela, Mihajlo
Mihaly, Mihály, Mihels, Mihhail, Mihkel, Miia, Miika, Mijo, Mik, Mikael, Mike, Mikel, Mikelis, Miķelis, Mikels
Mikhail, Mikhey, Mikkel, Mikki, Mikko, Miklos, Miklós, Mikolaj, Mikołaj, Mila, Milagro, Milagros, Milán, Milana
Mildred, Milen, Milena, Miles, Milford, Milica, Milissa, Militsa, Milka, Milla, Millaray, Millard, Mille, Millicent
Millie, Milo, Milorad, Milos, Miloš, Milosz, Miłosz, Milou, Milovan, Milton, Mily, Mimi, Mimmi, Mimoza, Min, Mina
Mindaugas, Mindi, Mindy, Minerva, Minh, Minna, Minnie, Mio, Miodrag, Miquel, Mir, Mira, Miran, Miranda, Mirco, Mirdza
Mireia, Mireille, Mirela, Mireya, Miriam, Mirian, Mirja, Mirjam, Mirjami, Mirjana, Mirko, Mirlinda, Mirna, Miro
Miron, Miroslav, Miroslava, Mirsad, Mirta, Mirte, Mirtha, Mirthe, Miryam, Mirza, Misael, Mischa, Mislav, Missy, Misti
Mitch, Mitchel, Mitchell, Mitofan, Mittie, Mitzi, Mitzy, Mladen, Moa, Mobutu, Modesta, Modesto, Modris, Mogens
Mohamad, Mohamed, Mohammad, Mohammed, Mohan, Mohandas, Mohsen, Moira, Moises, Moisés, Moisey, Mojca, Mojtaba, Mokey
Mollie, Molly, Mona, Moncef, Monica, Mónica, Monika, Mónika, Monique, Monroe, Monserrat, Monserrate, Monte, Monty
Mordechai, Morena, Moreno, Morgan, Morgane, Moritz, Morris, Morten, Morteza, Morton, Mose, Moses, Moshe, Mostafa
Mounir, Moussa, Mozell, Mozella, Mozelle, Mstislav, Muammar, Muhamed, Muhamet, Muhammad, Muhammadu, Muhammed, Mui
Mukesh, Mukhtar, Munir, Muqtada, Murad, Murat, Muriel, Murielle, Murray, Musa, Mustafa, Mustapha, Mwai, Mya, Mykhailo
Mykola, Myles, Myong, Myra, Myriam, Myrle, Myrna, Myron, Myrtha, Myrthe, Myrtice, Myrtie, Myrtis, Myrtle, Myung
Nabil, Nacho, Nacio, Nada, Nadege, Nadège, Nadezda, Nadežda, Nadezhda, Nadia, Nádia, Nadin, Nadine, Nadir, Nadja
Naeem, Nael, Naël, Naftali, Nagib, Naglis, Naguib, Nahuel, Naiara, Naim, Naïm, Naina, Nair, Naja, Najib, Nakia
Nakisha, Nakita, Nan, Nana, Nanci, Nancie, Nancy, Nand, Nando, Nandor, Nándor, Nanette, Nanna, Nannette, Nanni
Nannie, Naoko, Naoma, Naomi, Naor, Naoto, Napoleon, Narcisa, Narciso, Narendra, Narges, Narkis, Naruhito, Naser
Nasir, Nasrin, Nasser, Nassim, Nastja, Natali, Natalia, Natalie, Natalija, Natālija, Natalio, Natalja, Nataly, Natan
Natanael, Nataniel, Natasa, Nataša, Natascha, Natasha, Natasja, Natasza, Nath, Nathalia, Nathalie, Nathaly, Nathan
Nathanael, Nathanaël, Nathanial, Nathaniel, Natividad, Natosha, Naud, Naum, Naveen, Navid, Nawaf, Nawal, Nawaz
Nayara, Nayaret, Nayareth, Nayef, Nayeli, Nayibe, Nazanin, Nazar, Nazaret, Nazario, Nazmi, Nea, Neal, Nebojsa
Necmettin, Ned, Nedas, Nedra, Neftali, Neftalí, Neha, Neider, Neil, Neja, Nejc, Nel, Nela, Nelcy, Nelda, Nele, Nelia
Nelida, Nélida, Nelio, Nell, Nella, Nelle, Nelli, Nellie, Nelly, Nelson, Nelsy, Nemanja, Nena, Nenad, Neo, Neoma
Nerea, Nereida, Nerijus, Neringa, Nerissa, Nestor, Néstor, Neta, Nete, Nettie, Neva, Nevenka, Neville, Nevin, Nevio
Neymar, Neza, Neža, Nga, Ngoc, Ngozi, Nguyen, Nia, Niall, Nibaldo, Nicanor, Nichelle, Nichol, Nicholas, Nichole, Nick
Nicki, Nickie, Nicklas, Nickolas, Nickole, Nicky, Niclas, Nico, Nicodemo, Nicol, Nicola, Nicolai, Nicolaj, Nicolas
Nicolás, Nicolasa, Nicole, Nicoletta, Nicolette, Nicoline, Nicolle, Nidia, Niek, Niels, Nienke, Nieves, Nifont, Nigel
Niilo, Niina, Nik, Nika, Nikandr, Nikanor, Nikhil, Niki, Nikia, Nikifor, Nikita, Nikki, Niklas, Niklaus, Niko
Nikodem, Nikodim, Nikola, Nikolai, Nikolaj, Nikolajs, Nikolaos, Nikolas, Nikolaus, Nikolay, Nikole, Nikolett
Nikoletta, Nikolina, Nikon, Niks, Niksa, Nikša, Nila, Nilda, Nilo, Nils, Nilsa, Nilson, Nina, Ninel, Ninfa, Nino
Ninoska, Ninoy, Ninthe, Nir, Nirmala, Nisa, Nita, Nitin, Nitish, Nives, Nizar, Njoroge, Nkosazana, Noa, Noah, Noam
Noe, Noé, Noel, Noël, Noelia, Noella, Noëlla, Noelle, Noëlle, Noemi, Noemí, Noémi, Noëmi, Noemie, Noémie, Nohora
Nojus, Nola, Nolan, Nolberto, Noma, Nona, Nonna, Noor, Noora, Noortje, Nora, Nóra, Norah, Norbert, Norberto, Norbey
Nore, Noreen, Norene, Norina, Norine, Norma, Norman, Normand, Normunds, Norris, Noud, Nour, Nouri, Nout, Novella
Nuno, Nuri, Nuria, Núria, Nury, Nusa, Nuša, Nydia, Nyla, Nynke, Obiageli, Ocampo, Oceane, Océane, Ocie, Octavia
Octavio, Odalis, Odalys, Odeline, Odell, Odette, Odile, Odilia, Odinga, Odis, Ofelia, Ofer, Oisin, Oiva, Oivind
Øivind, Ojvind, Øjvind, Ok, Okechukwu, Oksana, Oktyabrina, Ola, Oladele, Olaf, Olalla, Olav, Olavi, Ole, Oleg
Olegario, Oleh, Oleksandr, Oleksii, Oleksiy, Olen, Olena, Oleta, Olexander, Olfert, Olga, Olgerts, Oļģerts, Olgierd
Olimpiada, Olimpy, Olin, Oliva, Oliver, Olivér, Óliver, Olivia, Olivie, Olivier, Olivija, Oliwer, Oliwier, Olle, Olli
Ollie, Olof, Olov, Olusegun, Oluwaseun, Olympia, Oma, Omaira, Omar, Omer, Ömer, Omri, Ona, Oneida, Onni, Onofre
Onufry, Onur, Onyeka, Oona, Ophelia, Ophelie, Ophélie, Ora, Oralia, Oren, Orest, Orestas, Orfelina, Orhan, Oriana
Orjan, Örjan, Orla, Ornella, Orni, Ørni, Orpha, Orsolya, Orval, Orville, Orvokki, Osama, Oscar, Óscar, Osip, Oskar
Oskari, Oskars, Osman, Osmo, Ossi, Ossian, Ossie, Ostap, Osten, Östen, Ostromir, Osvald, Osvaldo, Osvalds, Oswald
Oswaldo, Otavio, Otávio, Otha, Othman, Othmar, Otilia, Otilija, Otīlija, Otis, Oto, Ottilia, Otto, Ottó, Ouida
Ousmane, Outi, Ove, Ovidio, Ovli, Øvli, Owen, Oystein, Øystein, Oyvind, Øyvind, Ozella, Ozgur, Özgür, Ozlem, Özlem
Paavo, Pabla, Pablo, Paca, Pacifica, Pacífica, Paco, Padraig, Paige, Paivi, Päivi, Paivikki, Päivikki, Pakhom, Pál
Pål, Pallavi, Palle, Palma, Palmer, Paloma, Pam, Pamala, Pamela, Pamelia, Pamella, Pancho, Pandora, Panfil, Panfilo
Pánfilo, Pankaj, Pankrat, Pankraty, Panteleymon, Paola, Paolo, Pär, Paramon, Parfen, Parisa, Parker, Particia, Parvez
Parviz, Pascal, Pascale, Pascaline, Pascual, Pascuala, Pasi, Pasquale, Pastora, Pat, Patric, Patrica, Patrice
Patricia, Patrícia, Patricija, Patricio, Patrick, Patrik, Patrina, Patrizia, Patryk, Patsy, Patti, Pattie, Patty, Pau
Paul, Paula, Paule, Pauletta, Paulette, Pauli, Paulien, Pauliina, Paulin, Paulina, Paulīna, Pauline, Paulino, Paulius
Paulo, Pauls, Pavao, Pavel, Pavla, Pavlo, Pawel, Paweł, Payam, Pearl, Pearle, Pearlene, Pearlie, Pearline, Peder
Pedro, Peeter, Peggie, Peggy, Pekka, Pelageya, Pelayo, Pelle, Penelope, Pénélope, Penney, Penni, Pennie, Penny
Pentti, Pepe, Pepijn, Pepita, Pepito, Per-Erik, Per-Olof, Percy, Perla, Perlita, Pernilla, Pernille, Pero, Perrine
Perry, Pertti, Pervez, Petar, Pete, Peter, Péter, Peteris, Pēteris, Petr, Petra, Petras, Petri, Petrina, Petro
Petrona, Petrus, Petter, Petteri, Phil, Phileine, Philip, Philipp, Philippa, Philippe, Phillip, Phillis, Philomena
Phoebe, Phuc, Phuong, Phylis, Phyliss, Phyllis, Pia, Pía, Piedad, Pien, Pierina, Piero, Pierre, Pierre-Yves
Pierrette, Piers, Piet, Pieter, Pieter-Jan, Pietro, Piia, Pijus, Pilar, Pili, Pim, Pimen, Pinkie, Pio, Pío, Piotr
Piper, Pippa, Piret, Pirjo, Pirkko, Pirmin, Piroska, Pius, Placido, Plácido, Platon, Pleun, Plinio, Pol, Polikarp
Polina, Polly, Polona, Polonca, Poncio, Pontus, Pooja, Porfirio, Porfiry, Porsha, Portia, Potap, Poul, Povilas
Prabowo, Pradeep, Prakash, Pranab, Prasad, Praskovya, Pratibha, Pravin, Prayuth, Preben, Predrag, Preston, Pricilla
Priit, Primitiva, Primitivo, Prisca, Priscilla, Priska, Priya, Priyanka, Prokhor, Prokl, Prokofy, Prov, Prudencia
Prudencio, Przemyslaw, Przemysław, Puk, Purificacion, Purificación, Pyotr, Qasem, Qasim, Qassem, Qiana, Qishan, Quang
Queenie, Quentin, Quiana, Quincy, Quinn, Quinten, Quintin, Quinton, Quinty, Quique, Quirino, Rachael, Racheal, Rachel
Rachele, Rachell, Rachelle, Rachid, Rachida, Racquel, Radim, Radislav, Radmila, Rado, Radoslaw, Radosław, Radovan
Radvile, Radvilė, Rae, Raeann, Raed, Raf, Rafa, Rafael, Rafaél, Rafaël, Rafaela, Rafaella, Rafal, Rafał, Raffael
Raffaela, Raffaele, Raffaella, Rafik, Rafiq, Ragna, Ragnar, Ragner, Ragnhild, Rahel, Rahim, Rahul, Raija, Raila
Raili, Raimo, Raimonds, Raimund, Raimundo, Raina, Rainer, Raivis, Raivo, Raj, Raja, Rajesh, Rajiv, Rajko, Rajnath
Rakesh, Ralf, Ralph, Ramadan, Ramazan, Ramesh, Rami, Raminta, Ramiro, Ramiz, Ramon, Ramón, Ramona, Ramonita, Ramunas
Ramūnas, Ramune, Ramunė, Ramzan, Ramzi, Rana, Ranae, Randa, Randal, Randall, Randee, Randell, Randi, Randolph, Randy
Rani, Rania, Ranil, Raoul, Raphael, Raphaël, Raphaela, Raquel, Rasa, Rashad, Rashid, Rashida, Rasma, Rasmus, Ratibor
Ratko, Ratmir, Raul, Raúl, Rauno, Ravi, Ray, Rayan, Rayana, Raye, Rayen, Rayén, Rayford, Raylene, Raymon, Raymond
Raymundo, Rayna, Reatha, Reba, Rebbeca, Rebbecca, Rebeca, Rebecca, Rebeka, Rebekah, Rebekka, Recep, Recep Tayyip
Reda, Reece, Reed, Reem, Reet, Refugio, Regan, Regena, Regenia, Reggie, Reginald, Regine, Régine, Regis, Régis
Regitse, Regitze, Regula, Regulo, Régulo, Reid, Reidun, Reijo, Reina, Reinaldo, Reine, Reinel, Reiner, Reinhard
Reinhilde, Reinhold, Reinis, Reino, Reka, Réka, Remedios, Remi, Rémi, Remigio, Remo, Remy, Rémy, Remzi, Rena, Renaat
Renae, Renaldo, Renan, Renata, Renáta, Renate, Renato, Renaud, Rene, René, Renea, Renee, Renée, Renita, Rens, Renske
Renzo, Reta, Retha, Reto, Retta, Reuben, Reuven, Reva, Rex, Rexhep, Rey, Reyes, Reyna, Reynaldo, Reza, Rhea, Rhett
Rhiannon, Rhoda, Rhonda, Rhys, Riad, Ricardas, Ričardas, Ricardo, Ricards, Ričards, Riccardo, Richard, Richárd
Richardt, Richelle, Richie, Rick, Rickard, Rickey, Rickie, Ricky, Rico, Rigmor, Rigoberto, Rihards, Riikka, Riina
Riitta, Rik, Rikard, Rikke, Rikki, Riku, Riley, Rimante, Rimantė, Rina, Rinaldo, Rino, Rinor, Risa, Rishi, Risto
Rita, Ritt, Ritva, Riyad, Roan, Rob, Robbe, Robbie, Robbin, Robby, Robert, Róbert, Roberta, Robertas, Roberto
Roberts, Robin, Robinson, Robt, Robyn, Rocco, Rochell, Rochelle, Rocio, Rocío, Rod, Roderick, Rodger, Rodion, Rodney
Rodolfo, Rodolphe, Rodrick, Rodrigo, Rodrigue, Roel, Roeland, Rogelio, Roger, Rohit, Rojus, Rokas, Roko, Roksana
Roland, Rolanda, Rolandas, Rolando, Rolands, Roldan, Roldán, Rolf, Rolland, Romain, Romaine, Romana, Romane, Romano
Romelia, Romeo, Roméo, Romeu, Romina, Romona, Romuald, Romualdas, Romulo, Rómulo, Romy, Ron, Rona, Ronal, Ronald
Ronaldinho, Ronaldo, Ronda, Roni, Ronja, Ronna, Ronni, Ronnie, Ronny, Rony, Ronya, Roope, Roos, Roosa, Roosevelt
Roque, Rory, Rosa, Rosalba, Rosalee, Rosalia, Rosalía, Rosalie, Rosalina, Rosalind, Rosalinda, Rosaline, Rosalva
Rosalyn, Rosamel, Rosamond, Rosana, Rosann, Rosanna, Rosanne, Rosaria, Rosario, Rosaura, Roscoe, Rose-Marie, Roseann
Roseanna, Roseanne, Rosella, Roselyn, Rosemarie, Rosemary, Rosendo, Rosetta, Rosia, Rosie, Rosina, Rosita, Roslyn
Rosmarie, Ross, Rostislav, Rostyslav, Roswitha, Rouven, Rowan, Rowena, Roxana, Roxane, Roxann, Roxanna, Roxanne
Roxie, Roy, Roya, Royce, Roza, Róza, Róża, Rozalia, Rozália, Rozalija, Rozella, Rozsa, Rózsa, Ruairi, Ruben, Rubén
Rúben, Rubie, Rubiela, Rubin, Ruby, Rubye, Rudecindo, Rudi, Rudiger, Rüdiger, Rudite, Rudīte, Rudolf, Rudolfs
Rūdolfs, Rudolph, Rudy, Rueben, Ruedi, Rufina, Rufino, Rufus, Rugile, Rugilė, Ruhollah, Rui, Rupert, Ruperta, Ruperto
Ruslan, Rusne, Rusnė, Russ, Russel, Russell, Rustam, Ruta, Rūta, Rute, Ruth, Ruthann, Ruthie, Ruy, Ruza, Ruža, Ruzica
Ružica, Ryan, Ryota, Ryszard, Ryte, Rytė, Rytis, Ryurik, Saad, Saar, Saara, Sabah, Sabas, Sabina, Sabine, Sabra
Sabri, Sabrina, Sachiko, Sachin, Saddam, Sade, Sadegh, Sadie, Sadik, Sadio, Sadiq, Saeb, Saeed, Saeid, Safa, Safet
Sahra, Saïd, Saif, Sajid, Sakari, Sal, Salah, Saleh, Salem, Salena, Salih, Salim, Salina, Sallie, Sally, Salma
Salman, Salome, Salomé, Salomon, Salomón, Salud, Salva, Salvatore, Sam, Samanta, Samantha, Samatha, Sameh, Samir
Samira, Sammie, Sammy, Samo, Samora, Samson, Samu, Samual, Samuel, Samuël, Samuele, Samuil, Samuli, Samy, Sanae
Sancho, Sandalio, Sandeep, Sander, Sandi, Sandis, Sandor, Sándor, Sandra, Sandrine, Sandro, Sanela, Sanford, Sani
Sanije, Sanita, Sanja, Sanjay, Sanjeev, Sanjuana, Sanjuanita, Sanna, Sanne, Sanni, Sanora, Santa, Santana, Santeri
Santina, Santino, Santo, Santos, Saoirse, Sapa, Sara, Sára, Sarah, Sarina, Sarita, Sarmite, Sarmīte, Sarunas, Šarūnas
Sasa, Saša, Sascha, Sasha, Saskia, Saso, Sašo, Satoshi, Satu, Saturnino, Saul, Saúl, Saulius, Saundra, Savanna
Savely, Saverio, Savva, Savvaty, Sayed, Sayyid, Scarleth, Scarlett, Scarlette, Scott, Scottie, Scotty, Seamus, Sean
Seán, Sebastiaan, Sebastian, Sebastián, Sebastiano, Sebastiao, Sebastião, Sebastien, Sébastien, Sebastijan, Sebastjan
Sebrina, Sedat, Segismundo, Segun, Segundo, Seija, Seiji, Sekou, Selahattin, Selena, Selene, Selim, Selin, Selina
Seline, Selivan, Seliverst, Selma, Sem, Semir, Senad, Senn, Senna, Senne, Seok, Sep, Sepp, Seppe, Seppo, Serafim
Serafin, Serafín, Seraina, Sereina, Serena, Serge, Sergei, Sergej, Sergey, Sergio, Sérgio, Sergiy, Serhii, Serhiy
Serina, Serkan, Sessa, Seth, Seung, Sevastyan, Seve, Severiano, Severin, Severine, Séverine, Severino, Severo, Seydou
Seymour, Sha, Shaban, Shad, Shadi, Shahid, Shaina, Shakira, Shalonda, Shameka, Shamika, Shana, Shanda, Shandra, Shane
Shaneka, Shanell, Shanelle, Shani, Shania, Shanice, Shanika, Shanita, Shanna, Shannan, Shannon, Shanon, Shanta
Shante, Shantel, Shantell, Shapour, Shara, Sharee, Sharen, Shari, Sharif, Sharita, Sharla, Sharleen, Sharlene, Sharon
Sharonda, Sharron, Sharyl, Sharyn, Shashi, Shasta, Shaul, Shaun, Shauna, Shaunna, Shavon, Shavonne, Shawana, Shawanda
Shawn, Shawna, Shawnda, Shawnee, Shawnna, Shay, Shayla, Shayna, Shayne, Shea, Sheena, Shehbaz, Sheikha, Sheila
Sheilah, Shela, Shelba, Shelby, Sheldon, Shelia, Shelley, Shelli, Shellie, Shelly, Shelton, Shemika, Shena, Shenita
Sheree, Sheri, Sherie, Sherilyn, Sherita, Sherley, Sherly, Sherlyn, Sherman, Sheron, Sherrell, Sherri, Sherrie
Sherrill, Sherron, Sherryl, Sherwood, Sheryl, Shiela, Shigeru, Shimon, Shinji, Shinzo, Shira, Shirin, Shirlee
Shirleen, Shirlene, Shirley, Shirly, Shiv, Shlomo, Shoichi, Shon, Shona, Shonda, Shonna, Shoshana, Shpresa, Shqipe
Shu, Shukri, Shyam, Siamak, Sian, Sibyl, Sibylle, Sid, Sidney, Sidor, Siebe, Siegfried, Siem, Sien, Siena, Sienna
Sigfrid, Sigfrido, Sigge, Sigita, Sigizmund, Signe, Sigrid, Sigurd, Sigvard, Siim, Siiri, Sil, Sila, Silanty, Silas
Silja, Silje, Silke, Sille, Silva, Silvan, Silvana, Silvano, Silvestr, Silvestre, Silvia, Sílvia, Silvija, Silvio
Silvo, Simao, Simão, Simas, Sime, Šime, Simen, Simeon, Simo, Simon, Simón, Simona, Simonas, Simone, Sinan, Sindre
Sindy, Sinead, Sinéad, Sini, Sinikka, Sinisa, Siniša, Sinklitikiya, Sintija, Siobhan, Siobhán, Sipho, Siri, Sirje
Sirkka, Siro, Sirpa, Sisko, Sissel, Siv, Sivert, Sixten, Sixto, Sjoerd, Skaidrite, Skaidrīte, Skender, Skye, Sladjana
Slavica, Slavisa, Slavka, Slavko, Slobodan, Slyvia, Smilte, Smiltė, Smriti, Sneider, Snezana, Snjezana, Snježana
Sobhi, Socorro, Sofi, Sofía, Sofiane, Sofie, Sofija, Sofiya, Sofon, Sofron, Soheil, Sokrat, Sol, Solange, Soledad
Solene, Solène, Soline, Solomon, Solveig, Solvej, Solvita, Sommer, Sondra, Sondre, Sonia, Sónia, Sonja, Sonny, Sonya
Soo, Sook, Sophia, Sophie, Sophie-Marie, Soraia, Soraya, Soren, Sören, Søren, Sorine, Sørine, Sos, Søs, Sosimo, Souad
Soumaya, Sourav, Spartak, Spela, Špela, Spencer, Spiridon, Srecko, Srečko, Sridevi, Stacey, Staci, Stacia, Stacie
Stacy, Staffan, Stan, Stana, Stanford, Stanimir, Stanislav, Stanislava, Stanislavs, Staņislavs, Stanislaw, Stanisław
Stanka, Stanko, Stanley, Stanton, Starla, Starr, Steen, Stef, Stefaan, Stefan, Štefan, Stefani, Stefania, Stefanie
Stefanija, Štefanija, Stefano, Steffanie, Steffen, Steffi, Stefica, Štefica, Stefka, Štefka, Stein, Steinar, Stella
Stellan, Sten, Stepan, Stephaine, Stephan, Stéphan, Stephane, Stéphane, Stephani, Stephanie, Stéphanie, Stephany
Stephen, Stephenie, Stephine, Sterre, Steve, Steven, Stevie, Stewart, Stian, Stien, Stig, Stijn, Stina, Stine, Stiven
Stjepan, Stojan, Stoyan, Stuart, Sture, Su, Subhash, Sudie, Sue, Sueann, Suellen, Suha, Suharto, Suk, Sukarno
Suleiman, Suleyman, Süleyman, Sune, Sunil, Suresh, Susan, Susana, Susanita, Susann, Susanna, Susannah, Susanne
Sushma, Susi, Susie, Susilo, Sussanne, Sussie, Suus, Suvi, Suzan, Suzana, Suzann, Suzanna, Suzanne, Suze, Suzette
Suzie, Suzy, Svante, Svea, Svein, Sven, Sven-Erik, Sven-Olof, Svenja, Svenning, Sverre, Svetozar, Svyatopolk
Svyatoslav, Swen, Sybil, Sybille, Syble, Sylvain, Sylvester, Sylvia, Sylviane, Sylvianne, Sylwia, Synnove, Synnøve
Synthia, Syreeta, Sys, Szabolcs, Szilard, Szilárd, Szilveszter, Szilvia, Szymon, Tabata, Tabatha, Tabea, Tabetha
Tabita, Tabitha, Tad, Tadas, Tadej, Tadeja, Tadeo, Tadeusz, Tadhg, Tae, Tage, Taha, Taher, Tahir, Taisiya, Taisto
Taja, Tajus, Takashi, Takeshi, Takisha, Tal, Talal, Talia, Talib, Talisha, Tam, Tamala, Tamar, Tamara, Tamas, Tamás
Tamatha, Tameika, Tameka, Tamekia, Tamela, Tamera, Tamesha, Tami, Tamica, Tamie, Tamika, Tamiko, Tamim, Tamir
Tammara, Tammi, Tammie, Tammy, Tamra, Tana, Tancredo, Taneli, Tanesha, Tangela, Tanguy, Tania, Tânia, Tanika, Tanisha
Tanja, Tanna, Tansu, Tanya, Tapani, Tapio, Tara, Tarah, Taras, Tarcisio, Tarcísio, Tarek, Tareq, Tarik, Tariq, Tarja
Tarmo, Taro, Tarsha, Taru, Taryn, Tasha, Tatiana, Tatjana, Tauno, Tautvydas, Tawana, Tawanda, Tawanna, Tawfik, Tawnya
Tayeb, Tayfun, Taylor, Tayyip, Tecla, Ted, Teddy, Tedros, Teemu, Teena, Teija, Teja, Tejs, Tekla, Tellervo, Telmo
Temeka, Tena, Tendai, Tenis, Tenisha, Tennie, Tennille, Tenzin, Teo, Téo, Teobaldo, Teodor, Teodora, Teodoro, Teodors
Teodosio, Teofila, Teófila, Teofilo, Teófilo, Tequila, Tera, Tere, Tereasa, Terence, Terenty, Teresa, Terese
Teresita, Teressa, Terez, Teréz, Terezia, Terézia, Terezija, Terhi, Teri, Terje, Tero, Terra, Terrance, Terrell
Terrence, Terresa, Terri, Terrie, Terry, Terttu, Tesha, Tess, Tessa, Tessie, Tetsuya, Teun, Teuta, Teuvo, Thabo, Thad
Thaddeus, Thaksin, Thalia, Thandiwe, Thanh, Thao, Thea, Théa, Theda, Thelma, Theo, Théo, Theodoor, Theodor, Theodora
Theodore, Théodore, Theophil, Theophile, Théophile, Theres, Theresa, Therese, Therése, Thérèse, Theresia, Theron
Thersa, Thiago, Thiare, Thibaud, Thibault, Thibaut, Thibo, Thierry, Thijmen, Thijn, Thijs, Thom, Thomas, Thomás
Thomasina, Thomasine, Thor, Thore, Thorsten, Thresa, Thu, Thure, Thurman, Thuy, Tia, Tiago, Tiana, Tianna, Tiare
Tibe, Tibo, Tibor, Tiburcio, Tierra, Tiesha, Tiffani, Tiffanie, Tiffany, Tiffiny, Tiia, Tiina, Tiit, Tiiu, Tijl
Tijmen, Tijn, Tijs, Tikhon, Til, Tilen, Tillie, Tim, Timea, Tímea, Timeo, Timéo, Timmy, Timo, Timofey, Timon, Timotej
Timoteo, Timothee, Timothée, Timothy, Timur, Tina, Tindra, Tine, Tineke, Tinne, Tino, Tirza, Tisha, Titas, Tito
Titus, Tivadar, Tiziana, Tiziano, Tjasa, Tjaša, Tobias, Tobiasz, Toby, Tod, Todd, Toivo, Tola, Tom, Tomas, Tomás
Tomasa, Tomasz, Tomaz, Tomaž, Tomé, Tomeka, Tomika, Tomislav, Tommaso, Tommi, Tommie, Tommy, Tomo, Tomoko, Toms
Tonda, Toney, Toni, Tonia, Tonie, Tonja, Tonje, Tonny, Tono, Toño, Tonu, Tõnu, Tony, Tonya, Toomas, Toon, Topias, Tor
Torben, Torbjorn, Torbjörn, Torbjørn, Tord, Torgny, Tori, Toribio, Torill, Torsten, Tory, Tosha, Toshiro, Tove
Towanda, Toya, Tracee, Tracey, Traci, Tracie, Tracy, Trang, Transito, Tránsito, Travis, Trena, Trent, Trenton, Tresa
Tressa, Tressie, Treva, Trevor, Trey, Tricia, Trifon, Triin, Trina, Trine, Trīne, Trish, Trisha, Trista, Tristan
Tristán, Troels, Trofim, Trond, Troy, Trudi, Trudie, Trudy, Trula, Truman, Tshepo, Tuan, Tuana, Tuija, Tulia, Tulio
Tunde, Tünde, Tuomas, Tuomo, Ture, Turgut, Turid, Turki, Tuukka, Tuula, Tuuli, Tuulia, Tuulikki, Tuur, Tuva, Tuyet
Tverdislav, Tvorimir, Twan, Twana, Twila, Twyla, Ty, Tycho, Tyesha, Tygo, Tyler, Tymon, Tymoteusz, Tyra, Tyree
Tyrell, Tyron, Tyrone, Tyson, Tzachi, Tzipi, Ubaid, Uberlinda, Uchenna, Uday, Uddhav, Udo, Ueli, Uffe, Ugne, Ugnė
Ugo, Uhuru, Uldis, Ulf, Ulises, Ulla, Ulla-Britt, Ulle, Ülle, Ulrica, Ulrich, Ulrik, Ulrika, Ulyan, Ulyana, Ulysses
Umar, Umberto, Umut, Una, Unni, Uno, Uolevi, Urbain, Urbano, Uri, Uriel, Urmas, Uros, Uroš, Urs, Ursa, Urša, Ursina
Urska, Urška, Ursula, Úrsula, Urszula, Usama, Usman, Ustin, Uthman, Uwe, Uzi, Vada, Vadim, Vagn, Vaida, Vaidas, Vaino
Väinö, Vajen, Vajèn, Vakare, Vakarė, Vakris, Val, Valarie, Valborg, Valda, Valdemar, Valdis, Valentijn, Valentim
Valentin, Valentín, Valentina, Valentīna, Valentino, Valentyn, Valere, Valère, Valeria, Valèria, Valéria, Valerie
Valérie, Valerija, Valerio, Valeriy, Valeriya, Valero, Valery, Valeryan, Valeska, Valija, Vallie, Valon, Valorie
Valter, Valtteri, Vance, Vanda, Vanesa, Vanessa, Vanita, Vanja, Vannessa, Varfolomey, Varlaam, Varvara, Vasare
Vasarė, Vasco, Vasilisa, Vasily, Vasyl, Vatslav, Vaughn, Veda, Vedran, Veera, Veerle, Veeti, Vega, Vegard, Veijo
Veikko, Vejune, Vėjūnė, Velda, Veli, Velia, Velimir, Vella, Vello, Velma, Velta, Velva, Vena, Venceslas, Venceslás
Vendela, Venedikt, Veneranda, Venessa, Veniamin, Venita, Venkat, Venla, Venus, Vera, Verda, Verdell, Verdie, Verena
Vergie, Verla, Verlene, Verlie, Vern, Verna, Vernell, Verner, Verneri, Vernetta, Vernice, Vernie, Vernita, Vernon
Veronica, Verónica, Veronique, Véronique, Versie, Vesa, Vesna, Vesta, Veta, Vic, Vicenta, Vicente, Vickey, Vicki
Vickie, Vicky, Victoire, Victor, Víctor, Victoriano, Victorino, Vid, Vida, Vidal, Vidar, Vide, Viesturs, Viggo
Vigilija, Vigo, Viivi, Vija, Vijay, Vikenty, Viking, Vikki, Vikram, Viktor, Viktoria, Viktória, Viktorija, Viktorin
Viktoriya, Viktors, Vilde, Vilgot, Vilhelm, Vilhelmiina, Vilhelmina, Vilho, Vilis, Vilius, Viljami, Viljem, Viljo
Villads, Ville, Vilma, Vilmer, Vilmos, Vilnis, Vilte, Viltė, Vilums, Viļums, Vina, Vince, Vincenc, Vincent, Vincenza
Vincenzo, Vinciane, Vineta, Vinicio, Vinicius, Vinícius, Vinnie, Vinod, Vinzenz, Violet, Violeta, Violetta, Violette
Virag, Virág, Virat, Virgie, Virgil, Virgilio, Virgina, Virginie, Virpi, Visar, Vishal, Visitacion, Visitación
Vissarion, Visvaldis, Vita, Vitali, Vitalija, Vitaliy, Vitaly, Vito, Vitor, Vítor, Vitoria, Vitória, Vittoria
Vittorio, Viva, Vivan, Vivek, Viveka, Vivian, Viviana, Viviane, Vivianne, Vivien, Vivienne, Vjekoslav, Vjollca, Vlad
Vladilen, Vladimir, Vladislav, Vladislavs, Vladlen, Vlado, Vlas, Vlasta, Vlora, Vojislav, Voldemars, Voldemārs
Volkan, Volker, Volodymyr, Vonda, Vonnie, Vreneli, Vsemil, Vseslav, Vsevolod, Vuokko, Vyacheslav, Vysheslav, Vytautas
Vyte, Vytė, Wade, Wael, Wagner, Wai, Waldemar, Waldo, Waleed, Walid, Wallace, Wally, Walter, Wálter, Walton, Waltraud
Wanda, Wanderley, Wangari, Wanita, Wannes, Warner, Warre, Warren, Waylon, Wayne, Weena, Wei, Weiwei, Weldon
Wellington, Wenceslao, Wenche, Wendelin, Wendell, Wendi, Wendolin, Wendy, Werner, Wes, Wesley, Wessel, Weston
Whitney, Wiktor, Wilber, Wilbert, Wilbur, Wilburn, Wilda, Wiley, Wilford, Wilfred, Wilfredo, Wilfrido, Wilfried
Wilhelm, Wilhelmina, Wilhelmus, Willa, Willard, Wille, Willem, Willene, Willette, Willi, Willia, William, Williams
Willian, Willie, Willis, Willy, Wilma, Wilman, Wilmar, Wilmer, Wilson, Wilton, Wim, Winford, Winfred, Winifred, Winni
Winnie, Winnifred, Winona, Winston, Wissam, Witold, Wladimir, Wm, Wojciech, Wole, Wolfgang, Wonda, Woodrow, Wout
Wouter, Wyatt, Wynona, Xander, Xaver, Xavi, Xavier, Xiaobo, Xiaoping, Ximena, Xiomara, Yaakov, Yadira, Yadollah, Yago
Yahya, Yair, Yaiza, Yakov, Yakub, Yalda, Yamid, Yamile, Yamilet, Yan, Yana, Yanara, Yanet, Yaneth, Yang, Yanick
Yanik, Yanina, Yanira, Yanis, Yann, Yannic, Yannick, Yannik, Yannis, Yanuary, Yara, Yaritza, Yaropolk, Yaroslav
Yasar, Yasemin, Yaser, Yasin, Yasir, Yasmin, Yasmín, Yasmina, Yasna, Yasser, Yassin, Yassine, Yasuhiro, Yasuo, Yaw
Yazmin, Yazmín, Yda, Yecid, Yee, Yeferson, Yegor, Yehuda, Yeimy, Yeison, Yekaterina, Yemi, Yeni, Yenifer, Yenny, Yeny
Yerko, Yerson, Yesenia, Yesica, Yésica, Yesid, Yessica, Yéssica, Yetta, Yevgeni, Yevgeny, Yevhen, Yfke, Yi, Yigal
Yildirim, Yina, Yineth, Ying, Ying-jeou, Yingluck, Yinthe, Yisrael, Yitzhak, Ylenia, Ylva, Ylvie, Yngve, Yoann, Yoav
Yocelyn, Yogi, Yohan, Yohana, Yoko, Yolanda, Yolande, Yolando, Yolima, Yolonda, Yonatan, Yonathan, Yong, Yordan
Yorman, Yoselin, Yoshihide, Yoshihiko, Yoshiko, Yoshiro, Yossi, Younes, Young-sam, Youri, Yousef, Youssef, Youssouf
Yoweri, Yrjo, Yrjö, Yrsa, Ysaline, Yu, Yuan, Yudy, Yukiko, Yukio, Yuko, Yuli, Yulia, Yulian, Yuliana, Yulieth, Yuliia
Yulimar, Yuliya, Yuly, Yun, Yunus, Yurani, Yurany, Yuridia, Yuriy, Yury, Yusuf, Yutaka, Yuval, Yuvenaly, Yvan, Yves
Yvette, Yvon, Yvonne, Zacarias, Zacarías, Zachariah, Zacharias, Zacharie, Zachary, Zachery, Zack, Zackary, Zahra
Zaid, Zaida, Zainab, Zaira, Zakaria, Zakhar, Zalan, Zalán, Zan, Žan, Zandra, Zane, Zanis, Žanis, Zara, Zayed
Zbigniew, Zdenka, Zdenko, Zdravko, Ze'ev, Zedong, Zeferino, Zehnia, Zeid, Zeinab, Zelda, Zelie, Zélie, Zeljka, Željka
Zeljko, Željko, Zella, Zelma, Zemin, Zemyna, Žemyna, Zena, Zenaida, Zeno, Zenobia, Zenta, Zeynep, Zhanna, Ziad, Zied
Ziedonis, Ziga, Žiga, Ziggy, Zigrida, Zigrīda, Zina, Zinaida, Zine, Zinovy, Zita, Ziva, Živa, Zivile, Živilė, Zlatko
Zoe, Zoé, Zoë, Zoey, Zofia, Zofija, Zoila, Zola, Zoltan, Zoltán, Zona, Zora, Zoraida, Zoran, Zorica, Zorka, Zosima
Zoya, Zsanett, Zsigmond, Zsofia, Zsófia, Zsolt, Zsombor, Zsuzsanna, Zuhair, Zula, Zulema, Zulfikar, Zulma, Zunilda
Zuzana, Zvi, Zvonka, Zvonko, Zygimantas, Žygimantas

[given_name_ambiguous]
\=Abbey, \=Adelaide, \=Adélaïde, \=Alexandria, \=Alpha, \=Amber, \=America, \=Angelic, \=Angle, \=April, \=Art
\=Asia, \=Asuncion, \=Asunción, \=August, \=Aura, \=Autumn, \=Berry, \=Bill, \=Blanch, \=Brain, \=Brandy, \=Breda
\=Brook, \=Brooks, \=Buck, \=Bud, \=Buddy, \=Candy, \=Caprice, \=Carolina, \=Chad, \=Chance, \=Charity, \=Charlotte
\=Chase, \=Chastity, \=Cherish, \=Cherry, \=Chi, \=Chin, \=Christen, \=Christian, \=Clay, \=Cleveland, \=Cliff
\=Columbus, \=Coral, \=Coy, \=Crystal, \=Dallas, \=Dane, \=Dawn, \=Delta, \=Denver, \=Desire, \=Destiny, \=Diamond
\=Dolly, \=Dot, \=Dung, \=Dusty, \=Earl, \=Earnest, \=Ebony, \=Echo, \=Eddy, \=Else, \=Era, \=Faith, \=Fawn, \=Fern
\=Finn, \=Florence, \=Florida, \=Forest, \=Foster, \=France, \=Gale, \=Garland, \=Garnet, \=Garret, \=Gay, \=Geneva
\=Genie, \=Georgia, \=German, \=Ginger, \=Glory, \=Grace, \=Grant, \=Guy, \=Ha, \=Harmony, \=Heath, \=Honey, \=Hope
\=Houston, \=Hung, \=Hunter, \=Hyacinth, \=India, \=Irish, \=Israel, \=Ivory, \=Jade, \=Jarred, \=Jewel, \=Jordan
\=Jos, \=Joy, \=June, \=Junior, \=Karen, \=Kenya, \=King, \=Kitty, \=Kobe, \=Lacy, \=Lady, \=Lane, \=Liberty
\=Lincoln, \=Loan, \=Long, \=Lore, \=Lourdes, \=Ma, \=Madison, \=Magnolia, \=Major, \=Man, \=Manual, \=Maple, \=Mark
\=Marry, \=Marvel, \=May, \=Maya, \=Melody, \=Mercedes, \=Mercy, \=Merry, \=Milan, \=Misty, \=Montserrat, \=Newton
\=Noble, \=Nova, \=Numbers, \=Odessa, \=Olive, \=Opal, \=Orlando, \=Page, \=Pansy, \=Paris, \=Patience, \=Philippine
\=Porter, \=Precious, \=Prince, \=Princess, \=Prudence, \=Queen, \=Raleigh, \=Raven, \=Regina, \=Regīna, \=Rich
\=Riyadh, \=Rocky, \=Rok, \=Roma, \=Roman, \=Román, \=Rose, \=Royal, \=Rusty, \=Salvador, \=Samara, \=Sami, \=Sandy
\=Sang, \=Santiago, \=Sari, \=Savannah, \=Scarlet, \=Scot, \=Sherry, \=Sierra, \=Sofia, \=Son, \=Song, \=Soon
\=Spring, \=Star, \=Sterling, \=Stormy, \=Summer, \=Sun, \=Sung, \=Sunny, \=Sunshine, \=Sydney, \=Tanner, \=Tawny
\=Tiara, \=Tiny, \=Trini, \=Trinidad, \=Trinity, \=Valencia, \=Valentine, \=Velvet, \=Venice, \=Verona, \=Victoria
\=Victória, \=Viola, \=Virginia, \=Walker, \=Ward, \=Washington, \=Will, \=Windy, \=Yen, \=Young
