# Given names; those that are also English words or place names are kept apart.
# Built by build_gazetteers.py; do not edit.
# origin: US Census Bureau 1990 name files (public domain) by the Python package names 0.3.0
# origin: Faker 40.54.0 person providers (national statistics and contributors)
# origin: own work (romanized names)
# license: LicenseRef-public-domain AND MIT AND (MIT OR Apache-2.0)

[given_name]
Aage, Aaliyah, Aaron, Aarón, Abbas, Abbie, Abby, Abd al-Rahman, Abdallah, Abdel, Abdelaziz, Abdelfattah, Abdelkader
Abdellah, Abdelmalek, Abdi, Abdirahman, Abdon, Abdón, Abdou, Abdoulaye, Abdul, Abdulaziz, Abdulhamid, Abdulkadir
Abdullah, Abdullahi, Abdulrahman, Abdurrahman, Abe, Abel, Abelardo, Abelone, Abhishek, Abigail, Abigaíl, Abilio
Abiodun, Abiy, Abjorn, Åbjørn, Abner, Abolfazl, Abraham, Abram, Abril, Abubakar, Achille, Achim, Ada, Adalberto, Adam
Adama, Adan, Adán, Addie, Adel, Adela, Adelaida, Adelardo, Adele, Adèle, Adelheid, Adelia, Adelina, Adeline, Adell
Adella, Adelle, Adem, Ademir, Adiela, Adil, Adina, Adis, Aditya, Admir, Adnan, Adolf, Adolfo, Adolph, Adora
Adoracion, Adoración, Adria, Adrian, Adrián, Adriana, Adriane, Adrianna, Adrianne, Adriano, Adrienne, Aecio, Aécio
Afanasy, Aferdita, Afinogen, Afonso, Africa, África, Afrim, Afton, Afua, Agafon, Agafya, Agap, Agapito, Agata, Ágata
Agatha, Agathe, Åge, Aggey, Agim, Agne, Agnes, Agnès, Agnese, Agneta, Agnete, Agnieszka, Agron, Agueda, Águeda
Agustin, Agustín, Agustina, Ahmad, Ahmed, Ahmet, Aicha, Aïcha, Aida, Aída, Aidan, Aiden, Aileen, Ailton, Aime, Aimé
Aimee, Aimée, Aina, Ainara, Ainoa, Aisha, Aitana, Aitor, Aja, Ajan, Ajay, Ajla, Ajna, Akbar, Ake, Åke, Akhilesh
Akihito, Akiko, Akim, Akinwumi, Akira, Akosua, Akram, Aksel, Akulina, Alaa, Aladino, Alain, Alaina, Alamiro, Alan
Alana, Alanna, Alara, Alasdair, Alassane, Alba, Alban, Albano, Albeiro, Albert, Alberta, Alberte, Albertha, Albertina
Albertine, Alberto, Albin, Albina, Albrecht, Albulena, Alcides, Alcira, Alda, Aldair, Aldemar, Alden, Aldin, Aldo
Aldonza, Alea, Alec, Alecia, Aleida, Aleix, Alejandra, Alejandrina, Alejandro, Alejo, Aleks, Aleksandar, Aleksander
Aleksandr, Aleksandra, Aleksey, Alen, Alena, Alene, Alesha, Alesia, Alessandro, Alessia, Alessio, Aleta, Aletha
Alethea, Alethia, Alevtina, Alex, Álex, Alexa, Alexandar, Alexander, Alexandr, Alexandra, Alexandre, Alexandrie
Alexei, Alexey, Alexi, Alexia, Alexis, Aleyna, Alf, Alfons, Alfonso, Alfonzo, Alfred, Alfreda, Alfredo, Algot
Alhassan, Ali, Ali Akbar, Alia, Alica, Alice, Alicia, Alícia, Alida, Alina, Aline, Aliou, Alireza, Alirio, Aliro
Alisa, Alise, Alisha, Alisia, Alison, Alissa, Alisson, Alistair, Alix, Aliyu, Alizee, Alizée, Alla, Allan, Allegra
Allen, Allene, Allie, Alline, Allison, Allyson, Alma, Almeda, Almendra, Almeta, Almir, Almudena, Alois, Aloisia
Alondra, Alonso, Alonzo, Aloysio, Alphonse, Alphonso, Alta, Altagracia, Altha, Althea, Altin, Alton, Alva, Alvar
Alvaro, Álvaro, Alve, Alveiro, Alvera, Alvin, Alvina, Alwin, Alyce, Alycia, Alyona, Alyse, Alysha, Alysia, Alyson
Alyssa, Ama, Amada, Amadeus, Amado, Amador, Amadou, Amalia, Amalie, Amancio, Amanda, Amandine, Amando, Amar, Amarilis
Amaro, Amartya, Amaru, Amaury, Amaya, Ambar, Ámbar, Ambre, Ambrose, Ambrosio, Amela, Amelia, Amélia, Amelie, Amélie
América, Americo, Américo, Ami, Amichai, Amie, Amilcar, Amílcar, Amin, Amina, Aminata, Amine, Amir, Amirhossein, Amit
Amitabh, Ammar, Ammie, Amor, Amos, Amparo, Amr, Amra, Amvrosy, Amy, Ana, Anabel, Anabela, Anabella, Anacleto, Anaelle
Anaëlle, Anahi, Anahí, Anahis, Anais, Anaís, Anaïs, Anand, Anany, Anas, Anastacia, Anastasia, Anastasie, Anastasio
Anastasiya, Anastazja, Anatoli, Anatoly, Ancizar, Anda, Anđa, Andela, Anđela, Anders, Anderson, Andjela, Andjelina
Andra, Andre, André, Andrea, Andréa, Andreas, Andréas, Andree, Andrée, Andrei, Andreia, Andrej, Andres, Andrés
Andrew, Andrey, Andri, Andria, Andrij, Andrija, Andrin, Andrina, Andriy, Andron, Andronik, Andrzej, Andy, Ane, Anel
Anes, Anette, Angel, Ángel, Angela, Ángela, Ângela, Angele, Angèle, Angeles, Ángeles, Angelia, Angelica, Angélica
Angelika, Angelina, Angeline, Angelino, Angelique, Angélique, Angelita, Angella, Angelo, Ângelo, Angie, Anglea, Angus
Anh, Ani, Anibal, Aníbal, Anica, Aniela, Anika, Anikey, Anikita, Anil, Anina, Anisim, Anissa, Anita, Anitra, Anjali
Anjanette, Anka, Anke, Ankica, Ann, Ann-Britt, Ann-Charlott, Ann-Charlotte, Ann-Christin, Ann-Christine, Ann-Kristin
Ann-Louise, Ann-Mari, Ann-Marie, Ann-Sofi, Ann-Sofie, Anna, Anna-Karin, Anna-Lena, Anna-Lisa, Anna-Maria, Annabel
Annabell, Annabella, Annabelle, Annalee, Annalena, Annalisa, Annalise, Annamae, Annamarie, Anne, Anne-Catherine
Anne-Francoise, Anne-Françoise, Anne-Laure, Anne-Lise, Anne-Marie, Anne-Sophie, Anneli, Annelie, Annelies, Anneliese
Annelise, Annemarie, Annemette, Annemijn, Annetta, Annette, Annica, Annice, Annick, Annie, Annikki, Annina, Annis
Annmarie, Anny, Anouk, Anselma, Anselmo, Ante, Antero, Anthony, Antione, Antionette, Antip, Antje, Anto, Antoine
Antoinette, Anton, Antone, Antonella, Antonette, Antoni, Antonia, Antònia, Antonieta, Antonietta, Antonija, Antonin
Antonina, Antonino, Antonio, António, Antonius, Antony, Antun, Antwan, Anunciacion, Anunciación, Anupam, Anwar, Anya
Anyelo, Anyi, Anzhela, Anzhelika, Aoife, Aparecida, Apolinar, Apollinary, Apolline, Apollon, Aquiles, Araceli
Aracely, Aranzazu, Aránzazu, Arash, Arben, Arbey, Arbnor, Arcelia, Archie, Arda, Ardell, Ardella, Arden, Ardeshir
Ardian, Ardis, Ardit, Ardita, Ardith, Aref, Arefy, Aretha, Argemiro, Ariadna, Arian, Ariana, Arianna, Ariel, Ariela
Arielle, Arif, Arild, Aristarkh, Aristides, Aristobulo, Aristóbulo, Arjun, Arkadiusz, Arkady, Arkhip, Arla, Arleen
Arlen, Arlena, Arlene, Arlet, Arletta, Arlette, Arley, Arlie, Arlind, Arline, Armand, Armando, Armend, Armida, Armin
Arminda, Arnaldo, Arnau, Arnaud, Arnaude, Arne, Arnetta, Arnita, Arno, Arnold, Arnoldo, Arnulfo, Aroa, Aron, Arron
Arsenio, Arseniy, Arseny, Arsim, Arta, Artan, Artem, Artemio, Artemy, Arthur, Artie, Artur, Arturo, Artyom, Arun
Arvid, Arvilla, Arvind, Asa, Åsa, Asad, Asamoah, Asbjorn, Asbjørn, Ascensión, Asdrubal, Ase, Åse, Asger, Asha, Ashely
Ashlee, Ashleigh, Ashley, Ashli, Ashlie, Ashly, Ashlyn, Ashok, Ashton, Ashwin, Asif, Askold, Asma, Assad, Assar
Assia, Assunta, Asta, Aston, Astrid, Astrit, Atal, Atefeh, Athena, Atiku, Atilio, Attila, Aubrey, Aud, Aude, Audie
Audra, Audrea, Audrey, Audry, Augusta, Auguste, Augustin, Augustina, Augustine, Augusto, Augustus, Aundrea, Aung San
Aurea, Áurea, Aurel, Aurelia, Aureliano, Aurelie, Aurélie, Aurelien, Aurélien, Aurelio, Aurora, Austin, Ava, Avdey
Avelina, Avelino, Averky, Avery, Averyan, Avgust, Avi, Avigdor, Avis, Aviv, Avksenty, Avni, Avraham, Avtonom, Awilda
Axel, Axelle, Aya, Ayana, Ayanna, Ayden, Aydin, Ayelen, Ayelén, Ayelet, Ayesha, Ayla, Ayleen, Aylin, Ayman, Aymen
Aymeric, Ayodele, Ayoub, Ayse, Azadeh, Azahar, Azahara, Azary, Azeneth, Aziz, Aziza, Azra, Azucena, Babajide, Babara
Babatunde, Babette, Bahman, Bahram, Bailey, Bairon, Bajram, Bakary, Bakr, Balbino, Baldomero, Balduino, Baltasar
Baltazar, Balthasar, Balz, Bambi, Ban Ki, Bandar, Baptiste, Bara, Barb, Barbar, Barbara, Bárbara, Barbera, Barbie
Barbra, Barbro, Barica, Baris, Barney, Barrett, Barry, Bart, Bartek, Bartolome, Bartolomé, Barton, Bas, Bashar
Bashir, Bashkim, Basil, Basile, Basilio, Basim, Basma, Bassam, Bastiaan, Bastian, Bastián, Bastien, Baudelio
Baudouin, Bautista, Bayron, Bazhen, Bea, Beate, Beatrice, Béatrice, Beatrix, Beatriz, Beau, Beckie, Becky, Beda
Begona, Begoña, Behnam, Behrouz, Bekim, Bekir, Belarmino, Belen, Belén, Belia, Belinda, Belisario, Bella, Belle
Belva, Ben, Benazir, Benedict, Benedicte, Bénédicte, Benedicto, Benedikt, Benedikte, Benedita, Bengt, Beni, Benigna
Benigno, Benita, Benito, Benjamim, Benjamin, Benjamín, Bennett, Bennie, Benno, Benny, Benoit, Benoît, Bente, Benthe
Benton, Benyamin, Berat, Berend, Berengere, Bérengère, Berenice, Bérénice, Berit, Bernabe, Bernabé, Bernadette
Bernadine, Bernard, Bernardino, Bernardita, Bernardo, Bernd, Berndt, Berneice, Bernetta, Bernhard, Bernice, Bernie
Berniece, Bernita, Bernt, Berra, Bert, Berta, Bertha, Berthe, Bertie, Bertil, Berto, Bertram, Bertrand, Beryl, Besart
Besarta, Besim, Besnik, Bess, Bessie, Beth, Bethan, Bethann, Bethany, Bethel, Betsey, Betsy, Bette, Bettie, Bettina
Betty, Bettye, Beulah, Bev, Beverlee, Beverley, Beverly, Bhupinder, Biagio, Bianca, Bianka, Bibiana, Biel, Bienvenida
Bijan, Bilal, Bilawal, Biljana, Billie, Billy, Billye, Binali, Binyamin, Birdie, Birger, Birgit, Birgitta, Birgitte
Birte, Birthe, Biserka, Bjarne, Bjorg, Bjørg, Bjorn, Björn, Bjørn, Bladimir, Blaine, Blair, Blaise, Blake, Blanca
Blanche, Blanka, Blas, Blazej, Błażej, Blerim, Blerina, Blerta, Bluette, Blythe, Bo, Boaz, Bob, Boban, Bobbi, Bobbie
Bobby, Bobbye, Bodil, Boe, Boel, Bogdan, Bohdan, Bojan, Boje, Bøje, Bola, Boleslav, Bonifacio, Bonita, Bonnie, Bonny
Booker, Borge, Børge, Boris, Borislav, Borja, Borje, Börje, Borris, Borys, Boubacar, Boubou, Boyan, Boyce, Boyd
Bozena, Božena, Bozica, Božica, Bozo, Božo, Brad, Bradford, Bradley, Bradly, Brady, Brahim, Bram, Branda, Brandee
Branden, Brandi, Brandie, Brandon, Branislav, Branka, Branko, Brant, Braulio, Brayan, Breanna, Breanne, Bree, Brenda
Brendan, Brendon, Brenna, Brent, Brenton, Bret, Brett, Brian, Briana, Brianna, Brianne, Brice, Bridget, Bridgett
Bridgette, Brieuc, Brigette, Brigid, Brigida, Brígida, Brigitta, Brigitte, Brinda, Brita, Britany, Britney, Britni
Britt, Britt-Mari, Britt-Marie, Brittani, Brittany, Brittney, Brittni, Brock, Broderick, Bronislav, Bronwyn, Brooke
Bror, Bruce, Brunilda, Bruno, Bryan, Bryant, Bryce, Brynn, Bryon, Budimir, Budiono, Buenaventura, Buffy, Buford
Bujar, Bukurije, Bulent, Burak, Burim, Burl, Burt, Burton, Buster, Byron, Byung, Cacilia, Cäcilia, Caetana, Caitlin
Caitlyn, Cajsa, Caleb, Calisto, Calixta, Calixto, Callie, Callum, Calogero, Calvin, Camelia, Cameron, Cami, Camilla
Camille, Camilo, Cammie, Campo, Candace, Candance, Candela, Candelaria, Candelario, Candelas, Candi, Candice, Candida
Cándida, Candido, Cándido, Candie, Candis, Candyce, Capucine, Cara, Caren, Carey, Cari, Caridad, Carie, Carin, Carina
Carine, Carisa, Carissa, Carl, Carl-Johan, Carla, Carleen, Carlene, Carletta, Carley, Carlie, Carlijn, Carline
Carlito, Carlo, Carlos, Carlota, Carlotta, Carlton, Carly, Carlyn, Carma, Carman, Carmel, Carmela, Carmelina
Carmelita, Carmella, Carmelo, Carmen, Carmenza, Carmine, Carminho, Carmon, Carol, Carolann, Carole, Carolee, Caroline
Carolyn, Carolyne, Carolynn, Caron, Carri, Carrie, Carrol, Carroll, Carson, Carsten, Carter, Cary, Caryl, Caryn, Cas
Casandra, Casemiro, Casey, Casie, Caspar, Casper, Cassandra, Cassidy, Cassie, Catalina, Catarina, Caterina, Catharina
Catharine, Catherine, Cathey, Cathi, Cathie, Cathleen, Cathrine, Cathryn, Cathy, Catia, Cátia, Catina, Cato, Catrin
Catrina, Catrine, Cayetana, Cayetano, Cebrian, Cebrián, Cecelia, Cecil, Cecila, Cecile, Cécile, Cecilia, Cecilie
Cecilio, Cecily, Cedric, Cédric, Cedrick, Ceferino, Celena, Celeste, Celestin, Célestin, Celestina, Celestine
Célestine, Celestino, Celia, Célia, Celina, Célina, Celine, Céline, Celso, Cem, Cemal, Cesar, César, Ceylin, Cezary
Chadwick, Chaim, Chana, Chanda, Chandra, Chanel, Chang, Chantal, Chante, Chantel, Chantell, Chantelle, Charise
Charissa, Charisse, Charla, Charleen, Charlene, Charles, Charlette, Charley, Charlie, Charline, Charlotta, Charly
Charmaine, Charo, Charolette, Chas, Chasity, Chau, Chauncey, Chaya, Che, Cheikh, Chelo, Chelsea, Chelsey, Chelsie
Chema, Cheri, Cherie, Cherise, Cherly, Cherri, Cherrie, Cherryl, Cheryl, Cheryle, Cheryll, Cheslav, Chester, Chet
Cheyenne, Chiara, Chidi, Chidiebere, Chijioke, Chika, Chima, Chimamanda, Chinedu, Chinua, Chioma, Chiquita, Chita
Chloe, Chloé, Chloë, Chlóe, Chong, Chris, Chrissy, Christa, Christal, Christeen, Christel, Christelle, Christena
Christene, Christer, Christi, Christiana, Christiane, Christianne, Christie, Christin, Christina, Christine, Christof
Christofer, Christoffer, Christoper, Christoph, Christophe, Christopher, Christos, Christy, Chrystal, Chucho, Chuck
Chun, Chung, Chus, Chuy, Ciara, Ciaran, Ciarán, Cicely, Cielo, Ciera, Cierra, Cinda, Cindi, Cindy, Cinthia, Cinthya
Cintia, Cinzia, Cipriano, Ciriaco, Ciríaco, Cirino, Cirkeline, Ciro, Citlali, Claes, Clair, Claire, Claire-Lise
Clara, Clare, Clarence, Claribel, Clarice, Clarine, Clarissa, Clarisse, Clarita, Clark, Clas, Claud, Claude
Claudette, Claudia, Clàudia, Cláudia, Claudina, Claudine, Claudinei, Claudio, Cláudio, Claudy, Claus, Clavs, Clayton
Cleber, Clemence, Clémence, Clemens, Clement, Clément, Clemente, Clementina, Clementine, Clémentine, Clemmie, Cleo
Cleopatra, Cleora, Cleta, Cleto, Cletus, Clifford, Clifton, Climaco, Clímaco, Clint, Clinton, Clive, Clodomiro, Cloe
Cloé, Clotilde, Clyde, Cody, Colby, Cole, Coleen, Coleman, Coletta, Colette, Colin, Coline, Colleen, Collen, Collette
Collin, Colm, Colomba, Colton, Côme, Concepcion, Concepción, Concetta, Conchita, Connie, Connor, Conny, Conor, Conrad
Conrado, Constanca, Constança, Constance, Constantin, Constanza, Constanze, Consuela, Consuelo, Cora, Coraline
Corazon, Cordelia, Cordell, Cordie, Cordula, Coreen, Corene, Corentin, Coretta, Corey, Cori, Corie, Corina, Corine
Corinna, Corinne, Corliss, Cornel, Cornelia, Cornelio, Cornelis, Cornelius, Cornell, Corona, Corrie, Corrina, Corrine
Corsin, Cortez, Cortney, Cory, Cosimo, Cosme, Courtney, Craig, Crescencia, Crissy, Crista, Cristal, Cristen
Cristhian, Cristhofer, Cristi, Cristian, Cristián, Cristiana, Cristiano, Cristie, Cristin, Cristina, Cristine
Cristobal, Cristóbal, Cristofer, Cristopher, Cristy, Cruz, Csaba, Curdin, Curro, Curt, Curtis, Custodia, Custodio
Cyndi, Cynthia, Cyprian, Cyril, Cyrill, Cyrille, Cyrus, Cythia, Czeslaw, Daan, Dae, Dafina, Dafne, Dag, Dagmar
Dagmara, Dagoberto, Dahiana, Dahlia, Dairo, Daisey, Daisuke, Daisy, Dale, Dalia, Dalibor, Dalila, Dalton, Damaris
Damian, Damián, Damiano, Damien, Damion, Damir, Damjan, Damon, Dan, Dana, Danae, Danelle, Danette, Dani, Dania
Danial, Danica, Daniel, Daniël, Daniela, Daniele, Danièle, Daniella, Danielle, Danijel, Danijela, Danika, Danila
Danilo, Danique, Danita, Danitza, Danna, Dannette, Dannie, Dannielle, Danny, Dante, Danuta, Dany, Danyelle, Danylo
Daoud, Daphine, Daphne, Daphné, Dara, Darby, Darci, Darcie, Darcy, Dardan, Darell, Daren, Daria, Darin, Dario, Darío
Darius, Dariush, Dariusz, Darko, Darla, Darleen, Darlene, Darline, Darnell, Daron, Darrel, Darrell, Darren, Darrick
Darrin, Darron, Darryl, Darwin, Dary, Darya, Daryl, Dave, Davi, David, Davida, Davide, Davina, Davis, Davor, Davyd
Dawid, Dawna, Dawne, Dayana, Dayle, Dayna, Dean, Deana, Deandra, Deandre, Deane, Deangelo, Deann, Deanna, Deanne, Deb
Debbi, Debbie, Debbra, Debby, Debi, Debora, Débora, Deborah, Déborah, Debra, Debrah, Debroah, Declan, Dedra, Dee
Deeann, Deena, Deepak, Deiby, Deicy, Deidra, Deidre, Deirdre, Deisy, Dejan, Delana, Delbert, Delena, Delfin, Delfín
Delfina, Delia, Delicia, Delilah, Delinda, Delisa, Dell, Della, Delma, Delmar, Delmer, Delois, Delora, Delores
Deloris, Delpha, Delphia, Delphine, Demarcus, Dementy, Demetra, Demetria, Demetrice, Demetrio, Demetrius, Demi
Demian, Demid, Demyan, Dena, Deneen, Denese, Denice, Denis, Denise, Denisha, Denita, Deniz, Denna, Dennis, Dennise
Denny, Denys, Deon, Derek, Derick, Derly, Derrick, Derya, Deshawn, Desiderio, Desirae, Desiree, Desirée, Désirée
Desmond, Dessie, Desta, Detlef, Detra, Devendra, Devin, Devlet, Devon, Devona, Devorah, Dewayne, Dewey, Dewi, Dewitt
Dex, Dexter, Deyanira, Diallo, Dian, Diana, Diane, Diann, Dianna, Dianne, Diar, Diarmuid, Dick, Didier, Diedra
Diedre, Diego, Dieter, Dietmar, Dietrich, Digna, Dijana, Dilan, Dilara, Dillon, Dilma, Dimas, Dimitar, Dimitri
Dimitrios, Dina, Dinah, Dinesh, Dinis, Dino, Diogo, Dion, Dione, Dionisia, Dionisio, Dionna, Dionne, Dirk, Ditte
Dixie, Dmitri, Dmitriy, Dmitry, Dmytro, Dobromysl, Dobroslav, Dollie, Dolores, Doloris, Domagoj, Domenic, Domenica
Domenico, Dominga, Domingo, Domingos, Dominic, Dominick, Dominik, Dominique, Dominque, Domonique, Don, Dona, Donald
Donat, Donatella, Donato, Donetta, Dong, Donita, Donn, Donna, Donnell, Donnie, Donny, Donovan, Donte, Donya, Dora
Doralisa, Dorathy, Dorcas, Doreen, Dorene, Doretha, Dori, Dorian, Dorie, Dorinda, Dorine, Doris, Dorita, Dorofey
Dorota, Dorotea, Dorotha, Dorothea, Dorothee, Dorothée, Dorothy, Dorris, Dorsey, Dorte, Dortha, Dorthe, Dorthea
Dorthy, Dottie, Doug, Douglas, Douglass, Dov, Dovie, Doyle, Draga, Dragan, Dragana, Dragica, Dragutin, Drazen, Dražen
Dreama, Drema, Drew, Drilon, Drita, Driton, Drucilla, Drusilla, Duane, Duarte, Duban, Dubán, Dudley, Duilio, Duje
Dulce, Duncan, Dunja, Durdica, Đurđica, Duro, Đuro, Dusan, Dušan, Dustin, Duuk, Duvan, Duván, Dwain, Dwayne, Dwight
Dyan, Dylan, Dylano, Eamon, Éamon, Earle, Earlean, Earleen, Earlene, Earline, Earnestine, Eartha, Easter, Ebba, Ebbe
Ebele, Eboni, Ebrahim, Ecrin, Ed, Eda, Edda, Eddie, Edelmira, Edelmiro, Eden, Eder, Edgar, Édgar, Edgard, Edgardo
Edie, Edier, Edilberto, Edilma, Edilson, Edin, Edina, Edinson, Edison, Edisson, Edita, Edith, Édith, Edmond, Edmund
Edmundo, Edna, Edon, Edona, Edouard, Édouard, Edson, Edu, Eduar, Eduard, Eduarda, Eduardo, Edvard, Edvin, Edwar
Edward, Edwardo, Edwin, Edwina, Edythe, Effie, Efim, Efraim, Efrain, Efraín, Efrem, Efren, Efrén, Egil, Egon, Egor
Egzon, Egzona, Ehab, Ehud, Eider, Eileen, Einar, Einer, Eira, Eirik, Eitan, Eithan, Eivind, Eivor, Ekaterina, Ekrem
Eladio, Elaina, Elaine, Elana, Elanor, Elayne, Elba, Elbert, Elcira, Elcy, Elda, Elden, Eldon, Eldora, Eldridge, Elea
Eléa, Eleanor, Eleanora, Eleanore, Elease, Eleazar, Elena, Eléna, Eleni, Elenor, Elenora, Eleodoro, Eleonore
Eléonore, Éléonore, Eleuterio, Elfriede, Eli, Elia, Elian, Eliana, Eliane, Elias, Elías, Elicia, Elida, Elie, Eliecer
Eliezer, Elif, Eligia, Eligio, Elijah, Eline, Elinor, Elio, Eliot, Eliott, Elis, Elisa, Elisabet, Elisabete
Elisabeth, Élisabeth, Elisabetha, Elisabetta, Elise, Élise, Eliseo, Elisey, Elisha, Elissa, Eliza, Elizabeta
Elizabeth, Elizar, Elizaveta, Elizbeth, Elize, Elizebeth, Elke, Elkin, Ella, Ellen, Ellie, Ellinor, Elliot, Elliott
Ellis, Ellsworth, Elly, Ellyn, Elma, Elmar, Elmer, Elmira, Elmo, Elna, Elnora, Elodia, Elodie, Élodie, Elof, Elois
Eloisa, Eloísa, Eloise, Eloïse, Elona, Elouise, Eloy, Elpidio, Elroy, Elsa, Elsbeth, Elsebeth, Elsie, Elton, Elva
Elver, Elvera, Elvia, Elvie, Elvin, Elvina, Elvira, Elvis, Elvy, Elwood, Elyas, Elyse, Elzbieta, Elżbieta, Ema, Emad
Eman, Emanuel, Emanuela, Emanuele, Emeka, Emelda, Emelia, Emelie, Emelyan, Emelyne, Emerson, Emery, Emigdio, Emiko
Emil, Emilce, Emile, Émile, Emilee, Emilia, Emília, Emilian, Emiliana, Emiliano, Emilie, Émilie, Emilien, Emilija
Emilio, Emiliya, Emilse, Emily, Emin, Emina, Emine, Emiro, Emma, Emmanuel, Emmanuelle, Emmanuil, Emmerson, Emmett
Emmie, Emmitt, Emmy, Emogene, Emory, Emperatriz, Emre, Emy, Ena, Enar, Encarna, Encarnacion, Encarnación, Encarnita
Endrit, Enea, Enedina, Eneida, Enes, Engla, Enid, Enis, Enith, Ennio, Enoch, Enola, Enrico, Enrique, Enriqueta, Ensar
Enver, Enya, Enzo, Eoin, Epifan, Epifania, Epifanio, Erasmo, Erast, Erdal, Erdem, Eremey, Eren, Erhard, Eric, Èric
Éric, Erica, Érica, Erich, Erick, Ericka, Erik, Erika, Erin, Erina, Erion, Erkan, Erland, Erlene, Erlinda, Erline
Erling, Erma, Ermelinda, Ermil, Ermolay, Erna, Ernest, Ernestina, Ernestine, Ernesto, Ernie, Ernst, Erofey, Erol
Errol, Ervin, Erwan, Erwin, Eryk, Esben, Esila, Eskil, Esma, Esmail, Esmarelda, Esmee, Esmée, Esmeralda, Esneider
Esparta, Espartaco, Espen, Esperanza, Espiridion, Espiridión, Esra, Essam, Essie, Esta, Esteban, Estefania, Estefanía
Estefany, Estela, Estell, Estella, Estelle, Ester, Esther, Estiven, Estrella, Etelvina, Ethan, Ethel, Ethelene
Ethelyn, Ethyl, Etienne, Étienne, Etta, Eugen, Eugene, Eugène, Eugenia, Eugenie, Eugénie, Eugenio, Eula, Eulalia
Eulogio, Eun, Eunice, Eusebio, Eustaquio, Eutimio, Eutropio, Eva, Eva-Lena, Evald, Evalyn, Evan, Evangelina
Evangeline, Evaristo, Evdokim, Evdokiya, Eve, Evelia, Evelien, Evelin, Evelina, Eveline, Evelio, Evelyn, Evelyne
Everett, Everette, Evert, Everton, Evette, Evfrosiniya, Evgeni, Evgeniy, Evgeniya, Evgeny, Evgraf, Evi, Evie, Evlampy
Evon, Evonne, Evpraksiya, Evsey, Evstafy, Evstigney, Evy, Ewald, Ewan, Ewelina, Exequiel, Exie, Eydan, Ezekiel
Ezequiel, Ezio, Ezra, Faas, Faber, Fabia, Fabian, Fabián, Fabiana, Fabien, Fabienne, Fabiënne, Fabio, Fábio, Fabiola
Fabrice, Fabricio, Fabrício, Fabrizio, Facundo, Fadey, Fadi, Fadil, Fae, Fahad, Fahd, Faina, Faisal, Fallon, Fannie
Fanny, Farah, Farhad, Fariba, Farid, Farida, Farooq, Farouk, Farrah, Faruk, Faruq, Farzad, Fateh, Fatemeh, Fatih
Fatiha, Fatima, Fátima, Fatime, Fatma, Fatmir, Fatmire, Faton, Fatou, Faure, Faustina, Faustino, Fausto, Fay, Faye
Fayez, Faysal, Fe, Febe, Fedde, Federica, Federico, Fedor, Fedosy, Fedot, Fekla, Fela, Felecia, Felica, Felice
Felicia, Feliciana, Feliciano, Felicita, Felicitas, Feliks, Féline, Felipa, Felipe, Felisa, Felisha, Felix, Félix
Felton, Fem, Femke, Fenna, Fenne, Feofan, Feoktist, Ferapont, Ferdinand, Ferenc, Fereydoun, Fergus, Fermin, Fermín
Fernand, Fernanda, Fernando, Ferne, Ferney, Fethullah, Fevroniya, Fidel, Fien, Fiene, Filaret, Filiberto, Filimon
Filip, Filipa, Filipe, Filipp, Filippa, Filippo, Filomena, Fintan, Fiona, Fiorella, Fisnik, Fitim, Fito, Fitore
Flamur, Flavia, Flavie, Flavio, Flávio, Flemming, Fletcher, Fleur, Flo, Floortje, Flor, Flora, Florance, Flore
Florencia, Florencio, Florene, Florent, Florentin, Florentina, Florentino, Floretta, Florian, Floriane, Floridor
Florim, Florin, Florina, Florinda, Florine, Floris, Flossie, Floy, Floyd, Flurin, Flurina, Foka, Folasade, Folke
Foma, Fonda, Forrest, Fortunat, Fortunata, Fortunato, Foty, Fouad, Fran, Franca, Frances, Francesca, Francesco
Francia, Francie, Francina, Francine, Francis, Francisca, Francisco, Franciska, Franciszek, Franck, Franco, Francois
François, Francois-Xavier, François-Xavier, Francoise, Françoise, Francy, Franjo, Frank, Frankie, Franklin, Franklyn
Frans, Franz, Franziska, Fred, Freda, Freddie, Freddy, Frede, Frederic, Frédéric, Frederica, Frederick, Fredericka
Frederico, Frederik, Frederikke, Frederique, Frédérique, Fredia, Fredric, Fredrick, Fredrik, Fredrika, Fredy, Freeda
Freeman, Freida, Freja, Fresia, Fridolin, Frieda, Friederike, Friedrich, Fritz, Frode, Froilan, Froilán, Frol
Fryderyk, Fuad, Fulgencio, Fuma, Fumiko, Fumio, Fynn, Fyodor, Gabin, Gabino, Gabor, Gabriel, Gabriela, Gabriele
Gabriella, Gabrielle, Gadi, Gael, Gaël, Gaelle, Gaëlle, Gaetan, Gaëtan, Gaetano, Gaia, Gail, Gaja, Galaktion, Galen
Gallego, Galo, Galvarino, Ganesh, Gani, Ganimete, Gareth, Garfield, Garnett, Garrett, Garry, Garth, Gary, Gaspar
Gaspard, Gaston, Gastón, Gautam, Gauthier, Gavin, Gavrila, Gaye, Gayla, Gayle, Gaylene, Gaylord, Gaynell, Gazmend
Gearldine, Gebhard, Gedeon, Geir, Gemma, Gena, Genaro, Gene, Génesis, Genevieve, Geneviève, Genia, Gennady, Gennaro
Gennie, Genoveva, Geoffrey, Geoffroy, Georg, George, Georgene, Georges, Georgetta, Georgette, Georgi, Georgiana
Georgianna, Georgie, Georgina, Georgine, Georgios, Georgy, Geovanny, Geraint, Gerald, Gérald, Geraldine, Géraldine
Geraldo, Geralyn, Gerard, Gérard, Gerardo, Gerasim, Gerd, Gerda, Gerhard, Geri, Gerlinde, Germain, Germaine, Germán
Gerold, Geronimo, Gerónimo, Gerri, Gerrit, Gerry, Gerson, Gert, Gertha, Gertie, Gertrud, Gertrude, Gervasio, Getulio
Getúlio, Geun, Ghasem, Ghassan, Ghislain, Gholam, Gia, Giacomo, Giada, Gian, Gian-Luca, Giancarlo, Gianfranco
Gianluca, Gianni, Gideon, Giel, Gigi, Gijs, Gil, Gilad, Gilbert, Gilberto, Gilda, Gildardo, Giles, Gilles, Gillian
Gillis, Gilmar, Gina, Ginny, Gino, Gioia, Gion, Giorgia, Giorgio, Giovanna, Giovanni, Giovanny, Gisela, Gisele
Gisèle, Giselle, Gisselle, Gitte, Giulia, Giuliana, Giuliano, Giulio, Giuseppa, Giuseppe, Gizem, Gladis, Glady
Gladys, Glafira, Glauco, Gleb, Gleisi, Glen, Glenda, Glendora, Glenn, Glenna, Glennie, Glennis, Glinda, Gloria
Glynda, Godofredo, Gokhan, Gökhan, Golda, Goldie, Golnaz, Goncalo, Gonçalo, Gonzalo, Goodluck, Gopal, Goran, Göran
Gordana, Gordey, Gordon, Gorm, Gosta, Gösta, Gostomysl, Gote, Göte, Gottfrid, Gottfried, Gottlieb, Goyo, Gracia
Graciana, Graciano, Gracie, Graciela, Grady, Graeme, Graham, Graig, Granville, Grazia, Graziella, Greg, Greger, Gregg
Gregoire, Grégoire, Gregor, Gregoria, Gregorio, Gregory, Grégory, Gremislav, Greta, Gretchen, Grete, Grethe, Gretta
Grigory, Griselda, Gro, Grover, Grzegorz, Guadalupe, Gudrun, Guido, Guilherme, Guillaume, Guillermina, Guillermo
Guiomar, Gumercindo, Gun-Britt, Gunborg, Gundhild, Gunhild, Gunilla, Gunn, Gunnar, Gunnel, Gunter, Günter, Gunther
Günther, Gunvor, Gurli, Gurpreet, Gury, Gus, Gussie, Gustaf, Gustav, Gustave, Gustavo, Gustaw, Guus, Guusje, Gwen
Gwenaelle, Gwenaëlle, Gwenda, Gwendoline, Gwendolyn, Gwenn, Gyda, Gzim, Habib, Hadi, Hadrien, Hae, Hafez, Hafiz, Hai
Haidar, Haider, Haile, Hailemariam, Hailey, Haim, Haitham, Hakan, Håkan, Hakim, Hakon, Håkon, Hal, Haley, Halil
Halina, Hallie, Hamad, Hamdi, Hamid, Hamish, Hampus, Hamza, Hana, Hanan, Hanh, Hani, Hanife, Hank, Hanna, Hannah
Hanne, Hannele, Hannelore, Hannes, Hans, Hans-Jorg, Hans-Jörg, Hans-Jurgen, Hans-Jürgen, Hans-Peter, Hans-Rudolf
Hans-Ulrich, Hansjorg, Hansjörg, Hansjurg, Hansjürg, Hanspeter, Hansruedi, Hansueli, Harald, Haris, Harish, Harjit
Harlan, Harland, Harley, Harol, Harold, Haroldo, Harriet, Harriett, Harriette, Harris, Harrison, Harry, Hartmut
Haruki, Harun, Harvey, Hasan, Hashem, Hashim, Hassan, Hatem, Hatice, Hattie, Hava, Havard, Håvard, Haydar, Haydee
Haydée, Hayden, Hayley, Haywood, Hazel, Hazem, Heather, Heba, Hector, Héctor, Hedda, Hedvig, Hedwig, Hedy, Hee, Hege
Heide, Heidi, Heiko, Heinrich, Heinz, Heitor, Helen, Helén, Helena, Helene, Heléne, Hélène, Helga, Helge, Heliodoro
Helle, Hellen, Helmer, Helmut, Heloise, Héloïse, Hendrik, Henning, Henri, Henric, Henrietta, Henriette, Henrik
Henrique, Henry, Heraclio, Heraldo, Herb, Herbert, Herberto, Herdis, Heriberto, Herlinda, Herman, Hermann, Hermelinda
Hermenegildo, Hermes, Hermina, Herminda, Hermine, Herminia, Herminio, Hernan, Hernán, Hernando, Herney, Herschel
Hershel, Herve, Hervé, Herzl, Hester, Hettie, Hicham, Hidde, Hideki, Hilaria, Hilario, Hilary, Hilda, Hilde
Hildegard, Hildegarde, Hilding, Hildred, Hillary, Hillevi, Hilma, Hilton, Hipolito, Hipólito, Hiram, Hirohito, Hiroko
Hiroshi, Hisham, Hjalmar, Hjalte, Hjordis, Hjördis, Hoa, Hobert, Holger, Holley, Holli, Hollie, Hollis, Holly, Homer
Homero, Hong, Honore, Honoré, Hooman, Horace, Horacio, Horst, Hortencia, Hortense, Hortensia, Hosea, Hosni, Hossam
Hossein, Houda, Howard, Hoyt, Hrvoje, Hryhoriy, Hubert, Huda, Huey, Hugh, Hugo, Hugues, Huguette, Hui, Hulda
Humberto, Huong, Husam, Huseyin, Hüseyin, Husni, Hussain, Hussein, Hye, Hyman, Hyon, Hyun, Hywel, Iain, Ian, Iara
Iban, Ibán, Iben, Ibeth, Ibrahim, Ibrahima, Ichiro, Ida, Idalia, Idell, Idella, Idris, Idriss, Idriz, Idun, Iesha
Ifeanyi, Ifeoma, Ignacia, Ignacio, Ignacy, Ignaty, Ignaz, Igor, Ihab, Ihor, Ika, Ike, Iker, Ila, Ilana, Ilaria
Ilarion, Ilda, Ildefonso, Ileana, Ilene, Ilenia, Ilham, Ilhan, Iliana, Ilias, Ilija, Ilir, Ilona, Ilse, Iluminada
Ilya, Ilyas, Ima, Imad, Imane, Imelda, Imer, Imke, Imogen, Imogene, Imran, Ina, Inaki, Iñaki, Inaya, Indira, Indy
Inell, Ines, Inès, Inés, Inês, Inez, Ing-Britt, Ing-Marie, Inga, Inga-Britt, Inga-Lill, Ingalill, Inge, Ingeborg
Ingegard, Ingegärd, Ingegerd, Ingela, Ingelise, Ingemar, Inger, Ingmar, Ingo, Ingrid, Íngrid, Ingvar, Inigo, Íñigo
Inmaculada, Innokenty, Inocencio, Ioannis, Iola, Iona, Ione, Iosif, Ipat, Ipaty, Ippolit, Iqbal, Ira, Iraj, Irakly
Irena, Irene, Irène, Iréne, Irfan, Irina, Iris, Íris, Irma, Irmgard, Irvin, Irving, Irwin, Iryna, Isaac, Isabel
Isabela, Isabell, Isabella, Isabelle, Isac, Isaiah, Isaias, Isaías, Isak, Isaline, Isaura, Isay, Ise, Isela, Isiah
Isidor, Isidora, Isidoro, Isidro, Isis, Ismael, Ismaël, Ismail, Ismet, Isolina, Isreal, Issa, Issac, Isser, Issoufou
Istvan, István, Italo, Ítalo, Itamar, Itzel, Itzhak, Itziar, Iva, Ivan, Iván, Ivana, Ivanka, Ivanna, Ivano, Ivar
Iver, Ivette, Ivica, Ivka, Ivo, Ivonne, Ivy, Iwan, Iwo, Iya, Ize, Izmail, Izot, Izyaslav, Jabbar, Jabir, Jacalyn
Jacek, Jacinta, Jacinto, Jack, Jackeline, Jacki, Jackie, Jacklyn, Jackson, Jacky, Jaclyn, Jacob, Jacobine, Jacobo
Jacqualine, Jacque, Jacquelin, Jacqueline, Jacquelyn, Jacquelyne, Jacquelynn, Jacques, Jacquiline, Jacquline
Jacqulyn, Jada, Jader, Jadranka, Jadwiga, Jae, Jael, Jaël, Jafar, Jafet, Jagdish, Jahangir, Jaider, Jaime, Jaimie
Jair, Jairo, Jakaya, Jake, Jakob, Jakov, Jakub, Jalal, Jaleesa, Jamaal, Jamal, Jamar, Jame, Jamel, James, Jamey, Jami
Jamie, Jamila, Jamison, Jammie, Jan, Jan-Ake, Jan-Åke, Jan-Erik, Jan-Olof, Jana, Janae, Janaina, Janaína, Janay, Jane
Janeen, Janel, Janell, Janelle, Janene, Janessa, Janet, Janeth, Janett, Janetta, Janette, Janey, Janic, Janice
Janick, Janie, Janik, Janina, Janine, Janis, Janita, Janja, Janko, Jann, Janna, Janne, Janneth, Jannette, Janni
Jannie, Jannik, Jannis, Jano, Janos, Janosch, Jaqueline, Jara, Jared, Jari, Jarl, Jarod, Jaron, Jaroslav, Jaroslaw
Jarrett, Jarrod, Jarvis, Jasin, Jasmijn, Jasmin, Jasmina, Jasmine, Jasminka, Jasna, Jason, Jasper, Jaswant, Jaunita
Javad, Javi, Javier, Javiera, Jawad, Jawaharlal, Jay, Jayda, Jayden, Jaylinn, Jayme, Jayne, Jayson, Jazmin, Jazmín
Jazmine, Jc, Jean, Jean-Baptiste, Jean-Charles, Jean-Christophe, Jean-Claude, Jean-Francois, Jean-François
Jean-Jacques, Jean-Louis, Jean-Luc, Jean-Marc, Jean-Marie, Jean-Michel, Jean-Paul, Jean-Philippe, Jean-Pierre
Jean-Pol, Jean-Yves, Jeana, Jeane, Jeanene, Jeanetta, Jeanette, Jeanie, Jeanine, Jeanna, Jeanne, Jeannette, Jeannie
Jeannine, Jed, Jedrzej, Jędrzej, Jeferson, Jeff, Jefferey, Jefferson, Jeffery, Jeffrey, Jeffry, Jeison, Jeisson, Jele
Jelena, Jelle, Jelte, Jemma, Jen, Jena, Jenaro, Jenell, Jenelle, Jenette, Jeni, Jenice, Jenifer, Jeniffer, Jenine
Jenise, Jenna, Jennefer, Jennette, Jenni, Jennie, Jennifer, Jenniffer, Jenny, Jens, Jente, Jeppe, Jerald, Jeraldine
Jeramy, Jere, Jeremi, Jeremiah, Jeremias, Jeremías, Jeremie, Jérémie, Jeremy, Jérémy, Jeri, Jerilyn, Jerker, Jermaine
Jerman, Jerold, Jerome, Jerôme, Jérôme, Jeromy, Jeronimo, Jerónimo, Jerrell, Jerri, Jerrie, Jerrod, Jerrold, Jerry
Jerson, Jerzy, Jesenia, Jesica, Jesper, Jess, Jesse, Jessenia, Jessi, Jessica, Jéssica, Jessie, Jessy, Jesus, Jesús
Jesusa, Jetmir, Jeton, Jettie, Jewell, Jhan, Jhoan, Jhoana, Jhon, Jhonatan, Jhonny, Jhony, Jiang, Jil, Jill, Jillian
Jim, Jimena, Jimmie, Jimmy, Jin, Jina, Jinping, Jintao, Jinthe, Jip, Jiri, Jo, Joachim, Joacim, Joakim, Joan, Joana
Joanie, Joann, Joanna, Joanne, Joao, João, Joaquim, Joaquin, Joaquín, Jocelyn, Jocelyne, Jochen, Jodee, Jodi, Jodie
Jody, Joe, Joeann, Joel, Joël, Joella, Joelle, Joëlle, Joellen, Joep, Joesley, Joesph, Joetta, Joey, Joffrey, Johan
Johana, Johann, Johanna, Johannes, Johans, John, Johnathan, Johnathon, Johnetta, Johnie, Johnna, Johnnie, Johnny
Johnson, Joi, Joko, Jolanda, Joleen, Jolene, Jolie, Jolijn, Jolynn, Jomo, Jon, Jona, Jonah, Jonas, Jonás, Jonatan
Jonathan, Jonathon, Jonell, Jonelle, Jong Il, Jong Un, Joni, Jonna, Jonnie, Jonny, Joon, Joost, Jordán, Jordana
Jordi, Jordon, Jordy, Jorg, Jörg, Jorge, Jorgelina, Jorgen, Jörgen, Jørgen, Joris, Jorn, Jort, Jorunn, Jose, José
Josee, Josée, Josef, Josefa, Josefin, Josefina, Joselyn, Josep, Joseph, Josephina, Josephine, Joséphine, Josette
Josh, Joshua, Josiah, Josiane, Josianne, Josie, Josip, Josipa, Josko, Joško, Joslyn, Joso, Jospeh, Jost, Josua, Josue
Josué, Jovana, Jovita, Joyce, Joycelyn, Joye, Jozef, Józef, Jozo, Juan, Juana, Juanita, Juanito, Jude, Judi, Judie
Judith, Judson, Judy, Juhani, Julee, Jules, Juli, Julia, Júlia, Julian, Julián, Juliana, Juliane, Juliann, Julianna
Julianne, Julie, Julien, Julienne, Juliet, Julieta, Julieth, Juliette, Julijana, Julio, Julissa, Julita, Julius
Juliusz, Jun, Juna, Jung, Juni, Junichiro, Junita, Juraj, Jure, Jurg, Jürg, Jurgen, Jürgen, Juri, Jurre, Juscelino
Jussara, Justin, Justina, Justine, Justo, Justus, Justyna, Jusuf, Jutta, Juul, Juvenal, Jytte, Kaan, Kaarina, Kacey
Kaci, Kacie, Kacper, Kacy, Kadir, Kagame, Kaitlin, Kaitlyn, Kaj, Kaja, Kajetan, Kajsa, Kala, Kalevi, Kaley, Kali
Kalina, Kalle, Kallistrat, Kaltrina, Kam, Kamal, Kamau, Kamel, Kami, Kamil, Kamila, Kandace, Kandi, Kandice, Kandy
Kapil, Kapiton, Kara, Karan, Kare, Kåre, Kareem, Karey, Kari, Karie, Karim, Karin, Karina, Karine, Karissa, Karl
Karl-Erik, Karl-Heinz, Karla, Karleen, Karlene, Karlijn, Karlo, Karma, Karmen, Karol, Karolina, Karolyn, Karon, Karp
Karren, Karri, Karrie, Karsten, Karyl, Karyn, Kasandra, Kasey, Kasie, Kaspar, Kasper, Kassandra, Kassie, Kassim
Kastriot, Kasyan, Kata, Katalin, Katalina, Katarina, Katarzyna, Katcha, Kate, Katelyn, Katerina, Kateryna, Kathaleen
Katharina, Katharine, Kathe, Käthe, Katherin, Katherine, Katherinne, Kathern, Katheryn, Kathey, Kathi, Käthi, Kathie
Kathleen, Kathlene, Kathlyn, Kathrine, Kathryn, Kathryne, Kathy, Kathyrn, Kati, Katia, Katica, Katie, Katina, Katja
Katlyn, Katrice, Katrin, Katrina, Katrine, Katsuya, Kattie, Katty, Katy, Kaveh, Kavita, Kay, Kaye, Kayla, Kaylee
Kayleen, Kayleigh, Kaylene, Kazem, Kazimierz, Kazimir, Kazuko, Kazuo, Keano, Kecia, Keely, Keena, Keenan, Keesha
Keiko, Keir, Keisha, Keith, Keld, Keli, Kellee, Kelley, Kelli, Kellie, Kelly, Kellye, Kelsey, Kelsie, Kelvin, Kemal
Ken, Kena, Kenan, Kendall, Kendra, Kendrick, Keneth, Kenisha, Kenji, Kenn, Kenna, Kennet, Kenneth, Kennith, Kenny
Kent, Kenth, Kenton, Kenyatta, Kenyetta, Kenza, Kenzo, Keqiang, Keri, Kerim, Kermit, Kerri, Kerrie, Kerry, Kesha
Keshia, Keven, Kevim, Kévim, Kevin, Kévin, Keyvan, Khadija, Khaled, Khalid, Khalifa, Khalil, Khariton, Kharlampy
Khosrow, Khristofor, Kia, Kian, Kiana, Kiara, Kiera, Kieran, Kiesha, Kieth, Kike, Kiki, Kiley, Kilian, Killian, Kim
Kim Il, Kimber, Kimberely, Kimberlee, Kimberley, Kimberli, Kimberlie, Kimberly, Kimbery, Kimiko, Kindra, Kip, Kir
Kira, Kiran, Kirby, Kirill, Kirk, Kirsten, Kirstin, Kirstine, Kirsty, Kisha, Kizzy, Kjeld, Kjell, Kjersti, Kjetil
Klas, Klaus, Klavdiya, Klavdy, Klavs, Kliment, Knut, Koen, Kofi, Koichi, Kondrat, Kondraty, Konon, Konrad, Konstantin
Konstantinos, Konstanty, Korey, Kori, Kornel, Kornelia, Kornil, Kory, Kourtney, Kraig, Kris, Krista, Kristal, Kristan
Kristel, Kristen, Krister, Kristi, Kristian, Kristie, Kristijan, Kristin, Kristina, Kristine, Kristofer, Kristoffer
Kristopher, Kristy, Kristyn, Krysta, Krystal, Krystian, Krystle, Krystyna, Krzysztof, Ksawery, Ksenia, Kseniya
Kujtim, Kum, Kumar, Kuno, Kupriyan, Kurt, Kurtis, Kushtrim, Kuzma, Kwabena, Kwame, Kwasi, Kyan, Kyano, Kyara, Kyla
Kyle, Kylee, Kylian, Kylie, Kyllian, Kym, Kymberly, Kyong, Kyra, Kyrylo, Kyung, Labinot, Lacey, Laci, Lacie, Ladimir
Ladina, Ladislav, Ladonna, Laerke, Lærke, Laetitia, Laëtitia, Lage, Lai, Laia, Laila, Lakeisha, Lakesha, Lakeshia
Lakisha, Lakshmi, Lalit, Lalo, Laly, Lamar, Lamine, Lamont, Lan, Lana, Lance, Landon, Lanell, Lanette, Lani, Lanita
Lanny, Laora, Laquita, Lara, Lara-Sophie, Larae, Laraine, Larhonda, Larisa, Larissa, Laronda, Larry, Lars, Lars-Ake
Lars-Åke, Lars-Erik, Lars-Goran, Lars-Göran, Lars-Olof, Larue, Lashanda, Lashawn, Lashonda, Lashunda, Lasse, Laszlo
László, Latanya, Latasha, Latesha, Latia, Laticia, Latif, Latisha, Latonia, Latonya, Latoria, Latosha, Latoya
Latrice, Latricia, Latrina, Launa, Laura, Laure, Laureen, Laurel, Lauren, Laurence, Laurene, Laurens, Laurent
Laurenz, Lauretta, Laurette, Lauri, Lauriane, Laurice, Laurie, Laurin, Laurine, Laurits, Laus, Laust, Lautaro, Lavada
Lavera, Lavern, Laverna, Laverne, Lavina, Lavinia, Lavon, Lavonda, Lavonia, Lavonne, Lavr, Lavrenty, Lawana, Lawanda
Lawanna, Lawerence, Lawrence, Layla, Lazar, Lazaro, Lázaro, Lea, Léa, Lea-Sophie, Leah, Leana, Léana, Leander
Leandra, Leandro, Leane, Léane, Leann, Leanna, Leanne, Leano, Leart, Leatha, Leatrice, Lech, Leda, Ledion, Lee
Lee Kuan, Leeann, Leeanna, Leeanne, Leesa, Leider, Leidy, Leif, Leigh, Leighann, Leila, Leïla, Leilani, Leire, Leisa
Lejla, Lela, Leland, Lelia, Lemuel, Len, Lena, Léna, Lenard, Lene, Leni, Lenin, Lenín, Lenn, Lenna, Lennard, Lennart
Lennarth, Lennie, Lenny, Lenora, Lenore, Leo, Léo, Leocadia, Leocadio, Leola, Leon, León, Léon, Leona, Leonard
Léonard, Leonarda, Leonardo, Leoncio, Leone, Leonel, Leonhard, Leoni, Leonid, Leonidas, Leónidas, Leonie, Léonie
Leonila, Leonor, Leonora, Leonore, Leontina, Leonty, Leopold, Léopold, Leopoldo, Leora, Leota, Lera, Leroy, Les, Lesa
Lesia, Leslee, Lesley, Lesli, Leslie, Lesly, Lessie, Lester, Leta, Letha, Leticia, Letícia, Letitia, Letizia, Lettie
Letty, Lev, Levi, Levin, Lewis, Lex, Leydi, Leyla, Leyre, Li, Lia, Lía, Liam, Lian, Liana, Liane, Lias, Libardo
Libby, Libia, Liceth, Lida, Lidia, Lidija, Lidiya, Lieke, Lien, Lieve, Ligia, Liisa, Lila, Lili, Lilia, Lilian
Liliana, Liliane, Lilla, Lillemor, Lillian, Lillie, Lilly, Lilou, Lily, Lin, Lina, Linda, Linde, Lindita, Lindsay
Lindsey, Lindy, Linette, Ling, Linh, Linnea, Linnéa, Linnie, Lino, Linsey, Linus, Linwood, Lio, Lionel, Liridon
Liridona, Lirim, Lisa, Lisa-Marie, Lisandro, Lisanne, Lisbet, Lisbeth, Lise, Lise-Lott, Lise-Lotte, Liselott
Liselotte, Liseth, Lisette, Lisha, Lissa, Lissette, Lita, Liv, Liva, Livia, Livio, Liwia, Liz, Liza, Lizabeth
Lizbeth, Lize, Lizette, Lizz, Lizzie, Lizzy, Ljiljana, Ljubica, Ljubisa, Lloyd, Loek, Loes, Logan, Loic, Loïc, Loida
Lois, Loïs, Loke, Lola, Lolita, Loma, Lon, Lona, Longin, Loni, Lonna, Lonnie, Lonny, Lora, Loraine, Loredana, Loree
Loreen, Lorelei, Loren, Lorena, Lorene, Lorenz, Lorenza, Lorenzo, Loreto, Loretta, Lori, Loriann, Lorie, Lorik, Lorin
Lorinda, Lorine, Lorna, Lorraine, Lorretta, Lorri, Lorrie, Lory, Lotfi, Lothar, Lotta, Lotte, Lotti, Lottie, Lou
Louane, Louann, Louanne, Loubna, Louella, Loui, Louie, Louis, Louisa, Louise, Louka, Louna, Lourenco, Lourenço
Louvenia, Lova, Lovella, Lovie, Lovis, Lovisa, Lovre, Lovro, Lowe, Lowell, Loyce, Loyd, Lu, Luan, Luana, Luann
Luanne, Luc, Luca, Lucas, Luce, Lucero, Lucette, Luchezar, Lucho, Lucia, Lucía, Lúcia, Luciana, Luciano, Lucie
Lucien, Lucienne, Lucija, Lucila, Lucile, Lucille, Lucina, Lucinda, Lucio, Lucius, Lucrecia, Lucretia, Lucy, Ludie
Ludivine, Ludovic, Ludvig, Ludwig, Lue, Luella, Luigi, Luigia, Luis, Luís, Luisa, Luísa, Luise, Luisina, Luiz
Luiz Inacio, Luiz Inácio, Luiza, Luka, Lukas, Lukasz, Łukasz, Luke, Lukiya, Lukyan, Lula, Luljeta, Lulu, Lulzim, Luna
Lupe, Lupita, Lura, Lurline, Luther, Lutz, Luuk, Luvenia, Luz, Luzia, Luzius, Luzmira, Lya, Lyam, Lyda, Lydia, Lydie
Lykke, Lyla, Lyle, Lyman, Lyn, Lynda, Lyndon, Lyndsay, Lyndsey, Lynell, Lynelle, Lynette, Lynn, Lynne, Lynnette
Lynsey, Lynwood, Lyubim, Lyubomir, Lyubosmysl, Lyubov, Lyudmila, Maaike, Maarit, Maarten, Maartje, Mabel, Mable, Mac
Macarena, Macaria, Macario, Machelle, Macie, Maciej, Mack, Mackenzie, Macky, Macy, Madalena, Madaline, Madalyn
Maddalena, Madeleine, Madelief, Madeline, Madelyn, Madge, Madie, Madlyn, Madonna, Mae, Maegan, Mael, Maël, Maelle
Maëlle, Maelys, Maëlys, Maeva, Maëva, Magaly, Magan, Magaret, Magda, Magdalena, Magdalene, Magen, Maggie, Magne
Magnus, Mahamadou, Mahamat, Mahathir, Mahdi, Maher, Mahesh, Mahinda, Mahmood, Mahmoud, Mahmud, Mahmut, Mahnaz, Mahsa
Mai, Maia, Maicol, Maida, Maik, Maiken, Maikol, Maira, Maite, Maïté, Maithripala, Maj, Maj-Britt, Maj-Lis, Maja
Majed, Majid, Majken, Majorie, Majvor, Makar, Makarena, Makoto, Maks, Maksim, Maksimilyan, Maksym, Maksymilian, Malak
Malcolm, Malcom, Malea, Malene, Malgorzata, Malia, Malik, Malika, Malin, Malinda, Malisa, Malissa, Mallory, Malou
Malte, Malthe, Malva, Malwina, Mamadou, Mamady, Mamen, Mamie, Mammie, Manda, Mandi, Mandla, Mandy, Manfred, Manish
Manmohan, Manoj, Manola, Manolo, Manon, Manouchehr, Måns, Mansour, Manu, Manuel, Manuela, Manuelita, Mara, Maranda
Marc, Marcel, Marcela, Marcelina, Marcelino, Marcella, Marcelle, Marcello, Marcellus, Marcelo, Marci, Marcia, Márcia
Marcial, Marciano, Marcie, Marcin, Marcio, Márcio, Marco, Marcos, Marcus, Marcy, Marek, Maren, Marfa, Margaret
Margareta, Margarete, Margaretha, Margarett, Margaretta, Margarette, Margarida, Margarita, Margarite, Margaritha
Margarito, Margart, Margaud, Margaux, Marge, Margeret, Margery, Margie, Margit, Margo, Margorie, Margot, Margoth
Margret, Margreth, Margrethe, Margrit, Margrith, Marguerita, Marguerite, Margurite, Mari, Maria, María, Mariah
Mariam, Marian, Mariana, Mariangela, Mariann, Marianna, Marianne, Mariano, Maribel, Maribeth, Maricel, Maricela
Marie, Marie-Ange, Marie-Anne, Marie-Christine, Marie-Claire, Marie-Claude, Marie-France, Marie-Francoise
Marie-Françoise, Marie-Helene, Marie-Hélène, Marie-Jeanne, Marie-Jose, Marie-José, Marie-Laure, Marie-Line
Marie-Louise, Marie-Madeleine, Marie-Noelle, Marie-Noëlle, Marie-Paule, Marie-Pierre, Marie-Rose, Marie-Sophie
Marie-Therese, Marie-Thérèse, Mariel, Mariela, Marietta, Marija, Marijan, Marijana, Marijn, Marika, Marilee, Marilena
Marilou, Marilu, Mariluz, Marilyn, Marilynn, Marina, Marinette, Marino, Marinus, Mario, Mário, Marion, Marisa
Marisel, Marisela, Marisol, Marissa, Maristela, Marit, Marita, Maritza, Marius, Mariusz, Mariya, Marja, Marjan
Marjatta, Marjorie, Marjory, Markita, Marko, Markus, Marla, Marlana, Marleen, Marlen, Marlén, Marlena, Marlene
Marlène, Marleny, Marlies, Marlin, Marlis, Marlise, Marlo, Marlon, Marly, Marlyn, Marlys, Marlyse, Marna, Marni
Marnie, Marquerite, Marquetta, Marquis, Marquita, Marsha, Marshall, Marta, Märta, Marte, Marten, Mårten, Martha
Märtha, Marthe, Marti, Martí, Martim, Martin, Martín, Martina, Martine, Martirio, Marty, Martyan, Martyn, Marva
Marvin, Marwan, Mary, Marya, Maryalice, Maryam, Maryann, Maryanne, Marybeth, Maryellen, Maryjane, Maryjo, Marylee
Marylene, Marylène, Marylin, Maryline, Marylou, Marylyn, Maryse, Masako, Masih, Mason, Masoud, Masoumeh, Massiel
Massimiliano, Massimo, Matea, Matej, Mateja, Mateo, Matéo, Mateus, Mateusz, Matheo, Mathéo, Mathew, Mathias, Mathieu
Mathijs, Mathilda, Mathilde, Mathis, Mathys, Matias, Matías, Matija, Matilda, Matilde, Mato, Matt, Matteo, Mattéo
Matthew, Matthias, Matthieu, Matthijs, Matti, Mattia, Mattias, Mattie, Matvey, Maud, Maude, Maudie, Maura, Maureen
Maurice, Mauricette, Mauricio, Maurício, Maurin, Maurine, Maurits, Mauritz, Maurizio, Mauro, Maurus, Maurycy, Mavis
Max, Maxence, Maxi, Maxie, Maxim, Máxima, Maxime, Maximiano, Maximilian, Maximiliano, Maximilien, Maximino, Maximo
Máximo, Maxine, Maxwell, Maybell, Maybelle, Maye, Mayerly, Maykol, Mayme, Maynard, Mayra, Mayte, Mayya, Mazen, Mazie
Mckenzie, Mckinley, Meagan, Meaghan, Mechelle, Mechislav, Medina, Mee, Meera, Mees, Mefody, Meg, Megan, Megane
Mégane, Megawati, Meghan, Meghann, Megumi, Mehdi, Mehmet, Mehran, Mei, Meike, Meinrad, Meja, Mel, Melanie, Mélanie
Melany, Melba, Melchior, Melchor, Melek, Meles, Melina, Mélina, Melinda, Melisa, Melissa, Mélissa, Melissia, Melker
Melle, Mellie, Mellisa, Mellissa, Melodie, Mélodie, Melonie, Melony, Melva, Melvin, Melvina, Melwin, Melynda
Menachem, Merche, Meredith, Merel, Meret, Merete, Merethe, Mergim, Meri, Meridith, Merijn, Merilyn, Merita, Merle
Merlene, Merlin, Merna, Merri, Merrill, Mert, Mervin, Mery, Meryem, Meryl, Mesut, Meta, Metin, Mette, Mevlut, Mevlüt
Mi, Mia, Mía, Micael, Micaela, Micah, Michael, Michaël, Michaela, Michal, Michał, Michala, Michale, Micheal, Micheál
Michel, Michela, Michele, Michèle, Micheline, Michell, Michelle, Michiko, Mick, Mickael, Mickaël, Mickey, Micki
Mickie, Mie, Mieszko, Migdalia, Miguel, Miguela, Miguelina, Mihael, Mihaela, Mihajlo, Mijo, Mik, Mikael, Mike, Mikel
Mikhail, Mikhey, Mikkel, Mikki, Mikolaj, Mikołaj, Mila, Milagro, Milagros, Milán, Mildred, Milen, Milena, Miles
Milford, Milica, Milissa, Militsa, Milka, Milla, Millaray, Millard, Mille, Millicent, Millie, Milo, Milorad, Milos
Milosz, Miłosz, Milou, Milovan, Milton, Mily, Mimi, Mimmi, Mimoza, Min, Mina, Mindi, Mindy, Minerva, Minh, Minna
Minnie, Mio, Miodrag, Miquel, Mir, Mira, Miran, Miranda, Mirco, Mireia, Mireille, Mirela, Mireya, Miriam, Mirian
Mirjam, Mirjana, Mirko, Mirlinda, Mirna, Miro, Miron, Miroslav, Mirsad, Mirta, Mirte, Mirtha, Mirthe, Miryam, Mirza
Misael, Mischa, Mislav, Missy, Misti, Mitch, Mitchel, Mitchell, Mitofan, Mittie, Mitzi, Mitzy, Mladen, Moa, Mobutu
Modesta, Modesto, Mogens, Mohamad, Mohamed, Mohammad, Mohammed, Mohan, Mohandas, Mohsen, Moira, Moises, Moisés
Moisey, Mojtaba, Mokey, Mollie, Molly, Mona, Moncef, Monica, Mónica, Monika, Monique, Monroe, Monserrat, Monserrate
Monte, Monty, Mordechai, Morena, Moreno, Morgan, Morgane, Moritz, Morris, Morten, Morteza, Morton, Mose, Moses, Moshe
Mostafa, Mounir, Moussa, Mozell, Mozella, Mozelle, Mstislav, Muammar, Muhamed, Muhamet, Muhammad, Muhammadu, Muhammed
Mui, Mukesh, Mukhtar, Munir, Muqtada, Murad, Murat, Muriel, Murielle, Murray, Musa, Mustafa, Mustapha, Mwai, Mya
Mykhailo, Mykola, Myles, Myong, Myra, Myriam, Myrle, Myrna, Myron, Myrtha, Myrthe, Myrtice, Myrtie, Myrtis, Myrtle
Myung, Nabil, Nacho, Nacio, Nada, Nadege, Nadège, Nadezhda, Nadia, Nádia, Nadin, Nadine, Nadir, Nadja, Naeem, Nael
Naël, Naftali, Nagib, Naguib, Nahuel, Naiara, Naim, Naïm, Naina, Nair, Naja, Najib, Nakia, Nakisha, Nakita, Nan, Nana
Nanci, Nancie, Nancy, Nando, Nanette, Nanna, Nannette, Nanni, Nannie, Naoko, Naoma, Naomi, Naor, Naoto, Napoleon
Narcisa, Narciso, Narendra, Narges, Narkis, Naruhito, Naser, Nasir, Nasrin, Nasser, Nassim, Natali, Natalia, Natalie
Natalio, Nataly, Natan, Natanael, Nataniel, Natasa, Nataša, Natascha, Natasha, Natasja, Natasza, Nath, Nathalia
Nathalie, Nathaly, Nathan, Nathanael, Nathanaël, Nathanial, Nathaniel, Natividad, Natosha, Naud, Naum, Naveen, Navid
Nawaf, Nawal, Nawaz, Nayara, Nayaret, Nayareth, Nayef, Nayeli, Nayibe, Nazanin, Nazar, Nazaret, Nazario, Nazmi, Neal
Nebojsa, Necmettin, Ned, Nedra, Neftali, Neftalí, Neha, Neider, Neil, Nel, Nela, Nelcy, Nelda, Nele, Nelia, Nelida
Nélida, Nelio, Nell, Nella, Nelle, Nelli, Nellie, Nelly, Nelson, Nelsy, Nemanja, Nena, Nenad, Neo, Neoma, Nerea
Nereida, Nerissa, Nestor, Néstor, Neta, Nete, Nettie, Neva, Nevenka, Neville, Nevin, Nevio, Neymar, Nga, Ngoc, Ngozi
Nguyen, Nia, Niall, Nibaldo, Nicanor, Nichelle, Nichol, Nicholas, Nichole, Nick, Nicki, Nickie, Nicklas, Nickolas
Nickole, Nicky, Niclas, Nico, Nicodemo, Nicol, Nicola, Nicolai, Nicolaj, Nicolas, Nicolás, Nicolasa, Nicole
Nicoletta, Nicolette, Nicoline, Nicolle, Nidia, Niek, Niels, Nienke, Nieves, Nifont, Nigel, Nik, Nika, Nikandr
Nikanor, Nikhil, Niki, Nikia, Nikifor, Nikita, Nikki, Niklas, Niklaus, Niko, Nikodem, Nikodim, Nikola, Nikolai
Nikolaj, Nikolaos, Nikolas, Nikolaus, Nikolay, Nikole, Nikolina, Nikon, Niksa, Nikša, Nila, Nilda, Nilo, Nils, Nilsa
Nilson, Nina, Ninel, Ninfa, Nino, Ninoska, Ninoy, Ninthe, Nir, Nirmala, Nisa, Nita, Nitin, Nitish, Nives, Nizar
Njoroge, Nkosazana, Noa, Noah, Noam, Noe, Noé, Noel, Noël, Noelia, Noella, Noëlla, Noelle, Noëlle, Noemi, Noemí
Noémi, Noëmi, Noemie, Noémie, Nohora, Nola, Nolan, Nolberto, Noma, Nona, Nonna, Noor, Noortje, Nora, Norah, Norbert
Norberto, Norbey, Noreen, Norene, Norina, Norine, Norma, Norman, Normand, Norris, Noud, Nour, Nouri, Nout, Novella
Nuno, Nuri, Nuria, Núria, Nury, Nydia, Nyla, Nynke, Obiageli, Ocampo, Oceane, Océane, Ocie, Octavia, Octavio, Odalis
Odalys, Odeline, Odell, Odette, Odile, Odilia, Odinga, Odis, Ofelia, Ofer, Oisin, Oivind, Øivind, Ojvind, Øjvind, Ok
Okechukwu, Oksana, Oktyabrina, Ola, Oladele, Olaf, Olalla, Olav, Olavi, Ole, Oleg, Olegario, Oleh, Oleksandr, Oleksii
Oleksiy, Olen, Olena, Oleta, Olexander, Olfert, Olga, Olgierd, Olimpiada, Olimpy, Olin, Oliva, Oliver, Óliver, Olivia
Olivie, Olivier, Oliwer, Oliwier, Olle, Ollie, Olof, Olov, Olusegun, Oluwaseun, Olympia, Oma, Omaira, Omar, Omer
Ömer, Omri, Ona, Oneida, Onofre, Onufry, Onur, Onyeka, Ophelia, Ophelie, Ophélie, Ora, Oralia, Oren, Orest, Orfelina
Orhan, Oriana, Orjan, Örjan, Orla, Ornella, Orni, Ørni, Orpha, Orval, Orville, Osama, Oscar, Óscar, Osip, Oskar
Osman, Ossian, Ossie, Ostap, Osten, Östen, Ostromir, Osvald, Osvaldo, Oswald, Oswaldo, Otavio, Otávio, Otha, Othman
Othmar, Otilia, Otis, Ottilia, Otto, Ouida, Ousmane, Ove, Ovidio, Ovli, Øvli, Owen, Oystein, Øystein, Oyvind, Øyvind
Ozella, Ozgur, Özgür, Ozlem, Özlem, Pabla, Pablo, Paca, Pacifica, Pacífica, Paco, Padraig, Paige, Pakhom, Pål
Pallavi, Palle, Palma, Palmer, Paloma, Pam, Pamala, Pamela, Pamelia, Pamella, Pancho, Pandora, Panfil, Panfilo
Pánfilo, Pankaj, Pankrat, Pankraty, Panteleymon, Paola, Paolo, Pär, Paramon, Parfen, Parisa, Parker, Particia, Parvez
Parviz, Pascal, Pascale, Pascaline, Pascual, Pascuala, Pasquale, Pastora, Pat, Patric, Patrica, Patrice, Patricia
Patrícia, Patricio, Patrick, Patrik, Patrina, Patrizia, Patryk, Patsy, Patti, Pattie, Patty, Pau, Paul, Paula, Paule
Pauletta, Paulette, Paulin, Paulina, Pauline, Paulino, Paulo, Pavao, Pavel, Pavlo, Pawel, Paweł, Payam, Pearl, Pearle
Pearlene, Pearlie, Pearline, Peder, Pedro, Peggie, Peggy, Pekka, Pelageya, Pelayo, Pelle, Penelope, Pénélope, Penney
Penni, Pennie, Penny, Pepe, Pepijn, Pepita, Pepito, Per-Erik, Per-Olof, Percy, Perla, Perlita, Pernilla, Pernille
Pero, Perrine, Perry, Pervez, Petar, Pete, Peter, Péter, Petr, Petra, Petrina, Petro, Petrona, Petter, Phil, Phileine
Philip, Philipp, Philippa, Philippe, Phillip, Phillis, Philomena, Phoebe, Phuc, Phuong, Phylis, Phyliss, Phyllis, Pia
Pía, Piedad, Pien, Pierina, Piero, Pierre, Pierre-Yves, Pierrette, Piers, Pieter, Pietro, Pilar, Pili, Pim, Pimen
Pinkie, Pio, Pío, Piotr, Piper, Pippa, Pirmin, Pius, Placido, Plácido, Platon, Pleun, Plinio, Pol, Polikarp, Polina
Polly, Poncio, Pontus, Pooja, Porfirio, Porfiry, Porsha, Portia, Potap, Poul, Prabowo, Pradeep, Prakash, Pranab
Prasad, Praskovya, Pratibha, Pravin, Prayuth, Preben, Predrag, Preston, Pricilla, Primitiva, Primitivo, Prisca
Priscilla, Priska, Priya, Priyanka, Prokhor, Prokl, Prokofy, Prov, Prudencia, Prudencio, Przemyslaw, Przemysław, Puk
Purificacion, Purificación, Pyotr, Qasem, Qasim, Qassem, Qiana, Qishan, Quang, Queenie, Quentin, Quiana, Quincy
Quinn, Quinten, Quintin, Quinton, Quinty, Quique, Quirino, Rachael, Racheal, Rachel, Rachele, Rachell, Rachelle
Rachid, Rachida, Racquel, Radim, Radislav, Radmila, Radoslaw, Radosław, Radovan, Rae, Raeann, Raed, Raf, Rafa, Rafael
Rafaél, Rafaël, Rafaela, Rafaella, Rafal, Rafał, Raffael, Raffaela, Raffaele, Raffaella, Rafik, Rafiq, Ragna, Ragnar
Ragner, Ragnhild, Rahel, Rahim, Rahul, Raila, Raimund, Raimundo, Raina, Rainer, Raj, Raja, Rajesh, Rajiv, Rajnath
Rakesh, Ralf, Ralph, Ramadan, Ramazan, Ramesh, Rami, Ramiro, Ramiz, Ramon, Ramón, Ramona, Ramonita, Ramzan, Ramzi
Rana, Ranae, Randa, Randal, Randall, Randee, Randell, Randi, Randolph, Randy, Rania, Ranil, Raoul, Raphael, Raphaël
Raphaela, Raquel, Rashad, Rashid, Rashida, Rasmus, Ratibor, Ratko, Ratmir, Raul, Raúl, Ravi, Ray, Rayan, Rayana, Raye
Rayen, Rayén, Rayford, Raylene, Raymon, Raymond, Raymundo, Rayna, Reatha, Reba, Rebbeca, Rebbecca, Rebeca, Rebecca
Rebekah, Rebekka, Recep, Recep Tayyip, Reda, Reece, Reed, Reem, Refugio, Regan, Regena, Regenia, Reggie, Reginald
Regine, Régine, Regis, Régis, Regitse, Regitze, Regula, Regulo, Régulo, Reid, Reidun, Reina, Reinaldo, Reine, Reinel
Reiner, Reinhard, Reinhold, Remedios, Remi, Rémi, Remigio, Remo, Remy, Rémy, Remzi, Rena, Renae, Renaldo, Renan
Renata, Renate, Renato, Renaud, Rene, René, Renea, Renee, Renée, Renita, Rens, Renske, Renzo, Reta, Retha, Reto
Retta, Reuben, Reuven, Reva, Rex, Rexhep, Rey, Reyes, Reyna, Reynaldo, Reza, Rhea, Rhett, Rhiannon, Rhoda, Rhonda
Rhys, Riad, Ricardo, Riccardo, Richard, Richardt, Richelle, Richie, Rick, Rickard, Rickey, Rickie, Ricky, Rico
Rigmor, Rigoberto, Rik, Rikard, Rikke, Rikki, Riley, Rina, Rinaldo, Rino, Rinor, Risa, Rishi, Rita, Ritt, Riyad, Roan
Rob, Robbie, Robbin, Robby, Robert, Roberta, Roberto, Robin, Robinson, Robt, Robyn, Rocco, Rochell, Rochelle, Rocio
Rocío, Rod, Roderick, Rodger, Rodion, Rodney, Rodolfo, Rodolphe, Rodrick, Rodrigo, Rodrigue, Rogelio, Roger, Rohit
Roko, Roksana, Roland, Rolanda, Rolando, Roldan, Roldán, Rolf, Rolland, Romain, Romaine, Romana, Romane, Romano
Romelia, Romeo, Roméo, Romeu, Romina, Romona, Romuald, Romulo, Rómulo, Romy, Ron, Rona, Ronal, Ronald, Ronaldinho
Ronaldo, Ronda, Roni, Ronja, Ronna, Ronni, Ronnie, Ronny, Rony, Ronya, Roos, Roosevelt, Roque, Rory, Rosa, Rosalba
Rosalee, Rosalia, Rosalía, Rosalie, Rosalina, Rosalind, Rosalinda, Rosaline, Rosalva, Rosalyn, Rosamel, Rosamond
Rosana, Rosann, Rosanna, Rosanne, Rosaria, Rosario, Rosaura, Roscoe, Rose-Marie, Roseann, Roseanna, Roseanne, Rosella
Roselyn, Rosemarie, Rosemary, Rosendo, Rosetta, Rosia, Rosie, Rosina, Rosita, Roslyn, Rosmarie, Ross, Rostislav
Rostyslav, Roswitha, Rouven, Rowan, Rowena, Roxana, Roxane, Roxann, Roxanna, Roxanne, Roxie, Roy, Roya, Royce, Roza
Róża, Rozalia, Rozalija, Rozella, Ruairi, Ruben, Rubén, Rúben, Rubie, Rubiela, Rubin, Ruby, Rubye, Rudecindo, Rudi
Rudiger, Rüdiger, Rudolf, Rudolph, Rudy, Rueben, Ruedi, Rufina, Rufino, Rufus, Ruhollah, Rui, Rupert, Ruperta
Ruperto, Ruslan, Russ, Russel, Russell, Rustam, Ruth, Ruthann, Ruthie, Ruy, Ruza, Ruža, Ruzica, Ružica, Ryan, Ryota
Ryszard, Ryurik, Saad, Saar, Sabah, Sabas, Sabina, Sabine, Sabra, Sabri, Sabrina, Sachiko, Sachin, Saddam, Sade
Sadegh, Sadie, Sadik, Sadio, Sadiq, Saeb, Saeed, Saeid, Safa, Safet, Sahra, Saïd, Saif, Sajid, Sal, Salah, Saleh
Salem, Salena, Salih, Salim, Salina, Sallie, Sally, Salma, Salman, Salome, Salomé, Salomon, Salomón, Salud, Salva
Salvatore, Sam, Samanta, Samantha, Samatha, Sameh, Samir, Samira, Sammie, Sammy, Samora, Samson, Samu, Samual, Samuel
Samuël, Samuele, Samuil, Samy, Sanae, Sancho, Sandalio, Sandeep, Sander, Sandi, Sandra, Sandrine, Sandro, Sanela
Sanford, Sani, Sanije, Sanja, Sanjay, Sanjeev, Sanjuana, Sanjuanita, Sanna, Sanne, Sanora, Santa, Santana, Santina
Santino, Santo, Santos, Saoirse, Sara, Sarah, Sarina, Sarita, Sasa, Saša, Sascha, Sasha, Saskia, Satoshi, Saturnino
Saul, Saúl, Saundra, Savanna, Savely, Saverio, Savva, Savvaty, Sayed, Sayyid, Scarleth, Scarlett, Scarlette, Scott
Scottie, Scotty, Seamus, Sean, Seán, Sebastiaan, Sebastian, Sebastián, Sebastiano, Sebastiao, Sebastião, Sebastien
Sébastien, Sebrina, Sedat, Segismundo, Segun, Segundo, Seiji, Sekou, Selahattin, Selena, Selene, Selim, Selin, Selina
Seline, Selivan, Seliverst, Selma, Sem, Semir, Senad, Senn, Senna, Seok, Sep, Sepp, Serafim, Serafin, Serafín
Seraina, Sereina, Serena, Serge, Sergei, Sergej, Sergey, Sergio, Sérgio, Sergiy, Serhii, Serhiy, Serina, Serkan
Sessa, Seth, Seung, Sevastyan, Seve, Severiano, Severin, Severine, Séverine, Severino, Severo, Seydou, Seymour, Sha
Shaban, Shad, Shadi, Shahid, Shaina, Shakira, Shalonda, Shameka, Shamika, Shana, Shanda, Shandra, Shane, Shaneka
Shanell, Shanelle, Shani, Shania, Shanice, Shanika, Shanita, Shanna, Shannan, Shannon, Shanon, Shanta, Shante
Shantel, Shantell, Shapour, Shara, Sharee, Sharen, Shari, Sharif, Sharita, Sharla, Sharleen, Sharlene, Sharon
Sharonda, Sharron, Sharyl, Sharyn, Shashi, Shasta, Shaul, Shaun, Shauna, Shaunna, Shavon, Shavonne, Shawana, Shawanda
Shawn, Shawna, Shawnda, Shawnee, Shawnna, Shay, Shayla, Shayna, Shayne, Shea, Sheena, Shehbaz, Sheikha, Sheila
Sheilah, Shela, Shelba, Shelby, Sheldon, Shelia, Shelley, Shelli, Shellie, Shelly, Shelton, Shemika, Shena, Shenita
Sheree, Sheri, Sherie, Sherilyn, Sherita, Sherley, Sherly, Sherlyn, Sherman, Sheron, Sherrell, Sherri, Sherrie
Sherrill, Sherron, Sherryl, Sherwood, Sheryl, Shiela, Shigeru, Shimon, Shinji, Shinzo, Shira, Shirin, Shirlee
Shirleen, Shirlene, Shirley, Shirly, Shiv, Shlomo, Shoichi, Shon, Shona, Shonda, Shonna, Shoshana, Shpresa, Shqipe
Shu, Shukri, Shyam, Siamak, Sian, Sibyl, Sibylle, Sid, Sidney, Sidor, Siegfried, Siem, Siena, Sienna, Sigfrid
Sigfrido, Sigge, Sigizmund, Signe, Sigrid, Sigurd, Sigvard, Sil, Sila, Silanty, Silas, Silja, Silje, Silke, Sille
Silva, Silvan, Silvana, Silvano, Silvestr, Silvestre, Silvia, Sílvia, Silvio, Simao, Simão, Sime, Šime, Simen, Simeon
Simon, Simón, Simona, Simone, Sinan, Sindre, Sindy, Sinead, Sinéad, Sinisa, Siniša, Sinklitikiya, Siobhan, Siobhán
Sipho, Siri, Siro, Sissel, Siv, Sivert, Sixten, Sixto, Sjoerd, Skender, Skye, Sladjana, Slavica, Slavisa, Slavko
Slobodan, Slyvia, Smriti, Sneider, Snezana, Snjezana, Snježana, Sobhi, Socorro, Sofi, Sofía, Sofiane, Sofie, Sofija
Sofiya, Sofon, Sofron, Soheil, Sokrat, Sol, Solange, Soledad, Solene, Solène, Soline, Solomon, Solveig, Solvej
Sommer, Sondra, Sondre, Sonia, Sónia, Sonja, Sonny, Sonya, Soo, Sook, Sophia, Sophie, Sophie-Marie, Soraia, Soraya
Soren, Sören, Søren, Sorine, Sørine, Sos, Søs, Sosimo, Souad, Soumaya, Sourav, Spartak, Spencer, Spiridon, Sridevi
Stacey, Staci, Stacia, Stacie, Stacy, Staffan, Stan, Stana, Stanford, Stanimir, Stanislav, Stanislaw, Stanisław
Stanley, Stanton, Starla, Starr, Steen, Stef, Stefan, Stefani, Stefania, Stefanie, Stefanija, Štefanija, Stefano
Steffanie, Steffen, Stefica, Štefica, Stein, Steinar, Stella, Stellan, Sten, Stepan, Stephaine, Stephan, Stéphan
Stephane, Stéphane, Stephani, Stephanie, Stéphanie, Stephany, Stephen, Stephenie, Stephine, Sterre, Steve, Steven
Stevie, Stewart, Stian, Stig, Stijn, Stina, Stine, Stiven, Stjepan, Stoyan, Stuart, Sture, Su, Subhash, Sudie, Sue
Sueann, Suellen, Suha, Suharto, Suk, Sukarno, Suleiman, Suleyman, Süleyman, Sune, Sunil, Suresh, Susan, Susana
Susanita, Susann, Susanna, Susannah, Susanne, Sushma, Susi, Susie, Susilo, Sussanne, Sussie, Suus, Suzan, Suzana
Suzann, Suzanna, Suzanne, Suze, Suzette, Suzie, Suzy, Svante, Svea, Svein, Sven, Sven-Erik, Sven-Olof, Svenja
Svenning, Sverre, Svetozar, Svyatopolk, Svyatoslav, Swen, Sybil, Sybille, Syble, Sylvain, Sylvester, Sylvia, Sylviane
Sylvianne, Sylwia, Synnove, Synnøve, Synthia, Syreeta, Sys, Szymon, Tabata, Tabatha, Tabea, Tabetha, Tabita, Tabitha
Tad, Tadeo, Tadeusz, Tadhg, Tae, Tage, Taha, Taher, Tahir, Taisiya, Takashi, Takeshi, Takisha, Tal, Talal, Talia
Talib, Talisha, Tam, Tamala, Tamar, Tamara, Tamas, Tamás, Tamatha, Tameika, Tameka, Tamekia, Tamela, Tamera, Tamesha
Tami, Tamica, Tamie, Tamika, Tamiko, Tamim, Tamir, Tammara, Tammi, Tammie, Tammy, Tamra, Tana, Tancredo, Tanesha
Tangela, Tanguy, Tania, Tânia, Tanika, Tanisha, Tanja, Tanna, Tansu, Tanya, Tapani, Tapio, Tara, Tarah, Taras
Tarcisio, Tarcísio, Tarek, Tareq, Tarik, Tariq, Taro, Tarsha, Taryn, Tasha, Tatiana, Tatjana, Tawana, Tawanda
Tawanna, Tawfik, Tawnya, Tayeb, Tayfun, Taylor, Tayyip, Tecla, Ted, Teddy, Tedros, Teena, Tejs, Telmo, Temeka, Tena
Tendai, Tenisha, Tennie, Tennille, Tenzin, Teo, Téo, Teobaldo, Teodor, Teodora, Teodoro, Teodosio, Teofila, Teófila
Teofilo, Teófilo, Tequila, Tera, Tere, Tereasa, Terence, Terenty, Teresa, Terese, Teresita, Teressa, Terezija, Teri
Terje, Terra, Terrance, Terrell, Terrence, Terresa, Terri, Terrie, Terry, Tesha, Tess, Tessa, Tessie, Tetsuya, Teun
Teuta, Thabo, Thad, Thaddeus, Thaksin, Thalia, Thandiwe, Thanh, Thao, Thea, Théa, Theda, Thelma, Theo, Théo, Theodor
Theodora, Theodore, Théodore, Theophil, Theophile, Théophile, Theres, Theresa, Therese, Therése, Thérèse, Theresia
Theron, Thersa, Thiago, Thiare, Thibaud, Thibault, Thibaut, Thierry, Thijmen, Thijn, Thijs, Thom, Thomas, Thomás
Thomasina, Thomasine, Thor, Thore, Thorsten, Thresa, Thu, Thure, Thurman, Thuy, Tia, Tiago, Tiana, Tianna, Tiare
Tibor, Tiburcio, Tierra, Tiesha, Tiffani, Tiffanie, Tiffany, Tiffiny, Tijmen, Tijn, Tijs, Tikhon, Til, Tillie, Tim
Timea, Timeo, Timéo, Timmy, Timo, Timofey, Timon, Timoteo, Timothee, Timothée, Timothy, Timur, Tina, Tindra, Tine
Tino, Tirza, Tisha, Tito, Titus, Tiziana, Tiziano, Tobias, Tobiasz, Toby, Tod, Todd, Tola, Tom, Tomas, Tomás, Tomasa
Tomasz, Tomé, Tomeka, Tomika, Tomislav, Tommaso, Tommie, Tommy, Tomo, Tomoko, Tonda, Toney, Toni, Tonia, Tonie, Tonja
Tonje, Tonny, Tono, Toño, Tony, Tonya, Tor, Torben, Torbjorn, Torbjörn, Torbjørn, Tord, Torgny, Tori, Toribio, Torill
Torsten, Tory, Tosha, Toshiro, Tove, Towanda, Toya, Tracee, Tracey, Traci, Tracie, Tracy, Trang, Transito, Tránsito
Travis, Trena, Trent, Trenton, Tresa, Tressa, Tressie, Treva, Trevor, Trey, Tricia, Trifon, Trina, Trine, Trish
Trisha, Trista, Tristan, Tristán, Troels, Trofim, Trond, Troy, Trudi, Trudie, Trudy, Trula, Truman, Tshepo, Tuan
Tuana, Tulia, Tulio, Ture, Turgut, Turid, Turki, Tuulikki, Tuva, Tuyet, Tverdislav, Tvorimir, Twan, Twana, Twila
Twyla, Ty, Tycho, Tyesha, Tygo, Tyler, Tymon, Tymoteusz, Tyra, Tyree, Tyrell, Tyron, Tyrone, Tyson, Tzachi, Tzipi
Ubaid, Uberlinda, Uchenna, Uday, Uddhav, Udo, Ueli, Uffe, Ugo, Uhuru, Ulf, Ulises, Ulla, Ulla-Britt, Ulrica, Ulrich
Ulrik, Ulrika, Ulyan, Ulyana, Ulysses, Umar, Umberto, Umut, Una, Unni, Uno, Urbano, Uri, Uriel, Urs, Ursina, Ursula
Úrsula, Urszula, Usama, Usman, Ustin, Uthman, Uwe, Uzi, Vada, Vadim, Vagn, Vajen, Vajèn, Val, Valarie, Valborg, Valda
Valdemar, Valentijn, Valentim, Valentin, Valentín, Valentina, Valentino, Valentyn, Valeria, Valèria, Valerie, Valérie
Valerio, Valeriy, Valeriya, Valero, Valery, Valeryan, Valeska, Vallie, Valon, Valorie, Valter, Vance, Vanda, Vanesa
Vanessa, Vanita, Vanja, Vannessa, Varfolomey, Varlaam, Varvara, Vasco, Vasilisa, Vasily, Vasyl, Vatslav, Vaughn, Veda
Vedran, Veerle, Vega, Vegard, Velda, Velia, Velimir, Vella, Velma, Velva, Vena, Venceslas, Venceslás, Vendela
Venedikt, Venessa, Veniamin, Venita, Venkat, Venus, Vera, Verda, Verdell, Verdie, Verena, Vergie, Verla, Verlene
Verlie, Vern, Verna, Vernell, Verner, Vernetta, Vernice, Vernie, Vernita, Vernon, Veronica, Verónica, Veronique
Véronique, Versie, Vesna, Vesta, Veta, Vicenta, Vicente, Vickey, Vicki, Vickie, Vicky, Victoire, Victor, Víctor
Victoriano, Victorino, Vida, Vidal, Vidar, Vide, Viggo, Vigo, Vijay, Vikenty, Viking, Vikki, Vikram, Viktor, Viktoria
Viktorin, Viktoriya, Vilde, Vilgot, Vilhelm, Vilhelmina, Villads, Ville, Vilma, Vilmer, Vina, Vince, Vincent
Vincenza, Vincenzo, Vinciane, Vinicio, Vinicius, Vinícius, Vinnie, Vinod, Vinzenz, Violet, Violeta, Violetta
Violette, Virat, Virgie, Virgil, Virgilio, Virgina, Virginie, Visar, Vishal, Visitacion, Visitación, Vissarion, Vita
Vitali, Vitaliy, Vitaly, Vito, Vitor, Vítor, Vitoria, Vitória, Vittoria, Vittorio, Viva, Vivan, Vivek, Viveka, Vivian
Viviana, Viviane, Vivianne, Vivien, Vivienne, Vjekoslav, Vjollca, Vlad, Vladilen, Vladimir, Vladislav, Vladlen, Vlado
Vlas, Vlora, Vojislav, Volkan, Volker, Volodymyr, Vonda, Vonnie, Vreneli, Vsemil, Vseslav, Vsevolod, Vyacheslav
Vysheslav, Wade, Wael, Wagner, Wai, Waldemar, Waldo, Waleed, Walid, Wallace, Wally, Walter, Wálter, Walton, Waltraud
Wanda, Wanderley, Wangari, Wanita, Warner, Warren, Waylon, Wayne, Weena, Wei, Weiwei, Weldon, Wellington, Wenceslao
Wenche, Wendelin, Wendell, Wendi, Wendolin, Wendy, Werner, Wes, Wesley, Wessel, Weston, Whitney, Wiktor, Wilber
Wilbert, Wilbur, Wilburn, Wilda, Wiley, Wilford, Wilfred, Wilfredo, Wilfrido, Wilfried, Wilhelm, Wilhelmina, Willa
Willard, Wille, Willem, Willene, Willette, Willi, Willia, William, Williams, Willian, Willie, Willis, Willy, Wilma
Wilman, Wilmar, Wilmer, Wilson, Wilton, Winford, Winfred, Winifred, Winni, Winnie, Winnifred, Winona, Winston, Wissam
Witold, Wladimir, Wm, Wojciech, Wole, Wolfgang, Wonda, Woodrow, Wout, Wouter, Wyatt, Wynona, Xaver, Xavi, Xavier
Xiaobo, Xiaoping, Ximena, Xiomara, Yaakov, Yadira, Yadollah, Yago, Yahya, Yair, Yaiza, Yakov, Yakub, Yalda, Yamid
Yamile, Yamilet, Yan, Yanara, Yanet, Yaneth, Yang, Yanick, Yanik, Yanina, Yanira, Yanis, Yann, Yannic, Yannick
Yannik, Yannis, Yanuary, Yara, Yaritza, Yaropolk, Yaroslav, Yasar, Yasemin, Yaser, Yasin, Yasir, Yasmin, Yasmín
Yasmina, Yasna, Yasser, Yassin, Yassine, Yasuhiro, Yasuo, Yaw, Yazmin, Yazmín, Yda, Yecid, Yee, Yeferson, Yegor
Yehuda, Yeimy, Yeison, Yekaterina, Yemi, Yeni, Yenifer, Yenny, Yeny, Yerko, Yerson, Yesenia, Yesica, Yésica, Yesid
Yessica, Yéssica, Yetta, Yevgeni, Yevgeny, Yevhen, Yfke, Yi, Yigal, Yildirim, Yina, Yineth, Ying, Ying-jeou, Yingluck
Yinthe, Yisrael, Yitzhak, Ylenia, Ylva, Ylvie, Yngve, Yoann, Yoav, Yocelyn, Yogi, Yohan, Yohana, Yoko, Yolanda
Yolande, Yolando, Yolima, Yolonda, Yonatan, Yonathan, Yong, Yordan, Yorman, Yoselin, Yoshihide, Yoshihiko, Yoshiko
Yoshiro, Yossi, Younes, Young-sam, Youri, Yousef, Youssef, Youssouf, Yoweri, Yrsa, Ysaline, Yu, Yuan, Yudy, Yukiko
Yukio, Yuko, Yuli, Yulia, Yulian, Yuliana, Yulieth, Yuliia, Yulimar, Yuliya, Yuly, Yun, Yunus, Yurani, Yurany
Yuridia, Yuriy, Yury, Yusuf, Yutaka, Yuval, Yuvenaly, Yvan, Yves, Yvette, Yvon, Yvonne, Zacarias, Zacarías, Zachariah
Zacharias, Zacharie, Zachary, Zachery, Zack, Zackary, Zahra, Zaid, Zaida, Zainab, Zaira, Zakaria, Zakhar, Zandra
Zane, Zara, Zayed, Zbigniew, Zdenka, Zdravko, Ze'ev, Zedong, Zeferino, Zehnia, Zeid, Zeinab, Zelda, Zelie, Zélie
Zeljka, Željka, Zeljko, Željko, Zella, Zelma, Zemin, Zena, Zenaida, Zeno, Zenobia, Zeynep, Zhanna, Ziad, Zied, Ziggy
Zina, Zinaida, Zine, Zinovy, Zita, Zlatko, Zoe, Zoé, Zoë, Zoey, Zofia, Zoila, Zola, Zoltan, Zoltán, Zona, Zora
Zoraida, Zoran, Zorica, Zorka, Zosima, Zoya, Zsolt, Zuhair, Zula, Zulema, Zulfikar, Zulma, Zunilda, Zuzana, Zvi
Zvonko

[given_name_ambiguous]
\=Abbey, \=Adelaide, \=Adélaïde, \=Alexandria, \=Alpha, \=Amber, \=America, \=Angelic, \=Angle, \=April, \=Art
\=Asia, \=Asuncion, \=Asunción, \=August, \=Aura, \=Autumn, \=Berry, \=Bill, \=Blanch, \=Brain, \=Brandy, \=Brook
\=Brooks, \=Buck, \=Bud, \=Buddy, \=Candy, \=Caprice, \=Carolina, \=Chad, \=Chance, \=Charity, \=Charlotte, \=Chase
\=Chastity, \=Cherish, \=Cherry, \=Chi, \=Chin, \=Christen, \=Christian, \=Clay, \=Cleveland, \=Cliff, \=Columbus
\=Coral, \=Coy, \=Crystal, \=Dallas, \=Dane, \=Dawn, \=Delta, \=Denver, \=Desire, \=Destiny, \=Diamond, \=Dolly
\=Dot, \=Dung, \=Dusty, \=Earl, \=Earnest, \=Ebony, \=Echo, \=Eddy, \=Else, \=Era, \=Faith, \=Fawn, \=Fern, \=Finn
\=Florence, \=Florida, \=Forest, \=Foster, \=France, \=Gale, \=Garland, \=Garnet, \=Garret, \=Gay, \=Geneva, \=Genie
\=Georgia, \=German, \=Ginger, \=Glory, \=Grace, \=Grant, \=Guy, \=Ha, \=Harmony, \=Heath, \=Honey, \=Hope, \=Houston
\=Hung, \=Hunter, \=Hyacinth, \=India, \=Irish, \=Israel, \=Ivory, \=Jade, \=Jarred, \=Jewel, \=Jordan, \=Jos, \=Joy
\=June, \=Junior, \=Karen, \=Kenya, \=King, \=Kitty, \=Lacy, \=Lady, \=Lane, \=Liberty, \=Lincoln, \=Loan, \=Long
\=Lore, \=Lourdes, \=Ma, \=Madison, \=Magnolia, \=Major, \=Man, \=Manual, \=Maple, \=Mark, \=Marry, \=Marvel, \=May
\=Maya, \=Melody, \=Mercedes, \=Mercy, \=Merry, \=Milan, \=Misty, \=Montserrat, \=Newton, \=Noble, \=Nova, \=Numbers
\=Odessa, \=Olive, \=Opal, \=Orlando, \=Page, \=Pansy, \=Paris, \=Patience, \=Philippine, \=Porter, \=Precious
\=Prince, \=Princess, \=Prudence, \=Queen, \=Raleigh, \=Raven, \=Regina, \=Rich, \=Riyadh, \=Rocky, \=Roma, \=Roman
\=Román, \=Rose, \=Royal, \=Rusty, \=Salvador, \=Samara, \=Sami, \=Sandy, \=Sang, \=Santiago, \=Sari, \=Savannah
\=Scarlet, \=Scot, \=Sherry, \=Sierra, \=Sofia, \=Son, \=Song, \=Soon, \=Spring, \=Star, \=Sterling, \=Stormy
\=Summer, \=Sun, \=Sung, \=Sunny, \=Sunshine, \=Sydney, \=Tanner, \=Tawny, \=Tiara, \=Tiny, \=Trini, \=Trinidad
\=Trinity, \=Valencia, \=Valentine, \=Velvet, \=Venice, \=Verona, \=Victoria, \=Victória, \=Viola, \=Virginia
\=Walker, \=Ward, \=Washington, \=Will, \=Windy, \=Yen, \=Young
