# Surnames; those that are also English words or place names are kept apart.
# Built by build_gazetteers.py; do not edit.
# origin: US Census Bureau 1990 name files (public domain) by the Python package names 0.3.0
# origin: Faker 40.54.0 person providers (national statistics and contributors)
# origin: own work (romanized names)
# license: LicenseRef-public-domain AND MIT AND (MIT OR Apache-2.0)

[surname]
Aaron, Aas, Aasen, Abascal, Abbas, Abbasi, Abbott, Abdallah, Abdi, Abdullah, Abdullahi, Abel, Abell, Abella, Abellan
Abellán, Abercrombie, Aberg, Åberg, Abernathy, Abeyta, Abicic, Abičić, Abiola, Ables, Abner, Abney, Abraham
Abrahamsen, Abrahamsson, Abram, Abramov, Abramova, Abramovic, Abramović, Abrams, Abramson, Abrassart, Abrego, Abreu
Abril, Abubakar, Abulafia, Aburto, Acedo, Acero, Acevedo, Acharya, Acker, Ackerman, Ackley, Acosta, Acree, Acton
Acuna, Acuña, Adadia, Adair, Adam, Adame, Adames, Adams, Adamson, Adamu, Adan, Adán, Adasme, Adcock, Addington
Addison, Adebayo, Adesina, Adeyemi, Adkins, Adler, Adolfsson, Adorno, Adrian, Adzijevic, Adžijević, Aedo, Aerts
Afanasev, Afanaseva, Agafonov, Agafonova, Agarwal, Agee, Agnew, Agosto, Agren, Ågren, Aguado, Aguayo, Agudelo, Agudo
Aguero, Agüero, Aguiar, Aguila, Águila, Aguilar, Aguilera, Aguilo, Aguiló, Aguirre, Agullo, Agurto, Agusti, Agustí
Agustin, Agustín, Ahern, Ahlberg, Ahlgren, Ahlin, Ahlqvist, Ahlstrom, Ahlström, Ahmad, Ahmadi, Ahmadinejad, Ahmed
Ahn, Ahner, Ahrens, Aiello, Aiken, Aikens, Ainsworth, Akerlund, Åkerlund, Akerman, Åkerman, Akers, Akesson, Åkesson
Akhtar, Akın, Akins, Akmacic, Akmačić, Aksenov, Aksenova, Aksoy, Akufo-Addo, al-Abadi, al-Assad, al-Baghdadi
al-Bashir, al-Maktoum, al-Maliki, al-Nahyan, al-Sadr, al-Saud, al-Sharaa, al-Sisi, al-Thani, al-Zawahiri, Alamo
Álamo, Alanis, Alaniz, Alarcon, Alarcón, Alba, Albanese, Alberdi, Albero, Alberola, Albers, Albert, Alberts
Albertson, Albornoz, Albrecht, Albright, Albritton, Alcala, Alcalá, Alcalde, Alcantar, Alcántar, Alcantara, Alcántara
Alcaraz, Alcazar, Alcázar, Alckmin, Alcolea, Alcorn, Alden, Alderson, Aldrich, Aldridge, Alegre, Alegria, Alegría
Alejandro, Aleksandrov, Aleksandrova, Alekseev, Alekseeva, Aleman, Alemán, Alemany, Alencar, Alex, Alexander
Alexandersson, Alfaro, Alfonso, Alford, Alfred, Alfredsson, Alger, Ali, Aliaga, Alicea, Aliyev, Alkovic, Alković
Allan, Allard, Alleman, Allen, Allende, Allendes, Aller, Alleyne, Allgood, Allison, Allman, Allred, Alm, Almagro
Almansa, Almanza, Almaraz, Almazan, Almazán, Almeida, Almgren, Almonacid, Almonte, Almqvist, Alonso, Alonzo, Alsina
Alston, Altamirano, Altman, Alton, Alvarado, Alvarez, Álvarez, Alvaro, Álvaro, Alvear, Alves, Alzate, Amador
Amanovic, Amanović, Amaral, Amaro, Amat, Amato, Amaya, Ambriz, Ambrose, Amerson, Ames, Amick, Amidzic, Amidžić, Amigó
Amin, Ammons, Amo, Amor, Amores, Amorim, Amoros, Amorós, Amos, Ampuero, Amundson, Ananyev, Anaya, Anciaux, Anderberg
Anders, Andersen, Anderson, Andersson, Anderton, Andrade, Andrasek, Andrašek, Andre, André, Andreassen, Andreasson
Andreev, Andreeva, Andren, Andrén, Andres, Andrés, Andresen, Andreu, Andrew, Andrews, Andreychenko, Andrijasevic
Andrijašević, Andrijevic, Andrijević, Andropov, Andrus, Angarita, Ángel, Angeles, Angell, Angelo, Anglada, Anglin
Anguiano, Anguita, Angulo, Anicic, Aničić, Anisimov, Anisimova, Anjos, Annis, Ansari, Ansley, Anson, Anthony, Antić
Antoine, Antolkovic, Antolković, Anton, Antón, Antonic, Antonić, Antonio, Antonov, Antonova, Antonsen, Antonsson
Antunes, Antunez, Antúnez, Aoki, Apablaza, Aparicio, Apodaca, Aponte, Appel, Appleby, Applegate, Appleton, Applewhite
Appling, Aquino, Aracena, Arafat, Araghchi, Aragon, Aragón, Aragones, Aragonés, Arai, Aramburu, Arana, Arancibia
Aranda, Araneda, Aranguiz, Aránguiz, Araujo, Araújo, Aravena, Araya, Arbogast, Arboleda, Arce, Arceneaux, Archibald
Archie, Archuleta, Arco, Arcos, Ard, Ardila, Ardoin, Arellano, Arevalo, Arévalo, Argo, Arguello, Argueta, Arias
Arino, Ariño, Ariza, Arjona, Arkhipov, Arkhipova, Armbruster, Armendariz, Armendáriz, Armengol, Armenta, Armijo
Armstead, Armstrong, Arnaiz, Arnal, Arnau, Arnaud, Arndt, Arnesen, Arnett, Arnold, Arnould, Aroca, Aronson, Aronsson
Aros, Arranz, Arredondo, Arregui, Arreola, Arriaga, Arriagada, Arribas, Arrieta, Arrington, Arriola, Arrowood, Arroyo
Arruda, Arsenault, Arslan, Arteaga, Artemev, Artemeva, Arthur, Artigas, Artis, Arvidsson, Asada, Asberg, Åsberg
Asbury, Asenjo, Asensio, Asghar, Ashburn, Ashby, Ashcraft, Ashe, Asher, Ashford, Ashkenazi, Ashley, Ashmore, Ashrawi
Ashton, Ashworth, Aslan, Aslund, Åslund, Aso, Asplund, Assad, Assuncao, Assunção, Astete, Aston, Astrom, Åström
Astudillo, Ataturk, Atatürk, Atchison, Atchley, Atencio, Atherton, Atienza, Atkins, Atkinson, Attaway, Atwell, Atwood
Aubert, Aucoin, Audette, Augustine, Augustsson, Ault, Aune, Aung, Austin, Auten, Autrey, Autry, Avalos, Ávalos, Avant
Avdeev, Avdeeva, Avelar, Avendano, Avendaño, Averill, Avery, Avila, Ávila, Aviles, Avilés, Axelsson, Ayala, Ayalon
Aycock, Aydin, Aydın, Ayers, Ayllon, Ayllón, Ayotte, Ayres, Ayub, Ayuso, Azcona, Azevedo, Aznar, Azocar, Azócar
Azorin, Babb, Babbitt, Babcock, Baber, Babic, Babić, Babin, Babineaux, Babis, Babiš, Baca, Bacak, Bačak, Bach
Bachelet, Bachman, Bacic, Bačić, Bäck, Backman, Bäckman, Backstrom, Bäckström, Backus, Badawi, Bader, Badia, Badía
Badilla, Badillo, Bae, Baek, Baena, Baer, Baez, Báez, Baeza, Bagby, Baggett, Bagley, Bagwell, Bahamonde, Bahamondes
Bahceli, Bahçeli, Bahena, Bahr, Bai, Baier, Bailey, Bailly, Baily, Bain, Baines, Bair, Baird, Baksa, Balaguer
Balatinac, Balch, Balderas, Baldridge, Baldwin, Balic, Balić, Balincic, Balinčić, Baljak, Ballard, Ballenger
Ballester, Ballesteros, Ballew, Ballinger, Ballou, Balogun, Baltazar, Bancroft, Banda, Bandera, Banerjee, Banicevic
Baničević, Banko, Bankston, Bannister, Bannon, Banos, Baños, Banovac, Banta, Banuelos, Bañuelos, Baptiste, Baquero
Barac, Barać, Barajas, Barak, Baran, Baranov, Baranova, Barba, Barbe, Barbee, Barbera, Barberá, Barbero, Barbic
Barbić, Barbier, Barbieux, Barbir, Barbosa, Barbour, Barboza, Barcelo, Barceló, Barcena, Bárcena, Barclay, Barco
Barden, Barela, Baresic, Barešić, Barfield, Barger, Barham, Barhorst, Baric, Barić, Baricevic, Baričević, Barisic
Barišić, Barkley, Barkovic, Barković, Barksdale, Barlow, Barnaba, Barnard, Barner, Barnes, Barnett, Barnette, Barney
Barnhart, Barnhill, Barnum, Barnwell, Baro, Baró, Barón, Barone, Barr, Barragan, Barragán, Barral, Barranco, Barraza
Barreda, Barrena, Barrera, Barreto, Barrett, Barria, Barría, Barrientos, Barringer, Barrington, Barrios, Barron
Barros, Barry, Bartel, Bartels, Barth, Barthelemy, Bartholomew, Bartlett, Bartley, Bartolome, Bartolomé, Barton
Bartz, Barusic, Barušić, Barzani, Bas, Bascunan, Bascuñán, Basescu, Băsescu, Basham, Bashir, Bašić, Basile
Baskerville, Baskin, Basnec, Bašnec, Bassett, Bastian, Bastias, Bastías, Bastida, Bastidas, Bastien, Bastin, Batalla
Batchelder, Batchelor, Bateman, Batey, Batista, Batiste, Batlle, Batrac, Batrnek, Batson, Battaglia, Batts, Baudoux
Baudry, Bauduin, Bauer, Baugh, Baugher, Baughman, Baum, Bauman, Baumann, Baumgardner, Baumgartner, Bautista, Bauwens
Bauza, Bauzà, Baxley, Baxter, Bayer, Bayless, Baylor, Bayne, Bayo, Bayon, Bayón, Bayona, Bayraktar, Bazin, Bazjak
Beal, Beale, Beall, Beals, Beaman, Beamon, Beane, Bearden, Beardsley, Beasley, Beason, Beaton, Beattie, Beatty, Beaty
Beauchamp, Beaudoin, Beaudry, Beaujean, Beaulieu, Beauregard, Bebic, Bebić, Becerra, Bech, Bechtel, Bechtold, Beck
Becker, Beckers, Beckett, Beckham, Beckley, Beckman, Beckwith, Becnel, Bedard, Bedell, Bedford, Bedoya, Bedwell
Beebe, Beecher, Beeler, Beeman, Beery, Beeson, Begay, Beggs, Begley, Begonja, Begue, Bègue, Beguin, Behr, Behrens
Bekele, Belanger, Belcher, Belda, Beletic, Beletić, Belisle, Belk, Bell, Bellamy, Bellido, Bellinger, Bello, Belmar
Belosevic, Belošević, Belousov, Belousova, Belov, Belova, Belozerov, Belozerova, Belton, Beltran, Beltrán, Belyaev
Belyaeva, Belyakov, Belyakova, Bemis, Ben Ali, Ben-Gurion, Ben-Gvir, Benally, Benavent, Benavente, Benavides
Benavidez, Benavídez, Bencic, Benčić, Benedict, Benefield, Benet, Benfield, Benford, Benge, Bengtsson, Benham, Benic
Benić, Benitez, Benítez, Benito, Benjamin, Benkirane, Benn, Benner, Bennet, Bennett, Benoit, Benson, Bentley, Benton
Bentz, Benz, Berakovic, Beraković, Berard, Berdimuhamedow, Berenguer, Bergdahl, Berger, Bergeron, Bergin, Bergkvist
Bergman, Bergmann, Bergqvist, Bergsten, Bergstrand, Bergstrom, Bergström, Bergvall, Berisha, Berkley, Berkowitz
Berman, Bermejo, Bermudez, Bermúdez, Bernad, Bernal, Bernard, Bernardic, Bernardić, Bernardo, Bernat, Berndt
Bernhardt, Bernier, Bernstein, Berntsen, Berntsson, Berrios, Berríos, Berrocal, Berryhill, Berryman, Bertelsen
Bertilsson, Bertin, Bertosa, Bertoša, Bertram, Bertran, Bertrán, Bertrand, Berube, Besnard, Bespalov, Bespalova, Bess
Bessette, Besson, Betancourt, Bétancourt, Betancur, Bethea, Bethel, Bettencourt, Bettis, Betts, Betz, Beveridge
Beverly, Bevins, Bey, Beyer, Bezic, Bezić, Bhatt, Bhattacharya, Bhutto, Bianchi, Bianco, Bibbs, Bicak, Bičak, Bicanic
Bićanić, Bičanić, Bice, Bickel, Bickford, Biddle, Bidwell, Bieber, Bierman, Bigelow, Biggs, Bigham, Bigler, Bijelic
Bijelić, Billingsley, Billington, Billiot, Billups, Bilodeau, bin Laden, bin Salman, Bing, Bingham, Bingula, Binion
Binkley, Binns, Birchfield, Birdsong, Birkeland, Birkic, Birkić, Birtic, Birtić, Biryukov, Biryukova, Bischoff, Bish
Bissell, Bisson, Bissonnette, Bittner, Bivens, Bivins, Bixby, Bixler, Biya, Bjelis, Bjeliš, Bjork, Björk, Bjorklund
Björklund, Bjorkman, Björkman, Blackburn, Blackford, Blackman, Blackmon, Blackshear, Blackstock, Blackwell, Blackwood
Blagaic, Blagaić, Blain, Blaine, Blair, Blais, Blaisdell, Blaise, Blake, Blakely, Blakeney, Blalock, Blanca
Blanchard, Blanchet, Blanchette, Blanco, Blanding, Blanes, Blankenship, Blanton, Blasco, Blaylock, Blazek, Blažek
Blazevic, Blažević, Blazicko, Blažičko, Blazquez, Blázquez, Bledsoe, Blevins, Blin, Blinov, Blinova, Blixt, Blocker
Blodgett, Blokhin, Blokhina, Blomberg, Blomgren, Blomkvist, Blomqvist, Blondel, Blondiau, Bloomfield, Blount, Blum
Blume, Bly, Blythe, Boada, Boardman, Boatright, Boatwright, Boban, Bobanovic, Bobanović, Bobbitt, Bobo, Bobrov
Bobrova, Bobylev, Bobyleva, Bock, Bodart, Boddie, Bodson, Boe, Bøe, Boehm, Boettcher, Bogadi, Bogaert, Bogan, Bogart
Bogdanov, Bogdanova, Boger, Boggess, Boggs, Bogle, Bogovic, Bogović, Bohannon, Bohlin, Bohman, Bohn, Bohorquez
Bohórquez, Boisvert, Boix, Bojanic, Bojanić, Bojorquez, Boland, Bolanos, Bolaños, Bolcevic, Bolčević, Bolden, Bolding
Bolduc, Bolen, Bolick, Bolin, Boling, Bolinger, Bolivar, Bolívar, Boljkovac, Bolling, Bollinger, Bolshakov
Bolshakova, Bolsonaro, Bolton, Bondarenko, Bonet, Bonham, Bonilla, Bonin, Bonnell, Bonner, Bonnett, Bonney, Bonnin
Bono, Booher, Booker, Boone, Boothe, Borak, Bordelon, Borden, Boren, Borg, Borges, Borgstrom, Borgström, Borisov
Borisova, Borissov, Borjesson, Börjesson, Borojevic, Borojević, Borosak, Borošak, Borowski, Borquez, Bórquez, Borras
Borrás, Borrego, Borrell, Bortnikov, Bosch, Bosilj, Bosley, Bosnjak, Bošnjak, Bosnjakovic, Bošnjaković, Bost, Bostic
Bostick, Bostrom, Boström, Bostwick, Boswell, Bosworth, Botella, Botello, Botic, Botić, Botica, Bott, Botts, Bou
Bouchard, Bouchat, Boucher, Bouchet, Bouchez, Boudart, Boudreau, Boudreaux, Boulay, Bouldin, Bourassa, Bourg
Bourguignon, Bourne, Bourque, Bousquet, Bouteflika, Boutin, Bouton, Boutte, Boutwell, Bouvet, Bouvier, Bove, Bovy
Bowden, Bowe, Bowen, Bowens, Bowes, Bowie, Bowles, Bowlin, Bowser, Bowyer, Boyce, Boyd, Boyer, Boyett, Boyette
Boykin, Boykins, Boyko, Boylan, Boyle, Boyles, Boynton, Bozanic, Božanić, Bozanovic, Božanović, Bozeman, Bozic, Božić
Bozicevic, Božičević, Bozickovic, Božičković, Bozikovic, Božiković, Bracey, Brackett, Bracun, Bračun, Bracy
Bradberry, Bradbury, Braddock, Braden, Bradford, Bradic, Bradić, Bradley, Bradshaw, Brady, Bragg, Bragin, Bragina
Braithwaite, Brajkovic, Brajković, Bralic, Bralić, Bramlett, Branco, Brandenburg, Brandic, Brandić, Brandon, Brandt
Branham, Brankovic, Branković, Brann, Brannan, Brannon, Brannstrom, Brännström, Branson, Brant, Brantley, Branton
Brashear, Brasseur, Braswell, Bratcher, Bratton, Braud, Braun, Brawley, Brawner, Braxton, Brcko, Breault, Breaux
Breckenridge, Breeden, Breedlove, Breen, Brehm, Breland, Bremer, Brennan, Brenner, Brent, Brett, Breunig, Brewington
Brewster, Brewton, Brezhnev, Brezjan, Brian, Briand, Brice, Briceno, Briceño, Brichard, Bricker, Bridgeman, Brien
Briggs, Brigham, Briley, Brill, Brinkley, Brinkman, Brinson, Briones, Briscoe, Briseno, Briseño, Brister, Bristow
Brito, Britt, Brittain, Britton, Britvec, Brizola, Brlas, Brlek, Brletic, Brletić, Broadnax, Broadwater, Broadway
Broberg, Brock, Brockington, Brockman, Brockway, Broderick, Brodeur, Brodie, Brodin, Brody, Brogdon, Brolin, Broman
Bromley, Bronson, Brooke, Brooker, Brookins, Brooks, Brookshire, Broome, Brophy, Brotherton, Broughton, Broussard
Browder, Brower, Browne, Brownell, Brownlee, Broyles, Bru, Brubaker, Bruce, Brumbaugh, Brumfield, Brumley, Brummett
Bruna, Brundage, Bruneau, Brunel, Brunelle, Bruner, Brunner, Bruno, Bruns, Brunson, Bruton, Bruun, Bruyere, Bruyère
Bryan, Bryant, Bryce, Bryson, Bucanac, Bučanac, Bucar, Bučar, Buchanan, Bucher, Buchholz, Buckingham, Buckley
Buckman, Buckner, Budd, Buehler, Buell, Buendia, Buendía, Bueno, Buffington, Buford, Bugg, Buggs, Bugueno, Bugueño
Buhari, Bui, Buie, Buisson, Buitrago, Bukvic, Bukvić, Buljan, Bullard, Bullington, Bulter, Bultot, Bumgarner, Buncic
Bunčić, Bundy, Bungic, Bungić, Bunic, Bunić, Bunn, Bunnell, Bunton, Burbank, Burbano, Burch, Burcham, Burchett
Burchfield, Burcul, Burčul, Burdett, Burdette, Burdick, Burdine, Burford, Burge, Burgess, Burgett, Burgin, Buric
Burić, Burk, Burke, Burkett, Burkhalter, Burkhardt, Burkhart, Burkholder, Burks, Burleson, Burley, Burmeister
Burnell, Burnett, Burnette, Burney, Burnham, Burnside, Burov, Burova, Burrell, Burress, Burris, Burroughs, Burrus
Bursic, Buršić, Burson, Burt, Burton, Burwell, Busch, Bush, Bushey, Bushnell, Busljeta, Bušljeta, Busquets, Busse
Bussell, Bussey, Bustamante, Bustos, Butkovic, Butković, Butler, Butterfield, Buxton, Buzov, Buzzell, Byars, Bybee
Byerly, Byers, Bykov, Bykova, Byler, Bylund, Bynum, Byrd, Byrne, Byrnes, Byron, Byrum, Bystrom, Byström, Caballero
Caban, Cabán, Cabañas, Cabanillas, Cabeza, Cabo, Cabral, Cabrera, Cabrero, Caceres, Cáceres, Cade, Cadena, Cadenas
Cady, Caesar, Cafuk, Cagalj, Čagalj, Cagle, Cahill, Cahoon, Cai, Caicedo, Cain, Cairns, Cal, Calabrese, Calatayud
Calder, Caldera, Calderon, Calderón, Caldwell, Calheiros, Calhoun, Calkins, Callaghan, Callahan, Callaway, Calleja
Callen, Callender, Callens, Callis, Calloway, Calvert, Calvet, Calvillo, Calvin, Calvo, Camacho, Camara, Cámara
Camarillo, Cambell, Cambier, Cameron, Camino, Campbell, Campillo, Campos, Campoy, Camus, Canady, Canales, Canas
Cañas, Cancino, Candelaria, Candia, Canellas, Cañellas, Canet, Canete, Cañete, Canfield, Canizares, Cañizares
Cannady, Cano, Canovas, Cánovas, Cantero, Cantillo, Cantón, Cantrell, Cantu, Cantú, Cantwell, Canty, Cao, Caparros
Caparrós, Capdevila, Capelle, Capone, Capps, Caputo, Caputova, Čaputová, Caraballo, Carbajal, Carbajo, Carbaugh
Carbo, Carbó, Carbone, Carcamo, Cárcamo, Carden, Cardenas, Cárdenas, Carder, Cardon, Cardona, Cardoza, Cardozo
Cardwell, Carey, Cargill, Cargonja, Čargonja, Caric, Carić, Carillo, Carl, Carleton, Carlier, Carlile, Carlin
Carlisle, Carlos, Carlson, Carlsson, Carlton, Carlyle, Carmack, Carman, Carmichael, Carmody, Carmona, Carnahan
Carneiro, Carnero, Carnes, Carney, Caro, Caron, Carothers, Carpenter, Carper, Carr, Carranza, Carrasco, Carrasquillo
Carraway, Carre, Carrell, Carreno, Carreño, Carreon, Carreón, Carrera, Carrero, Carretero, Carrico, Carrigan
Carrillo, Carrington, Carrión, Carro, Carrol, Carroll, Carruth, Carruthers, Carson, Carswell, Carter, Cartes
Cartwright, Carty, Caruso, Caruthers, Carvajal, Carvalho, Cary, Casado, Casal, Casals, Casanova, Casanovas, Casares
Casarez, Casárez, Casas, Casey, Cashman, Casiano, Casillas, Caskey, Cason, Casper, Cass, Cassady, Cassart, Cassell
Cassidy, Castaneda, Castañeda, Castano, Castaño, Casteel, Castejon, Castejón, Castell, Castellano, Castellanos
Castello, Castelló, Castells, Castilla, Castillo, Castleberry, Casto, Castrillo, Castrillon, Castrillón, Castro
Caswell, Catala, Catalá, Catalán, Catalano, Cate, Cates, Cathcart, Cathey, Catlett, Cato, Caton, Catron, Caudill
Caudle, Caudron, Causey, Cauthen, Cavanaugh, Cavazos, Cavender, Cavieres, Cawley, Cazares, Cazorla, Cea, Ceausescu
Ceaușescu, Ceballos, Cecil, Cedeno, Cedillo, Ceja, Celik, Çelik, Centeno, Cepeda, Cerda, Cerdá, Cerdan, Cerdán
Cerezo, Ceron, Cerón, Cerro, Cervantes, Cervantez, Cervántez, Cervera, Cespedes, Céspedes, Cestaric, Cestarić, Cetin
Çetin, Cha, Chacon, Chacón, Chadwick, Chaffee, Chaffin, Chafin, Chaisson, Chalmers, Chamberlin, Chamblee, Chambless
Chambliss, Chamorro, Champlin, Chan, Chan-ocha, Chancey, Chandia, Chandía, Chandler, Chaney, Chang, Chao, Chapa
Chapelle, Chapin, Chaplin, Chapman, Chappell, Charette, Charles, Charley, Charlier, Charlton, Charrier, Charron
Chartier, Chasse, Chastain, Chasteen, Chatman, Chatterjee, Chau, Chaudhary, Chaudhry, Chauveau, Chauvet, Chavarria
Chavarría, Chaves, Chavez, Chávez, Chavis, Cheatham, Checa, Chee, Chen, Chenault, Cheney, Cheng, Chenoweth, Chernenko
Chernomyrdin, Chernov, Chernova, Chesser, Chester, Cheung, Chevalier, Chevallier, Childers, Childress, Childs, Chiles
Chilton, Ching, Chinn, Chipman, Chisholm, Chism, Chisolm, Chitwood, Chiu, Cho, Choate, Choe, Choi, Chong, Choque
Chou, Chow, Chretien, Chrétien, Chrisman, Christ, Christensen, Christenson, Christiaens, Christiansen, Christianson
Christie, Christman, Christmas, Christoffersen, Christopher, Christopherso, Christy, Chu, Chun, Chung, Churchill, Cid
Ciganovic, Ciganović, Cik, Cindric, Cindrić, Cintron, Cintrón, Čiš, Cisco, Cisneros, Cisse, Cissé, Cisterna
Cisternas, Cizmesija, Čižmešija, Cizmic, Čizmić, Claar, Claes, Claessens, Claesson, Claeys, Clair, Clancy, Clanton
Clapp, Clark, Clarke, Clarkson, Clary, Claudio, Clausen, Clavero, Clawson, Claxton, Claypool, Clayton, Cleary, Clegg
Cleghorn, Clem, Clemens, Clément, Clemente, Clements, Clemmer, Clemmons, Clemons, Clerc, Clevenger, Clifford, Clift
Clifton, Cline, Clinton, Closset, Clough, Clouse, Cloutier, Clyburn, Clyde, Coakley, Coates, Cobb, Cobbs, Coble, Cobo
Cobos, Coburn, Coca, Cochran, Cochrane, Cockerham, Cockrell, Codina, Cody, Coe, Coello, Cofer, Coffey, Coffman
Cofield, Cofre, Cofré, Coggins, Cohen, Cohn, Coker, Colbert, Colburn, Colby, Cole, Colella, Coleman, Coles, Coley
Colić, Colinet, Collado, Collao, Collard, Collart, Collazo, Collet, Collett, Collette, Colley, Collier, Collignon
Collins, Colman, Colom, Coloma, Colomer, Colón, Colot, Colson, Colston, Colter, Colton, Colucci, Colunga, Colvin
Colwell, Comeau, Comeaux, Compaore, Compaoré, Compere, Compère, Compton, Comstock, Conant, Conaway, Concepcion
Concepción, Concha, Conde, Condon, Conesa, Coney, Conger, Conklin, Conley, Conlon, Conn, Connell, Connelly, Conner
Conners, Connolly, Connor, Connors, Conover, Conrad, Conroy, Conte, Conté, Conti, Contreras, Conway, Conwell, Conyers
Cooke, Cooksey, Cooley, Coombs, Coomer, Cooney, Cooper, Čop, Copeland, Copley, Coppens, Coppola, Corbacho, Corbett
Corbin, Corbitt, Corcoran, Cordeiro, Cordell, Corder, Cordero, Cordes, Cordier, Cordova, Córdova, Corey, Coric, Ćorić
Corley, Corliss, Corman, Cormier, Cornejo, Cornelius, Cornell, Cornett, Cornez, Cornil, Cornish, Cornwell, Corominas
Coronado, Corrales, Correa, Corredor, Correia, Correll, Corrigan, Corriveau, Corso, Corson, Cortes, Cortés, Cortez
Cortina, Corvalan, Corvalán, Corwin, Cory, Cosby, Cosgrove, Cosic, Ćosić, Cosme, Cosper, Costa, Coste, Costello
Coston, Cota, Cothran, Cotic, Čotić, Cotten, Cottingham, Cottle, Cotto, Cottrell, Coughlin, Coulibaly, Coulombe
Coulon, Coulson, Coulter, Courson, Courtney, Courtois, Couture, Couturier, Couvreur, Covarrubias, Covic, Čović
Covington, Cowan, Cowart, Cowell, Cowen, Cowles, Cowley, Cox, Coyle, Coyne, Cozar, Cózar, Cozart, Crabb, Crabtree
Craddock, Crafton, Crahay, Craig, Crain, Cramer, Crandall, Crandell, Cranford, Craver, Crawford, Crawley, Crayton
Creech, Creekmore, Creighton, Cremer, Crenshaw, Crespi, Crespo, Crevar, Criado, Cribbs, Crider, Crim, Criss, Crist
Criswell, Crites, Crittenden, Crnekovic, Crneković, Crnkovic, Crnković, Crocker, Crockett, Croft, Cromer, Cromwell
Cronin, Cronk, Croom, Crosby, Crossland, Crossley, Crossman, Croteau, Crouse, Crowder, Crowe, Crowell, Crowley, Croy
Cruces, Crum, Crumley, Crump, Crumpton, Cruse, Crutcher, Crutchfield, Cruz, Cuadrado, Cubillos, Cubric, Čubrić, Cucek
Čuček, Cudic, Čudić, Cuellar, Cuéllar, Cuervo, Cuesta, Cuevas, Cui, Cukman, Čukman, Cukon, Culbertson, Culi, Culina
Čulina, Culjak, Čuljak, Cullen, Culler, Culot, Culp, Culpepper, Culver, Cummings, Cummins, Cundiff, Cunningham, Cuomo
Cupic, Čupić, Cupp, Cureton, Curic, Ćurić, Curiel, Curley, Curran, Currie, Currier, Currin, Curtin, Curtis, Curtiss
Cushing, Cushman, Cusick, Custer, Cutler, Cuvelier, Cvenic, Cvenić, Cvetkovic, Cvetković, Cvetnic, Cvetnić, Cvitan
Cvrtila, Cyr, D'Agostino, D'Alessandro, D'Amato, D'Amico, D'Angelo, D'Antonio, D'Souza, Da Silva, Dabbs, Dabney, Dabo
Dacosta, Daggett, Dagostino, Dahl, Dahlan, Dahlen, Dahlén, Dahlqvist, Dahlstrom, Dahlström, Dai, Daigle, Dailey
Daley, Dallagnol, Dalmau, Dalrymple, Dalton, Daly, Damato, Dameron, Damico, Damijanic, Damijanić, Damjanovic
Damjanović, Damon, Damron, Dana, Dancy, Dandrea, Dandridge, Danforth, Dang, Dangelo, Daniel, Daniels, Danielsen
Danielson, Danielsson, Danilov, Danilova, Danley, Danner, Dansby, Dantzler, Danylenko, Darby, Dardar, Darden
Dardenne, Darnell, Darojkovic, Darojković, Darr, Darrow, Dasilva, Daugherty, Daughtry, Dautanec, Dautovic, Dautović
Davenport, Davey, David, Davidson, Davidsson, Davies, Davila, Dávila, Davis, Davison, Davutoglu, Davutoğlu, Davydov
Davydova, Dawes, Dawkins, Dawson, Dayan, Dayton, Daza, de la Cruz, de la Fuente, de la Rosa, de la Torre, de Leon
de León, de los Santos, de Oliveira, De Souza, Deanda, Deane, Deangelis, Deangelo, Dearborn, Dearing, Deas, Deason
Deaton, Debelic, Debelić, Deberry, Deboer, Debose, Debroux, Deby, Déby, Decarlo, Decastro, Dechamps, Deckard, Decker
Declercq, Decosta, Decoteau, Dee, Deen, Deering, Dees, Deese, Degueldre, Deguzman, Dehart, Dehaven, Dehon, Dejardin
Dejesus, del Castillo, del Rio, del Río, Delacruz, Delafuente, Delagarza, Delahaye, Delaney, Delannoy, Delano
Delapaz, Delarosa, Delatorre, Delattre, Delaunay, Delcourt, Delcroix, Deleon, Delforge, Delfosse, Delgadillo, Delgado
Delhaye, Delhez, Delisle, Delk, Dellinger, Delmotte, Deloach, Delong, Delossantos, Delp, Delporte, Delrio, Deltour
Deluca, Deluna, Delvalle, Delvaux, Delvigne, Demanet, Demarco, Demaret, Demello, Dement, Dementev, Dementeva, Demers
Deming, Demir, Demirel, Demirtas, Demirtaş, Demoss, Demoulin, Dempsey, Dendy, Deng, Denham, Denis, Denison, Denisov
Denisova, Denman, Dennard, Denney, Denning, Dennis, Dennison, Denny, Densmore, Denson, Denton, Depew, Deprez
Depriest, Derezic, Derežić, Derosa, Derr, Desai, Desantis, Descamps, Desilva, Desimone, Desjardins, Desmarais, Desmet
Desmond, Desrochers, Desrosiers, Dessart, Dessy, Destefano, Detaille, Dethier, Detournay, Detry, Deutsch, Devaux
Dever, Deville, Devillers, Devine, Devito, Devlin, Devoe, Devore, Devries, Deweese, Dewey, Dewez, Dewitt, Dews
Dexter, Deyoung, Deze, Deže, Di Stefano, Diallo, Dias, Diaz, Díaz, Dicarlo, Dickens, Dickenson, Dickerson, Dickey
Dickinson, Dickman, Dickson, Didier, Didovic, Didović, Dieguez, Diéguez, Diehl, Dietrich, Dietz, Dieu, Dieudonne
Dieudonné, Diez, Díez, Diggs, Dijoux, Dillard, Dilley, Dillingham, Dillion, Dillman, Dillon, Dilworth, Dimaggio
Dinamarca, Dingess, Dingle, Dingman, Dinh, Dinkins, Dinsmore, Dion, Dionne, Diop, Diouf, Dipietro, Dirceu, Dishman
Distefano, Dix, Dixon, Dizdar, Djukanovic, Dmitriev, Dmitrieva, do Nascimento, Doak, Doan, Doane, Dobbins, Dobbs
Dobric, Dobrić, Dobson, Dockery, Docquier, Dodd, Dodds, Dodson, Doering, Doerr, Dogan, Doğan, Doggett, Doherty, Dolan
Dolic, Dolić, Dolinar, Dombrowski, Domenech, Doménech, Domingo, Dominguez, Domínguez, Dominick, Dominikovic
Dominiković, Dominkovic, Dominković, Dominquez, Donahue, Donaire, Donald, Donaldson, Donato, Doncevic, Dončević
Donley, Donnay, Donnell, Donnelly, Donofrio, Donohue, Donoso, Donovan, Dony, Dooley, Doolittle, Doran, Dore, Doria
Dorman, Dorn, Dorofeev, Dorofeeva, Doronin, Doronina, Dorr, Dorris, Dorsett, Dorsey, Dortch, dos Santos, Doss, Dotson
Doty, Doucet, Doucette, Dougherty, Douglas, Douglass, Doumont, Dover, Dow, Dowd, Dowdell, Dowell, Dowling, Downes
Downey, Doyle, Doyon, Dozier, Dragicevic, Dragičević, Dragobratovic, Dragobratović, Dragojevic, Dragojević, Drakulic
Drakulić, Drandic, Drandić, Draper, Drayton, Drazic, Dražić, Dreher, Drennan, Dressler, Dretvic, Dretvić, Dreyer
Driggers, Driscoll, Driskell, Droguett, Drozdov, Drozdova, Druart, Drummond, Drury, Dryden, Duan, Duarte, Dube
Dubois, Dubose, Dubovecak, Dubovečak, Dubuisson, Ducharme, Duchene, Duchêne, Duchesne, Duckett, Duckworth, Duda
Dudley, Duenas, Dueñas, Duez, Duffey, Duffy, Dufrane, Dufrasne, Dufresne, Dugan, Dugas, Duggan, Dugger, Duhamel
Duhon, Dujardin, Dujmovic, Dujmović, Dukanovic, Đukanović, Duke, Dukic, Dukić, Dulaney, Dumas, Dumont, Dumortier
Dumoulin, Dunagan, Dunaway, Dunbar, Duncan, Dunford, Dunham, Dunlap, Dunn, Dunne, Dunston, Dunton, Duong, Dupont
Dupre, Dupré, Dupree, Duprey, Dupuis, Duquesne, Duquette, Duran, Durán, Durand, Durant, Durasevic, Đurašević, Durbin
Durden, Durfee, Durieux, Durinic, Đurinić, Durkee, Durkin, Durr, Durrett, Durst, Dury, Dussart, Dutcher, Duterte
Dutra, Dutrieux, Dutta, Dutton, Duval, Duvall, Duvancic, Duvančić, Duvivier, Dvojak, Dvorak, Dwyer, Dyachkov
Dyachkova, Dyer, Dykstra, Dyson, Dzapo, Džapo, Eades, Eads, Eady, Eagan, Earle, Earley, Easley, Eason, Easter
Easterling, Eastman, Easton, Eastwood, Eaton, Eberhardt, Eberle, Ebert, Ebrahimi, Eby, Ecevit, Echevarria, Echevarría
Echeverria, Echeverría, Echols, Eck, Eckert, Eckman, Edberg, Eddings, Eddins, Edelman, Edelstein, Eden, Edens, Edgar
Edgerton, Edin, Edington, Edison, Edlund, Edman, Edmiston, Edmond, Edmonds, Edmondson, Edmonson, Edmunds, Edson
Edstrom, Edström, Edvardsen, Edvardsson, Edward, Edwards, Efimov, Efimova, Efremov, Efremova, Egan, Egbert, Egea
Eggers, Eggert, Eggleston, Egorov, Egorova, Ehlers, Ehrlich, Eicher, Eidson, Eiland, Einarsson, Eisenberg, Ekberg
Ekdahl, Ekelund, Ekholm, Eklof, Eklöf, Ekman, Ekstrand, Ekstrom, Ekström, Elam, Eldred, Eldredge, Eldridge, Eley
Elgueta, Elias, Elías, Eliason, Eliassen, Eliasson, Eliseev, Eliseeva, Elizondo, Elkins, Elledge, Eller, Ellingsen
Ellingson, Ellington, Elliot, Elliott, Ellis, Ellison, Ellsworth, Elmer, Elmore, Elofsson, Elorza, Eloy, Elrod
Elston, Elwell, Elwood, Ely, Emanuel, Emanuelsson, Embry, Emelyanov, Emelyanova, Emerick, Emerson, Emilsson, Emmert
Emmons, Emory, Encina, Endicott, Endo, Eng, Engberg, Engdahl, Engel, Engelhardt, Engle, Englebert, Engler, Englert
Engman, Engstrom, Engström, Engvall, Ennis, Enoch, Enos, Enright, Enriquez, Enríquez, Epperson, Epps, Epstein, Erazo
Erb, Erbakan, Erceg, Ercegovic, Ercegović, Erdman, Erdmann, Erdogan, Erdoğan, Ergotic, Ergotić, Erices, Erickson
Ericson, Ericsson, Eriksson, Erlandsson, Ermakov, Ermakova, Ernest, Ernst, Ersek, Eršek, Ershov, Ershova, Erskine
Ervin, Erwin, Escalante, Escalona, Escamilla, Escobar, Escobedo, Escolano, Escribano, Escriva, Escrivá, Eshkol, Eskew
Eskridge, Espanol, Español, Esparza, Espejo, Espinal, Espino, Espinosa, Espinoza, Esposito, Esquibel, Esquivel, Estay
Estep, Estes, Esteve, Estevez, Estévez, Estrada, Estrella, Eterovic, Eterović, Etheridge, Ethridge, Etienne, Étienne
Etter, Eubank, Eubanks, Eudy, Eugene, Evangelista, Evans, Evdokimov, Evdokimova, Evensen, Evenson, Everett, Everette
Everhart, Evers, Eversole, Everson, Evrard, Evseev, Evseeva, Ewald, Ewell, Ewing, Exposito, Expósito, Exum, Eze
Ezell, Faber, Fabian, Fabijanic, Fabijanić, Fabra, Fabregas, Fábregas, Fabregat, Fadeev, Fadeeva, Fadel, Fagan
Fagerstrom, Fagerström, Fahey, Fairbanks, Fairchild, Faircloth, Fairley, Faison, Faivre, Fajardo, Falco, Falcó
Falcón, Falcone, Falgoust, Falk, Fallon, Fancher, Fannin, Fant, Farah, Farber, Faria, Farias, Farías, Faris, Farkas
Farley, Farnham, Farnsworth, Farr, Farrar, Farre, Farré, Farrell, Farrington, Farris, Farwell, Fauconnier, Faulk
Faulkner, Faundez, Faúndez, Faure, Faust, Favela, Fawcett, Fay, Fazio, Feaster, Federico, Fedorov, Fedorova, Fedoseev
Fedoseeva, Fedotov, Fedotova, Feeney, Feijoo, Felder, Feldman, Feliciano, Feliu, Felix, Felker, Felton, Feng, Fenn
Fennell, Fenner, Fenton, Fenwick, Ferebee, Ferenac, Ferguson, Ferland, Ferm, Fernandes, Fernandez, Fernández, Feron
Ferrada, Ferran, Ferrán, Ferrand, Ferrandez, Ferrández, Ferrandiz, Ferrándiz, Ferrando, Ferrante, Ferrara, Ferrari
Ferraro, Ferreira, Ferrell, Ferrer, Ferrera, Ferreras, Ferrero, Ferris, Ferro, Fica, Fick, Fico, Fidler, Fiedler
Fierro, Fifield, Figueras, Figueroa, Figuerola, Fike, Filar, Filatov, Filatova, Filipcic, Filipčić, Filipovic
Filipović, Filippov, Filippova, Fillmore, Fincher, Findlay, Findley, Finley, Finnegan, Finney, Fiol, Fiore, Fischer
Fishman, Fisk, Fitch, Fite, Fitts, Fitz, Fitzgerald, Fitzpatrick, Fitzsimmons, Fitzwater, Flagg, Flaherty, Flament
Flanagan, Flanders, Flanigan, Flannery, Flatt, Fleenor, Fleetwood, Flego, Flemming, Fletcher, Fleury, Flink, Flinn
Florence, Flores, Florez, Flórez, Flory, Flournoy, Floyd, Flynn, Fofana, Fogarty, Fogel, Fogg, Fogle, Fokin, Fokina
Folch, Foley, Folkesson, Folse, Folsom, Foltz, Fomichev, Fomicheva, Fomin, Fomina, Fong, Fonseca, Fontaine, Fontenot
Foote, Forbes, Forde, Fordham, Forero, Foret, Forjan, Forman, Forney, Forrest, Forrester, Fors, Forsberg, Forsell
Forsgren, Forslund, Forster, Forsyth, Forsythe, Fortenberry, Fortier, Fortin, Fortner, Fortney, Fortuny, Foss, Foster
Foucart, Foucher, Fouquet, Fournier, Foust, Fouts, Fowler, Fowlkes, Foy, Fraga, Fraley, Frances, Franch, Francis
Francisco, Franco, Francois, François, Franic, Franić, Franicevic, Franičević, Franjic, Franjić, Franke, Frankel
Franklin, Franssen, Fransson, Frantz, Franusic, Franušić, Franz, Franzen, Franzén, Fraser, Frasier, Frawley, Frazee
Frazer, Frazier, Frechette, Frederick, Fredericks, Frederiksen, Fredes, Fredette, Fredrick, Fredrickson, Fredriksen
Fredriksson, Freeland, Freese, Freitag, Freitas, Frere, Frère, Freund, Frey, Frias, Frías, Friberg, Frick, Frid
Friedman, Friedrich, Friel, Frierson, Friesen, Friis, Frink, Frisbie, Frisby, Friscic, Friščić, Frith, Fritts, Fritz
Frizzell, Frketic, Frketić, Frolov, Frolova, Frutos, Frye, Fucek, Fuček, Fuchs, Fuente, Fuentealba, Fuentes
Fuenzalida, Fuertes, Fugate, Fuhrman, Fujimori, Fujita, Fujiwara, Fukuda, Fulcher, Fulford, Fulk, Fulkerson, Fulks
Fullerton, Fullmer, Fulmer, Fulton, Fultz, Funderburk, Fung, Fuqua, Furman, Furr, Furtado, Fusco, Fussell, Fuster
Futrell, Gabaldon, Gabaldón, Gabbard, Gabel, Gabriel, Gabrielsson, Gabud, Gaddafi, Gaddis, Gaddy, Gadhafi, Gadson
Gaete, Gaffney, Gage, Gagne, Gagnon, Gailey, Gainer, Gaines, Gainey, Gaitan, Gaitán, Gaither, Gajardo, Galan, Galán
Galarza, Galaz, Galbraith, Galbreath, Galdames, Galesic, Galešić, Galiano, Galic, Galić, Galindo, Galkin, Galkina
Gallagher, Gallaher, Gallardo, Gallart, Gallegos, Galleguillos, Gallet, Gallez, Gallo, Galloway, Gallup, Galovic
Galović, Galvan, Galván, Galvez, Gálvez, Galvin, Galvis, Gamache, Gamboa, Gambrell, Gamez, Gámez, Gammon, Gandhi
Gandy, Gann, Gannon, Gant, Gantt, Gaona, Garate, Gárate, Garay, Garber, Garces, Garcés, Garcia, García, Gardiner
Gardner, Garfield, Gargallo, Garibay, Garica, Garman, Garmendia, Garmon, Garnett, Garnier, Garretson, Garrett
Garrick, Garrido, Garriga, Garris, Garrison, Garrity, Garth, Gartner, Garver, Garvey, Garvin, Gary, Garza, Garzon
Garzón, Gascon, Gascón, Gashi, Gaskill, Gaskin, Gaskins, Gaspar, Gass, Gastelum, Gastélum, Gaston, Gatewood, Gatica
Gatlin, Gatling, Gatto, Gaudet, Gaudin, Gaul, Gault, Gause, Gauthier, Gautier, Gavin, Gaviria, Gavrilov, Gavrilova
Gayle, Gaylor, Gaylord, Gaynor, Gaytan, Gaytán, Gearhart, Geary, Geer, Gegic, Gegić, Geiger, Geisler, Geist, Gelabert
Gelemanovic, Gelemanović, Geller, Gendron, Genot, Genovese, George, Gerald, Gerard, Gérard, Gerasimov, Gerasimova
Gerber, Gerdes, Gerhardt, Gerlach, Germain, Gervais, Geter, Getz, Geyer, Ghani, Ghannouchi, Ghislain, Ghosh, Gibbs
Gibert, Gibson, Giddens, Giddings, Giese, Gifford, Gil, Gilabert, Gilbert, Gilbertson, Gilbreath, Gilchrist, Giles
Gilkey, Gill, Gillain, Gillam, Gillard, Gillen, Gillespie, Gillet, Gillette, Gilley, Gilliam, Gilliard, Gilligan
Gilliland, Gillis, Gillispie, Gillman, Gillum, Gilman, Gilmer, Gilmore, Gilpin, Gilreath, Gilson, Gimenez, Giménez
Gimeno, Giner, Ginn, Ginsberg, Giordano, Gipson, Giralt, Girard, Giraud, Giron, Girón, Girona, Giroux, Gisbert, Gish
Gladney, Glaser, Glasnovic, Glasnović, Glavan, Glavor, Gleason, Glenn, Glick, Glidden, Gligora, Glineur, Glisson
Glover, Glynn, Gober, Goble, Godard, Godart, Goddard, Godefroid, Godfrey, Godfroid, Godinez, Godínez, Godinic
Godinić, Godoy, Godsey, Godwin, Goebel, Goetz, Goff, Goffaux, Goffin, Goffinet, Goforth, Goicoechea, Goins, Goldberg
Golding, Goldman, Goldsberry, Goldstein, Gollum, Golubev, Golubeva, Golubic, Golubić, Gomes, Gomez, Gómez, Gomila
Gomis, Goncalves, Gonçalves, Goni, Goñi, Gonsalves, Gonzales, Gonzáles, Gonzalez, González, Gonzalo, Gooch, Goodale
Goodall, Goode, Goodell, Gooden, Goodin, Gooding, Goodman, Goodrich, Goodson, Goodwin, Goolsby, Goossens, Goransson
Göransson, Gorbachev, Gorbacheva, Gorbunov, Gorbunova, Gordeev, Gordeeva, Gordillo, Gordon, Gorham, Gorman, Gorshkov
Gorshkova, Gorski, Gosnell, Goss, Gosselin, Gosset, Gossett, Gossiaux, Gotic, Gotić, Goto, Gott, Gottlieb, Gough
Gould, Goulet, Gourley, Govan, Govorcinovic, Govorčinović, Gowen, Gower, Graber, Grabowski, Gracia, Gracin, Grady
Graf, Graff, Gragg, Graham, Grahn, Graindorge, Grammer, Granado, Granados, Granath, Granberg, Grande, Grandjean
Granger, Granlund, Granstrom, Granström, Grantham, Gras, Grasso, Graybill, Grayson, Graziano, Grba, Grbac, Greathouse
Greaves, Greco, Gredicak, Gredičak, Greeley, Greenberg, Greene, Greenfield, Greenleaf, Greenlee, Greenwald, Greenwell
Greenwood, Greer, Gregersen, Gregg, Gregoire, Grégoire, Gregor, Gregory, Gregov, Greiner, Gren, Grenier, Gresham
Grgic, Grgić, Grgurevic, Grgurević, Grguric, Grgurić, Grgurovac, Gribble, Grice, Grider, Griego, Grier, Griffen
Griffin, Griffis, Griffith, Griffiths, Grigg, Griggs, Grigorev, Grigoreva, Grigsby, Grijalva, Grillo, Grimes, Grimm
Grimmett, Grimsley, Grisham, Grishin, Grishina, Grissom, Griswold, Grizzle, Groce, Groff, Grogan, Gromov, Gromova
Gronlund, Grönlund, Grose, Grosjean, Grossman, Groth, Grover, Grubb, Grubbs, Grube, Gruber, Grubisic, Grubišić
Grundy, Grzetic, Gržetić, Grzincic, Gržinčić, Gu, Guajardo, Gual, Guardado, Guardia, Guardiola, Guarino, Guay
Guberovic, Guberović, Gudelj, Guenther, Guerin, Guérin, Guerra, Guerreiro, Guerrero, Guertin, Guevara, Guffey
Guibert, Guichard, Guido, Guidry, Guijarro, Guilbert, Guillaume, Guillen, Guillén, Guillet, Guillon, Guillory
Guillou, Guinn, Guiot, Guitart, Gul, Gül, Gulan, Gulbrandsen, Gulen, Gülen, Gullberg, Gullett, Gulley, Gulyaev
Gulyaeva, Gundersen, Gunderson, Gunn, Gunnarsson, Gunter, Gunther, Gupta, Gurev, Gureva, Gurley, Gurule, Gusev
Guseva, Gushchin, Gushchina, Gusman, Gustafson, Gustafsson, Gustavsson, Gustin, Guštin, Guthrie, Gutierrez, Gutiérrez
Guyer, Guyon, Guyot, Guyton, Guzman, Guzmán, Gwin, Gwinn, Gwon, Gyurcsany, Gyurcsány, Haag, Haas, Haase, Haber
Hackett, Hackler, Hackworth, Haddad, Hadden, Haddix, Hadley, Hadrovic, Hadrović, Hadzic, Hadžić, Hafer, Haftar, Hagan
Hagans, Hagen, Hager, Hagerman, Hagg, Hägg, Haggerty, Hagglund, Hägglund, Haggstrom, Häggström, Hagler, Hagman
Hagstrom, Hagström, Hague, Hahm, Hahn, Haidar, Haight, Haile, Hailey, Hainaut, Haines, Haire, Hairston, Hakansson
Håkansson, Halambek, Halapir, Halbert, Halcomb, Halevi, Haley, Haller, Hallett, Halleux, Halley, Hallgren, Halliday
Hallin, Hallman, Hallock, Halloran, Halpern, Halpin, Halsey, Halstead, Halvarsson, Halverson, Halvorson, Hamann
Hamblin, Hambrick, Hamby, Hamel, Hamer, Hamid, Hamill, Hamilton, Hamlett, Hamlin, Hamm, Hammack, Hammar, Hammarstrom
Hammarström, Hammett, Hammon, Hammond, Hammonds, Hammons, Hampton, Hamrick, Han, Hance, Hancock, Handley, Hanes
Haney, Haniyeh, Hankins, Hanley, Hanlon, Hann, Hanna, Hannah, Hannan, Hannecart, Hannon, Hanrahan, Hansel, Hansen
Hanson, Hanssen, Hansson, Hanzek, Hanžek, Hao, Haqqani, Haradinaj, Haraldsson, Harapin, Harbison, Hardaway, Hardee
Hardeman, Hardesty, Hardi, Hardiman, Hardin, Harding, Hardison, Hardman, Hardwick, Hargett, Hargis, Hargrave
Hargrove, Hariri, Harker, Harkins, Harkness, Harlan, Harless, Harley, Harlow, Harman, Harmon, Harney, Haro, Harold
Harper, Harr, Harrell, Harrelson, Harrigan, Harriman, Harrington, Harris, Harrison, Harrod, Harry, Harter, Hartfield
Hartford, Hartle, Hartley, Hartman, Hartmann, Hartnett, Hartsell, Hartsfield, Hartung, Hartwell, Hartwig, Hartzell
Harvell, Harvey, Harwell, Harwood, Hasegawa, Hashemi, Haskell, Haskins, Hass, Hassan, Hassell, Hasson, Hastings
Hatcher, Hatchett, Hatfield, Hathaway, Hatley, Hatoyama, Hatten, Hatton, Hauck, Haug, Haugen, Haugland, Haun, Haupt
Hauser, Hawes, Hawkes, Hawkins, Hawley, Haworth, Hawthorne, Hayden, Hayes, Haygood, Haynes, Haynie, Hayward, Haywood
Hazelton, Hazelwood, Hazen, Hazlett, Hazzard, Headley, Headrick, Heald, Healey, Healy, Hearn, Hearne, Heaton, Hebert
Hecht, Hecimovic, Hećimović, Hecker, Heckman, Hedgepeth, Hedin, Hedrick, Hedstrom, Hedström, Heffernan, Heffner
Heflin, Hefner, Heil, Heilman, Heim, Hein, Heine, Heinen, Heinrich, Heintz, Heinz, Heiser, Heisler, Helgesson
Hellberg, Heller, Hellgren, Hellstrom, Hellström, Helmer, Helmick, Helton, Hembree, Hemingway, Hemphill, Henao
Hendershot, Henderson, Hendley, Hendon, Hendren, Hendrick, Hendricks, Hendrickson, Hendrickx, Hendrix, Hendry, Henin
Henke, Henkel, Henley, Hennessey, Hennessy, Henning, Henninger, Henningsson, Henrard, Henriksson, Henrion, Henriquez
Henríquez, Henrotte, Henry, Henshaw, Hensley, Henson, Heo, Heras, Herbert, Herbst, Herceg, Heredia, Hereford, Herman
Hermann, Hermans, Hermansen, Hermansson, Hermosilla, Hernadez, Hernádez, Hernandes, Hernandez, Hernández, Hernando
Herndon, Herold, Herout, Herr, Herranz, Herren, Herrera, Herrero, Herrick, Herrin, Herrington, Herrmann, Herron
Hersey, Hershberger, Hervas, Hervás, Herve, Hervé, Hervia, Herzog, Hess, Hesse, Hester, Hetrick, Hewett, Hewitt
Hewlett, Heyward, Hiatt, Hibbard, Hibbs, Hickerson, Hickman, Hicks, Hickson, Hidalgo, Hierro, Higa, Higdon
Higginbotham, Higgins, Higgs, Highsmith, Hight, Hightower, Higueras, Hilbert, Hildebrand, Hildebrandt, Hildreth
Hiles, Hillard, Hiller, Hilliard, Hillis, Hillman, Hilton, Himes, Hindman, Hines, Hinic, Hinić, Hinkle, Hinkley
Hinman, Hinojosa, Hinshaw, Hinson, Hinton, Hintz, Hipp, Hirsch, Hitchcock, Hite, Hitt, Hix, Hixon, Hixson
Hjalmarsson, Hjelm, Hjort, Hlaing, Hoag, Hoagland, Hoang, Hoarau, Hoareau, Hobbs, Hobson, Hoch, Hochstetler
Hockenberry, Hodak, Hodge, Hodges, Hodgkins, Hodgson, Hodson, Hoelscher, Hoey, Hofer, Hoff, Hoffer, Hoffman, Hoffmann
Hofmann, Hogan, Hogberg, Högberg, Hogg, Hoggard, Hoglund, Höglund, Hogue, Hoke, Holbert, Holbrook, Holcomb, Holcombe
Holden, Holgersson, Holguin, Holguín, Holifield, Hollander, Hollar, Hollenbeck, Holley, Holliday, Hollifield
Holliman, Hollinger, Hollingsworth, Hollins, Hollis, Hollister, Holloman, Holloway, Hollowell, Holm, Holman, Holmes
Holmquist, Holmqvist, Holmstrom, Holmström, Holst, Holston, Holt, Holton, Holtz, Holzer, Hom, Homan, Honaker
Honcharenko, Honeycutt, Hong, Honore, Honoré, Hooper, Hooten, Hoover, Hopkins, Hoppe, Hopson, Horan, Hormazabal
Hormazábal, Hornback, Horne, Horner, Horning, Hornsby, Horowitz, Horsley, Horst, Horton, Horvat, Horvatek, Horvath
Horvatic, Horvatić, Horvatinec, Hosey, Hoskins, Hosseini, Hostetler, Hostetter, Hotchkiss, Hou, Houck, Hougardy
Hough, Houghton, Houk, Houle, Houser, Houthi, Hovis, Howard, Howe, Howell, Howerton, Howes, Howland, Howlett, Howze
Hoy, Hoyle, Hoyt, Hoz, Hrabar, Hranic, Hranić, Hranj, Hrastinski, Hren, Hrsak, Hršak, Hrvojic, Hrvojić, Hrzenjak
Hrženjak, Hsu, Hu, Huang, Huart, Hubbard, Hubbell, Hubbs, Huber, Hubert, Huberty, Hubin, Huckaby, Hudak, Huddleston
Hudgens, Hudgins, Hudson, Hudspeth, Huebner, Huerta, Huet, Huey, Huffman, Hufford, Huggins, Hughes, Hughey, Huguet
Hulbert, Hulett, Huljev, Hulse, Hulsey, Hult, Hultgren, Hultman, Humblet, Hume, Humes, Hummel, Humphrey, Humphreys
Humphries, Hun Sen, Hundley, Huneycutt, Hunley, Hunsaker, Huntington, Huntley, Hupp, Hurd, Hurley, Hurst, Hurtado
Huskey, Husnjak, Huss, Hussein, Husseini, Hussey, Huston, Hutchens, Hutcherson, Hutcheson, Hutchings, Hutchins
Hutchinson, Hutchison, Hutson, Hutto, Hutton, Huynh, Hwang, Hyatt, Hyde, Hyden, Hyder, Hyland, Hylton, Hyman, Hynes
Ibacache, Ibanez, Ibañez, Ibáñez, Ibarra, Iborra, Ibrahim, Iglesia, Iglesias, Ignac, Ignatev, Ignateva, Ignatov
Ignatova, Iida, Ilic, Ilić, Iliescu, Ilijic, Ilijić, Ilin, Ilina, Ilinovic, Ilinović, Imamoglu, İmamoğlu, Imbert
Imes, Imhoff, Infante, Ingalls, Ingersoll, Ingle, Ingraham, Ingram, Ingvarsson, Iniesta, Iniguez, Iñiguez, Inman
Inostroza, Inzunza, Iohannis, Iqbal, Irby, Iriarte, Irizarry, Irvin, Irvine, Irving, Irwin, Isaac, Isaacs, Isaacson
Isaev, Isaeva, Isakov, Isakova, Isaksen, Isaksson, Isbell, Isenberg, Isern, Isham, Ishiba, Ishida, Ishihara, Ishii
Ishikawa, Isom, Ison, Israelsson, Iturra, Ivancan, Ivančan, Ivandic, Ivandić, Ivanenko, Ivanishvili, Ivanov, Ivanova
Ivanovic, Ivanović, Ivarsson, Iverson, Ives, Ivey, Ivie, Ivsic, Ivšić, Iyer, Izetbegovic, Izetbegović, Izzo, Jabbar
Jablonski, Jack, Jackman, Jackson, Jacob, Jacobs, Jacobsen, Jacobson, Jacobsson, Jacoby, Jacquemart, Jacquemin
Jacques, Jacquet, Jacquot, Jadot, Jadoul, Jaeger, Jaen, Jaén, Jafari, Jaffe, Jagarinec, Jagecic, Jagečić, Jaime
Jaimes, Jakobsen, Jakobsson, Jakopec, Jakopovic, Jakopović, Jakovac, Jakovic, Jaković, Jakovljevic, Jakovljević
Jakupic, Jakupić, Jakus, Jakuš, Jamar, Jamerson, James, Jameson, Jamieson, Jamison, Jammeh, Janes, Jankowski, Jansen
Janssen, Janssens, Jansson, Japarov, Jaque, Jaquez, Jáquez, Jara, Jaramillo, Jarl, Jarman, Jarmon, Jarrell, Jarrett
Jaruzelski, Jarvis, Jason, Jasprica, Jasso, Jaume, Jauregui, Jáuregui, Javier, Jaynes, Jean, Jeffcoat, Jefferies
Jeffers, Jefferson, Jeffery, Jeffrey, Jeffries, Jelavic, Jelavić, Jelic, Jelić, Jemison, Jemric, Jemrić, Jenkins
Jenks, Jennings, Jensen, Jenson, Jenssen, Jeon, Jeong, Jeppesen, Jeppsson, Jepsen, Jerkovic, Jerković, Jernigan
Jerome, Jespersen, Jesse, Jessen, Jessie, Jessup, Jeter, Jett, Jewell, Jewett, Jia, Jiles, Jimenez, Jiménez, Jimerson
Jiminez, Jimínez, Jobe, Jodar, Jódar, Joe, Jofre, Jofré, Johannessen, Johannesson, Johansen, Johanson, Johansson
John, Johnsen, Johnson, Johnsson, Johnston, Johnstone, Jolley, Joly, Jonas, Jonasson, Jone, Jones, Jonjic, Jonjić
Jonsson, Jönsson, Joo, Jorda, Jordá, Jordon, Jorge, Jorgensen, Jörgensen, Jørgensen, Jorgenson, Joris, Jorquera, Jose
Josefsson, Joseph, Josephson, Josipovic, Josipović, Joslin, Jost, Jovanovac, Jovanovic, Jovanović, Jove, Jover, Jovic
Jović, Joyce, Joyner, Jozic, Jozić, Juan, Juarez, Juárez, Judd, Jude, Judkins, Judy, Jugovac, Juhlin, Jukic, Jukić
Julia, Juliá, Julian, Julián, Jumblatt, Jung, Jurcic, Jurčić, Juresko, Jureško, Juretic, Juretić, Juric, Jurić
Jurisic, Jurišić, Jurjevic, Jurjević, Jurkovic, Jurković, Jurlina, Justus, Kabanov, Kabanova, Kabila, Kaczynski
Kaczyński, Kadar, Kádár, Kadija, Kadyrov, Kagame, Kahl, Kahler, Kahlina, Kahn, Kaiser, Kalanjos, Kalanjoš
Kalashnikov, Kalashnikova, Kalazic, Kalazić, Kalinin, Kalinina, Kallstrom, Källström, Kaminski, Kan, Kane, Kaneko
Kang, Kaniski, Kaniški, Kaplan, Kapoor, Kapp, Kapustin, Kapustina, Kara, Karadzic, Karadžić, Karagic, Karagić
Karamarko, Karimi, Karimov, Karl, Karlberg, Karlovic, Karlović, Karlsen, Karlsson, Karlstrom, Karlström, Karmelic
Karmelić, Karnes, Karns, Karp, Karpov, Karpova, Karr, Karuza, Karzai, Kasparov, Kasper, Kassab, Kasten, Kastner
Katic, Katić, Kato, Katz, Kauffman, Kaufman, Kaufmann, Kaur, Kauzlaric, Kauzlarić, Kavanagh, Kavanaugh, Kay, Kaye
Kaylor, Kazakov, Kazakova, Kean, Keane, Kearney, Kearns, Keating, Keaton, Keck, Kee, Keefe, Keefer, Keegan, Keeler
Keeley, Keenan, Keene, Keeney, Keeton, Kehoe, Keil, Keim, Keiser, Keister, Keita, Keith, Kelecic, Kelečić, Kelekovic
Keleković, Kelic, Kelić, Kell, Kellam, Kellar, Kelleher, Keller, Kellerman, Kelley, Kellner, Kellogg, Kellum, Kelly
Kelsey, Kelso, Kemp, Kemper, Kempf, Kendall, Kendrick, Kennard, Kennedy, Kenner, Kenney, Kennon, Kenny, Kent
Kenyatta, Kenyon, Kerby, Kerekovic, Kereković, Kerley, Kern, Kerns, Kerr, Kerrigan, Kersey, Kershaw, Kessler, Kester
Ketcham, Ketchum, Kevo, Keyes, Keyser, Khamenei, Khan, Kharitonov, Kharitonova, Khatami, Khodorkovsky, Khokhlov
Khokhlova, Khomeini, Khoury, Khrushchev, Kibaki, Kibler, Kidd, Kidwell, Kiefer, Kieffer, Kiger, Kight, Kilburn, Kile
Kilgore, Kilic, Kılıç, Kilicdaroglu, Kılıçdaroğlu, Killian, Killingsworth, Killion, Killough, Kilmer, Kilpatrick, Kim
Kimball, Kimber, Kimble, Kimbrell, Kimbrough, Kimes, Kimmel, Kimura, Kinard, Kincaid, Kinet, Kingery, Kingsbury
Kingsley, Kinkela, Kinlaw, Kinney, Kinser, Kinsey, Kipp, Kirby, Kirchner, Kirillov, Kirillova, Kirincic, Kirinčić
Kirk, Kirkham, Kirkland, Kirkman, Kirkpatrick, Kirksey, Kirkwood, Kirsch, Kirschner, Kiselev, Kiseleva, Kiser, Kish
Kishi, Kishida, Kistler, Kittrell, Kizer, Kjaer, Kjær, Kjeldsen, Kjellberg, Klanac, Klaric, Klarić, Klarin, Klasic
Klasić, Klasson, Klatt, Klaus, Klausen, Klein, Kligl, Kline, Kling, Klingensmith, Klinger, Klink, Klitschko, Klotz
Klug, Klymenko, Knapp, Knezevic, Knežević, Knezovic, Knezović, Knopp, Knott, Knotts, Knowles, Knowlton, Knox, Knudsen
Knudson, Knutson, Knutsson, Knyazev, Knyazeva, Kobayashi, Koc, Koç, Koch, Kocharyan, Kocher, Kocijancic, Kocijančić
Koehler, Koehn, Koenig, Koerner, Koester, Kohl, Kohler, Kohn, Koike, Koizumi, Kokanovic, Kokanović, Kokoric, Kokorić
Kolarec, Kolb, Kolega, Kolesnikov, Kolesnikova, Kolic, Kolić, Koller, Kolobov, Kolobova, Komar, Komarov, Komarova
Komissarov, Komissarova, Komljenovic, Komljenović, Kondo, Kondratev, Kondrateva, Kong, Kono, Kononov, Kononova
Konovalov, Konovalova, Konstantinov, Konstantinova, Koon, Koonce, Koons, Koontz, Kopjar, Kopp, Kopylov, Kopylova
Korn, Kornegay, Kornilov, Kornilova, Korolev, Koroleva, Koroma, Kos, Kosanovic, Kosanović, Koscevic, Koščević
Koshelev, Kosheleva, Kosic, Kosić, Koski, Koški, Koss, Kostanic, Kostanić, Kostelac, Kostenko, Koster, Kostin
Kostina, Kosygin, Kotov, Kotova, Kovac, Kovač, Kovacek, Kovaček, Kovacevic, Kovačević, Kovach, Kovacic, Kovačić
Kovacs, Kovalenko, Kovalev, Kovaleva, Kowal, Kowalski, Kozak, Kozlov, Kozlova, Kozlowski, Kraemer, Kraft, Krajcar
Kralj, Kraljevic, Kraljević, Kraljic, Kraljić, Kramaric, Kramarić, Kramer, Krantz, Kranz, Krasilnikov, Krasilnikova
Kratz, Kraus, Krause, Krauss, Kravchenko, Kravchuk, Krcelic, Krčelić, Krebs, Kremer, Kresonja, Kress, Krieger
Krishnan, Kristensen, Kristensson, Kristiansen, Kristiansson, Kristoffersen, Kristoffersson, Krizan, Križan, Kroeger
Krogh, Kroll, Krpan, Krsanac, Kršanac, Krueger, Krug, Kruger, Kruse, Krylov, Krylova, Kryukov, Kryukova, Krzelj
Krželj, Krznaric, Krznarić, Kubitschek, Kuchma, Kucic, Kučić, Kudrin, Kudryashov, Kudryashova, Kudryavtsev
Kudryavtseva, Kuehn, Kuhl, Kuhlman, Kuhn, Kuhns, Kujundzic, Kujundžić, Kukucka, Kukučka, Kulagin, Kulagina, Kulakov
Kulakova, Kulikov, Kulikova, Kumar, Kunac, Kunkel, Kunkle, Kuntz, Kunz, Kupsjak, Kurosawa, Kurtoic, Kurtoić, Kurtz
Kuscevic, Kuščević, Kutz, Kuvezdic, Kuveždić, Kuykendall, Kuzmic, Kuzmić, Kuzmin, Kuzmina, Kuznetsov, Kuznetsova
Kvist, Kwan, Kwasniewski, Kwaśniewski, Kwon, Kyle, Kyles, Kyser, Labas, Labaš, Labbe, Labbé, Labelle, Labinjan
Labonte, Laboy, Labra, Labrecque, Labrie, Lacasse, Lacey, Lachance, Lacombe, Lacroix, Ladavac, Ladd, Ladner, Lafferty
Laflamme, Lafleur, Lafountain, Lafrance, Lagarde, Lahaye, Lahr, Lai, Lail, Laine, Laing, Laird, Lajoie, Lakey
Lakoseljac, Lakošeljac, Laliberte, Lallemand, Lally, Lalonde, Laloux, Lam, Lamar, Lambert, Lambot, Lambotte
Lambrechts, Lamm, Lamont, Lamontagne, Lamoureux, Lampe, Lampkin, Lamy, Lancaster, Landa, Landeros, Landers, Landes
Landis, Landon, Landreth, Landrum, Landry, Landstrom, Landström, Laney, Lang, Langdon, Lange, Langer, Langford
Langham, Langley, Langlois, Langston, Lanham, Lanier, Lankford, Lanning, Lantz, Lanza, Lapid, Lapierre, Lapin, Lapina
Laplante, Lapointe, Laporte, Lapp, Lara, Lardinois, Largent, Larionov, Larionova, Larkin, Larkins, Laroche
Larochelle, Larosa, Larose, Larrabee, Larranaga, Larrañaga, Larrea, Larry, Larsen, Larson, Larsson, Larue, Lasa
Lasalle, Lasher, Lashley, Lasic, Lasić, Lasley, Lassen, Lassiter, Laster, Lastra, Latham, Lathrop, Latimer, Latta
Lattimore, Lau, Lauer, Laughlin, Launay, Laurent, Lauridsen, Lauritsen, Laursen, Lavallee, Lavalley, Lavelle
Lavergne, Lavigne, Lavin, Lavoie, Lavrentev, Lavrenteva, Lavrov, Lawhorn, Lawler, Lawlor, Lawrence, Lawson, Lawton
Layne, Layton, Lazarev, Lazareva, Lazarus, Lazcano, Lazo, Le Pen, Leahy, Leake, Leal, Lear, Leary, Leath, Leatherman
Leatherwood, Leavitt, Lebedev, Lebedeva, Leblanc, Leboeuf, Lebon, Lebreton, Lebron, Lebrón, Lebrun, Leclair, Leclerc
Leclercq, Lecocq, Lecompte, Lecomte, Leconte, Lecoq, Ledbetter, Ledent, Ledesma, Ledet, Ledezma, Ledford, Ledoux, Lee
Leeper, Lefebvre, Lefèbvre, Lefevre, Lefèvre, Leflore, Lefort, Leftwich, Leger, Léger, Legg, Leggett, Legovic
Legović, Legrain, Legrand, Legros, Lehman, Lehmann, Lehr, Leibowitz, Leigh, Leighton, Leija, Lejeune, Lelas, Leleu
Leleux, Lelievre, Lelièvre, Leloup, Lemaitre, Lemaître, Lemaster, Lemay, Lemieux, Lemire, Lemke, Lemley, Lemmens
Lemmon, Lemmons, Lemoine, Lemonnier, Lemos, Lempereur, Lemus, Lenaerts, Lenard, Lenic, Lenić, Lenin, Lennartsson
Lennon, Lennox, Lenoir, Lentz, Lenz, Leo, Leon, León, Leonard, Léonard, Leonardo, Leone, Leong, Lepage, Lerma, Lerner
Leroy, Leruth, Lescic, Leščić, Lesic, Lešić, Leskovic, Lešković, Leslie, Lessard, Lester, Letelier, Letourneau, Lett
Leung, Levasseur, Leveque, Lévêque, Leverett, Levesque, Levi, Levin, Levine, Levinson, Levitt, Levy, Lévy, Lew
Lewandowski, Lewin, Lewis, Ley, Leyton, Leyva, Lheureux, Lhoir, Li, Libby, Liber, Liberman, Libert, Licul, Liddell
Liden, Lidén, Lidstrom, Lidström, Lieberman, Liegeois, Liégeois, Lienard, Liénard, Liggett, Liggins, Lightfoot
Lightner, Ligon, Likhachev, Likhacheva, Liles, Lilja, Liljegren, Lillard, Lilley, Lillie, Lillo, Lilly, Lim, Limbourg
Limon, Limón, Lin, Linares, Lind, Lindberg, Lindblad, Lindblom, Lindeman, Lindén, Linder, Lindfors, Lindgren, Lindh
Lindkvist, Lindley, Lindmark, Lindner, Lindquist, Lindqvist, Lindsay, Lindsey, Lindskog, Lindstrom, Lindström
Lindvall, Lineberry, Ling, Linkous, Linn, Linton, Linville, Liovic, Liović, Lippert, Lipscomb, Lisica, Lister
Litchfield, Littlefield, Littlejohn, Littleton, Litton, Littrell, Litvinenko, Liu, Livengood, Livingston, Livni
Lizama, Lizana, Lizotte, Ljubetic, Ljubetić, Ljubic, Ljubić, Ljubicic, Ljubičić, Ljung, Ljungberg, Ljunggren
Ljungqvist, Llabres, Llabrés, Llado, Lladó, Lledo, Lledó, Llewellyn, Llobet, Llopis, Llorens, Llorente, Lloret, Lloyd
Lluch, Lo Presti, Loaiza, Lobanov, Lobanova, Lobos, Lockard, Locke, Lockett, Lockhart, Locklear, Lockwood, Loeffler
Loera, Lof, Löf, Lofgren, Löfgren, Loftin, Loftis, Lofton, Loftus, Logan, Loggins, Loginov, Loginova, Logsdon, Logue
Lohman, Lohr, Loiseau, Lojen, Lomas, Lomax, Lombard, Lombardi, Lombardo, Lomeli, Londono, Londoño, Longo, Longoria
Lonn, Lönn, Loomis, Looney, Loos, Loper, Lopez, López, Lorca, Lorencin, Lorent, Lorenz, Lorenzo, Losa, Lott, Loucks
Loudermilk, Louie, Louis, Loureiro, Lourenco, Lourenço, Lovato, Lovejoy, Lovelace, Lovelady, Loveland, Lovell, Lovett
Lovgren, Lövgren, Lovric, Lovrić, Lowder, Lowe, Lowell, Lowery, Lowman, Lowrey, Lowry, Loy, Loya, Loyd, Loyola
Lozada, Lozano, Lu, Lucas, Luce, Lucero, Lucia, Luciano, Lucic, Lucić, Lučić, Lucier, Lucio, Luckett, Luckey, Ludwig
Luengo, Luevano, Lugo, Luis, Luís, Lujan, Luján, Lukashenko, Luke, Luker, Lukic, Lukić, Lukin, Lukina, Lukinic
Lukinić, Luksa, Lukša, Luksic, Lukšić, Lula, Lum, Lumbreras, Lumpkin, Luna, Lund, Lundberg, Lundblad, Lundgren, Lundh
Lundholm, Lundkvist, Lundmark, Lundquist, Lundqvist, Lundstrom, Lundström, Lundy, Lunn, Lunsford, Luong, Lupo, Luque
Lusk, Lussier, Luther, Luttrell, Lutz, Luu, Lux, Luz, Lv, Ly, Lykins, Lyle, Lyles, Lyman, Lynch, Lynn, Lyons, Lysenko
Lytkin, Lytkina, Lytle, M'Baye, Maas, Mabe, Mabry, Macan, Macapagal, Macarthur, Macdonald, Macdougall, Macesic
Maćešić, Macgregor, Mach, Machado, Macias, Macías, Maciel, Mack, Mackay, Mackenzie, Mackey, Mackie, Macklin, Maclean
Macleod, Macmillan, Macomber, Macon, Macpherson, Madariaga, Madden, Maddox, Maddux, Mader, Madera, Madigan, Madison
Madore, Madsen, Madunic, Madunić, Maes, Maestas, Maestre, Magalhaes, Magalhães, Magana, Magaña, Magee, Maggard
Maggio, Magić, Magill, Magnitsky, Magnuson, Magnusson, Magruder, Maguire, Mahaffey, Mahama, Mahan, Mahe, Maher
Mahieu, Mahler, Mahmoud, Mahnet, Mahon, Mahone, Mahoney, Mahy, Mai, Maia, Maier, Maillard, Maillot, Majdenic
Majdenić, Majstorovic, Majstorović, Makarov, Makarova, Maki, Makovac, Maksimov, Maksimova, Malave, Malcolm, Malcom
Maldonado, Maletic, Maletić, Malherbe, Malik, Malinowski, Mallett, Malley, Mallory, Malloy, Malmberg, Malmgren
Malmqvist, Malmstrom, Malmström, Malnar, Malo, Maloca, Maloča, Malone, Maloney, Maloy, Mamani, Mamic, Mamić, Mamontov
Mamontova, Mamula, Mancebo, Mancini, Mancuso, Mandel, Mandela, Maness, Mangrum, Mangum, Manion, Manjon, Manjón
Manley, Mann, Manning, Mannino, Manns, Manriquez, Manríquez, Mansfield, Mansilla, Manso, Manson, Mansour, Mansson
Månsson, Mantega, Manuel, Manzano, Manzo, Mao, Mapes, Mapp, Maquet, Marable, Marambio, Maras, Maraš, Marasovic
Marasović, Marcano, Marchal, Marchand, Marchant, Marchenko, Marchese, Marcotte, Marcum, Marcus, Mardesic, Mardešić
Mardones, Marechal, Maréchal, Marek, Maretic, Maretić, Mari, Marí, Maric, Marić, Maricevic, Maričević, Marijanovic
Marijanović, Marin, Marín, Marinkovic, Marinković, Marino, Mariño, Marinovic, Marinović, Marion, Marjanovic
Marjanović, Markanjevic, Markanjević, Markham, Markle, Markley, Marklund, Markov, Markova, Markovac, Markovic
Marković, Markus, Markuš, Marler, Marley, Marlier, Marlow, Marlowe, Marmol, Mármol, Marquardt, Marques, Marqués
Marquet, Marquez, Márquez, Marr, Marra, Marrero, Marriott, Marroquin, Marroquín, Marrs, Marshall, Marsic, Maršić
Marston, Martel, Martell, Martens, Martensson, Mårtensson, Marti, Martí, Martic, Martić, Martin, Martín, Martincevic
Martinčević, Martindale, Martineau, Martines, Martinez, Martínez, Martinic, Martinić, Martino, Martinovic, Martinović
Martins, Martinsen, Martinson, Martinsson, Martorell, Marty, Martynov, Martynova, Martz, Marusic, Marušić, Marvin
Marx, Marzic, Maržić, Marzouki, Mascarenas, Mascareñas, Mascaro, Mascaró, Mashburn, Maslov, Maslova, Mason, Massa
Massart, Masset, Massey, Massie, Massin, Masterson, Mastin, Mata, Matagne, Matahlija, Matamala, Matana, Matas, Mateo
Mateos, Materne, Matesa, Mateša, Mateu, Matheny, Mather, Matherly, Matherne, Mathers, Mathes, Matheson, Mathew
Mathews, Mathewson, Mathias, Mathiasen, Mathiesen, Mathieu, Mathis, Mathisen, Mathison, Mathot, Mathy, Matias, Matías
Matic, Matić, Matijas, Matijaš, Matijevic, Matijević, Matko, Matkovic, Matković, Matlock, Matney, Matokanovic
Matokanović, Maton, Matos, Matosevic, Matošević, Matovina, Matson, Matsui, Matta, Matteson, Matthew, Matthews
Matthys, Mattingly, Mattison, Mattos, Mattox, Mattson, Mattsson, Matulic, Matulić, Matulin, Maturana, Matveev
Matveeva, Matviyenko, Matz, Mauldin, Maupin, Maureira, Maurer, Maurice, Mauro, Mavra, Maxey, Maxfield, Maxwell
Mayberry, Mayer, Mayers, Mayes, Mayfield, Mayhew, Mayle, Maynard, Mayol, Mayorga, Mays, Maza, Mazur, Mazza, Mbeki
Mcabee, Mcadams, Mcadoo, Mcafee, Mcalister, Mcallister, Mcalpin, Mcalpine, Mcanally, Mcardle, Mcarthur, Mcatee
Mcauley, Mcavoy, Mcbee, Mcbride, Mcbroom, Mccabe, Mccafferty, Mccaffrey, Mccain, Mccall, Mccallister, Mccallum
Mccandless, Mccann, Mccants, Mccarter, Mccarthy, Mccartney, Mccarty, Mccary, Mccaskill, Mccaslin, Mccauley, Mcchesney
Mcclain, Mcclanahan, Mcclary, Mcclean, Mccleary, Mcclellan, Mcclelland, Mcclendon, Mcclintock, Mcclinton, Mccloskey
Mccloud, Mcclung, Mcclure, Mcclurg, Mccluskey, Mccollum, Mccomas, Mccombs, Mcconnell, Mccool, Mccord, Mccorkle
Mccormack, Mccormick, Mccowan, Mccown, Mccoy, Mccracken, Mccrary, Mccraw, Mccray, Mccrea, Mccreary, Mccrory, Mccue
Mcculley, Mcculloch, Mccullough, Mccune, Mccurdy, Mccurry, Mccutchen, Mccutcheon, Mcdade, Mcdaniel, Mcdaniels
Mcdavid, Mcdermott, Mcdevitt, Mcdonald, Mcdonnell, Mcdonough, Mcdougal, Mcdougall, Mcdowell, Mcduffie, Mceachern
Mcelhaney, Mcelroy, Mcevoy, Mcewen, Mcfadden, Mcfall, Mcfarland, Mcfarlane, Mcfarlin, Mcgarry, Mcgee, Mcgehee, Mcghee
Mcgill, Mcginley, Mcginn, Mcginnis, Mcginty, Mcglothlin, Mcglynn, Mcgough, Mcgovern, Mcgowan, Mcgrath, Mcgraw
Mcgregor, Mcgrew, Mcgriff, Mcguinness, Mcguire, Mchale, Mchenry, Mchugh, Mcinnis, Mcintire, Mcintosh, Mcintyre
Mciver, Mckay, Mckean, Mckee, Mckeever, Mckellar, Mckelvey, Mckenna, Mckenney, Mckenzie, Mckeon, Mckeown, Mckibben
Mckim, Mckinley, Mckinney, Mckinnon, Mcknight, Mckoy, Mclain, Mclane, Mclaren, Mclaughlin, Mclaurin, Mclean, Mclellan
Mclemore, Mclendon, Mcleod, Mcmahan, Mcmahon, Mcmanus, Mcmaster, Mcmichael, Mcmillan, Mcmillen, Mcmillian, Mcmillin
Mcminn, Mcmorris, Mcmullen, Mcmullin, Mcmurray, Mcnabb, Mcnair, Mcnally, Mcnamara, Mcnamee, Mcneal, Mcneely, Mcneil
Mcneill, Mcnew, Mcnulty, Mcnutt, Mcpeak, Mcphail, Mcphee, Mcpherson, Mcqueen, Mcrae, Mcreynolds, Mcswain, Mcvay
Mcvey, Mcwhorter, Mcwilliams, Meacham, Meade, Meador, Meagher, Mears, Mecham, Medac, Medač, Medeiros, Medel, Medford
Medić, Medina, Medlin, Medlock, Medrano, Medved, Medvedev, Medvedeva, Meehan, Meekins, Meeks, Mefford, Meic, Meić
Meier, Meir, Meirelles, Meister, Mejia, Mejía, Mejias, Mejías, Melancon, Melander, Melanson, Melendez, Meléndez
Melero, Melin, Mella, Mellado, Mello, Mellon, Melnikov, Melnikova, Melnyk, Melton, Melvin, Mena, Menard, Menchaca
Mendenhall, Mendes, Mendès, Mendez, Méndez, Mendizabal, Mendizábal, Mendoza, Menendez, Menéndez, Meneses, Menke
Menon, Meraz, Mercader, Mercado, Mercer, Mercier, Mercurio, Meredith, Merkas, Merkaš, Merkel, Merkushev, Merkusheva
Merle, Merrell, Merrick, Merrifield, Merrill, Merriman, Merritt, Merriweather, Merryman, Mertens, Mertz, Mesaric
Mesarić, Mesic, Mesić, Messer, Messick, Messner, Metcalf, Metcalfe, Metts, Metz, Metzger, Metzler, Meurant, Meurisse
Meyer, Meyers, Meza, Micetic, Mičetić, Michael, Michaels, Michaelson, Michalski, Michaud, Michaux, Michel, Michell
Michels, Michiels, Mick, Mickelson, Mickens, Mickey, Mickle, Middlebrooks, Middleton, Midkiff, Miele, Mignon, Miguel
Mihalic, Mihalić, Mihaljevic, Mihaljević, Mihelcic, Mihelčić, Mihic, Mihić, Mikhaylov, Mikhaylova, Mikheev, Mikheeva
Mikic, Mikić, Mikkelsen, Miklecic, Miklečić, Mikulandra, Mikulcic, Mikulčić, Mikulec, Milam, Milano, Milas, Milatic
Milatić, Milburn, Miletic, Miletić, Milevoj, Miley, Milicic, Miličić, Milina, Milla, Millan, Millán, Millar, Millard
Milligan, Milliken, Millsap, Milne, Milner, Milosevic, Milošević, Miloslavic, Miloslavić, Milotic, Milotić, Milovac
Milton, Mimica, Mims, Mincey, Minet, Mingo, Minguez, Mínguez, Minne, Minnick, Minter, Minton, Mintz, Miocic, Miočić
Mir, Miralles, Miramontes, Miranda, Mireles, Miro, Miró, Mironov, Mironova, Mirosavljevic, Mirosavljević, Mirt, Mirza
Mirziyoyev, Misak, Mišak, Mise, Miše, Mishima, Mishin, Mishina, Mishra, Mishustin, Miskovic, Mišković, Mitchel
Mitchell, Mitchem, Mitchum, Mixon, Mize, Mizell, Mladic, Mladić, Mnangagwa, Mobley, Mocibob, Močibob, Modi, Modig
Modlin, Modric, Modrić, Moe, Moeller, Moen, Mofardin, Moffatt, Moffett, Moffitt, Mohamad, Mohamed, Mohammadi
Mohammed, Mohamud, Mohler, Mohr, Moiseev, Moiseeva, Mojica, Molano, Molchanov, Molchanova, Molin, Molina, Moliner
Molins, Moller, Möller, Møller, Molloy, Molnar, Molotov, Monaghan, Monahan, Moncrief, Mondaca, Monday, Mondragon
Mondragón, Monfort, Monge, Moniz, Monnier, Monroe, Monroy, Monsalve, Monson, Montague, Montalban, Montalbán, Montalvo
Montaña, Montanez, Montañez, Montano, Montaño, Montecino, Montecinos, Montemayor, Montero, Montes, Montesinos, Montez
Montgomery, Montiel, Montoya, Moody, Mooney, Moore, Moorehead, Moorer, Moorman, Mora, Moraes, Moraga, Morais
Moraleda, Morales, Moralez, Moran, Morán, Morante, Morata, Morcillo, Moreau, Morehead, Morehouse, Moreira, Morel
Moreland, Morelli, Moreno, Morera, Morey, Morgan, Moriarty, Moric, Morić, Morillo, Morin, Moritz, Morley, Moroz
Morozov, Morozova, Morrell, Morrill, Morris, Morrison, Morrissette, Morrissey, Morse, Morsi, Mortensen, Mortenson
Mortier, Mortimer, Morton, Morvan, Mosby, Moscarda, Moseley, Mosely, Moser, Moses, Mosher, Mosier, Moslavac, Mosley
Mosqueda, Mosquera, Mossadegh, Mota, Motegi, Moten, Moton, Mott, Motte, Mottet, Moua, Moulin, Moulton, Moultrie
Moura, Mourao, Mourão, Moureau, Mousavi, Mouton, Mowery, Mowry, Moxley, Moy, Moya, Moyano, Moye, Moyer, Moyers
Mraovic, Mraović, Mubarak, Mudd, Mudri, Mudronja, Mueller, Mugabe, Mugica, Múgica, Muhammad, Muhyiddin, Muir
Mukherjee, Mukhin, Mukhina, Mulcahy, Mulet, Mulholland, Mulkey, Mullen, Mullens, Muller, Müller, Mulligan, Mullin
Mullinax, Mullins, Mullis, Mumford, Muncy, Mundy, Munger, Munguia, Munguía, Muniz, Muñiz, Múñiz, Munn, Munoz, Muñoz
Munro, Munroe, Munson, Mur, Muravev, Muraveva, Murchison, Murdoch, Murdock, Murillo, Muro, Murphey, Murphy, Murray
Murrell, Murry, Muscet, Mušćet, Museveni, Musgrave, Musgrove, Musick, Musselman, Musser, Mustac, Mustač, Mustapic
Mustapić, Mutua, Muzic, Mužić, Muzina, Mužina, Mwangi, Myasnikov, Myasnikova, Myer, Myers, Myklebust, Myles, Myrick
N'Diaye, Nabors, Nacinovic, Načinović, Nadal, Nadeau, Naess, Næss, Nagel, Nagle, Nagy, Naidu, Najera, Nájera
Nakajima, Nakamura, Nakasone, Nakic, Nakić, Nall, Nalley, Nam, Nance, Napier, Napolitano, Napper, Naquin, Naranjo
Narvaez, Narváez, Nascimento, Nash, Naslund, Näslund, Nason, Nasrallah, Natale, Nathan, Natividad, Naumov, Naumova
Nava, Navalny, Navarrete, Navarro, Navez, Naylor, Nazarbayev, Nazario, Nazarov, Nazarova, Ndiaye, Neace, Neal, Neale
Nealy, Neary, Nebot, Necaise, Nedic, Nedić, Needham, Neel, Neeley, Neely, Neese, Neff, Negrete, Negron, Negrón, Neil
Neill, Neilson, Neira, Nekrasov, Nekrasova, Nelms, Nelsen, Nelson, Nemeth, Nemtsov, Neri, Nero, Nesbit, Nesbitt
Nesmith, Ness, Nester, Nesterov, Nesterova, Nestor, Netanyahu, Neto, Neubauer, Neuman, Neumann, Neuville, Nevado
Nevarez, Nevárez, Nevels, Neveu, Neville, Newberry, Newby, Newcomb, Newell, Newhouse, Newkirk, Newland, Newman
Newsom, Newsome, Newson, Newton, Nez, Ng, Ngo, Nguyen, Nicaise, Nicholas, Nicholls, Nichols, Nicholson, Nickell
Nickerson, Nicolas, Nicolás, Nicolau, Nicolay, Nielsen, Nielson, Niemi, Nieto, Nieves, Nikiforov, Nikiforova, Nikitin
Nikitina, Niklasson, Nikolaev, Nikolaeva, Nikolic, Nikolić, Nikonov, Nikonova, Niles, Nilsson, Nimac, Nino, Niño
Nisevic, Nišević, Nissen, Nixon, Niyazov, Nizet, Nizetic, Nižetić, Njoroge, Nkrumah, Nkurunziza, Noah, Noe, Noel
Noël, Nogueira, Noguera, Nogues, Nogués, Noh, Nolan, Noland, Nolen, Noll, Nolte, Noonan, Norac, Norambuena, Nord
Nordberg, Nordgren, Nordlander, Nordlund, Nordqvist, Nordstrom, Nordström, Noren, Norén, Norfleet, Norgaard, Nørgaard
Norgren, Noriega, Norlin, Norling, Norman, Norris, Norrman, Northcutt, Norton, Norvell, Norwood, Noskov, Noskova
Nosov, Nosova, Novak, Novikov, Novikova, Novosel, Novotny, Nowak, Nowell, Nowicki, Nowlin, Noyes, Nugent, Nunes
Nunez, Nuñez, Núñez, Nunley, Nunn, Nunnally, Nutt, Nutter, Nye, Nyerere, Nygard, Nygård, Nygren, Nylander, Nylen
Nylén, Nys, Nyssen, Nystrom, Nyström, O'Brien, O'Bryan, O'Callaghan, O'Connell, O'Conner, O'Connor, O'Dell, O'Donnell
O'Donoghue, O'Donovan, O'Dowd, O'Driscoll, O'Dwyer, O'Farrell, O'Flaherty, O'Gorman, O'Grady, O'Hagan, O'Halloran
O'Hanlon, O'Hara, O'Hare, O'Higgins, O'Keefe, O'Keeffe, O'Leary, O'Loughlin, O'Mahony, O'Malley, O'Mara, O'Neal
O'Neil, O'Neill, O'Quinn, O'Reilly, O'Riordan, O'Rourke, O'Shaughnessy, O'Shea, O'Sullivan, O'Toole, Oakes, Oakley
Oates, Obando, Obasanjo, Oberg, Öberg, Obi, Obradovic, Obradović, Obratov, Obrian, Obrien, Obryan, Obryant, Ocalan
Öcalan, Ocampo, Ocana, Ocaña, Ocasio, Ochieng, Ochoa, Ochs, Oconnell, Oconner, Oconnor, Odegard, Ødegård, Odell, Oden
Odinga, Odintsov, Odintsova, Odobasic, Odobašić, Odom, Odonnell, Odum, Ogawa, Ogburn, Ogden, Oger, Oglesby, Ogletree
Ogrady, Ohara, Ohare, Ohlsson, Ohman, Öhman, Ojeda, Okada, Okafor, Okeefe, Okeke, Okelley, Okonkwo, Okoye, Olate
Olausson, Olave, Olaya, Oldham, Olds, Oleary, Olesen, Olguin, Olguín, Olin, Olinger, Oliphant, Oliva, Olivares
Olivarez, Olivárez, Olivas, Olivé, Oliveira, Oliver, Olivera, Olivier, Olivo, Ollivier, Olmedo, Olmert, Olmos
Olmstead, Olney, Olofsson, Olsen, Olson, Olszewski, Olvera, Omalley, Omara, Onate, Oñate, Oneal, Oneil, Oneill, Ong
Ontiveros, Onyango, Opazo, Oquendo, Oquinn, Orban, Orbán, Orbanic, Orbanić, Orcutt, Ordenes, Órdenes, Ordonez
Ordóñez, Oreilly, Orekhov, Orekhova, Orellana, Oreskovic, Orešković, Orjuela, Orlando, Orlic, Orlić, Orlov, Orlova
Orlovic, Orlović, Ormeno, Ormeño, Ornelas, Orosco, Orourke, Orozco, Orr, Orrego, Orsolic, Oršolić, Orsos, Oršoš
Orsulic, Oršulić, Orta, Ortega, Ortego, Orth, Ortiz, Orton, Ortuno, Ortuño, Osborn, Osborne, Osburn, Osgood, Oshea
Osipov, Osipova, Oskarsson, Osorio, Ospino, Ossandon, Ossandón, Osses, Ostberg, Östberg, Osteen, Oster, Osterberg
Österberg, Ostergaard, Østergaard, Ostling, Östling, Ostlund, Östlund, Ostman, Östman, Ostrander, Osullivan, Osuna
Oswald, Oswalt, Otero, Otis, Otoole, Ott, Otten, Otto, Ottosson, Ouattara, Oubre, Ouellette, Ousley, Ouyang
Ovchinnikov, Ovchinnikova, Overby, Overgaard, Overman, Overstreet, Overton, Owen, Owens, Owings, Owsley, Owusu
Oyarce, Oyarzo, Oyarzun, Oyarzún, Oyler, Ozal, Özal, Ozdemir, Özdemir, Ozimec, Ozturk, Öztürk, Ozuna, Pabon, Pabón
Pacheco, Packard, Padgett, Padilla, Padron, Padrón, Paez, Páez, Pagano, Pagès, Paige, Paik, Paine, Pajur, Pak
Pakhomov, Pakhomova, Palacio, Palacios, Palic, Palić, Pallares, Pallarès, Palma, Palmer, Palmgren, Palmieri, Palmore
Palmqvist, Palocci, Palomar, Palomo, Palsson, Pålsson, Palumbo, Pamic, Pamić, Panduric, Pandurić, Panfilov, Panfilova
Paniagua, Pankey, Pannell, Panov, Panova, Pantoja, Papak, Paparic, Paparić, Pape, Pappas, Paquay, Paquette, Paquin
Paquot, Paradi, Paradis, Pardo, Pardue, Paredes, Pareja, Parejo, Parenteau, Parham, Parisi, Parke, Parker, Parkhurst
Parkinson, Parkman, Parmentier, Parmer, Parnell, Parr, Parra, Parraguez, Parris, Parrish, Parrott, Partain, Partida
Partin, Parton, Paschall, Pascual, Pashinyan, Pasquier, Passmore, Pasten, Pastén, Patel, Paterson, Patino, Patiño
Patrick, Patrushev, Patten, Patterson, Pattison, Patton, Paul, Pauley, Paulino, Paulk, Paulsen, Paulson, Paulsson
Pauwels, Pavelic, Pavelić, Pavez, Pavic, Pavić, Pavicic, Pavičić, Pavin, Pavkovic, Pavković, Pavlov, Pavlova
Pavlovic, Pavlović, Pavon, Pavón, Paxton, Payet, Payne, Payton, Paz, Pazos, Peabody, Peachey, Peake, Pearce, Pearman
Pearsall, Pearson, Pease, Peckham, Pecotic, Pecotić, Pecur, Pečur, Peden, Pedersen, Pederson, Pedigo, Pedisic
Pedišić, Pedraza, Pedrero, Pedro, Pedrosa, Pedroza, Peebles, Peele, Peeler, Peeples, Peery, Peeters, Pegues, Peharda
Peinado, Peiro, Peiró, Pelaez, Peláez, Pelayo, Pelkey, Pellegrino, Pellerin, Pelletier, Pellicer, Peltier, Pelton
Pemberton, Pena, Peña, Penaloza, Peñaloza, Penalver, Peñalver, Penas, Peñas, Pender, Pendergrass, Pendleton, Penic
Penić, Penland, Penn, Pennell, Penney, Pennington, Penrod, Penton, Pepe, Pepin, Pera, Perak, Peral, Perales, Peralta
Percic, Perčić, Percy, Perdue, Perea, Pereira, Perello, Perelló, Peres, Peretz, Perez, Pérez, Peric, Perić, Perisic
Perišić, Perkins, Perkov, Perkovic, Perković, Perlman, Peron, Peros, Peroš, Perreault, Perret, Perri, Perrier, Perrin
Perrine, Perron, Perrone, Perrot, Perry, Perryman, Persaud, Persinger, Persson, Perusko, Peruško, Pesa, Peša, Pesic
Pešić, Peskov, Pestov, Pestova, Pete, Petek, Peterlik, Peterman, Peters, Petersen, Peterson, Petersson, Petit
Petitjean, Petrenko, Petric, Petrić, Petricevic, Petričević, Petrie, Petrov, Petrova, Petrovic, Petrović, Petry
Pettersen, Petterson, Pettersson, Pettiford, Pettigrew, Pettis, Pettit, Pettus, Pettway, Petukhov, Petukhova, Peyton
Pezeshkian, Pfaff, Pfeffer, Pfeifer, Pfeiffer, Pfister, Pham, Phan, Pharr, Phelan, Phelps, Phifer, Philip, Philippart
Philippe, Philips, Phillip, Phillips, Philpot, Phipps, Picard, Pichardo, Pichon, Pickard, Pickens, Pickering, Pickett
Pieper, Pierard, Piérard, Piercy, Pierrard, Pierre, Pierret, Pierson, Piette, Pigg, Pihl, Pikec, Pilcher, Piljek
Pilkington, Pillai, Pimental, Pimentel, Pina, Piña, Pincheira, Pinckney, Pinder, Pineau, Pineda, Pineiro, Piñeiro
Pinho, Pinilla, Pinkerton, Pinkham, Pinkney, Pinkston, Pino, Pinol, Piñol, Pinson, Pintaric, Pintarić, Pinto, Pintor
Pinzon, Pinzón, Pipkin, Piquer, Pirard, Pire, Pires, Piret, Pirlot, Piron, Pirotte, Pirson, Pirtle, Pitman, Pitre
Pitt, Pittman, Pitts, Pizarro, Pla, Plana, Planas, Plantak, Plante, Plantek, Plascencia, Platt, Plazanin, Plažanin
Plenkovic, Plenković, Plese, Pleše, Plourde, Plumley, Plummer, Plunkett, Poblete, Pochet, Poe, Pogue, Pohl
Poindexter, Poirier, Poisson, Pokas, Pokos, Polanco, Polet, Polic, Polić, Polishchuk, Politkovskaya, Poljak, Polk
Pollack, Pollard, Pollet, Polley, Pollock, Polonijo, Polovic, Polović, Polson, Polyakov, Polyakova, Pomares, Pombo
Pomeroy, Ponce, Poncelet, Poncin, Pongrac, Ponomarenko, Ponomarev, Ponomareva, Pont, Ponta, Poole, Pooler, Poore
Popov, Popova, Popovic, Popović, Popp, Porcel, Poropat, Poroshenko, Porras, Porta, Porterfield, Portero, Portilla
Portillo, Portis, Posey, Poslon, Poston, Potapov, Potapova, Poteat, Poteet, Potier, Potts, Poulain, Poulin, Poulos
Powe, Powell, Poynter, Poza, Pozder, Pozega, Požega, Pozo, Pozuelo, Prada, Prado, Prat, Prater, Prather, Prats, Pratt
Preciado, Predovan, Preece, Prelec, Prendergast, Prentice, Preocanin, Preočanin, Prescott, Presley, Pressley, Preston
Prevost, Prévost, Prewitt, Pribanic, Pribanić, Prichard, Priddy, Pridemore, Pridgen, Priego, Prieto, Prigozhin
Pringle, Priselac, Pritchard, Pritchett, Probst, Proffitt, Prokhorov, Prokhorova, Propst, Prosser, Proulx, Provencher
Prpic, Prpić, Prskalo, Prtenjaca, Prtenjača, Pruett, Pruitt, Pruvost, Pryor, Puckett, Puente, Puerta, Puga, Pugh
Pugliese, Puharic, Puharić, Pujadas, Pujol, Pulgar, Pulido, Puljiz, Pullen, Pulliam, Pulver, Pumphrey, Purcell, Purdy
Purnell, Purvis, Puryear, Puskaric, Puškarić, Putin, Putinja, Putman, Putnam, Pyle, Pyles, Qaddafi, Qian, Qiao, Qin
Qiu, Qualls, Quan, Quarles, Quero, Querol, Quesada, Quezada, Quigley, Quiles, Quillen, Quimby, Quinlan, Quinn
Quinones, Quiñones, Quinonez, Quiñónez, Quintana, Quintanilla, Quintero, Quinteros, Quiros, Quirós, Quiroz, Quispe
Qureshi, Rabin, Raby, Racine, Rackley, Radcliff, Radcliffe, Radelic, Radelić, Rademacher, Radenovic, Rađenović, Rader
Radford, Radic, Radić, Radin, Radinovic, Radinović, Radman, Radocaj, Radočaj, Radojkovic, Radojković, Radolovic
Radolović, Radosevic, Radošević, Radovic, Radović, Radtke, Rae, Rael, Rafferty, Ragan, Rager, Ragland, Ragsdale
Raguz, Raguž, Rahija, Rahimi, Rahmon, Rahn, Raines, Rainey, Raisi, Rajapaksa, Rajcic, Rajčić, Rajn, Rakela, Rakuljic
Rakuljić, Raley, Raljevic, Raljević, Ralph, Ralston, Rama, Ramage, Ramaphosa, Rambo, Ramer, Ramey, Ramirez, Ramírez
Ramis, Ramon, Ramón, Ramos, Ramsay, Ramsey, Rand, Randall, Randazzo, Randell, Randle, Randolph, Raney, Rangel, Rankin
Rankins, Ranson, Rao, Raper, Rapp, Rascon, Rascón, Raseta, Rašeta, Rasheed, Rasic, Rašić, Rask, Rasmussen, Raspor
Rastija, Ratcliff, Ratcliffe, Rathbone, Rathbun, Ratliff, Rau, Rauch, Rausch, Ravn, Rawlings, Rawlins, Rawls, Rawson
Rayburn, Rayford, Raymer, Raymond, Raynaud, Rayner, Raynor, Razak, Razo, Razov, Ražov, Rea, Reagan, Reardon, Reaves
Reavis, Reber, Rebic, Rebić, Rebolledo, Rebollo, Redd, Reddick, Redding, Reddy, Redman, Redmon, Redmond, Reece
Reeder, Rees, Reese, Regalado, Regan, Rego, Reguera, Rehn, Reich, Reichert, Reid, Reig, Reilly, Reimer, Reinhardt
Reinhart, Reinke, Reis, Reiss, Reiter, Reitz, Remacle, Rembert, Remillard, Remington, Remy, Rémy, Ren, Renaud
Renault, Rendon, Rendón, Rendulic, Rendulić, Renfro, Renfroe, Renfrow, Rengifo, Renier, Renner, Renson, Renteria
Rentería, Requena, Resanovic, Resanović, Resendez, Reséndez, Retamal, Retamales, Reuter, Rex, Rey, Reyes, Reyna
Reynaud, Reynolds, Reynoso, Rezaei, Rhinehart, Rhoades, Rhoads, Rhoden, Rhodes, Rhone, Rhyne, Riascos, Riba, Ribaric
Ribarić, Ribas, Ribera, Ribes, Ribic, Ribić, Ribicic, Ribičić, Ricart, Ricci, Richard, Richards, Richardson, Richburg
Richey, Richie, Richman, Richter, Rickard, Ricker, Ricketts, Rickman, Ricko, Ričko, Rico, Riddell, Riddick, Ridenour
Rideout, Ridgeway, Ridgway, Ridley, Riedel, Riera, Ries, Riffo, Rigaux, Rigby, Riggins, Riggs, Rigney, Rigsby
Rijetkovic, Rijetković, Riley, Rimmer, Rinaldi, Rincon, Rincón, Rinehart, Río, Riojas, Riordan, Rios, Ríos, Riou
Ripley, Ripoll, Riquelme, Risek, Risner, Ritchey, Ritchie, Ritosa, Ritoša, Rittenhouse, Ritter, Ritz, Rius, Rivard
Rivas, Rivera, Rivero, Riveros, Riviere, Rivière, Rivlin, Rizzo, Roark, Robb, Robbins, Roberge, Roberson, Robert
Roberts, Robertson, Robertsson, Robey, Robichaud, Robichaux, Robinett, Robinette, Robinson, Robison, Robledo, Robles
Robredo, Robson, Roby, Rocamora, Rocco, Roce, Rocha, Roche, Rochelle, Rocher, Rockwell, Roda, Rodarte, Rodas, Roddy
Roden, Rodenas, Ródenas, Roderick, Rodgers, Rodionov, Rodionova, Rodman, Rodrigez, Rodrígez, Rodrigo, Rodrigue
Rodrigues, Rodriguez, Rodríguez, Rodriquez, Rodríquez, Rogers, Rogosic, Rogošić, Rogov, Rogova, Rogozin, Roh, Rohde
Rohr, Rohrer, Roig, Rojas, Rojnic, Rojnić, Rojo, Roland, Roldan, Roldán, Rolfe, Rollins, Rolon, Rolón, Román, Romano
Romanov, Romanova, Romeo, Romero, Romeu, Romine, Romo, Rondeau, Roney, Ronning, Rønning, Rooker, Rooney, Roop, Roper
Ropero, Roque, Rosa, Rosado, Rosales, Rosario, Rosas, Roscoe, Roseberry, Rosell, Rosello, Roselló, Rosen, Rosén
Rosenbaum, Rosenberg, Rosenberger, Rosenblum, Rosenfeld, Rosengren, Rosenqvist, Rosenthal, Rosero, Roso, Ross
Rossello, Rosselló, Rosser, Rossi, Rossman, Roth, Rothman, Rothstein, Rouhani, Roundtree, Roundy, Rountree, Roura
Roush, Rousseau, Rousseaux, Rousseff, Roussel, Rousset, Rovira, Rowan, Rowden, Rowe, Rowell, Rowland, Rowlett, Rowley
Roy, Roybal, Royce, Royer, Royo, Royster, Rozas, Rozhkov, Rozhkova, Rozier, Rubesa, Rubeša, Rubilar, Rubin, Rubinic
Rubinić, Rubino, Rubio, Ruch, Rucker, Rudd, Rudenko, Rudolph, Rudy, Ruelas, Ruelle, Ruffin, Ruggiero, Ruggles, Ruhl
Ruiz, Rukavina, Rumora, Rumph, Rumsey, Runge, Runion, Runyan, Runyon, Rupert, Rupp, Ruppert, Rusakov, Rusakova, Russ
Russel, Russell, Russo, Ruth, Rutherford, Rutland, Rutledge, Ruto, Rutter, Ruud, Ruvalcaba, Ruz, Ryabov, Ryabova
Ryals, Ryan, Rybakov, Rybakova, Rydberg, Ryden, Rydén, Ryder, Ryu, Saad, Saakashvili, Saavedra, Sabater, Sabin
Sabljak, Sabo, Sacco, Sachs, Sackett, Sacre, Sacré, Sacristán, Saddler, Sadler, Sadowski, Saeed, Saenz, Sáenz
Saether, Sæther, Saez, Sáez, Safford, Safonov, Safonova, Sahin, Şahin, Sahlin, Sain, Saiz, Sakac, Sakač, Sakamoto
Salas, Salazar, Salcedo, Salcido, Saldana, Saldaña, Saldias, Saldías, Saldivar, Saldivia, Salehi, Salem, Salerno
Salgado, Salic, Šalić, Salinas, Salisbury, Sallee, Salley, Salman, Salmeron, Salmerón, Salom, Salomonsson, Salopek
Salva, Salvà, Salvatore, Salyer, Salyers, Sam, Samaniego, Sammons, Samons, Samoylov, Samoylova, Samper, Sampson, Sams
Samson, Samsonov, Samsonova, Samuel, Samuels, Samuelson, Samuelsson, San Martin, San Martín, Sanabria, Sanborn
Sanches, Sanchez, Sánchez, Sancho, Sandberg, Sanders, Sanderson, Sandgren, Sandifer, Sandin, Sandler, Sandlin
Sandoval, Sandstrom, Sandström, Sandvik, Sanford, Sanhueza, Sanjuan, Sankara, Sankey, Sanmartin, Sanmartín, Sansone
Santacruz, Santamaria, Santamaría, Santana, Santiago, Santibanez, Santibáñez, Santic, Šantić, Santillan, Santillán
Santo, Santoro, Santos, Sanz, Sapp, Sardelic, Sardelić, Sargac, Šargač, Sargent, Sargsyan, Saric, Šarić, Sarkar
Sarlija, Šarlija, Sarmiento, Sarney, Sartin, Sarver, Sasser, Sastre, Sato, Satterfield, Satterwhite, Sattler, Sauceda
Saucedo, Sauer, Saul, Sauls, Saunders, Saura, Sauvage, Savchenko, Savelev, Saveleva, Savin, Savina, Savoie, Savoy
Sawyer, Saxon, Saxton, Sayers, Sayles, Saylor, Sayre, Sazonov, Sazonova, Scalf, Scanlan, Scanlon, Scarberry
Scarborough, Scarbrough, Scarlett, Schaefer, Schaeffer, Schafer, Schaffer, Schaller, Schatz, Scheer, Scheffler
Schell, Schenck, Schenk, Scherer, Schexnayder, Schick, Schiller, Schilling, Schindler, Schlegel, Schlosser, Schlueter
Schmid, Schmidt, Schmitt, Schmitz, Schneider, Schnell, Schoen, Schofield, Scholl, Scholz, Schoonbroodt, Schoonover
Schott, Schou, Schrader, Schramm, Schreiber, Schreiner, Schrock, Schroder, Schroeder, Schubert, Schuler, Schulman
Schulte, Schultz, Schulz, Schulze, Schumacher, Schuman, Schumann, Schuster, Schutz, Schwab, Schwartz, Schwarz
Schweitzer, Schyns, Scofield, Scoggins, Scott, Scribner, Scroggins, Scruggs, Scudder, Scully, Seabolt, Seale, Sealy
Searcy, Searle, Searles, Seaton, Seay, Sebastian, Sebastián, Seco, Sedano, Sedillo, Sedlar, Seeger, Seeley, Seely
Segal, Seger, Segers, Segovia, Segovic, Šegović, Seguel, Segui, Seguí, Segura, Seibert, Seidel, Seifert, Seiler
Seitz, Selby, Selendic, Šelendić, Seleznev, Selezneva, Selin, Seliverstov, Seliverstova, Sellars, Semenov, Semenova
Semialjac, Sen, Sena, Seng, Senicic, Seničić, Senn, Separovic, Šeparović, Sepulveda, Sepúlveda, Sergeev, Sergeeva
Serna, Serrano, Serrato, Sersic, Seršić, Servais, Sesay, Sessoms, Sestak, Šestak, Sestan, Šestan, Setzer, Severson
Sevillano, Sevrin, Seward, Sewell, Seymore, Seymour, Shackelford, Shafer, Shaffer, Shah, Shalom, Shamir, Shanahan
Shane, Shaner, Shankle, Shanklin, Shannon, Shao, Shapiro, Sharapov, Sharapova, Sharif, Sharkey, Sharma, Sharov
Sharova, Sharpe, Shashkov, Shashkova, Shattuck, Shaw, Shay, Shcherbakov, Shcherbakova, Shchukin, Shchukina, Shea
Shealy, Shedd, Sheehan, Shelby, Sheldon, Shelley, Shelly, Shelton, Shepard, Shephard, Sheppard, Sherer, Sheridan
Sherlock, Sherman, Sherrill, Sherrod, Sherwood, Shestakov, Shestakova, Shevardnadze, Shevchenko, Shi, Shifflett
Shilov, Shilova, Shinawatra, Shinn, Shipe, Shipley, Shipman, Shipp, Shirey, Shirley, Shiryaev, Shiryaeva, Shively
Shmyhal, Shockey, Shockley, Shoemake, Shoffner, Shoigu, Shoop, Shoup, Shouse, Showalter, Shrader, Shreve, Shriver
Shropshire, Shrum, Shubert, Shubin, Shubina, Shuler, Shull, Shults, Shultz, Shumaker, Shuman, Shumate, Shumway, Shupe
Shuster, Shutt, Sibalic, Šibalić, Sibley, Sidorov, Sidorova, Siebert, Siegel, Sierra, Sievers, Sigler, Sigmon
Sihanouk, Sikes, Sikiric, Sikirić, Sikora, Silas, Siler, Silin, Silina, Silva, Silvas, Silveira, Silverman
Silverstein, Silvey, Silvia, Simara, Šimara, Simic, Simić, Šimić, Simicic, Šimičić, Simmon, Simmons, Simms, Simo
Simó, Simoes, Simões, Simon, Simonds, Simone, Simonis, Simonov, Simonova, Simons, Simonson, Simonsson, Simpkins
Simpson, Sims, Simsek, Şimşek, Simunic, Šimunić, Simunovic, Šimunović, Sinclair, Singh, Singletary, Singleton
Sinkovic, Šinković, Sinozic, Sinožić, Sipe, Sipek, Šipek, Sipes, Sipic, Šipić, Sipple, Sirois, Sirotic, Sirotić
Sisco, Sisk, Sisneros, Sissoko, Sisson, Sitnikov, Sitnikova, Situm, Šitum, Sivertsen, Sizemore, Sjoberg, Sjöberg
Sjoblom, Sjöblom, Sjodin, Sjödin, Sjogren, Sjögren, Sjoholm, Sjöholm, Sjolander, Sjölander, Sjolin, Sjölin, Sjolund
Sjölund, Sjostedt, Sjöstedt, Sjostrand, Sjöstrand, Sjostrom, Sjöström, Skaggs, Skara, Škara, Skeen, Skelton, Skidmore
Skiles, Skinner, Skoda, Škoda, Skog, Skoglund, Skold, Sköld, Skov, Skripal, Skrlin, Škrlin, Skrnicki, Škrnički
Skrtic, Škrtić, Skugor, Škugor, Skunca, Škunca, Skupnjak, Slade, Sladonja, Slagle, Slater, Slaton, Slattery, Slavica
Slavin, Slayton, Sloan, Slocum, Slone, Slusher, Smalley, Smallwood, Smets, Smiley, Smirnov, Smirnova, Smith
Smitherman, Smithers, Smithson, Smokovic, Smoković, Smolic, Smolić, Smoot, Smotrich, Smyth, Snapp, Snead, Sneed
Snell, Snider, Snodgrass, Snook, Snowden, Snyder, Soares, Sobarzo, Sobchak, Sobolev, Soboleva, Sobota, Sobrino
Soderberg, Söderberg, Sodergren, Södergren, Soderholm, Söderholm, Soderlund, Söderlund, Soderman, Söderman
Soderqvist, Söderqvist, Soderstrom, Söderström, Soileau, Sokac, Sokač, Sokcevic, Šokčević, Sokic, Sokić, Sokol
Sokolov, Sokolova, Sola, Solana, Solano, Solberg, Soldo, Solé, Soleimani, Soler, Solera, Solheim, Solis, Solís, Soliz
Solomon, Solomun, Solorio, Solorzano, Solovev, Soloveva, Solsona, Somers, Somerville, Sommer, Sommers, Somoza
Sondergaard, Søndergaard, Sonnier, Soper, Sorensen, Sörensen, Sørensen, Sorenson, Soria, Soriano, Soric, Sorić
Sorokin, Sorokina, Sorrell, Sorrells, Sosa, Sosic, Sošić, Šošić, Sostaric, Šoštarić, Sotelo, Soto, Soucy, Soule
Sousa, Southard, Southerland, Southworth, Souza, Sowell, Soylu, Spalding, Spangler, Spann, Sparkman, Spaulding
Spearman, Speer, Speight, Spellman, Spence, Spencer, Sperling, Sperry, Spicer, Spiegel, Spika, Špika, Spiker, Spiller
Spillman, Spinelli, Spinks, Spisic, Špišić, Spitzer, Spivey, Spoljaric, Špoljarić, Spooner, Spradlin, Sprague
Spralja, Špralja, Spriggs, Springer, Sprouse, Spruill, Spurgeon, Spurlock, Srsen, Sršen, St. John, Stacey, Stackhouse
Stacy, Stadler, Stafford, Staggs, Stahl, Ståhl, Staley, Stalin, Stallard, Stallings, Stallworth, Stamey, Stamm
Stamper, Stancil, Stancin, Stančin, Standley, Stanfield, Stanfill, Stanford, Stanic, Stanić, Stanicic, Staničić
Stanley, Stansberry, Stansbury, Stanton, Stapleton, Staquet, Starcevic, Starčević, Starkey, Starks, Starnes, Starr
Stas, Stassin, Staten, Staton, Stauffer, Stclair, Steadman, Stearns, Stebbins, Steele, Steelman, Steen, Stefanchuk
Stefanec, Štefanec, Steffen, Steffensen, Stefovic, Štefović, Stegall, Steger, Stein, Steinberg, Steiner, Steinke
Steinmetz, Stenlund, Stenstrom, Stenström, Stepanov, Stepanova, Stephan, Stephen, Stephens, Stephenson, Stepp
Sternberg, Steven, Stevens, Stevenson, Stewart, Stgermain, Sthilaire, Stickney, Stidham, Stifanic, Štifanić, Stiffler
Stillman, Stillwell, Stiltner, Stilwell, Stimac, Štimac, Stine, Stinnett, Stinson, Stipanovic, Stipanović, Stiperski
Stites, Stith, Stitt, Stjohn, Stlouis, Stocker, Stockman, Stockton, Stockwell, Stoddard, Stojanov, Stojcevic
Stojčević, Stojnic, Stojnić, Stoll, Stolnik, Stoltz, Stoltzfus, Stonge, Storer, Stosic, Stošić, Stott, Stotts
Stouffer, Stovall, Stover, Stowe, Stowell, Stowers, Stpierre, Strader, Strandberg, Stratton, Straub, Strauss, Strawn
Strazicic, Stražičić, Strbac, Štrbac, Streeter, Strelkov, Strelkova, Stribling, Strickland, Strickler, Stricklin
Strid, Strinavic, Strinavić, Stringfellow, Strljic, Štrljić, Strobel, Stroh, Strom, Ström, Strøm, Stroman, Stromberg
Strömberg, Strother, Stroud, Stroup, Struble, Strunk, Stuart, Stubblefield, Stubbs, Stuckey, Studer, Stull, Stultz
Stumpf, Stupalo, Sturdivant, Sturgill, Sturgis, Sturlan, Šturlan, Sturm, Stutzman, Su, Suarez, Suárez, Subbotin
Subbotina, Suber, Subianto, Sublett, Subramanian, Sudduth, Suga, Suggs, Sugiyama, Suh, Suiter, Sukhanov, Sukhanova
Suleiman, Sullins, Sullivan, Summerlin, Summerville, Sumner, Sumpter, Sumrall, Sundberg, Sundell, Sundin, Sundqvist
Sundstrom, Sundström, Sunjic, Šunjić, Supraha, Šupraha, Surac, Surać, Suran, Šuran, Surbek, Šurbek, Surber, Sureda
Surina, Šurina, Surratt, Sussman, Sutherland, Sutphin, Sutter, Suttles, Sutton, Suu Kyi, Suvorov, Suvorova, Suzuki
Svahn, Svanberg, Svantesson, Svard, Svärd, Svedberg, Svensson, Sverko, Šverko, Svetlicic, Svetličić, Swafford, Swaim
Swain, Swann, Swanson, Swartz, Swearingen, Sweatt, Sweeney, Swenson, Swett, Swiger, Swindell, Swink, Swinney, Swinton
Switzer, Swope, Sykes, Sylvester, Sylvia, Symonenko, Sysoev, Sysoeva, Szabo, Szymanski, Tabb, Taber, Taboada, Tabor
Tackett, Tafoya, Taft, Taggart, Tait, Takahashi, Takaichi, Takeda, Talabani, Talbert, Talbot, Talbott, Tallent
Talley, Tallman, Tam, Tamarit, Tamayo, Tamez, Tanaka, Tandon, Tang, Tangen, Tanguy, Tankersley, Tapia, Tapley, Tapp
Tarango, Tarasov, Tarasova, Tardiff, Tarr, Tarrant, Tarver, Tate, Tatro, Tatum, Tavares, Taveras, Taylor, Teague
Tebet, Techer, Tedder, Tedesco, Teel, Teixeira, Tejada, Tejeda, Tejedor, Tejera, Tejero, Tellez, Téllez, Tello, Temer
Templeton, Tena, Tennant, Tenney, Tennyson, Tenorio, Tepes, Tepeš, Teran, Terán, Terentev, Terenteva, Terlevic
Terlević, Terrazas, Terrell, Terrill, Terron, Terrón, Terry, Teruel, Terzic, Terzić, Tesch, Tesija, Tešija, Testa
Teterin, Teterina, Tetreault, Tew, Texier, Thaci, Thaçi, Thacker, Thames, Thao, Thapa, Tharp, Tharpe, Thatcher
Thaxton, Thayer, Thein, Theis, Theisen, Theriault, Theriot, Therrien, Theys, Thiam, Thibault, Thibaut, Thibeault
Thibodeau, Thibodeaux, Thiel, Thielen, Thierry, Thigpen, Thirion, Thiry, Thom, Thoma, Thomas, Thomason, Thomassen
Thompkins, Thompson, Thomsen, Thomson, Thonon, Thoren, Thorén, Thornburg, Thorne, Thornhill, Thornton, Thorp, Thorpe
Thorson, Thorton, Thulin, Thurber, Thurman, Thurmond, Thurston, Thygesen, Thys, Tian, Tibbetts, Tibbs, Tice, Tidwell
Tierney, Tiffany, Tighe, Tijerina, Tikhonov, Tikhonova, Tillery, Tilley, Tillis, Tillman, Tillotson, Tilton
Timberlake, Timm, Timmerman, Timmermans, Timmons, Timms, Timofeev, Timofeeva, Tincher, Tindall, Tinney, Tinsley
Tinubu, Tipton, Tirado, Tisaj, Tisdale, Titov, Titova, Titus, Tiwari, Tkachenko, Tobey, Tobias, Tobin, Todd, Toffoli
Toft, Toic, Toić, Tokayev, Tolbert, Toledo, Tolentino, Toler, Toliver, Tolj, Tolley, Tolliver, Tolman, Tolosa, Toloza
Tolson, Tom, Tomas, Tomás, Tomé, Tomic, Tomić, Tomicic, Tomičić, Tomlin, Tomlinson, Tomljanovic, Tomljanović
Tompkins, Tonc, Toney, Toole, Tooley, Toombs, Toomey, Topić, Torgerson, Tormo, Tornqvist, Törnqvist, Toro, Torralba
Torrecilla, Torrence, Torrens, Torres, Torrey, Torrez, Tórrez, Torrijos, Torstensson, Toscano, Toth, Totic, Totić
Totten, Toubeau, Toure, Touré, Tournay, Toussaint, Tovar, Towle, Towne, Towner, Townes, Townsend, Toyoda, Tracey
Tracy, Trahan, Trainor, Trammell, Tran, Trantham, Traore, Traoré, Trapp, Trask, Travers, Travis, Traylor, Trbovic
Trbović, Treadway, Treadwell, Treece, Trejo, Tremblay, Trent, Tretyakov, Tretyakova, Trevino, Treviño, Trgovcic
Trgovčić, Tribble, Trigg, Trillo, Trimble, Trinh, Triplat, Triplett, Tripp, Trnski, Trofimov, Trofimova, Trombley
Trotman, Trotsky, Trott, Troutman, Trowbridge, Troyer, Truax, Trudeau, Truesdale, Truitt, Trull, Truman, Truong
Trussell, Trutanic, Trutanić, Tsai, Tse, Tshisekedi, Tsikhanouskaya, Tsosie, Tsvangirai, Tsvetkov, Tsvetkova, Tubbs
Tucci, Tucker, Tuda, Tuđa, Tudela, Tudic, Tudić, Tudjman, Tudman, Tuđman, Tudor, Tuggle, Tuksar, Tull, Tully, Tunnell
Tunstall, Tur, Turcinov, Turčinov, Turcotte, Turesson, Turgeon, Turina, Turley, Turman, Turnage, Turnbow, Turnbull
Turner, Turney, Turov, Turova, Turpin, Turudic, Turudić, Tusek, Tušek, Tuskan, Tuškan, Tuttle, Tveit, Tye, Tyler
Tymoshenko, Tyndall, Tyner, Tyree, Tyrrell, Tyson, Ugarte, Ugrinic, Ugrinić, Ukic, Ukić, Ulloa, Ulmer, Ulrich
Underhill, Underwood, Unger, Unruh, Upchurch, Upshaw, Upton, Urbain, Urbina, Urena, Ureña, Uria, Uría, Urias, Urías
Uribe, Urlic, Urlić, Urquhart, Urra, Urzua, Urzúa, Usic, Ušić, Ussery, Ustinov, Ustinova, Utley, Uvarov, Uvarova
Vaca, Vaccaro, Vachon, Vaci, Vail, Vaillancourt, Vaillant, Valadez, Valbuena, Valcarcel, Valcárcel, Valdebenito
Valderrama, Valdes, Valdés, Valdez, Valdivia, Valenciano, Valente, Valenti, Valentic, Valentić, Valentin, Valentín
Valentino, Valenzuela, Valerio, Valette, Valjetic, Valjetić, Vall, Valladares, Valle, Vallee, Vallée, Vallejo, Valles
Vallés, Vallet, Vallin, Valls, Valverde, Van den Berg, Van der Merwe, Vanburen, Vanbuskirk, Vance, Vandamme
Vandenberg, Vandenberghe, Vanderheyden, Vanderlinden, Vanderpool, Vandevelde, Vandiver, Vandusen, Vandyke, Vang
Vanhoose, Vanhorn, Vanhouten, Vanmeter, Vann, Vannoy, Vanover, Vanpelt, Vansickle, Vanwinkle, Vaquero, Varas, Varela
Varga, Vargas, Vargo, Varner, Varney, Vasilev, Vasileva, Vasquez, Vásquez, Vasseur, Vaughan, Vaughn, Vaught, Vaz
Vazquez, Vázquez, Veach, Veas, Vega, Veic, Veić, Veilleux, Vejar, Vela, Velandia, Velarde, Velasco, Velasquez
Velásquez, Velazquez, Velázquez, Velez, Vélez, Veliz, Véliz, Veloso, Venable, Vendrell, Venegas, Ventura, Vera
Verdejo, Verdier, Verdin, Verdu, Verdú, Verdugo, Verduzco, Vergara, Verhaeghe, Verma, Vermeulen, Vermillion, Vernon
Veselov, Veselova, Vestal, Vestergaard, Vesterlund, Vestin, Vetter, Viberg, Vicencio, Vicens, Vick, Vickers, Vickery
Victor, Victoria, Vidakovic, Vidaković, Vidal, Vidas, Videla, Vidov, Vidovic, Vidović, Vidrine, Vieira, Viera, Vierra
Vigneron, Vik, Viklund, Vikstrom, Vikström, Vila, Vilain, Vilalta, Vilanova, Vilaplana, Vilar, Vilches, Vilhelmsson
Viljevac, Villa, Villablanca, Villagomez, Villagómez, Villagra, Villagran, Villagrán, Villalobos, Villalonga
Villalpando, Villamil, Villamizar, Villanueva, Villareal, Villarreal, Villarroel, Villasenor, Villaseñor, Villaverde
Villegas, Villena, Vina, Viña, Vinas, Viñas, Vincent, Vincetic, Vincetić, Vining, Vinogradov, Vinogradova, Vinson
Virgil, Vishnyakov, Vishnyakova, Vitale, Vitasovic, Vitasović, Vivanco, Vives, Vizcaino, Vizcaíno, Vizintin, Vižintin
Vladimirov, Vladimirova, Vladislavic, Vladislavić, Vlasic, Vlašić, Vlasov, Vlasova, Vo, Vogel, Vogt, Voigt, Voisin
Vojkovic, Vojković, Volarevic, Volarević, Volaric, Volarić, Volk, Volkov, Volkova, Vollmer, Volodin, Volpe, Volz
von der Leyen, Voorhees, Vorkapic, Vorkapić, Vorobev, Vorobeva, Voronov, Voronova, Vorontsov, Vorontsova, Voss
Vozila, Vrabelj, Vrancken, Vranic, Vranić, Vrban, Vretenar, Vrhovec, Vu, Vucetic, Vučetić, Vucic, Vučić, Vucin, Vučin
Vuckovic, Vučković, Vue, Vugdelija, Vugec, Vuk, Vukman, Vukobratovic, Vukobratović, Vukovic, Vuković, Vukusic
Vukušić, Vuljak, Wachter, Waddell, Wadley, Wadsworth, Waggoner, Wagner, Wahl, Wahlberg, Wahlgren, Wahlstrom
Wahlström, Wainwright, Waite, Waites, Wakefield, Walden, Waldman, Waldo, Waldon, Waldron, Waldrop, Walesa, Wałęsa
Walker, Wallace, Wallen, Wallén, Waller, Wallgren, Wallin, Wallis, Walsh, Walston, Walter, Walters, Walther, Walton
Walz, Wampler, Wang, Warfield, Waring, Warner, Warnier, Warnock, Warren, Warrick, Warwick, Washburn, Wasserman
Wasson, Watanabe, Waterman, Watford, Wathelet, Watkins, Watson, Watt, Watters, Watterson, Wattiez, Watts, Waugh
Wauters, Wauthier, Waweru, Wayman, Wayne, Weatherby, Weatherford, Weatherly, Weathersby, Weatherspoon, Webb, Webber
Weber, Webster, Weddle, Weekley, Weems, Wegner, Wei, Weidner, Weigel, Weil, Weiland, Weiler, Weimer, Weinberg, Weiner
Weinstein, Weis, Weise, Weiser, Weiss, Welborn, Welch, Weldon, Welker, Weller, Wellman, Welton, Welty, Wendel, Wendt
Wenger, Wennberg, Wentworth, Wentz, Wenzel, Werner, Wert, Wertz, Wery, Wéry, Wescott, Wesley, Wessel, Wesson
Westbrook, Westbrooks, Westcott, Wester, Westerberg, Westerman, Westfall, Westin, Westmoreland, Weston, Westover
Westphal, Wetmore, Wetzel, Whalen, Whaley, Wharton, Whatley, Wheatley, Wheaton, Wheeler, Whelan, Whipple, Whitacre
Whitaker, Whitcomb, Whited, Whitehead, Whitehouse, Whitehurst, Whiteman, Whiteside, Whitfield, Whitford, Whitley
Whitlock, Whitlow, Whitman, Whitmer, Whitmire, Whitmore, Whitney, Whitson, Whitt, Whittaker, Whitted, Whittemore
Whitten, Whittington, Whitworth, Whorton, Whyte, Wiberg, Wickham, Widén, Widodo, Wiegand, Wieland, Wiese, Wigfall
Wiggins, Wiklund, Wikstrom, Wikström, Wilbanks, Wilber, Wilborn, Wilbur, Wilburn, Wilcher, Wilcox, Wilde, Wildman
Wiley, Wilfong, Wilhelm, Wilhelmsson, Wilhite, Wilke, Wilkens, Wilkerson, Wilkes, Wilkie, Wilkins, Wilkinson, Wilks
Willame, Willard, Willem, Willett, Willette, Willey, William, Williams, Williamson, Willie, Williford, Willingham
Willis, Willoughby, Willson, Wilmart, Wilmet, Wilmot, Wilmoth, Wilmotte, Wilson, Wimberly, Wimmer, Winberg, Winchell
Winchester, Winder, Windham, Windsor, Winfield, Winfrey, Wingard, Wingate, Wingfield, Wingo, Winkler, Winn, Winslow
Winstead, Winston, Winther, Winton, Wiranto, Wirth, Wiseman, Wisniewski, Witcher, Witham, Witherspoon, Withrow
Witkowski, Witt, Witte, Witter, Wofford, Wojcik, Wolcott, Wold, Wolfe, Wolff, Wolford, Womack, Womble, Wong, Woodall
Woodard, Woodbury, Woodford, Woodhouse, Woodley, Woodring, Woodruff, Woodson, Woodward, Woodworth, Woolard
Wooldridge, Wooley, Woolf, Woolley, Woolsey, Wooten, Worden, Worley, Worrell, Worsham, Wortham, Worthen, Worthington
Wortman, Wouters, Wozniak, Wray, Wrenn, Wu, Wyant, Wyatt, Wyche, Wyckoff, Wylie, Wyman, Wynn, Wynne, Wyrick, Wysocki
Xi, Xia, Xiang, Xiao, Xie, Xiong, Xue, Ya'alon, Yadav, Yager, Yakovlev, Yakovleva, Yakushev, Yakusheva, Yamada
Yamamoto, Yamazaki, Yan, Yancey, Yancy, Yanez, Yáñez, Yang, Yanukovych, Yar'Adua, Yarborough, Yarbrough, Yashin
Yates, Yatsenyuk, Yazzie, Ybarra, Yeager, Yee, Yeltsin, Yeo, Yepes, Yi, Yildirim, Yıldırım, Yildiz, Yıldız, Yilmaz
Yılmaz, Yin, Yingling, Yocum, Yoder, Yoho, Yoo, Yoon, Yoshida, Yost, Youmans, Youn, Youngblood, Youngs, Yount, Yu
Yudhoyono, Yudin, Yudina, Yuen, Yushchenko, Yuste, Zabaleta, Zabjacan, Žabjačan, Zachary, Zagar, Žagar, Zahn
Zakharov, Zakharova, Zakinja, Zaluzhny, Zambrano, Zamora, Zamorano, Zamudio, Zanoski, Zanoški, Zapata, Zarate, Zárate
Zardari, Zarif, Zavala, Zayas, Zaytsev, Zaytseva, Zeba, Zebec, Zedillo, Zeigler, Zelaya, Zelensky, Zelenskyy, Zelic
Zelić, Zeller, Zeng, Zenteno, Zepeda, Zerjav, Žerjav, Zetterberg, Zezelic, Žeželić, Zgorelec, Zhai, Zhang, Zhdanov
Zhdanova, Zheng, Zhirinovsky, Zhivkov, Zhong, Zhukov, Zhukova, Zhuravlev, Zhuravleva, Zia, Zic, Žic, Ziegler
Zielinski, Zikovic, Žiković, Zimin, Zimina, Zimmer, Zimmerman, Zimmermann, Zink, Zinn, Zinovev, Zinoveva, Zivic
Živić, Zivkovic, Živković, Zmaic, Zmaić, Zook, Zorrilla, Zou, Zrilic, Zrilić, Zrinski, Zubcic, Zubčić, Zuber, Zuev
Zueva, Zufika, Žufika, Zugec, Žugec, Zuluaga, Zuma, Zunec, Žunec, Zuniga, Zúñiga, Zupanic, Županić, Zurita, Zuvela
Žuvela, Zuzic, Žužić, Zykov, Zykova, Zyuganov

[surname_ambiguous]
\=Abbey, \=Akin, \=Alderman, \=Alley, \=Almond, \=Angel, \=Angle, \=Apple, \=Archer, \=Arena, \=Arenas, \=Armour
\=Ash, \=Askew, \=Auger, \=August, \=Back, \=Bacon, \=Badger, \=Bajan, \=Baker, \=Bales, \=Ball, \=Bandy, \=Bane
\=Banister, \=Banker, \=Banks, \=Banner, \=Barber, \=Bard, \=Bare, \=Barker, \=Barns, \=Baron, \=Barrier, \=Barrow
\=Barrows, \=Bash, \=Bass, \=Basso, \=Bates, \=Batten, \=Battle, \=Battles, \=Bay, \=Bays, \=Beach, \=Beam, \=Bean
\=Bear, \=Beard, \=Beaver, \=Beavers, \=Beer, \=Beers, \=Belle, \=Bellows, \=Belt, \=Bender, \=Berg, \=Bergen
\=Berlin, \=Berry, \=Best, \=Bias, \=Bible, \=Bilbao, \=Bill, \=Billings, \=Bills, \=Binder, \=Birch, \=Bird
\=Birmingham, \=Bishop, \=Black, \=Bland, \=Blank, \=Blanks, \=Blessing, \=Bliss, \=Blizzard, \=Block, \=Blood
\=Bloom, \=Bloomer, \=Blow, \=Blue, \=Blunt, \=Board, \=Boatman, \=Bode, \=Boles, \=Bolt, \=Bond, \=Bonds, \=Bone
\=Book, \=Booth, \=Boozer, \=Borders, \=Born, \=Boss, \=Boston, \=Bottoms, \=Bounds, \=Bourgeois, \=Bower, \=Bowers
\=Bowler, \=Bowling, \=Bowman, \=Box, \=Brace, \=Bracken, \=Brake, \=Branch, \=Brand, \=Brasher, \=Bravo, \=Bray
\=Brazil, \=Breeding, \=Breton, \=Brewer, \=Bridge, \=Bridges, \=Bright, \=Brim, \=Brink, \=Bristol, \=Brogan
\=Brook, \=Broom, \=Brothers, \=Brown, \=Browning, \=Brunet, \=Brush, \=Buck, \=Buckles, \=Bull, \=Bullock, \=Bump
\=Bunch, \=Bunker, \=Bunting, \=Burden, \=Burg, \=Burger, \=Burgos, \=Burns, \=Burr, \=Burrow, \=Burrows, \=Busby
\=Bushman, \=Buss, \=Butcher, \=Butt, \=Butters, \=Button, \=Butts, \=Cable, \=Cage, \=Call, \=Camp, \=Camper
\=Canada, \=Cannon, \=Canter, \=Cantor, \=Capers, \=Caraway, \=Card, \=Carrier, \=Carrion, \=Cartagena, \=Carver
\=Case, \=Cash, \=Castle, \=Castor, \=Catalan, \=Cave, \=Chamberlain, \=Chambers, \=Champagne, \=Champion, \=Chance
\=Chancellor, \=Chase, \=Cheek, \=Cheeks, \=Cherry, \=Chestnut, \=Chew, \=Chick, \=Child, \=Chin, \=Christian
\=Church, \=Clapper, \=Clay, \=Cleaver, \=Clement, \=Cleveland, \=Click, \=Close, \=Cloud, \=Coats, \=Coffee
\=Coffin, \=Colon, \=Combs, \=Comer, \=Cone, \=Constant, \=Constantine, \=Converse, \=Cook, \=Cooks, \=Cool, \=Coon
\=Coons, \=Cope, \=Copper, \=Cordoba, \=Córdoba, \=Core, \=Cork, \=Corn, \=Corona, \=Corral, \=Cote, \=Cotter
\=Cotton, \=Couch, \=Council, \=Counts, \=Cousin, \=Cousins, \=Cover, \=Covert, \=Covey, \=Coward, \=Coy, \=Craft
\=Crane, \=Craven, \=Cravens, \=Creamer, \=Creed, \=Creel, \=Cress, \=Crews, \=Crisp, \=Crook, \=Crooks, \=Cropper
\=Cross, \=Crouch, \=Crow, \=Crozier, \=Cruise, \=Cuenca, \=Cumming, \=Curl, \=Curry, \=Cutter, \=Daily, \=Dale
\=Dallas, \=Dame, \=Darling, \=Day, \=Daye, \=Deal, \=Dean, \=Deans, \=Dear, \=Deck, \=Dell, \=Delmas, \=Dent
\=Derby, \=Derrick, \=Derry, \=Dew, \=Dial, \=Diamond, \=Dibble, \=Dick, \=Dicks, \=Dill, \=Doctor, \=Dodge, \=Doe
\=Doll, \=Dollar, \=Doughty, \=Dove, \=Dowdy, \=Downer, \=Downing, \=Downs, \=Drain, \=Drake, \=Drew, \=Driver
\=Drum, \=Duck, \=Duff, \=Dukes, \=Dunning, \=Durham, \=Duty, \=Dye, \=Dyke, \=Dykes, \=Eagle, \=Earl, \=Earls
\=Early, \=Earnest, \=East, \=Eaves, \=Eddy, \=Edge, \=Elder, \=Emery, \=England, \=English, \=Espana, \=España
\=Fain, \=Fair, \=Falcon, \=Falls, \=Fanning, \=Farina, \=Farmer, \=Farrow, \=Fast, \=Favors, \=Fears, \=Fee, \=Fell
\=Feller, \=Fellows, \=Felts, \=Fender, \=Ferry, \=Fetter, \=Field, \=Fielder, \=Fielding, \=Fields, \=Fife, \=Finch
\=Fine, \=Fink, \=Finn, \=Fish, \=Fisher, \=Fix, \=Flack, \=Fleck, \=Fleming, \=Flick, \=Flint, \=Flood, \=Flora
\=Flower, \=Flowers, \=Folk, \=Fontana, \=Ford, \=Fore, \=Foreman, \=Forest, \=Forester, \=Fort, \=Forte, \=Fortune
\=Fountain, \=Fox, \=Frame, \=France, \=Frank, \=Franks, \=Free, \=Freed, \=Freedman, \=Freeman, \=French, \=Friday
\=Fried, \=Friend, \=Fries, \=Frost, \=Fry, \=Fryer, \=Fudge, \=Fuller, \=Funk, \=Furlong, \=Gable, \=Gale, \=Gall
\=Gallant, \=Gamble, \=Gao, \=Garland, \=Garner, \=Gates, \=Gay, \=Gaya, \=Gee, \=Gentile, \=Gentry, \=German
\=Germany, \=Gibbons, \=Gist, \=Givens, \=Gladden, \=Glasgow, \=Glass, \=Glaze, \=Goad, \=Goings, \=Gold, \=Golden
\=Goldsmith, \=Good, \=Goodnight, \=Gore, \=Grace, \=Grant, \=Grass, \=Gravely, \=Graves, \=Gray, \=Green, \=Grey
\=Grim, \=Groom, \=Grooms, \=Gross, \=Grove, \=Groves, \=Grow, \=Guess, \=Guest, \=Gurney, \=Guy, \=Ha, \=Hack
\=Hacker, \=Hackney, \=Haddock, \=Haggard, \=Hair, \=Hake, \=Hale, \=Hales, \=Hall, \=Hallmark, \=Halter, \=Ham
\=Hammer, \=Hammock, \=Hand, \=Handy, \=Hang, \=Hanks, \=Harbin, \=Harbour, \=Harden, \=Harder, \=Hardy, \=Hare
\=Harms, \=Harness, \=Harp, \=Hart, \=Hash, \=Hasty, \=Hatch, \=Haven, \=Havens, \=Hawk, \=Hawks, \=Haws, \=Hay
\=Hays, \=Hazard, \=Hazel, \=Head, \=Heard, \=Heath, \=Heck, \=Hector, \=Hedge, \=Hedges, \=Held, \=Helm, \=Helms
\=Herd, \=Herring, \=Hickey, \=High, \=Hill, \=Hills, \=Hinds, \=Ho, \=Hoard, \=Holder, \=Holiday, \=Holland
\=Holler, \=Holly, \=Homer, \=Hood, \=Hook, \=Hooker, \=Hooks, \=Hope, \=Hopper, \=Horn, \=House, \=Houston, \=Huff
\=Hull, \=Humble, \=Hunt, \=Hunter, \=Hurt, \=Ireland, \=Irish, \=Irons, \=Israel, \=Ivory, \=Ivy, \=Jacks, \=Jasper
\=Jay, \=Jester, \=Johns, \=Joiner, \=Jolly, \=Jordan, \=Jordán, \=Joy, \=Judge, \=Just, \=Justice, \=Kawaguchi
\=Kaya, \=Keel, \=Keeling, \=Keen, \=Keener, \=Key, \=Keys, \=Kidder, \=Kinder, \=Kindred, \=King, \=Kingston
\=Kitchen, \=Kitchens, \=Kite, \=Knight, \=Knoll, \=Lackey, \=Lacy, \=Lagos, \=Lair, \=Lake, \=Lamb, \=Lamp, \=Lance
\=Land, \=Lander, \=Lane, \=Large, \=Lark, \=Lash, \=Lavender, \=Law, \=Lawless, \=Laws, \=Lawyer, \=Lay, \=Layman
\=Lea, \=Leach, \=Leak, \=Leathers, \=Leech, \=Lees, \=Lemon, \=Lemons, \=Lent, \=Liang, \=Lien, \=Light, \=Lima
\=Lincoln, \=Linden, \=Link, \=Linker, \=Lira, \=Little, \=Lively, \=Llamas, \=Lock, \=London, \=Long, \=Lopes
\=Lord, \=Love, \=Loveless, \=Lovely, \=Loving, \=Low, \=Lower, \=Lucena, \=Luck, \=Lucky, \=Luster, \=Lyon, \=Ma
\=Mace, \=Madrid, \=Madrigal, \=Main, \=Major, \=Majors, \=Mallard, \=Manchester, \=Manor, \=Maple, \=Maples
\=Marble, \=March, \=Mares, \=Mark, \=Marker, \=Marks, \=Marlin, \=Marquis, \=Mars, \=Marsh, \=Martini, \=Mask
\=Mast, \=Masters, \=May, \=Maya, \=Mayo, \=Maze, \=Mead, \=Meadows, \=Means, \=Medellin, \=Medley, \=Meek, \=Meeker
\=Melo, \=Merchant, \=Merino, \=Merry, \=Mesa, \=Messenger, \=Messier, \=Messina, \=Milan, \=Miles, \=Miller
\=Millet, \=Million, \=Mills, \=Miner, \=Mink, \=Minor, \=Miracle, \=Mix, \=Miyazaki, \=Moats, \=Mock, \=Moll
\=Monaco, \=Money, \=Monger, \=Monk, \=Montana, \=Montenegro, \=Montserrat, \=Moon, \=More, \=Morrow, \=Moss
\=Motley, \=Mount, \=Mull, \=Murcia, \=Muse, \=Music, \=Nail, \=Nation, \=Nations, \=Nave, \=Neighbors, \=Nettles
\=New, \=Newport, \=Nickel, \=Nickels, \=Nix, \=Noble, \=Nobles, \=Noda, \=North, \=Northern, \=Nottingham, \=Null
\=Numbers, \=Oaks, \=Ogle, \=Oh, \=Olive, \=Orange, \=Ota, \=Outlaw, \=Oxford, \=Pace, \=Pack, \=Packer, \=Paddock
\=Pagan, \=Page, \=Painter, \=Palau, \=Palermo, \=Palm, \=Palomino, \=Pang, \=Papa, \=Paradise, \=Pare, \=Parent
\=Paris, \=Parish, \=Park, \=Parks, \=Parry, \=Parsley, \=Parson, \=Parsons, \=Partridge, \=Paschal, \=Pass, \=Pastor
\=Patch, \=Pate, \=Peace, \=Peach, \=Peacock, \=Peak, \=Pearl, \=Peck, \=Peek, \=Peel, \=Pence, \=Penny, \=Peoples
\=Pepper, \=Peppers, \=Person, \=Peter, \=Petty, \=Piazza, \=Pickle, \=Pierce, \=Pike, \=Pilgrim, \=Pine, \=Piper
\=Pippin, \=Pitcher, \=Place, \=Plank, \=Plant, \=Player, \=Plaza, \=Pleasant, \=Plowman, \=Plumb, \=Pointer
\=Poland, \=Poling, \=Pond, \=Ponder, \=Pool, \=Pope, \=Porter, \=Post, \=Potter, \=Pounds, \=Power, \=Powers, \=Pray
\=Price, \=Pride, \=Priest, \=Prince, \=Prior, \=Proctor, \=Provost, \=Pulley, \=Purser, \=Queen, \=Quick, \=Quirk
\=Race, \=Rains, \=Rainwater, \=Raleigh, \=Range, \=Ransom, \=Rash, \=Ray, \=Read, \=Reader, \=Ready, \=Real, \=Reams
\=Rector, \=Red, \=Redden, \=Reed, \=Reedy, \=Reel, \=Reeve, \=Reeves, \=Register, \=Reno, \=Rhea, \=Rice, \=Rich
\=Richmond, \=Rick, \=Ricks, \=Riddle, \=Rider, \=Ridge, \=Rife, \=Riffle, \=Ring, \=Ringer, \=Rio, \=Rivers, \=Roach
\=Robin, \=Robins, \=Rochester, \=Rock, \=Roe, \=Roebuck, \=Roger, \=Roll, \=Roller, \=Roma, \=Roman, \=Rome, \=Rood
\=Roof, \=Rooks, \=Root, \=Rose, \=Rounds, \=Rouse, \=Royal, \=Ruble, \=Ruby, \=Rue, \=Ruff, \=Rule, \=Runnels
\=Rush, \=Rushing, \=Rusk, \=Rust, \=Sage, \=Sager, \=Sakai, \=Salamanca, \=Sale, \=Sales, \=Salmon, \=Salmons
\=Salter, \=Salvador, \=Sample, \=Samples, \=Sand, \=Sander, \=Sands, \=Sandy, \=Santa Cruz, \=Santander, \=Saucier
\=Savage, \=Sawyers, \=Scales, \=Seal, \=Seals, \=Seaman, \=Sears, \=Self, \=Sell, \=Sellers, \=Sells, \=Serra
\=Sessions, \=Settle, \=Settles, \=Sevilla, \=Sexton, \=Shade, \=Shank, \=Shanks, \=Sharp, \=Shaver, \=Shearer
\=Shears, \=Sheets, \=Sheffield, \=Shell, \=Shepherd, \=Sherry, \=Shields, \=Shilling, \=Shin, \=Shine, \=Shirk
\=Shiver, \=Shivers, \=Shoemaker, \=Shook, \=Shore, \=Shores, \=Short, \=Shorter, \=Showers, \=Sides, \=Sills
\=Silver, \=Silvers, \=Sim, \=Singer, \=Sink, \=Sites, \=Skipper, \=Slack, \=Slate, \=Slaughter, \=Slay, \=Sledge
\=Small, \=Smalls, \=Smart, \=Smock, \=Smothers, \=Snipes, \=Snow, \=Son, \=Song, \=South, \=Southern, \=Sowers
\=Spain, \=Sparks, \=Sparrow, \=Speaks, \=Spear, \=Spears, \=Speck, \=Speed, \=Spell, \=Spikes, \=Spires, \=Spring
\=Sprinkle, \=Squires, \=Stack, \=Stamps, \=Staples, \=Stark, \=Starling, \=Steed, \=Steel, \=Sterling, \=Stern
\=Sterner, \=Steward, \=Stiles, \=Still, \=Stock, \=Stocks, \=Stoker, \=Stokes, \=Stone, \=Stoner, \=Stoops, \=Storey
\=Storm, \=Storms, \=Story, \=Stout, \=Straight, \=Strain, \=Strait, \=Strand, \=Strange, \=Street, \=Stringer
\=Strong, \=Struck, \=Stump, \=Sturgeon, \=Styles, \=Summer, \=Summers, \=Sun, \=Sunderland, \=Surface, \=Swan
\=Swank, \=Sweat, \=Sweet, \=Swift, \=Swindle, \=Swisher, \=Tan, \=Tanner, \=Teal, \=Teeter, \=Temple, \=Thai
\=Thies, \=Thorn, \=Thrash, \=Thrasher, \=Thrower, \=Tiller, \=Tingle, \=Tinker, \=Toms, \=Toner, \=Tong, \=Tower
\=Towns, \=Toy, \=Treat, \=Trice, \=Trinidad, \=Trotter, \=Troupe, \=Trout, \=Troy, \=True, \=Trujillo, \=Tuck
\=Turk, \=Ueda, \=Urban, \=Usher, \=Utter, \=Valencia, \=Valentine, \=Valley, \=Veal, \=Vest, \=Via, \=Viana, \=Vice
\=Vigil, \=Vines, \=Vineyard, \=Viola, \=Waddle, \=Wade, \=Wages, \=Wagoner, \=Waits, \=Wales, \=Wall, \=Walling
\=Walls, \=Waltz, \=Ward, \=Warden, \=Ware, \=Warrington, \=Washington, \=Waters, \=Way, \=Weathers, \=Weaver, \=Weed
\=Weeks, \=Weir, \=Wellington, \=Wells, \=Welsh, \=West, \=Wheat, \=Whetstone, \=White, \=Whitener, \=Whiting
\=Whittle, \=Wick, \=Wicker, \=Wicks, \=Wiener, \=Wight, \=Wild, \=Wilder, \=Wiles, \=Will, \=Wills, \=Wilt, \=Wing
\=Winger, \=Winner, \=Winter, \=Winters, \=Wisdom, \=Wise, \=Withers, \=Wolf, \=Woo, \=Wood, \=Woodcock, \=Wooden
\=Woodland, \=Woodman, \=Woods, \=Woody, \=Word, \=Workman, \=Worth, \=Worthy, \=Wren, \=Wright, \=York, \=Young
\=Younger, \=Zaragoza
