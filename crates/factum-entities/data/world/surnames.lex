# Surnames; those that are also English words or place names are kept apart.
# Built by build_gazetteers.py; do not edit.
# origin: US Census Bureau 1990 name files (public domain) by the Python package names 0.3.0
# origin: Faker 40.54.0 person providers (national statistics and contributors)
# origin: own work (romanized names)
# license: LicenseRef-public-domain AND MIT AND (MIT OR Apache-2.0)

[surname]
Aaron, Aas, Aasen, Abascal, Abbas, Abbasi, Abbate, Abbott, Abdallah, Abdi, Abdullah, Abdullahi, Abel, Abell, Abella
Abellan, Abellán, Abercrombie, Aberg, Åberg, Abernathy, Abernethy, Abeyta, Abicic, Abičić, Abiola, Ables, Abner
Abney, Abraham, Abrahamsen, Abrahamsson, Abram, Abramov, Abramova, Abramovic, Abramović, Abrams, Abramson, Abrassart
Abrego, Abreu, Abril, Absher, Abshire, Abubakar, Abulafia, Aburto, Acedo, Acero, Acevedo, Acharya, Acker, Ackerman
Ackley, Acord, Acosta, Acree, Acton, Acuna, Acuña, Adadia, Adair, Adam, Adame, Adames, Adams, Adamson, Adamu, Adan
Adán, Adasme, Adcock, Addington, Addis, Addison, Adebayo, Adesina, Adeyemi, Adkins, Adkinson, Adkisson, Adler
Adolfsson, Adorno, Adrian, Adzijevic, Adžijević, Aedo, Aerts, Afanasev, Afanaseva, Agafonov, Agafonova, Agarwal, Agee
Agnew, Agosto, Agren, Ågren, Aguado, Aguayo, Agudelo, Agudo, Aguero, Agüero, Aguiar, Aguila, Águila, Aguilar
Aguilera, Aguilo, Aguiló, Aguirre, Agullo, Agurto, Agusti, Agustí, Agustin, Agustín, Ahearn, Ahern, Ahlberg, Ahlers
Ahlgren, Ahlin, Ahlqvist, Ahlstrom, Ahlström, Ahmad, Ahmadi, Ahmadinejad, Ahmed, Ahn, Ahner, Aho, Ahrens, Aiello
Aiken, Aikens, Ainsworth, Aitken, Ake, Aker, Akerlund, Åkerlund, Akerman, Åkerman, Akers, Akesson, Åkesson, Akhtar
Akın, Akins, Akmacic, Akmačić, Aksenov, Aksenova, Aksoy, Akufo-Addo, al-Abadi, al-Assad, al-Baghdadi, al-Bashir
al-Maktoum, al-Maliki, al-Nahyan, al-Sadr, al-Saud, al-Sharaa, al-Sisi, al-Thani, al-Zawahiri, Alamo, Álamo, Alanis
Alaniz, Alarcon, Alarcón, Alba, Albanese, Albano, Albaugh, Alberdi, Albero, Alberola, Albers, Albert, Alberts
Albertson, Albin, Albornoz, Albrecht, Albright, Albritton, Alcala, Alcalá, Alcalde, Alcantar, Alcántar, Alcantara
Alcántara, Alcaraz, Alcazar, Alcázar, Alckmin, Alcolea, Alcorn, Aldana, Alden, Alderete, Alderson, Aldrich, Aldridge
Alegre, Alegria, Alegría, Alejandro, Aleksandrov, Aleksandrova, Alekseev, Alekseeva, Aleman, Alemán, Alemany, Alencar
Alessi, Alex, Alexander, Alexandersson, Alexis, Alfano, Alfaro, Alfonso, Alford, Alfred, Alfredsson, Alger, Ali
Aliaga, Alicea, Aliyev, Alkovic, Alković, Allain, Allan, Allard, Alleman, Allen, Allende, Allendes, Aller, Alleyne
Allgood, Allison, Allman, Allred, Alm, Almagro, Almansa, Almanza, Almaraz, Almazan, Almazán, Almeida, Almgren
Almonacid, Almonte, Almqvist, Alonso, Alonzo, Alpert, Alsina, Alston, Alsup, Altamirano, Altman, Alton, Alva
Alvarado, Alvarez, Álvarez, Alvaro, Álvaro, Alvear, Alverez, Alves, Alvey, Alzate, Amador, Aman, Amanovic, Amanović
Amaral, Amaro, Amat, Amato, Amaya, Ambriz, Ambrose, Amerson, Ames, Amey, Amick, Amidzic, Amidžić, Amigó, Amin, Ammons
Amo, Amor, Amores, Amorim, Amoros, Amorós, Amos, Ampuero, Amundson, Ananyev, Anaya, Anciaux, Anderberg, Anders
Andersen, Anderson, Andersson, Anderton, Andes, Andino, Andrade, Andrasek, Andrašek, Andre, André, Andreassen
Andreasson, Andreev, Andreeva, Andren, Andrén, Andres, Andrés, Andresen, Andress, Andreu, Andrew, Andrews
Andreychenko, Andrijasevic, Andrijašević, Andrijevic, Andrijević, Andropov, Andrus, Angarita, Ángel, Angeles, Angell
Angelo, Anglada, Anglin, Anguiano, Anguita, Angulo, Angus, Anicic, Aničić, Anisimov, Anisimova, Anjos, Annis, Ansari
Ansley, Anson, Anthony, Antić, Antoine, Antolkovic, Antolković, Anton, Antón, Antonelli, Antonic, Antonić, Antonio
Antonov, Antonova, Antonsen, Antonsson, Antunes, Antunez, Antúnez, Aoki, Apablaza, Aparicio, Apodaca, Aponte, Appel
Appleby, Applegate, Appleton, Applewhite, Appling, Aquilar, Aquino, Aracena, Arafat, Araghchi, Aragon, Aragón
Aragones, Aragonés, Arai, Araiza, Aramburu, Arana, Arancibia, Aranda, Araneda, Arango, Aranguiz, Aránguiz, Araujo
Araújo, Aravena, Araya, Arbogast, Arboleda, Arbuckle, Arce, Arceneaux, Archambault, Archibald, Archie, Archuleta
Arco, Arcos, Ard, Ardila, Ardoin, Arellano, Arevalo, Arévalo, Argo, Arguello, Argueta, Arias, Arino, Ariño, Ariza
Arjona, Arkhipov, Arkhipova, Armbruster, Armendariz, Armendáriz, Armengol, Armenta, Armentrout, Armijo, Armitage
Armstead, Armstrong, Arnaiz, Arnal, Arnau, Arnaud, Arndt, Arnesen, Arnett, Arnette, Arnold, Arnould, Aroca, Aronson
Aronsson, Aros, Arranz, Arredondo, Arregui, Arreola, Arriaga, Arriagada, Arribas, Arrieta, Arrington, Arriola
Arrowood, Arroyo, Arruda, Arsenault, Arslan, Arteaga, Artemev, Artemeva, Arthur, Artigas, Artis, Arvidsson, Arvizu
Arwood, Arzola, Asada, Asberg, Åsberg, Asberry, Asbury, Asenjo, Asensio, Asghar, Ashburn, Ashby, Ashcraft, Ashe
Asher, Ashford, Ashkenazi, Ashley, Ashmore, Ashrawi, Ashton, Ashworth, Askins, Aslan, Aslund, Åslund, Aso, Asplund
Assad, Assuncao, Assunção, Astete, Aston, Astrom, Åström, Astudillo, Ataturk, Atatürk, Atchison, Atchley, Atencio
Atherton, Atienza, Atkins, Atkinson, Attaway, Atwater, Atwell, Atwood, Aubert, Aubin, Aubrey, Aucoin, Audet, Audette
Augustine, Augustsson, Auld, Ault, Aune, Aung, Austin, Auten, Autrey, Autry, Avalos, Ávalos, Avant, Avdeev, Avdeeva
Avelar, Avendano, Avendaño, Avent, Averett, Averill, Avery, Avila, Ávila, Aviles, Avilés, Avina, Axelsson, Ayala
Ayalon, Aycock, Aydin, Aydın, Ayer, Ayers, Ayllon, Ayllón, Ayotte, Ayres, Ayub, Ayuso, Azcona, Azevedo, Aznar, Azocar
Azócar, Azorin, Babb, Babbitt, Babcock, Baber, Babic, Babić, Babin, Babineaux, Babis, Babiš, Baca, Bacak, Bačak, Bach
Bachelet, Bachman, Bacic, Bačić, Bäck, Backman, Bäckman, Backstrom, Bäckström, Backus, Badawi, Bader, Badia, Badía
Badilla, Badillo, Bae, Baek, Baena, Baer, Baez, Báez, Baeza, Bagby, Baggett, Bagley, Bagwell, Bahamonde, Bahamondes
Bahceli, Bahçeli, Bahena, Bahr, Bai, Baier, Bailes, Bailey, Baillargeon, Bailly, Baily, Bain, Baines, Bair, Baird
Bakke, Bakker, Baksa, Balaguer, Balatinac, Balch, Balcom, Balderas, Baldridge, Baldwin, Balic, Balić, Balincic
Balinčić, Baljak, Ballance, Ballard, Ballenger, Ballester, Ballesteros, Ballew, Ballinger, Ballou, Balogun, Baltazar
Banas, Bancroft, Banda, Bandera, Banerjee, Banicevic, Baničević, Banko, Bankston, Bannister, Bannon, Banos, Baños
Banovac, Banta, Banuelos, Bañuelos, Baptiste, Baquero, Barac, Barać, Barahona, Barajas, Barak, Baran, Baranov
Baranova, Barba, Barbe, Barbee, Barbera, Barberá, Barbero, Barbic, Barbić, Barbier, Barbieri, Barbieux, Barbir
Barbosa, Barbour, Barboza, Barcelo, Barceló, Barcena, Bárcena, Barclay, Barco, Barden, Bardwell, Barela, Baresic
Barešić, Barfield, Barger, Barham, Barhorst, Baric, Barić, Baricevic, Baričević, Barisic, Barišić, Barkley, Barkovic
Barković, Barksdale, Barlow, Barnaba, Barnard, Barner, Barnes, Barnett, Barnette, Barney, Barnhart, Barnhill, Barnum
Barnwell, Baro, Baró, Barón, Barone, Barr, Barragan, Barragán, Barral, Barranco, Barraza, Barreda, Barrena, Barrera
Barreto, Barrett, Barria, Barría, Barrick, Barrientos, Barringer, Barrington, Barrios, Barron, Barros, Barry, Barta
Bartel, Bartell, Bartels, Barth, Barthelemy, Bartholomew, Bartlett, Bartley, Bartolome, Bartolomé, Barton, Bartz
Barusic, Barušić, Barzani, Bas, Bascunan, Bascuñán, Basescu, Băsescu, Basham, Bashaw, Bashir, Bašić, Basile, Basinger
Baskerville, Baskin, Basnec, Bašnec, Bassett, Bastian, Bastias, Bastías, Bastida, Bastidas, Bastien, Bastin, Batalla
Batchelder, Batchelor, Bateman, Batey, Batista, Batiste, Batlle, Batrac, Batrnek, Batson, Battaglia, Batton, Batts
Baty, Baucom, Baudoux, Baudry, Bauduin, Bauer, Baugh, Baugher, Baughman, Baum, Bauman, Baumann, Baumgardner
Baumgartner, Bautista, Bauwens, Bauza, Bauzà, Baxley, Baxter, Bayer, Bayles, Bayless, Baylor, Bayne, Bayo, Bayon
Bayón, Bayona, Bayraktar, Bazan, Bazemore, Bazin, Bazjak, Beaird, Beal, Beale, Beall, Beals, Beaman, Beamer, Beamon
Beane, Bearden, Beardsley, Beasley, Beason, Beaton, Beattie, Beatty, Beaty, Beauchamp, Beaudette, Beaudoin, Beaudry
Beaujean, Beaulieu, Beaumont, Beauregard, Bebic, Bebić, Becerra, Bech, Bechtel, Bechtold, Beck, Becker, Beckers
Beckett, Beckford, Beckham, Beckley, Beckman, Beckner, Beckwith, Becnel, Bedard, Bedell, Bedford, Bedoya, Bedwell
Beebe, Beecher, Beeler, Beeman, Beene, Beery, Beeson, Begay, Beggs, Begley, Begonja, Begue, Bègue, Beguin, Behling
Behr, Behrens, Bejarano, Bekele, Belanger, Belcher, Belda, Belden, Beletic, Beletić, Belew, Belisle, Belk, Bell
Bellamy, Beller, Bellido, Bellinger, Bello, Belmar, Belosevic, Belošević, Belousov, Belousova, Belov, Belova
Belozerov, Belozerova, Belton, Beltran, Beltrán, Beltz, Belyaev, Belyaeva, Belyakov, Belyakova, Bemis, Ben Ali
Ben-Gurion, Ben-Gvir, Benally, Benavent, Benavente, Benavides, Benavidez, Benavídez, Benbow, Bencic, Benčić
Benedetto, Benedict, Benefield, Benet, Benfield, Benford, Benge, Bengtsson, Benham, Benic, Benić, Benitez, Benítez
Benito, Benjamin, Benkirane, Benn, Benner, Bennet, Bennett, Benning, Benoit, Benson, Bentley, Benton, Bentz, Benz
Berakovic, Beraković, Berard, Berdimuhamedow, Berenguer, Bergdahl, Berger, Bergeron, Bergin, Bergkvist, Berglund
Bergman, Bergmann, Bergquist, Bergqvist, Bergsten, Bergstrand, Bergstrom, Bergström, Bergvall, Berisha, Berkey
Berkley, Berkowitz, Berman, Bermejo, Bermudez, Bermúdez, Bernad, Bernal, Bernard, Bernardic, Bernardić, Bernardo
Bernat, Berndt, Berner, Bernhardt, Bernier, Bernstein, Berntsen, Berntsson, Berrios, Berríos, Berrocal, Berryhill
Berryman, Bertelsen, Bertilsson, Bertin, Bertosa, Bertoša, Bertram, Bertran, Bertrán, Bertrand, Berube, Besnard
Bespalov, Bespalova, Bess, Bessette, Besson, Betancourt, Bétancourt, Betancur, Bethea, Bethel, Bethune, Bettencourt
Bettis, Betts, Betz, Bevan, Beveridge, Beverly, Bevins, Bevis, Bewley, Bey, Beyer, Bezic, Bezić, Bhatt, Bhattacharya
Bhutto, Bianchi, Bianco, Bibb, Bibbs, Bicak, Bičak, Bicanic, Bićanić, Bičanić, Bice, Bickel, Bickerstaff, Bickford
Biddle, Bidwell, Bieber, Bierman, Bigelow, Biggers, Biggerstaff, Biggs, Bigham, Bigler, Bijelic, Bijelić, Bilbrey
Biles, Biller, Billingsley, Billington, Billiot, Billups, Bilodeau, Bilyeu, bin Laden, bin Salman, Binette, Binford
Bing, Bingaman, Bingham, Bingula, Binion, Binkley, Binns, Birchfield, Birdsong, Birdwell, Birkeland, Birkic, Birkić
Birtic, Birtić, Biryukov, Biryukova, Bischoff, Bish, Bissell, Bisson, Bissonnette, Bittner, Bivens, Bivins, Bixby
Bixler, Biya, Bjelis, Bjeliš, Bjork, Björk, Bjorklund, Björklund, Bjorkman, Björkman, Blackburn, Blackford, Blackman
Blackmon, Blackmore, Blackshear, Blackstock, Blackstone, Blackwell, Blackwood, Blagaic, Blagaić, Blain, Blaine, Blair
Blais, Blaisdell, Blaise, Blake, Blakely, Blakemore, Blakeney, Blakey, Blakley, Blakney, Blalock, Blanc, Blanca
Blanchard, Blanchet, Blanchette, Blanco, Blanding, Blanes, Blaney, Blankenship, Blanton, Blasco, Blaylock, Blazek
Blažek, Blazevic, Blažević, Blazicko, Blažičko, Blazquez, Blázquez, Bledsoe, Blevins, Blin, Blinov, Blinova, Blixt
Bloch, Blocker, Blodgett, Blokhin, Blokhina, Blomberg, Blomgren, Blomkvist, Blomquist, Blomqvist, Blondel, Blondiau
Bloodworth, Bloomfield, Blount, Bluhm, Blum, Blume, Blumenthal, Bly, Blythe, Boada, Boardman, Boatright, Boatwright
Boban, Bobanovic, Bobanović, Bobbitt, Bobo, Bobrov, Bobrova, Bobylev, Bobyleva, Bocanegra, Bock, Bodart, Boddie
Boden, Bodine, Bodnar, Bodson, Boe, Bøe, Boehm, Boettcher, Bogadi, Bogaert, Bogan, Bogard, Bogart, Bogdanov
Bogdanova, Boger, Boggess, Boggs, Bogle, Bogovic, Bogović, Bohannon, Bohlin, Bohman, Bohn, Bohorquez, Bohórquez
Boisvert, Boix, Bojanic, Bojanić, Bojorquez, Boland, Bolanos, Bolaños, Bolcevic, Bolčević, Bolden, Bolding, Boldt
Bolduc, Bolen, Bolick, Bolin, Boling, Bolinger, Bolivar, Bolívar, Boljkovac, Bolling, Bollinger, Bolshakov
Bolshakova, Bolsonaro, Bolton, Bondarenko, Bonet, Boney, Bonham, Bonilla, Bonin, Bonnell, Bonner, Bonnett, Bonney
Bonnin, Bono, Booher, Booker, Boone, Boothe, Borak, Bordelon, Borden, Boren, Borg, Borges, Borgstrom, Borgström
Borisov, Borisova, Borissov, Borjesson, Börjesson, Borkowski, Borojevic, Borojević, Borosak, Borošak, Borowski
Borquez, Bórquez, Borras, Borrás, Borrego, Borrell, Borst, Bortnikov, Bosch, Bosco, Bosilj, Bosley, Bosnjak, Bošnjak
Bosnjakovic, Bošnjaković, Bost, Bostic, Bostick, Bostrom, Boström, Bostwick, Boswell, Bosworth, Botelho, Botella
Botello, Botic, Botić, Botica, Bott, Botts, Bou, Bouchard, Bouchat, Boucher, Bouchet, Bouchez, Boudart, Boudreau
Boudreaux, Bouffard, Boughton, Bouie, Boulay, Bouldin, Bourassa, Bourg, Bourguignon, Bourne, Bourque, Bousquet
Bouteflika, Boutin, Bouton, Boutte, Boutwell, Bouvet, Bouvier, Bove, Bovy, Bowden, Bowe, Bowen, Bowens, Bowes, Bowie
Bowker, Bowles, Bowlin, Bowser, Bowyer, Boyce, Boyd, Boyer, Boyett, Boyette, Boykin, Boykins, Boyko, Boylan, Boyle
Boyles, Boynton, Bozanic, Božanić, Bozanovic, Božanović, Bozarth, Bozeman, Bozic, Božić, Bozicevic, Božičević
Bozickovic, Božičković, Bozikovic, Božiković, Bracey, Brackett, Bracun, Bračun, Bracy, Bradberry, Bradbury, Braddock
Braddy, Braden, Bradfield, Bradford, Bradic, Bradić, Bradley, Bradshaw, Brady, Bragg, Bragin, Bragina, Brainard
Braithwaite, Brajkovic, Brajković, Braley, Bralic, Bralić, Bramlett, Brammer, Branco, Brandenburg, Brandic, Brandić
Brandon, Brandt, Branham, Brankovic, Branković, Brann, Brannan, Brannon, Brannstrom, Brännström, Branson, Brant
Brantley, Branton, Branum, Brashear, Brasseur, Braswell, Bratcher, Bratton, Braud, Brauer, Braun, Brawley, Brawner
Braxton, Brcko, Breault, Breaux, Breazeale, Breckenridge, Breeden, Breedlove, Breen, Brehm, Breland, Bremer, Brennan
Brenneman, Brenner, Brent, Bresnahan, Brett, Bretz, Breunig, Brewington, Brewster, Brewton, Brezhnev, Brezjan, Brian
Briand, Brice, Briceno, Briceño, Brichard, Bricker, Bridgeman, Brien, Briggs, Brigham, Briley, Brill, Brinker
Brinkley, Brinkman, Brinson, Briones, Brisco, Briscoe, Briseno, Briseño, Brister, Bristow, Brito, Britt, Brittain
Britton, Britvec, Brizola, Brlas, Brlek, Brletic, Brletić, Broaddus, Broadnax, Broadus, Broadwater, Broadway, Broberg
Brochu, Brock, Brockington, Brockman, Brockway, Broderick, Brodeur, Brodie, Brodin, Brody, Brogdon, Brokaw, Brolin
Broman, Bromley, Bronson, Brooke, Brooker, Brookins, Brooks, Brookshire, Broome, Brophy, Brotherton, Broughton
Broussard, Browder, Brower, Browne, Brownell, Brownfield, Brownlee, Broyles, Bru, Brubaker, Bruce, Brumbaugh
Brumfield, Brumley, Brummett, Bruna, Brundage, Brune, Bruneau, Brunel, Brunelle, Bruner, Brunner, Bruno, Bruns
Brunson, Bruton, Bruun, Bruyere, Bruyère, Bryan, Bryant, Bryce, Bryson, Bucanac, Bučanac, Bucar, Bučar, Bucci
Buchanan, Bucher, Buchholz, Buckingham, Buckley, Buckman, Buckner, Budd, Budde, Buehler, Buell, Buendia, Buendía
Bueno, Buffington, Buford, Bugg, Buggs, Bugueno, Bugueño, Buhari, Bui, Buie, Buisson, Buitrago, Bukvic, Bukvić
Buljan, Bullard, Buller, Bullington, Bullins, Bullis, Bulter, Bultot, Bumgardner, Bumgarner, Buncic, Bunčić, Bundy
Bungic, Bungić, Bunic, Bunić, Bunn, Bunnell, Bunton, Burbank, Burbano, Burch, Burcham, Burchett, Burchette
Burchfield, Burcul, Burčul, Burd, Burdett, Burdette, Burdick, Burdine, Burford, Burge, Burgess, Burgett, Burgin
Buric, Burić, Burk, Burke, Burkes, Burkett, Burkey, Burkhalter, Burkhardt, Burkhart, Burkholder, Burks, Burleigh
Burleson, Burley, Burlingame, Burmeister, Burnell, Burnett, Burnette, Burney, Burnham, Burnside, Burov, Burova
Burrell, Burress, Burris, Burroughs, Burrus, Bursic, Buršić, Burson, Burt, Burton, Burwell, Busch, Bush, Bushey
Bushnell, Busljeta, Bušljeta, Busquets, Busse, Bussell, Bussey, Bustamante, Bustos, Butkovic, Butković, Butler
Butterfield, Butterworth, Butz, Buxton, Buzov, Buzzell, Byars, Bybee, Byerly, Byers, Byington, Bykov, Bykova, Byler
Bylund, Bynum, Byrd, Byrne, Byrnes, Byron, Byrum, Bystrom, Byström, Caballero, Caban, Cabán, Cabañas, Cabanillas
Cabe, Cabeza, Cabo, Cabral, Cabrera, Cabrero, Caceres, Cáceres, Caddell, Cade, Cadena, Cadenas, Cady, Caesar, Caffey
Cafuk, Cagalj, Čagalj, Cagle, Cahill, Cahoon, Cai, Caicedo, Cain, Caine, Caines, Cairns, Cal, Calabrese, Calatayud
Calder, Caldera, Calderon, Calderón, Caldwell, Calheiros, Calhoun, Calkins, Callaghan, Callahan, Callan, Callaway
Calleja, Callen, Callender, Callens, Callihan, Callis, Callison, Calloway, Calton, Calvert, Calvet, Calvillo, Calvin
Calvo, Calzada, Camacho, Camara, Cámara, Camarena, Camarillo, Cambell, Cambier, Cameron, Camino, Campagna, Campbell
Campillo, Campion, Campo, Campos, Campoy, Camus, Canady, Canales, Canas, Cañas, Cancino, Candelaria, Candelario
Candia, Canellas, Cañellas, Canet, Canete, Cañete, Canfield, Canizares, Cañizares, Cann, Cannady, Cano, Canovas
Cánovas, Cantara, Canterbury, Cantero, Cantillo, Cantón, Cantrell, Cantu, Cantú, Cantwell, Canty, Cao, Caparros
Caparrós, Capdevila, Capelle, Capone, Capps, Caputo, Caputova, Čaputová, Caraballo, Carbajal, Carbajo, Carbaugh
Carbo, Carbó, Carbone, Carcamo, Cárcamo, Carden, Cardenas, Cárdenas, Carder, Cardin, Cardon, Cardona, Cardoza
Cardozo, Cardwell, Carey, Cargill, Cargonja, Čargonja, Caric, Carić, Carillo, Carl, Carleton, Carley, Carlier
Carlile, Carlin, Carlisle, Carlo, Carlos, Carlsen, Carlson, Carlsson, Carlton, Carlyle, Carmack, Carman, Carmichael
Carmody, Carmona, Carnahan, Carneiro, Carner, Carnero, Carnes, Carney, Caro, Caron, Carothers, Carpenter, Carper
Carr, Carranza, Carrasco, Carrasquillo, Carraway, Carre, Carrell, Carreno, Carreño, Carreon, Carreón, Carrera
Carrero, Carretero, Carrico, Carrigan, Carrillo, Carrington, Carrión, Carro, Carrol, Carroll, Carruth, Carruthers
Carson, Carswell, Carter, Cartes, Cartwright, Carty, Caruso, Caruthers, Carvajal, Carvalho, Cary, Casado, Casal
Casals, Casanova, Casanovas, Casares, Casarez, Casárez, Casas, Casey, Cashman, Casiano, Casias, Casillas, Caskey
Cason, Casper, Cass, Cassady, Cassart, Cassell, Cassidy, Cassity, Castaneda, Castañeda, Castano, Castaño, Castanon
Casteel, Castejon, Castejón, Castell, Castellano, Castellanos, Castello, Castelló, Castells, Castilla, Castillo
Castleberry, Castleman, Casto, Caston, Castrillo, Castrillon, Castrillón, Castro, Caswell, Catala, Catalá, Catalán
Catalano, Cate, Cates, Cathcart, Cathey, Catlett, Catlin, Cato, Caton, Catron, Caudell, Caudill, Caudle, Caudron
Cauley, Caulfield, Causey, Cauthen, Cavanaugh, Cavazos, Cavender, Cavieres, Caviness, Cawley, Cawthon, Caylor
Cazares, Cazorla, Cea, Ceasar, Ceausescu, Ceaușescu, Ceballos, Cecil, Cedeno, Cedillo, Ceja, Celestine, Celik, Çelik
Centeno, Cepeda, Cerda, Cerdá, Cerdan, Cerdán, Cerezo, Ceron, Cerón, Cerro, Cervantes, Cervantez, Cervántez, Cervera
Cespedes, Céspedes, Cestaric, Cestarić, Cetin, Çetin, Cha, Chabot, Chacon, Chacón, Chadwell, Chadwick, Chaffee
Chaffin, Chafin, Chaisson, Chalmers, Chamberlin, Chamblee, Chambless, Chambliss, Chamness, Chamorro, Champlin, Chan
Chan-ocha, Chancey, Chandia, Chandía, Chandler, Chaney, Chang, Chao, Chapa, Chapelle, Chapin, Chaplin, Chapman
Chappell, Charbonneau, Charette, Charles, Charley, Charlier, Charlton, Charrier, Charron, Chartier, Chasse, Chastain
Chasteen, Chatham, Chatman, Chatterjee, Chau, Chaudhary, Chaudhry, Chauveau, Chauvet, Chauvin, Chavarria, Chavarría
Chaves, Chavez, Chávez, Chavis, Cheatham, Checa, Chee, Chen, Chenault, Cheney, Cheng, Chenoweth, Chernenko
Chernomyrdin, Chernov, Chernova, Chesser, Chesson, Chester, Cheung, Chevalier, Chevallier, Chiang, Chidester
Childers, Childress, Childs, Chiles, Chilton, Ching, Chinn, Chipman, Chisholm, Chism, Chisolm, Chitwood, Chiu, Cho
Choate, Choe, Choi, Chong, Choque, Chou, Chouinard, Chow, Chretien, Chrétien, Chrisman, Christ, Christensen
Christenson, Christiaens, Christiansen, Christianson, Christie, Christman, Christmas, Christoffersen, Christopher
Christopherso, Christy, Chronister, Chu, Chumley, Chun, Chung, Churchill, Churchwell, Cid, Ciganovic, Ciganović, Cik
Cimino, Cindric, Cindrić, Cintron, Cintrón, Cioffi, Čiš, Cisco, Cisneros, Cisse, Cissé, Cisterna, Cisternas
Cizmesija, Čižmešija, Cizmic, Čizmić, Claar, Claes, Claessens, Claesson, Claeys, Claiborne, Clair, Clancy, Clanton
Clapp, Clardy, Clare, Clark, Clarke, Clarkson, Clary, Claudio, Claus, Clausen, Claussen, Clavero, Clawson, Claxton
Claycomb, Claypool, Claypoole, Clayton, Claytor, Cleary, Clegg, Cleghorn, Clem, Clemens, Clément, Clemente, Clements
Clemmer, Clemmons, Clemons, Clerc, Clevenger, Clifford, Clift, Clifton, Cline, Clinton, Cloninger, Closset, Clough
Clouse, Cloutier, Clow, Clower, Cloyd, Clyburn, Clyde, Coakley, Coates, Cobb, Cobbs, Coble, Cobo, Cobos, Coburn, Coca
Cochran, Cochrane, Cockerham, Cockrell, Codina, Cody, Coe, Coello, Coen, Cofer, Coffelt, Coffey, Coffman, Cofield
Cofre, Cofré, Coggins, Cogswell, Cohen, Cohn, Coker, Colangelo, Colbert, Colburn, Colby, Cole, Colella, Coleman
Coles, Coley, Colić, Colin, Colinet, Collado, Collao, Collard, Collart, Collazo, Collet, Collett, Collette, Colletti
Colley, Collier, Collignon, Collin, Collins, Collinsworth, Collum, Colman, Colom, Coloma, Colomer, Colón, Colot
Colquitt, Colson, Colston, Colter, Colton, Colucci, Colunga, Colvin, Colwell, Comeau, Comeaux, Compaore, Compaoré
Compere, Compère, Compton, Comstock, Conant, Conaway, Concepcion, Concepción, Concha, Conde, Condon, Conesa, Coney
Congdon, Conger, Conklin, Conley, Conlin, Conlon, Conn, Connell, Connelly, Conner, Conners, Connolly, Connor, Connors
Conover, Conrad, Conroy, Constantino, Conte, Conté, Conti, Contreras, Conway, Conwell, Conyers, Cooke, Cooksey
Cooley, Coombs, Coomer, Cooney, Cooper, Čop, Copeland, Copenhaver, Copley, Coppage, Coppens, Coppola, Corbacho
Corbett, Corbin, Corbitt, Corcoran, Cordeiro, Cordell, Corder, Cordero, Cordes, Cordier, Cordova, Córdova, Corey
Coric, Ćorić, Corley, Corliss, Corman, Cormier, Cornejo, Cornelison, Cornelius, Cornell, Cornett, Cornez, Cornil
Cornish, Cornwell, Corominas, Coronado, Coronel, Corpuz, Corrales, Correa, Corredor, Correia, Correll, Corrigan
Corriveau, Corso, Corson, Cortes, Cortés, Cortez, Cortina, Corvalan, Corvalán, Corwin, Cory, Cosby, Cosgrove, Cosic
Ćosić, Cosme, Cosper, Coss, Costa, Costanzo, Coste, Costello, Coston, Cota, Cothran, Cotic, Čotić, Cotten, Cottingham
Cottle, Cotto, Cottrell, Coughlin, Coulibaly, Coulombe, Coulon, Coulson, Coulter, Courson, Courtney, Courtois
Couture, Couturier, Couvreur, Covarrubias, Covic, Čović, Covington, Cowan, Cowans, Cowart, Cowden, Cowell, Cowen
Cowles, Cowley, Cox, Coyle, Coyne, Cozar, Cózar, Cozart, Crabb, Crabtree, Craddock, Crafton, Crahay, Craig, Crain
Cramer, Crampton, Crandall, Crandell, Cranford, Craver, Crawford, Crawley, Crayton, Creech, Creekmore, Creighton
Cremer, Crenshaw, Crespi, Crespo, Crevar, Criado, Cribb, Cribbs, Crider, Crim, Crippen, Criss, Crist, Criswell
Crites, Crittenden, Crnekovic, Crneković, Crnkovic, Crnković, Crocker, Crockett, Croft, Cromer, Cromwell, Cronin
Cronk, Croom, Crosby, Crossland, Crossley, Crossman, Crosson, Croteau, Crotty, Crouse, Crowder, Crowe, Crowell
Crowley, Crowson, Croy, Cruces, Crum, Crumley, Crump, Crumpler, Crumpton, Cruse, Crutcher, Crutchfield, Cruz
Cuadrado, Cubillos, Cubric, Čubrić, Cucek, Čuček, Cudic, Čudić, Cuellar, Cuéllar, Cuervo, Cuesta, Cuevas, Cui, Cukman
Čukman, Cukon, Culbertson, Culbreth, Culi, Culina, Čulina, Culjak, Čuljak, Cullen, Culler, Culot, Culp, Culpepper
Culver, Cummings, Cummins, Cundiff, Cunha, Cunningham, Cuomo, Cupic, Čupić, Cupp, Cureton, Curic, Ćurić, Curiel
Curley, Curran, Currie, Currier, Currin, Curtin, Curtis, Curtiss, Cushing, Cushman, Cusick, Custer, Cuthbertson
Cutler, Cutshall, Cuvelier, Cvenic, Cvenić, Cvetkovic, Cvetković, Cvetnic, Cvetnić, Cvitan, Cvrtila, Cyr, Cyrus
D'Agostino, D'Alessandro, D'Amato, D'Amico, D'Angelo, D'Antonio, D'Souza, Da Silva, Dabbs, Dabney, Dabo, Dacosta
Daggett, Dagostino, Dahl, Dahlan, Dahlberg, Dahlen, Dahlén, Dahlgren, Dahlqvist, Dahlstrom, Dahlström, Dai, Daigle
Dail, Dailey, Dalessandro, Dalessio, Daley, Dallagnol, Dalmau, Dalrymple, Dalton, Daly, Damato, Dambrosio, Dameron
Damiano, Damico, Damijanic, Damijanić, Damjanovic, Damjanović, Damon, Damron, Dana, Dancy, Dandrea, Dandridge
Danford, Danforth, Dang, Dangelo, Dangerfield, Daniel, Daniels, Danielsen, Danielson, Danielsson, Danilov, Danilova
Danley, Dann, Danner, Dansby, Dantzler, Danylenko, Darby, Dardar, Darden, Dardenne, Darnell, Darojkovic, Darojković
Darr, Darrow, Dasher, Dasilva, Daugherty, Daughtry, Dautanec, Dautovic, Dautović, Davenport, Daves, Davey, David
Davidson, Davidsson, Davie, Davies, Davila, Dávila, Davis, Davison, Davisson, Davutoglu, Davutoğlu, Davydov, Davydova
Dawes, Dawkins, Dawson, Dayan, Dayton, Daza, de la Cruz, de la Fuente, de la Rosa, de la Torre, de Leon, de León
de los Santos, de Oliveira, De Souza, Deanda, Deane, Deangelis, Deangelo, Dearborn, Dearing, Dearman, Deas, Deason
Deaton, Deaver, Debelic, Debelić, Deberry, Deboer, Debose, Debroux, Deby, Déby, Decarlo, Decastro, Dechamps, Deckard
Decker, Declercq, Decosta, Decoteau, Dee, Deel, Deen, Deering, Dees, Deese, Defelice, Degueldre, Deguzman, Dehart
Dehaven, Dehon, Deitz, Dejardin, Dejesus, Dejong, del Castillo, del Rio, del Río, Delacruz, Delafuente, Delagarza
Delahaye, Delaney, Delannoy, Delano, Delao, Delapaz, Delarosa, Delatorre, Delattre, Delaunay, Delcourt, Delcroix
Deleon, Delforge, Delfosse, Delgadillo, Delgado, Delhaye, Delhez, Delisle, Delk, Dellinger, Delmotte, Deloach, Delong
Delorenzo, Delossantos, Delozier, Delp, Delporte, Delrio, Delrosario, Deltoro, Deltour, Deluca, Deluna, Delvalle
Delvaux, Delvigne, Demanet, Demarco, Demaret, Demars, Demello, Dement, Dementev, Dementeva, Demers, Deming, Demir
Demirel, Demirtas, Demirtaş, Demoss, Demoulin, Dempsey, Dendy, Deng, Denham, Denis, Denison, Denisov, Denisova
Denman, Dennard, Denney, Denning, Dennis, Dennison, Denny, Densmore, Denson, Denton, Depew, Deprez, Depriest, Derezic
Derežić, Derosa, Derose, Derosier, Derr, Derryberry, Desai, Desantis, Descamps, Desilva, Desimone, Desjardins
Desmarais, Desmet, Desmond, Despain, Desrochers, Desrosiers, Dessart, Dessy, Destefano, Detaille, Dethier, Detournay
Detry, Detwiler, Deutsch, Devaney, Devaughn, Devaux, Dever, Deville, Devillers, Devine, Devito, Devlin, Devoe, Devore
Devries, Deweese, Dewey, Dewez, Dewitt, Dews, Dexter, Deyoung, Deze, Deže, Di Stefano, Diallo, Dias, Diaz, Díaz
Dicarlo, Dicken, Dickens, Dickenson, Dickerson, Dickey, Dickinson, Dickman, Dickson, Didier, Didovic, Didović, Diego
Dieguez, Diéguez, Diehl, Diep, Dietrich, Dietz, Dieu, Dieudonne, Dieudonné, Diez, Díez, Diggins, Diggs, Digiacomo
Digiovanni, Dijoux, Dillard, Dilley, Dillingham, Dillion, Dillman, Dillon, Dillow, Dilorenzo, Dilworth, Dimaggio
Dinamarca, Dinger, Dingess, Dingle, Dingman, Dinh, Dinkins, Dinsmore, Dion, Dionne, Diop, Diouf, Dipietro, Dirceu
Dishman, Dismuke, Disney, Distefano, Dix, Dixon, Dixson, Dizdar, Djukanovic, Dmitriev, Dmitrieva, do Nascimento, Doak
Doan, Doane, Dobbins, Dobbs, Dobric, Dobrić, Dobson, Doby, Dockery, Docquier, Dodd, Dodds, Dodson, Doering, Doerr
Dogan, Doğan, Doggett, Doherty, Dolan, Dolic, Dolić, Dolinar, Dombrowski, Domenech, Doménech, Domingo, Dominguez
Domínguez, Dominick, Dominikovic, Dominiković, Dominkovic, Dominković, Dominquez, Donahue, Donaire, Donald, Donaldson
Donato, Doncevic, Dončević, Donelson, Doney, Donley, Donnay, Donnell, Donnelly, Donner, Donofrio, Donohoe, Donohue
Donoso, Donovan, Dony, Doody, Dooley, Doolittle, Dorado, Doran, Dore, Doria, Dorman, Dorn, Dorofeev, Dorofeeva
Doronin, Doronina, Dorr, Dorris, Dorsett, Dorsey, Dortch, dos Santos, Doss, Dostie, Dotson, Doty, Doucet, Doucette
Doud, Dougherty, Douglas, Douglass, Doumont, Dover, Dow, Dowd, Dowdell, Dowden, Dowell, Dowling, Downes, Downey
Doyle, Doyon, Dozier, Dragicevic, Dragičević, Dragobratovic, Dragobratović, Dragojevic, Dragojević, Drakulic
Drakulić, Drandic, Drandić, Draper, Drayton, Drazic, Dražić, Drees, Dreher, Drennan, Drennen, Dressler, Dretvic
Dretvić, Dreyer, Driggers, Driscoll, Driskell, Droguett, Drozdov, Drozdova, Druart, Drummond, Drury, Dryden, Drye
Duan, Duarte, Dube, Dubois, Dubose, Dubovecak, Dubovečak, Dubuisson, Ducharme, Duchene, Duchêne, Duchesne, Duckett
Duckworth, Duda, Dudek, Dudley, Duenas, Dueñas, Duez, Duffey, Duffy, Dufour, Dufrane, Dufrasne, Dufrene, Dufresne
Dugan, Dugas, Duggan, Dugger, Duggins, Duhamel, Duhon, Dujardin, Dujmovic, Dujmović, Dukanovic, Đukanović, Duke
Dukic, Dukić, Dulaney, Dulin, Dumas, Dumont, Dumortier, Dumoulin, Dunagan, Dunaway, Dunbar, Duncan, Dunford, Dungan
Dunham, Dunigan, Dunkin, Dunkle, Dunlap, Dunleavy, Dunlop, Dunn, Dunne, Dunson, Dunston, Dunton, Duong, Duplessis
Dupont, Dupre, Dupré, Dupree, Duprey, Dupuis, Duque, Duquesne, Duquette, Duran, Durán, Durand, Durant, Durasevic
Đurašević, Durbin, Durden, Durfee, Durieux, Durinic, Đurinić, Durkee, Durkin, Duron, Durr, Durrett, Durst, Dury
Dussart, Dustin, Dutcher, Duterte, Dutra, Dutrieux, Dutta, Dutton, Duval, Duvall, Duvancic, Duvančić, Duvivier
Dvojak, Dvorak, Dwyer, Dyachkov, Dyachkova, Dyer, Dykstra, Dyson, Dzapo, Džapo, Eades, Eads, Eady, Eagan, Eakin
Eakins, Eames, Earle, Earley, Earp, Easley, Eason, Easter, Easterling, Eastman, Easton, Eastwood, Eatmon, Eaton
Eberhardt, Eberle, Eberly, Ebersole, Ebert, Ebrahimi, Eby, Eccles, Ecevit, Echevarria, Echevarría, Echeverria
Echeverría, Echols, Eck, Ecker, Eckert, Eckhardt, Eckman, Eckstein, Edberg, Eddings, Eddins, Edelman, Edelstein, Eden
Edens, Edgar, Edgerton, Edin, Edington, Edison, Edlund, Edman, Edmiston, Edmond, Edmonds, Edmondson, Edmonson
Edmunds, Edmundson, Edson, Edstrom, Edström, Edvardsen, Edvardsson, Edward, Edwards, Efimov, Efimova, Efremov
Efremova, Egan, Egbert, Egea, Egger, Eggers, Eggert, Eggleston, Egorov, Egorova, Ehlers, Ehrlich, Eichelberger
Eicher, Eichhorn, Eichler, Eidson, Eiland, Einarsson, Eisenberg, Ekberg, Ekdahl, Ekelund, Ekholm, Eklof, Eklöf, Ekman
Ekstrand, Ekstrom, Ekström, Elam, Eldred, Eldredge, Eldridge, Eley, Elgueta, Elias, Elías, Eliason, Eliassen
Eliasson, Eliseev, Eliseeva, Elizondo, Elkins, Elledge, Eller, Ellinger, Ellingsen, Ellingson, Ellington, Elliot
Elliott, Ellis, Ellison, Ellsworth, Elmer, Elmore, Elofsson, Elorza, Eloy, Elrod, Elson, Elston, Elwell, Elwood, Ely
Emanuel, Emanuelsson, Embree, Embry, Emelyanov, Emelyanova, Emerick, Emerson, Emilsson, Emmert, Emmett, Emmons, Emory
Encarnacion, Encina, Endicott, Endo, Endres, Endsley, Eng, Engberg, Engdahl, Engel, Engelhardt, Engle, Englebert
Engler, Englert, Engman, Engstrom, Engström, Engvall, Enloe, Ennis, Enoch, Enos, Enright, Enriquez, Enríquez, Epley
Epperson, Epps, Epstein, Erazo, Erb, Erbakan, Erceg, Ercegovic, Ercegović, Erdman, Erdmann, Erdogan, Erdoğan, Ergotic
Ergotić, Erices, Erickson, Ericson, Ericsson, Eriksson, Erlandsson, Ermakov, Ermakova, Ernest, Ernst, Ersek, Eršek
Ershov, Ershova, Erskine, Ervin, Erwin, Escalante, Escalona, Escamilla, Escobar, Escobedo, Escolano, Escribano
Escriva, Escrivá, Eshelman, Eshkol, Eskew, Eskridge, Espanol, Español, Esparza, Espejo, Espinal, Espino, Espinosa
Espinoza, Esposito, Esqueda, Esquibel, Esquivel, Essex, Estabrook, Estay, Estep, Estes, Esteve, Estevez, Estévez
Estrada, Estrella, Eterovic, Eterović, Etheridge, Ethridge, Etienne, Étienne, Etter, Eubank, Eubanks, Eudy, Eugene
Evan, Evangelista, Evans, Evdokimov, Evdokimova, Evensen, Evenson, Everett, Everette, Everhart, Evers, Eversole
Everson, Evrard, Evseev, Evseeva, Ewald, Ewell, Ewing, Exposito, Expósito, Exum, Eyler, Eyre, Eze, Ezell, Faber
Fabian, Fabijanic, Fabijanić, Fabra, Fabregas, Fábregas, Fabregat, Fadeev, Fadeeva, Fadel, Fagan, Fagerstrom
Fagerström, Fahey, Fairbanks, Fairchild, Faircloth, Fairley, Faison, Faivre, Fajardo, Falco, Falcó, Falcón, Falcone
Falgoust, Falgout, Falk, Falkner, Fallon, Fancher, Fanelli, Fann, Fannin, Fant, Farah, Farber, Faria, Farias, Farías
Faris, Farkas, Farley, Farnham, Farnsworth, Farr, Farrar, Farre, Farré, Farrell, Farrington, Farris, Farwell, Fassett
Faucher, Fauconnier, Faulk, Faulkner, Faundez, Faúndez, Faure, Faust, Favela, Fawcett, Fay, Fazio, Feaster
Featherston, Featherstone, Fecteau, Feder, Federico, Fedorov, Fedorova, Fedoseev, Fedoseeva, Fedotov, Fedotova
Feeley, Feeney, Feijoo, Feinberg, Felder, Feldman, Feliciano, Felipe, Feliu, Felix, Felker, Feltner, Felton, Fendley
Feng, Fenn, Fennell, Fenner, Fenton, Fenwick, Ferebee, Ferenac, Ferguson, Ferland, Ferm, Fernandes, Fernandez
Fernández, Feron, Ferrada, Ferran, Ferrán, Ferrand, Ferrandez, Ferrández, Ferrandiz, Ferrándiz, Ferrando, Ferrante
Ferrara, Ferrari, Ferraro, Ferree, Ferreira, Ferrell, Ferrer, Ferrera, Ferreras, Ferrero, Ferri, Ferris, Ferro
Fewell, Fica, Fick, Fico, Fidler, Fiedler, Fierro, Fifield, Figueras, Figueroa, Figuerola, Fike, Fikes, Filar
Filatov, Filatova, Filipcic, Filipčić, Filipovic, Filipović, Filippov, Filippova, Fillmore, Fincher, Findlay, Findley
Finkelstein, Finlay, Finley, Finnegan, Finnell, Finney, Fiol, Fiore, Fischer, Fishman, Fisk, Fiske, Fitch, Fite
Fitts, Fitz, Fitzgerald, Fitzhugh, Fitzpatrick, Fitzsimmons, Fitzwater, Flagg, Flaherty, Flament, Flanagan, Flanders
Flanigan, Flannery, Flatt, Fleenor, Fleetwood, Flego, Fleischer, Flemming, Fletcher, Fleury, Flink, Flinn, Florence
Flores, Florez, Flórez, Flory, Flournoy, Floyd, Fluker, Flynn, Fofana, Fogarty, Fogel, Fogg, Fogle, Fokin, Fokina
Folch, Foley, Folkesson, Folse, Folsom, Foltz, Fomichev, Fomicheva, Fomin, Fomina, Fong, Fonseca, Fontaine, Fontenot
Fontes, Foote, Forbes, Forde, Fordham, Forero, Foret, Forjan, Forman, Forney, Forrest, Forrester, Fors, Forsberg
Forsell, Forsgren, Forslund, Forster, Forsyth, Forsythe, Fortenberry, Fortier, Fortin, Fortner, Fortney, Fortson
Fortunato, Fortuny, Foss, Foster, Foucart, Foucher, Fouquet, Fournier, Foust, Fouts, Fowler, Fowlkes, Foxworth, Foy
Fraga, Fraley, Frances, Franch, Francis, Francisco, Franck, Franco, Francois, François, Franic, Franić, Franicevic
Franičević, Franjic, Franjić, Franke, Frankel, Franklin, Franssen, Fransson, Frantz, Franusic, Franušić, Franz
Franzen, Franzén, Fraser, Frasier, Frausto, Frawley, Frazee, Frazer, Frazier, Frechette, Frederick, Fredericks
Frederickson, Frederiksen, Fredes, Fredette, Fredrick, Fredrickson, Fredriksen, Fredriksson, Freeland, Freese
Freitag, Freitas, Frere, Frère, Fretwell, Freund, Frey, Frias, Frías, Friberg, Frick, Fricke, Frid, Friedman
Friedrich, Friel, Frierson, Friesen, Friis, Frink, Frisbie, Frisby, Frisch, Friscic, Friščić, Frith, Fritts, Fritz
Frizzell, Frketic, Frketić, Froehlich, Frolov, Frolova, Frutos, Frye, Fucek, Fuček, Fuchs, Fuente, Fuentealba
Fuentes, Fuenzalida, Fuertes, Fugate, Fuhrman, Fujimori, Fujita, Fujiwara, Fukuda, Fulbright, Fulcher, Fulford, Fulk
Fulkerson, Fulks, Fullerton, Fullmer, Fulmer, Fulton, Fults, Fultz, Funderburk, Fung, Funke, Funkhouser, Fuqua
Furman, Furr, Furtado, Fusco, Fussell, Fuster, Futrell, Gabaldon, Gabaldón, Gabbard, Gabel, Gabriel, Gabrielsson
Gabud, Gaddafi, Gaddis, Gaddy, Gadhafi, Gadson, Gaete, Gaffney, Gage, Gagne, Gagnon, Gailey, Gainer, Gaines, Gainey
Gaitan, Gaitán, Gaither, Gajardo, Galan, Galán, Galarza, Galaz, Galbraith, Galbreath, Galdames, Galesic, Galešić
Galiano, Galic, Galić, Galicia, Galindo, Galkin, Galkina, Gallagher, Gallaher, Gallardo, Gallart, Gallaway, Gallego
Gallegos, Galleguillos, Gallet, Gallez, Gallman, Gallo, Galloway, Gallup, Galovic, Galović, Galvan, Galván, Galvez
Gálvez, Galvin, Galvis, Gamache, Gambill, Gamboa, Gambrell, Gamez, Gámez, Gammon, Gandhi, Gandy, Gann, Gannon, Gant
Gantt, Gaona, Garate, Gárate, Garay, Garber, Garces, Garcés, Garcia, García, Gard, Gardiner, Gardner, Garfield
Gargallo, Garibay, Garica, Garman, Garmendia, Garmon, Garnett, Garnier, Garretson, Garrett, Garrick, Garrido, Garriga
Garris, Garrison, Garrity, Garry, Garth, Gartner, Garver, Garvey, Garvin, Gary, Garza, Garzon, Garzón, Gascon, Gascón
Gashi, Gaskill, Gaskin, Gaskins, Gaspar, Gaspard, Gass, Gast, Gastelum, Gastélum, Gaston, Gatewood, Gatica, Gatlin
Gatling, Gattis, Gatto, Gaudet, Gaudette, Gaudin, Gaul, Gault, Gause, Gauthier, Gautier, Gavin, Gaviria, Gavrilov
Gavrilova, Gayle, Gaylor, Gaylord, Gaynor, Gaytan, Gaytán, Gayton, Gearhart, Geary, Gebhardt, Gebhart, Geddes, Geer
Gegic, Gegić, Gehring, Gehrke, Geier, Geiger, Geis, Geisler, Geist, Gelabert, Gelemanovic, Gelemanović, Geller
Gendron, Genot, Genovese, George, Gerald, Gerard, Gérard, Gerasimov, Gerasimova, Gerber, Gerdes, Gerhardt, Gerhart
Gerlach, Germain, Gervais, Geter, Getty, Getz, Geyer, Ghani, Ghannouchi, Ghislain, Ghosh, Gibbs, Gibert, Gibson
Giddens, Giddings, Gideon, Giese, Giffin, Gifford, Giglio, Giguere, Gil, Gilabert, Gilbert, Gilbertson, Gilbreath
Gilchrist, Giles, Gilkey, Gill, Gillain, Gillam, Gillard, Gillen, Gillenwater, Gillespie, Gillet, Gillett, Gillette
Gilley, Gilliam, Gilliard, Gilligan, Gilliland, Gillis, Gillispie, Gillman, Gillum, Gilman, Gilmer, Gilmore, Gilpin
Gilreath, Gilroy, Gilson, Gilstrap, Gimenez, Giménez, Gimeno, Giner, Gingerich, Gingrich, Ginn, Ginsberg, Ginter
Giordano, Gipson, Giralt, Girard, Giraud, Giron, Girón, Girona, Giroux, Gisbert, Gish, Gittens, Gladney, Glaser
Glasnovic, Glasnović, Glasper, Glasscock, Glasser, Glassman, Glavan, Glavor, Gleason, Glenn, Glick, Glidden
Glidewell, Gligora, Glineur, Glisson, Glover, Gluck, Glynn, Gober, Goble, Godard, Godart, Goddard, Godefroid, Godfrey
Godfroid, Godin, Godinez, Godínez, Godinic, Godinić, Godoy, Godsey, Godwin, Goebel, Goetz, Goff, Goffaux, Goffin
Goffinet, Goforth, Goicoechea, Goines, Goins, Goldberg, Golding, Goldman, Goldsberry, Goldstein, Gollum, Golubev
Golubeva, Golubic, Golubić, Gomes, Gomez, Gómez, Gomila, Gomis, Goncalves, Gonçalves, Goni, Goñi, Gonsalez, Gonsalves
Gonzales, Gonzáles, Gonzalez, González, Gonzalo, Gooch, Goodale, Goodall, Goode, Goodell, Gooden, Goodin, Gooding
Goodman, Goodrich, Goodrum, Goodson, Goodwin, Goolsby, Goossens, Goransson, Göransson, Gorbachev, Gorbacheva
Gorbunov, Gorbunova, Gordan, Gordeev, Gordeeva, Gordillo, Gordon, Gordy, Gorham, Gorman, Gormley, Gorshkov, Gorshkova
Gorski, Gorton, Goshorn, Gosnell, Goss, Gosselin, Gosset, Gossett, Gossiaux, Gotic, Gotić, Goto, Gott, Gottlieb
Gough, Gould, Goulet, Gourley, Govan, Gove, Govorcinovic, Govorčinović, Gowan, Gowen, Gower, Graber, Grabowski
Gracia, Gracin, Grady, Graf, Graff, Gragg, Graham, Grahn, Graindorge, Grajeda, Grammer, Granado, Granados, Granath
Granberg, Grande, Grandjean, Granger, Granlund, Granstrom, Granström, Grantham, Granville, Gras, Grasso, Gravitt
Gravois, Graybill, Grayson, Graziano, Grba, Grbac, Greathouse, Greaves, Greco, Gredicak, Gredičak, Greeley, Greenberg
Greene, Greenfield, Greenleaf, Greenlee, Greenwald, Greenway, Greenwell, Greenwood, Greer, Gregersen, Gregg, Gregoire
Grégoire, Gregor, Gregory, Gregov, Greig, Greiner, Gren, Grenier, Gresham, Grgic, Grgić, Grgurevic, Grgurević
Grguric, Grgurić, Grgurovac, Gribble, Grice, Grider, Grieco, Griego, Grier, Griffen, Griffey, Griffin, Griffis
Griffith, Griffiths, Grigg, Griggs, Grigorev, Grigoreva, Grigsby, Grijalva, Grillo, Grimaldo, Grimes, Grimm, Grimmett
Grimsley, Grisham, Grishin, Grishina, Grissom, Griswold, Grizzle, Groce, Groff, Grogan, Gromov, Gromova, Gronlund
Grönlund, Grose, Grosjean, Grossman, Grosso, Groth, Grover, Grubb, Grubbs, Grube, Gruber, Grubisic, Grubišić, Grundy
Grzetic, Gržetić, Grzincic, Gržinčić, Gu, Guadalupe, Guajardo, Gual, Guardado, Guardia, Guardiola, Guarino, Guay
Guberovic, Guberović, Gudelj, Guenther, Guerin, Guérin, Guerra, Guerreiro, Guerrero, Guertin, Guevara, Guffey
Guibert, Guichard, Guido, Guidry, Guijarro, Guilbert, Guillaume, Guillen, Guillén, Guillet, Guillon, Guillory
Guillot, Guillou, Guimond, Guinn, Guiot, Guitart, Gul, Gül, Gulan, Gulbrandsen, Gulen, Gülen, Gulick, Gullberg
Gulledge, Gullett, Gulley, Gulyaev, Gulyaeva, Gumm, Gundersen, Gunderson, Gunn, Gunnarsson, Gunter, Gunther, Gupta
Gupton, Gurev, Gureva, Gurley, Gurrola, Gurule, Gusev, Guseva, Gushchin, Gushchina, Gusman, Gustafson, Gustafsson
Gustavsson, Gustin, Guštin, Guth, Guthrie, Gutierrez, Gutiérrez, Gutshall, Guyer, Guyon, Guyot, Guyton, Guzman
Guzmán, Gwin, Gwinn, Gwon, Gyurcsany, Gyurcsány, Haag, Haas, Haase, Haber, Hackett, Hackler, Hackman, Hackworth
Haddad, Hadden, Haddix, Hadley, Hadrovic, Hadrović, Hadzic, Hadžić, Hafer, Haffner, Hafner, Haftar, Hagan, Hagans
Hage, Hageman, Hagen, Hager, Hagerman, Hagerty, Hagg, Hägg, Haggerty, Hagglund, Hägglund, Haggstrom, Häggström
Hagler, Hagman, Hagood, Hagstrom, Hagström, Hague, Hahm, Hahn, Haidar, Haigh, Haight, Haile, Hailey, Hainaut, Haines
Haire, Hairston, Hakansson, Håkansson, Halambek, Halapir, Halbert, Halcomb, Halevi, Haley, Halford, Halle, Haller
Hallett, Halleux, Halley, Hallgren, Halliburton, Halliday, Hallin, Hallman, Hallock, Halloran, Hallowell, Halpern
Halpin, Halsey, Halstead, Halvarsson, Halverson, Halvorson, Hamann, Hamblin, Hambrick, Hamby, Hamel, Hamer, Hamid
Hamill, Hamilton, Hamlett, Hamlin, Hamm, Hammack, Hammar, Hammarstrom, Hammarström, Hammel, Hammett, Hammon, Hammond
Hammonds, Hammons, Hamner, Hampton, Hamrick, Han, Hance, Hancock, Handley, Hanes, Haney, Haniyeh, Hankins, Hanley
Hanlon, Hann, Hanna, Hannah, Hannan, Hannecart, Hannon, Hanrahan, Hans, Hansel, Hansen, Hanson, Hanssen, Hansson
Hanzek, Hanžek, Hao, Haqqani, Haradinaj, Haraldsson, Harapin, Harbaugh, Harber, Harbison, Hardaway, Hardcastle
Hardee, Hardeman, Hardesty, Hardi, Hardie, Hardiman, Hardin, Harding, Hardison, Hardman, Hardwick, Hargett, Hargis
Hargrave, Hargrove, Hariri, Harker, Harkey, Harkins, Harkness, Harlan, Harless, Harley, Harlow, Harman, Harmon
Harney, Haro, Harold, Harper, Harr, Harrell, Harrelson, Harrigan, Harriman, Harrington, Harris, Harrison, Harrod
Harrold, Harry, Harter, Hartfield, Hartford, Hartle, Hartley, Hartman, Hartmann, Hartnett, Hartsell, Hartsfield
Hartshorn, Hartsock, Hartung, Hartwell, Hartwig, Harty, Hartz, Hartzell, Hartzog, Harvell, Harvey, Harville, Harwell
Harwood, Hasegawa, Hashemi, Hashimoto, Haskell, Haskins, Hass, Hassan, Hassell, Hassler, Hasson, Hastings, Hatcher
Hatchett, Hatfield, Hathaway, Hathcock, Hatley, Hatoyama, Hatten, Hatton, Hauck, Haug, Haugen, Haugh, Haught
Haugland, Haun, Haupt, Hauser, Havard, Haviland, Hawes, Hawkes, Hawkins, Hawley, Hawn, Haworth, Hawthorne, Hayashi
Hayden, Haydon, Hayes, Haygood, Hayman, Haynes, Haynie, Hayward, Haywood, Hazelton, Hazelwood, Hazen, Hazlett
Hazzard, Headley, Headrick, Heald, Healey, Healy, Hearn, Hearne, Heaton, Hebert, Hecht, Hecimovic, Hećimović, Hecker
Heckman, Hedden, Hedgepeth, Hedin, Hedrick, Hedstrom, Hedström, Heffernan, Heffner, Heflin, Hefner, Heil, Heilman
Heim, Hein, Heine, Heinen, Heinrich, Heins, Heintz, Heinz, Heiser, Heisler, Helgesson, Hellberg, Heller, Hellgren
Hellman, Hellstrom, Hellström, Helman, Helmer, Helmick, Helton, Hembree, Hemingway, Hemphill, Henao, Hendershot
Henderson, Hendley, Hendon, Hendren, Hendrick, Hendricks, Hendrickson, Hendrickx, Hendrix, Hendry, Henin, Henke
Henkel, Henley, Hennessey, Hennessy, Henning, Henninger, Henningsson, Henrard, Henriksson, Henrion, Henriques
Henriquez, Henríquez, Henrotte, Henry, Hensel, Henshaw, Hensley, Henson, Heo, Hepburn, Hepler, Heras, Herbert, Herbst
Herceg, Heredia, Hereford, Herman, Hermann, Hermans, Hermansen, Hermansson, Hermes, Hermosilla, Hernadez, Hernádez
Hernandes, Hernandez, Hernández, Hernando, Herndon, Herod, Herold, Herout, Herr, Herranz, Herren, Herrera, Herrero
Herrick, Herrin, Herrington, Herrmann, Herron, Hersey, Hershberger, Hershey, Hertel, Hervas, Hervás, Herve, Hervé
Hervia, Herzog, Hess, Hesse, Hester, Hetrick, Hewett, Hewitt, Hewlett, Heyer, Heyward, Heywood, Hiatt, Hibbard, Hibbs
Hickerson, Hickman, Hicks, Hickson, Hidalgo, Hierro, Higa, Higdon, Higginbotham, Higgins, Higgs, Highsmith, Hight
Hightower, Higley, Higueras, Hilbert, Hilburn, Hildebrand, Hildebrandt, Hildreth, Hiles, Hillard, Hiller, Hilliard
Hillis, Hillman, Hillyer, Hilton, Himes, Hinckley, Hindman, Hines, Hinic, Hinić, Hinkle, Hinkley, Hinman, Hinojosa
Hinrichs, Hinshaw, Hinson, Hinton, Hintz, Hinz, Hipp, Hirsch, Hirst, Hitchcock, Hite, Hitt, Hix, Hixon, Hixson
Hjalmarsson, Hjelm, Hjort, Hlaing, Hoag, Hoagland, Hoang, Hoarau, Hoareau, Hobbs, Hobson, Hoch, Hochstetler
Hockenberry, Hockett, Hodak, Hodge, Hodges, Hodgkins, Hodgson, Hodson, Hoelscher, Hoey, Hofer, Hoff, Hoffer, Hoffman
Hoffmann, Hofmann, Hogan, Hogberg, Högberg, Hogg, Hoggard, Hoglund, Höglund, Hogue, Hoke, Holbert, Holbrook, Holcomb
Holcombe, Holden, Holgersson, Holguin, Holguín, Holifield, Holladay, Hollander, Hollar, Hollenbeck, Holley, Holliday
Hollifield, Holliman, Hollinger, Hollingshead, Hollingsworth, Hollins, Hollis, Hollister, Holloman, Holloway
Hollowell, Holm, Holman, Holmberg, Holmes, Holmgren, Holmquist, Holmqvist, Holmstrom, Holmström, Holst, Holstein
Holston, Holt, Holton, Holtz, Holzer, Hom, Homan, Honaker, Honcharenko, Honea, Honeycutt, Hong, Honore, Honoré
Hooper, Hoopes, Hooten, Hoover, Hopkins, Hoppe, Hopson, Horan, Hord, Hormazabal, Hormazábal, Hornback, Hornbeck
Horne, Horner, Horning, Hornsby, Horowitz, Horsley, Horst, Horton, Horvat, Horvatek, Horvath, Horvatic, Horvatić
Horvatinec, Hosey, Hoskins, Hosseini, Hostetler, Hostetter, Hotchkiss, Hou, Houck, Hougardy, Hough, Houghton, Houk
Houle, Houlihan, Houser, Housley, Houthi, Hovey, Hovis, Howard, Howarth, Howe, Howell, Howells, Hower, Howerton
Howes, Howie, Howland, Howlett, Howse, Howze, Hoy, Hoyle, Hoyt, Hoz, Hrabar, Hranic, Hranić, Hranj, Hrastinski, Hren
Hrsak, Hršak, Hrvojic, Hrvojić, Hrzenjak, Hrženjak, Hsu, Hu, Huang, Huart, Hubbard, Hubbell, Hubbs, Huber, Hubert
Huberty, Hubin, Huck, Huckaby, Hudak, Huddleston, Hudgens, Hudgins, Hudnall, Hudson, Hudspeth, Huebner, Huerta
Huertas, Huet, Huey, Huffman, Hufford, Huggins, Hughes, Hughey, Huguet, Huie, Hulbert, Hulett, Huljev, Hulse, Hulsey
Hult, Hultgren, Hultman, Humbert, Humblet, Hume, Humes, Hummel, Humphrey, Humphreys, Humphries, Hun Sen, Hundley
Huneycutt, Hungerford, Hunley, Hunnicutt, Hunsaker, Huntington, Huntley, Hupp, Hurd, Hurley, Hurst, Hurtado, Huskey
Husnjak, Huss, Hussein, Husseini, Hussey, Husted, Huston, Hutchens, Hutcherson, Hutcheson, Hutchings, Hutchins
Hutchinson, Hutchison, Huth, Hutson, Hutt, Hutto, Hutton, Huynh, Hwang, Hyatt, Hyde, Hyden, Hyder, Hyland, Hylton
Hyman, Hynes, Ibacache, Ibanez, Ibañez, Ibáñez, Ibarra, Iborra, Ibrahim, Ide, Iglesia, Iglesias, Ignac, Ignatev
Ignateva, Ignatov, Ignatova, Iida, Ilic, Ilić, Iliescu, Ilijic, Ilijić, Ilin, Ilina, Ilinovic, Ilinović, Imamoglu
İmamoğlu, Imbert, Imes, Imhoff, Infante, Ingalls, Ingersoll, Ingham, Ingle, Ingraham, Ingram, Ingvarsson, Iniesta
Iniguez, Iñiguez, Inman, Inostroza, Inzunza, Iohannis, Iqbal, Irby, Iriarte, Irizarry, Irvin, Irvine, Irving, Irwin
Isaac, Isaacs, Isaacson, Isaev, Isaeva, Isakov, Isakova, Isaksen, Isaksson, Isbell, Isenberg, Isern, Isham, Ishiba
Ishida, Ishihara, Ishii, Ishikawa, Islas, Isley, Isom, Ison, Israelsson, Iturra, Ivancan, Ivančan, Ivandic, Ivandić
Ivanenko, Ivanishvili, Ivanov, Ivanova, Ivanovic, Ivanović, Ivarsson, Iverson, Ives, Ivey, Ivie, Ivsic, Ivšić, Iyer
Izaguirre, Izetbegovic, Izetbegović, Izzo, Jabbar, Jablonski, Jack, Jackman, Jackson, Jacob, Jacobi, Jacobo, Jacobs
Jacobsen, Jacobson, Jacobsson, Jacoby, Jacquemart, Jacquemin, Jacques, Jacquet, Jacquez, Jacquot, Jadot, Jadoul
Jaeger, Jaen, Jaén, Jafari, Jaffe, Jagarinec, Jagecic, Jagečić, Jaggers, Jahn, Jahnke, Jaime, Jaimes, Jakobsen
Jakobsson, Jakopec, Jakopovic, Jakopović, Jakovac, Jakovic, Jaković, Jakovljevic, Jakovljević, Jakupic, Jakupić
Jakus, Jakuš, Jamar, Jamerson, James, Jameson, Jamieson, Jamison, Jammeh, Janes, Jankowski, Jansen, Janson, Janssen
Janssens, Jansson, Japarov, Jaque, Jaques, Jaquez, Jáquez, Jara, Jaramillo, Jardine, Jarl, Jarman, Jarmon, Jarrell
Jarrett, Jaruzelski, Jarvis, Jason, Jasprica, Jasso, Jaume, Jauregui, Jáuregui, Javier, Jaworski, Jaynes, Jean
Jeanbaptiste, Jeanlouis, Jeffcoat, Jefferies, Jeffers, Jefferson, Jeffery, Jeffrey, Jeffries, Jelavic, Jelavić, Jelic
Jelić, Jemison, Jemric, Jemrić, Jenkins, Jenks, Jennings, Jensen, Jenson, Jenssen, Jeon, Jeong, Jeppesen, Jeppsson
Jepsen, Jepson, Jerkovic, Jerković, Jernigan, Jerome, Jespersen, Jesse, Jessee, Jessen, Jessie, Jessup, Jeter, Jett
Jewell, Jewett, Jia, Jiles, Jim, Jimenez, Jiménez, Jimerson, Jiminez, Jimínez, Jinks, Jobe, Jodar, Jódar, Joe, Jofre
Jofré, Johannessen, Johannesson, Johansen, Johanson, Johansson, John, Johnsen, Johnson, Johnsson, Johnston, Johnstone
Jolley, Joly, Jonas, Jonasson, Jone, Jones, Jonjic, Jonjić, Jonsson, Jönsson, Joo, Joplin, Jorda, Jordá, Jordon
Jorge, Jorgensen, Jörgensen, Jørgensen, Jorgenson, Joris, Jorquera, Jose, Josefsson, Joseph, Josephson, Josey, Joshua
Josipovic, Josipović, Joslin, Jost, Joubert, Jovanovac, Jovanovic, Jovanović, Jove, Jover, Jovic, Jović, Joyce
Joyner, Jozic, Jozić, Juan, Juarez, Juárez, Judd, Jude, Judkins, Judy, Jugovac, Juhlin, Jukic, Jukić, Julia, Juliá
Julian, Julián, Julien, Julius, Jumblatt, Jung, Jurado, Jurcic, Jurčić, Juresko, Jureško, Juretic, Juretić, Juric
Jurić, Jurisic, Jurišić, Jurjevic, Jurjević, Jurkovic, Jurković, Jurlina, Justus, Kabanov, Kabanova, Kabila
Kaczynski, Kaczyński, Kadar, Kádár, Kadija, Kadyrov, Kagame, Kahl, Kahle, Kahler, Kahlina, Kahn, Kain, Kaiser
Kalanjos, Kalanjoš, Kalashnikov, Kalashnikova, Kalazic, Kalazić, Kalinin, Kalinina, Kallstrom, Källström, Kaminski
Kaminsky, Kamp, Kan, Kane, Kaneko, Kang, Kaniski, Kaniški, Kao, Kaplan, Kapoor, Kapp, Kapustin, Kapustina, Kara
Karadzic, Karadžić, Karagic, Karagić, Karamarko, Karimi, Karimov, Karl, Karlberg, Karlovic, Karlović, Karlsen
Karlsson, Karlstrom, Karlström, Karmelic, Karmelić, Karnes, Karns, Karp, Karpov, Karpova, Karr, Karuza, Karzai
Kasparov, Kasper, Kassab, Kasten, Kastner, Kates, Katic, Katić, Kato, Katz, Kauffman, Kaufman, Kaufmann, Kaur, Kautz
Kauzlaric, Kauzlarić, Kavanagh, Kavanaugh, Kay, Kaye, Kaylor, Kayser, Kazakov, Kazakova, Kean, Keane, Kearney, Kearns
Kearse, Keating, Keaton, Keck, Kee, Keefe, Keefer, Keegan, Keele, Keeler, Keeley, Keenan, Keene, Keeney, Keesee
Keeton, Kehoe, Keil, Keim, Keiser, Keister, Keita, Keith, Kelecic, Kelečić, Kelekovic, Keleković, Kelic, Kelić, Kell
Kellam, Kellar, Kelleher, Keller, Kellerman, Kelley, Kellner, Kellogg, Kellum, Kelly, Kelsey, Kelso, Kelton, Kemp
Kemper, Kempf, Kendall, Kendrick, Kennard, Kennedy, Kenner, Kenney, Kennon, Kenny, Kent, Kenyatta, Kenyon, Kepler
Kerby, Kerekovic, Kereković, Kerley, Kern, Kerns, Kerr, Kerrigan, Kersey, Kershaw, Kershner, Kesler, Kessinger
Kessler, Kester, Ketcham, Ketchum, Ketron, Kevo, Keyes, Keyser, Khamenei, Khan, Kharitonov, Kharitonova, Khatami
Khodorkovsky, Khokhlov, Khokhlova, Khomeini, Khoury, Khrushchev, Kibaki, Kibler, Kidd, Kidwell, Kiefer, Kieffer
Kiely, Kiernan, Kiger, Kight, Kilburn, Kilby, Kile, Kiley, Kilgore, Kilic, Kılıç, Kilicdaroglu, Kılıçdaroğlu
Killebrew, Killen, Killian, Killingsworth, Killion, Killough, Kilmer, Kilpatrick, Kim, Kimball, Kimber, Kimble
Kimbrell, Kimbro, Kimbrough, Kimes, Kimmel, Kimsey, Kimura, Kinard, Kincaid, Kinet, Kingery, Kingsbury, Kingsley
Kinkela, Kinlaw, Kinnard, Kinney, Kinsella, Kinser, Kinsey, Kinzer, Kipp, Kirby, Kirchner, Kirillov, Kirillova
Kirincic, Kirinčić, Kirk, Kirkham, Kirkland, Kirkman, Kirkpatrick, Kirksey, Kirkwood, Kirsch, Kirschner, Kirwan
Kiselev, Kiseleva, Kiser, Kish, Kishi, Kishida, Kisner, Kissinger, Kistler, Kittle, Kittrell, Kitts, Kizer, Kjaer
Kjær, Kjeldsen, Kjellberg, Klanac, Klaric, Klarić, Klarin, Klasic, Klasić, Klasson, Klatt, Klaus, Klausen, Klein
Kligl, Kline, Kling, Klingensmith, Klinger, Klink, Klitschko, Klotz, Klug, Klymenko, Knapp, Knepper, Knezevic
Knežević, Knezovic, Knezović, Knighten, Knighton, Knisley, Knopp, Knott, Knotts, Knowles, Knowlton, Knox, Knudsen
Knudson, Knutson, Knutsson, Knyazev, Knyazeva, Ko, Kobayashi, Koc, Koç, Koch, Kocharyan, Kocher, Kocijancic
Kocijančić, Koehler, Koehn, Koenig, Koerner, Koester, Kohl, Kohler, Kohn, Koike, Koizumi, Kokanovic, Kokanović
Kokoric, Kokorić, Kolarec, Kolb, Kolega, Kolesnikov, Kolesnikova, Kolic, Kolić, Koller, Kolobov, Kolobova, Komar
Komarov, Komarova, Komissarov, Komissarova, Komljenovic, Komljenović, Kondo, Kondratev, Kondrateva, Kong, Kono
Kononov, Kononova, Konovalov, Konovalova, Konstantinov, Konstantinova, Koon, Koonce, Koons, Koontz, Kopjar, Kopp
Kopylov, Kopylova, Korn, Kornegay, Kornilov, Kornilova, Korolev, Koroleva, Koroma, Kos, Kosanovic, Kosanović
Koscevic, Koščević, Koshelev, Kosheleva, Kosic, Kosić, Koski, Koški, Koss, Kostanic, Kostanić, Kostelac, Kostenko
Koster, Kostin, Kostina, Kosygin, Kotov, Kotova, Kovac, Kovač, Kovacek, Kovaček, Kovacevic, Kovačević, Kovach
Kovacic, Kovačić, Kovacs, Kovalenko, Kovalev, Kovaleva, Kowal, Kowalczyk, Kowalski, Kozak, Kozlov, Kozlova, Kozlowski
Kraemer, Kraft, Krajcar, Kralj, Kraljevic, Kraljević, Kraljic, Kraljić, Kramaric, Kramarić, Kramer, Krantz, Kranz
Krasilnikov, Krasilnikova, Kratz, Kraus, Krause, Krauss, Kravchenko, Kravchuk, Krcelic, Krčelić, Krebs, Kremer
Kresonja, Kress, Krick, Krieger, Krishnan, Kristensen, Kristensson, Kristiansen, Kristiansson, Kristoffersen
Kristoffersson, Krizan, Križan, Kroeger, Krogh, Kroll, Kropp, Krouse, Krpan, Krsanac, Kršanac, Krueger, Krug, Kruger
Kruse, Krylov, Krylova, Kryukov, Kryukova, Krzelj, Krželj, Krznaric, Krznarić, Ku, Kubitschek, Kuchma, Kucic, Kučić
Kudrin, Kudryashov, Kudryashova, Kudryavtsev, Kudryavtseva, Kuehl, Kuehn, Kuhl, Kuhlman, Kuhn, Kuhns, Kujawa
Kujundzic, Kujundžić, Kukucka, Kukučka, Kulagin, Kulagina, Kulakov, Kulakova, Kulikov, Kulikova, Kumar, Kunac, Kunkel
Kunkle, Kuntz, Kunz, Kupsjak, Kurosawa, Kurth, Kurtoic, Kurtoić, Kurtz, Kuscevic, Kuščević, Kushner, Kutz, Kuvezdic
Kuveždić, Kuykendall, Kuzmic, Kuzmić, Kuzmin, Kuzmina, Kuznetsov, Kuznetsova, Kvist, Kwan, Kwasniewski, Kwaśniewski
Kwiatkowski, Kwon, Kyle, Kyles, Kyser, Labarbera, Labas, Labaš, Labbe, Labbé, Labelle, Labinjan, Labonte, Laboy
Labra, Labrecque, Labrie, Lacasse, Lacey, Lachance, Lacombe, Lacour, Lacroix, Ladavac, Ladd, Ladner, Lafave
Lafayette, Lafferty, Laflamme, Lafleur, Lafond, Lafontaine, Lafountain, Lafrance, Lafreniere, Lagarde, Lagasse
Laguna, Lagunas, Lahaye, Lahr, Lai, Lail, Laine, Laing, Laird, Lajoie, Lakey, Lakin, Lakoseljac, Lakošeljac
Laliberte, Lallemand, Lally, Lalonde, Laloux, Lam, Lamar, Lambert, Lambot, Lambotte, Lambrechts, Lamm, Lammers
Lamont, Lamontagne, Lamothe, Lamoureux, Lampe, Lampkin, Lampley, Lamy, Lancaster, Landa, Landeros, Landers, Landes
Landin, Landis, Landon, Landreth, Landrum, Landry, Landstrom, Landström, Laney, Lang, Langdon, Lange, Langer
Langevin, Langford, Langham, Langley, Langlois, Langston, Lanham, Lanier, Lankford, Lanning, Lantz, Lanza, Lapid
Lapierre, Lapin, Lapina, Laplante, Lapointe, Laporte, Lapp, Lara, Lardinois, Largent, Larionov, Larionova, Larios
Larkin, Larkins, Laroche, Larochelle, Larosa, Larose, Larrabee, Larranaga, Larrañaga, Larrea, Larry, Larsen, Larson
Larsson, Larue, Lasa, Lasalle, Lasater, Lasher, Lashley, Lasic, Lasić, Laskowski, Lasley, Lassen, Lassiter, Laster
Lastra, Latham, Lathan, Lathrop, Latimer, Latta, Lattimore, Lau, Lauderdale, Lauer, Laughlin, Launay, Laureano
Laurent, Lauridsen, Lauritsen, Laursen, Laux, Lavallee, Lavalley, Lavelle, Lavergne, Lavery, Lavigne, Lavin, Lavoie
Lavrentev, Lavrenteva, Lavrov, Lawhorn, Lawler, Lawlor, Lawrence, Lawson, Lawton, Layfield, Layne, Layton, Lazar
Lazarev, Lazareva, Lazarus, Lazcano, Lazo, Le Pen, Leahy, Leake, Leal, Lear, Leary, Leath, Leatherman, Leatherwood
Leavitt, Lebeau, Lebedev, Lebedeva, Lebel, Leblanc, Leboeuf, Lebon, Lebreton, Lebron, Lebrón, Lebrun, Leclair
Leclerc, Leclercq, Lecocq, Lecompte, Lecomte, Leconte, Lecoq, Ledbetter, Ledent, Ledesma, Ledet, Ledezma, Ledford
Ledoux, Lee, Leeper, Lefebvre, Lefèbvre, Lefevre, Lefèvre, Leffler, Lefler, Leflore, Lefort, Leftwich, Leger, Léger
Legere, Legg, Leggett, Legovic, Legović, Legrain, Legrand, Legros, Lehman, Lehmann, Lehr, Leibowitz, Leigh, Leighton
Leija, Leininger, Leister, Leiva, Lejeune, Leland, Lelas, Leleu, Leleux, Lelievre, Lelièvre, Leloup, Lemaitre
Lemaître, Lemaster, Lemay, Lemieux, Lemire, Lemke, Lemley, Lemmens, Lemmon, Lemmons, Lemoine, Lemonnier, Lemos
Lempereur, Lemus, Lenaerts, Lenard, Lenhart, Lenic, Lenić, Lenin, Lennartsson, Lennon, Lennox, Lenoir, Lentz, Lenz
Leo, Leon, León, Leonard, Léonard, Leonardo, Leone, Leong, Leos, Lepage, Lepore, Lerma, Lerner, Leroy, Leruth, Lescic
Leščić, Lesher, Lesic, Lešić, Lesko, Leskovic, Lešković, Leslie, Lessard, Lester, Letelier, Letendre, Letourneau
Lett, Leung, Levasseur, Leveque, Lévêque, Leverett, Levesque, Levi, Levin, Levine, Levinson, Levitt, Levy, Lévy, Lew
Lewandowski, Lewellen, Lewin, Lewis, Ley, Leyba, Leyton, Leyva, Lheureux, Lhoir, Li, Libby, Liber, Liberman, Libert
Licul, Liddell, Liden, Lidén, Lidstrom, Lidström, Lieb, Lieberman, Liegeois, Liégeois, Lienard, Liénard, Liggett
Liggins, Lightfoot, Lightner, Ligon, Likhachev, Likhacheva, Liles, Lilja, Liljegren, Lillard, Lilley, Lillie, Lillo
Lilly, Lim, Limbourg, Limon, Limón, Lin, Linares, Lind, Lindberg, Lindblad, Lindblom, Lindell, Lindeman, Lindén
Linder, Lindfors, Lindgren, Lindh, Lindholm, Lindkvist, Lindley, Lindmark, Lindner, Lindquist, Lindqvist, Lindsay
Lindsey, Lindskog, Lindstrom, Lindström, Lindvall, Lineberry, Ling, Lingerfelt, Lingle, Linkous, Linn, Linton
Linville, Liovic, Liović, Lippert, Lipscomb, Lipsey, Lisica, Lister, Liston, Litchfield, Littlefield, Littlejohn
Littleton, Litton, Littrell, Litvinenko, Liu, Livengood, Livesay, Livingston, Livni, Lizama, Lizana, Lizotte
Ljubetic, Ljubetić, Ljubic, Ljubić, Ljubicic, Ljubičić, Ljung, Ljungberg, Ljunggren, Ljungqvist, Llabres, Llabrés
Llado, Lladó, Llanes, Lledo, Lledó, Llewellyn, Llobet, Llopis, Llorens, Llorente, Lloret, Lloyd, Lluch, Lo Presti
Loaiza, Lobanov, Lobanova, Lobos, Lockard, Locke, Lockett, Lockhart, Locklear, Lockridge, Lockwood, Loeffler, Loera
Lof, Löf, Lofgren, Löfgren, Loftin, Loftis, Lofton, Loftus, Logan, Loggins, Loginov, Loginova, Logsdon, Logue, Lohman
Lohr, Loiseau, Lojen, Lollar, Lomas, Lomax, Lombard, Lombardi, Lombardo, Lomeli, Londono, Londoño, Loney, Longley
Longo, Longoria, Lonn, Lönn, Loomis, Looney, Looper, Loos, Loper, Lopez, López, Lor, Lorca, Lorencin, Lorent, Lorenz
Lorenzo, Losa, Lott, Loucks, Loudermilk, Lough, Louie, Louis, Louque, Loureiro, Lourenco, Lourenço, Lovato, Lovejoy
Lovelace, Lovelady, Loveland, Lovell, Lovett, Lovgren, Lövgren, Lovric, Lovrić, Lowder, Lowe, Lowell, Lowery, Lowman
Lowrey, Lowry, Lowther, Loy, Loya, Loyd, Loyola, Lozada, Lozano, Lozier, Lu, Lubin, Lucas, Luce, Lucero, Lucia
Luciano, Lucic, Lucić, Lučić, Lucier, Lucio, Luckett, Luckey, Ludwick, Ludwig, Lueck, Luengo, Luevano, Lugo, Lui
Luis, Luís, Lujan, Luján, Lukashenko, Luke, Lukens, Luker, Lukic, Lukić, Lukin, Lukina, Lukinic, Lukinić, Luksa
Lukša, Luksic, Lukšić, Lula, Lum, Lumbreras, Lumpkin, Luna, Lund, Lundberg, Lundblad, Lundgren, Lundh, Lundholm
Lundkvist, Lundmark, Lundquist, Lundqvist, Lundstrom, Lundström, Lundy, Lunn, Lunsford, Lunt, Luong, Lupo, Luque
Lusk, Lussier, Luther, Luttrell, Lutz, Luu, Lux, Luz, Lv, Ly, Lydon, Lykins, Lyle, Lyles, Lyman, Lynch, Lynn, Lyons
Lysenko, Lytkin, Lytkina, Lytle, M'Baye, Maas, Mabe, Mabry, Macaluso, Macan, Macapagal, Macarthur, Macdonald
Macdougall, Macedo, Macesic, Maćešić, Macfarlane, Macgregor, Mach, Machado, Machuca, Macias, Macías, Maciel, Mack
Mackay, Mackenzie, Mackey, Mackie, Mackinnon, Macklin, Maclean, Macleod, Macmillan, Macneil, Macomber, Macon
Macpherson, Macy, Madariaga, Madden, Maddox, Maddux, Mader, Madera, Madewell, Madigan, Madison, Madore, Madsen
Madson, Madunic, Madunić, Maes, Maestas, Maestre, Magalhaes, Magalhães, Magallanes, Magana, Magaña, Magee, Maggard
Maggio, Magić, Magill, Magness, Magnitsky, Magnuson, Magnusson, Magruder, Maguire, Mahaffey, Mahama, Mahan, Mahe
Maher, Mahieu, Mahler, Mahmoud, Mahnet, Mahon, Mahone, Mahoney, Mahy, Mai, Maia, Maier, Maillard, Maillot, Maines
Majdenic, Majdenić, Majewski, Majstorovic, Majstorović, Makarov, Makarova, Maki, Makovac, Makowski, Maksimov
Maksimova, Malave, Malcolm, Malcom, Maldonado, Malek, Maletic, Maletić, Maley, Malherbe, Malik, Malinowski, Mallett
Mallette, Malley, Mallon, Mallory, Malloy, Malmberg, Malmgren, Malmqvist, Malmstrom, Malmström, Malnar, Malo, Maloca
Maloča, Malone, Maloney, Maloy, Mamani, Mamic, Mamić, Mamontov, Mamontova, Mamula, Mancebo, Mancini, Mancuso, Mandel
Mandela, Maness, Mangan, Mangrum, Mangum, Manion, Manis, Manjon, Manjón, Manley, Mann, Manning, Mannino, Manns
Manriquez, Manríquez, Mansell, Mansfield, Mansilla, Manso, Manson, Mansour, Mansson, Månsson, Mantega, Mantooth
Manuel, Manzanares, Manzano, Manzo, Mao, Mapes, Mapp, Maquet, Marable, Marambio, Maras, Maraš, Marasovic, Marasović
Marcano, Marchal, Marchand, Marchant, Marchenko, Marchese, Marchetti, Marcotte, Marcoux, Marcum, Marcus, Mardesic
Mardešić, Mardis, Mardones, Marechal, Maréchal, Marek, Maretic, Maretić, Mari, Marí, Mariano, Maric, Marić, Maricevic
Maričević, Marijanovic, Marijanović, Marin, Marín, Marinelli, Marinkovic, Marinković, Marino, Mariño, Marinovic
Marinović, Marion, Mariscal, Marjanovic, Marjanović, Markanjevic, Markanjević, Markel, Markey, Markham, Markle
Markley, Marklund, Markov, Markova, Markovac, Markovic, Marković, Markowitz, Markus, Markuš, Marler, Marley, Marlier
Marlow, Marlowe, Marmol, Mármol, Maroney, Marotta, Marquardt, Marques, Marqués, Marquet, Marquez, Márquez, Marr
Marra, Marrero, Marriott, Marroquin, Marroquín, Marrs, Marrufo, Marshall, Marsic, Maršić, Marston, Marte, Martel
Martell, Martens, Martensson, Mårtensson, Marti, Martí, Martic, Martić, Martin, Martín, Martincevic, Martinčević
Martindale, Martineau, Martinelli, Martines, Martinez, Martínez, Martinic, Martinić, Martino, Martinovic, Martinović
Martins, Martinsen, Martinson, Martinsson, Martorell, Marty, Martynov, Martynova, Martz, Marusic, Marušić, Marvin
Marx, Marzic, Maržić, Marzouki, Mascarenas, Mascareñas, Mascaro, Mascaró, Mashburn, Maslov, Maslova, Mason, Massa
Massart, Masse, Massengale, Masset, Massey, Massie, Massin, Masterson, Mastin, Mata, Matagne, Matahlija, Matamala
Matana, Matas, Mateo, Mateos, Materne, Matesa, Mateša, Mateu, Matheny, Mather, Matherly, Matherne, Mathers, Mathes
Matheson, Mathew, Mathews, Mathewson, Mathias, Mathiasen, Mathiesen, Mathieu, Mathis, Mathisen, Mathison, Mathot
Mathy, Matias, Matías, Matic, Matić, Matijas, Matijaš, Matijevic, Matijević, Matko, Matkovic, Matković, Matlock
Matney, Matokanovic, Matokanović, Maton, Matos, Matosevic, Matošević, Matovina, Matson, Matsui, Matta, Mattern
Matteson, Matthew, Matthews, Matthys, Mattingly, Mattison, Mattos, Mattox, Mattson, Mattsson, Matulic, Matulić
Matulin, Maturana, Matveev, Matveeva, Matviyenko, Matz, Mauldin, Mauney, Maupin, Maureira, Maurer, Maurice, Mauricio
Mauro, Maus, Mavra, Maxey, Maxfield, Maxie, Maxson, Maxwell, Mayberry, Maye, Mayer, Mayers, Mayes, Mayfield, Mayhew
Mayle, Maynard, Maynor, Mayol, Mayorga, Mays, Maza, Mazur, Mazza, Mazzola, Mbeki, Mcabee, Mcadams, Mcadoo, Mcafee
Mcalister, Mcallister, Mcalpin, Mcalpine, Mcanally, Mcandrew, Mcardle, Mcarthur, Mcatee, Mcauley, Mcauliffe, Mcavoy
Mcbee, Mcbrayer, Mcbride, Mcbroom, Mcburney, Mccabe, Mccafferty, Mccaffrey, Mccain, Mccaleb, Mccall, Mccalla
Mccallister, Mccallum, Mccandless, Mccann, Mccants, Mccarley, Mccarter, Mccarthy, Mccartney, Mccarty, Mccarver
Mccary, Mccaskill, Mccaslin, Mccauley, Mcchesney, Mcclain, Mcclanahan, Mcclary, Mcclean, Mccleary, Mcclellan
Mcclelland, Mcclendon, Mcclintock, Mcclinton, Mccloskey, Mccloud, Mcclung, Mcclure, Mcclurg, Mccluskey, Mccollough
Mccollum, Mccomas, Mccomb, Mccombs, Mcconnell, Mccool, Mccord, Mccorkle, Mccormack, Mccormick, Mccourt, Mccowan
Mccown, Mccoy, Mccracken, Mccrary, Mccraw, Mccray, Mccrea, Mccready, Mccreary, Mccrory, Mccue, Mcculley, Mcculloch
Mccullough, Mccullum, Mccully, Mccune, Mccurdy, Mccurry, Mccutchen, Mccutcheon, Mcdade, Mcdaniel, Mcdaniels, Mcdavid
Mcdermott, Mcdevitt, Mcdonald, Mcdonnell, Mcdonough, Mcdougal, Mcdougald, Mcdougall, Mcdowell, Mcduffie, Mceachern
Mcelhaney, Mcelrath, Mcelroy, Mcentire, Mcevoy, Mcewen, Mcfadden, Mcfall, Mcfarland, Mcfarlane, Mcfarlin, Mcgaha
Mcgann, Mcgarry, Mcgary, Mcgee, Mcgehee, Mcghee, Mcgill, Mcginley, Mcginn, Mcginnis, Mcginty, Mcglothlin, Mcglynn
Mcgough, Mcgovern, Mcgowan, Mcgrath, Mcgraw, Mcgregor, Mcgrew, Mcgriff, Mcgruder, Mcguigan, Mcguinness, Mcguire
Mchale, Mchenry, Mchugh, Mcilwain, Mcinerney, Mcinnis, Mcintire, Mcintosh, Mcintyre, Mciver, Mckamey, Mckay, Mckean
Mckee, Mckeever, Mckellar, Mckelvey, Mckenna, Mckenney, Mckenzie, Mckeon, Mckeown, Mckibben, Mckim, Mckinley
Mckinney, Mckinnon, Mckinzie, Mckissick, Mcknight, Mckown, Mckoy, Mclain, Mclane, Mclaren, Mclaughlin, Mclaurin
Mclean, Mclellan, Mclemore, Mclendon, Mcleod, Mclin, Mcloughlin, Mcmahan, Mcmahon, Mcmanus, Mcmaster, Mcmichael
Mcmillan, Mcmillen, Mcmillian, Mcmillin, Mcmillon, Mcminn, Mcmorris, Mcmullen, Mcmullin, Mcmurray, Mcmurry, Mcnabb
Mcnair, Mcnally, Mcnamara, Mcnamee, Mcneal, Mcneely, Mcneese, Mcneil, Mcneill, Mcnew, Mcnulty, Mcnutt, Mcpeak
Mcphail, Mcphee, Mcpherson, Mcqueen, Mcrae, Mcreynolds, Mcroberts, Mcshane, Mcswain, Mcvay, Mcvey, Mcwhorter
Mcwilliams, Meacham, Meade, Meador, Meagher, Mears, Mecham, Medac, Medač, Medeiros, Medel, Medford, Medić, Medina
Medlin, Medlock, Medrano, Medved, Medvedev, Medvedeva, Meehan, Meekins, Meeks, Mefford, Mehta, Meic, Meić, Meier
Meir, Meirelles, Meissner, Meister, Mejia, Mejía, Mejias, Mejías, Melancon, Melander, Melanson, Melcher, Melchor
Mele, Melendez, Meléndez, Melero, Melgar, Melin, Mella, Mellado, Mello, Mellon, Mellott, Melnick, Melnikov, Melnikova
Melnyk, Melson, Melton, Melvin, Mena, Menard, Menchaca, Mendenhall, Mendes, Mendès, Mendez, Méndez, Mendiola
Mendizabal, Mendizábal, Mendoza, Menefee, Menendez, Menéndez, Meneses, Menke, Menon, Meraz, Mercader, Mercado, Mercer
Mercier, Mercurio, Meredith, Merkas, Merkaš, Merkel, Merkle, Merkushev, Merkusheva, Merle, Merrell, Merrick
Merrifield, Merrill, Merriman, Merritt, Merriweather, Merryman, Mertens, Mertz, Merwin, Mesaric, Mesarić, Mesic
Mesić, Messer, Messick, Messner, Metcalf, Metcalfe, Metts, Metz, Metzger, Metzler, Meurant, Meurisse, Meyer, Meyers
Meza, Micetic, Mičetić, Michael, Michaels, Michaelson, Michalak, Michalski, Michaud, Michaux, Michel, Michell
Michels, Michiels, Mick, Mickelson, Mickens, Mickey, Mickle, Middaugh, Middlebrooks, Middleton, Midgett, Midkiff
Miele, Mielke, Mier, Mignon, Miguel, Mihalic, Mihalić, Mihaljevic, Mihaljević, Mihelcic, Mihelčić, Mihic, Mihić
Mikell, Mikesell, Mikhaylov, Mikhaylova, Mikheev, Mikheeva, Mikic, Mikić, Mikkelsen, Miklecic, Miklečić, Mikulandra
Mikulcic, Mikulčić, Mikulec, Milam, Milano, Milas, Milatic, Milatić, Milburn, Miletic, Miletić, Milevoj, Miley
Milford, Milicic, Miličić, Milina, Milla, Millan, Millán, Millar, Millard, Millen, Millican, Milligan, Milliken
Millner, Millsap, Millsaps, Milne, Milner, Milosevic, Milošević, Miloslavic, Miloslavić, Milotic, Milotić, Milovac
Milton, Mimica, Mims, Minard, Mincey, Minet, Mingo, Minguez, Mínguez, Minne, Minnich, Minnick, Minter, Minton, Mintz
Miocic, Miočić, Mir, Miralles, Miramontes, Miranda, Mireles, Miro, Miró, Mironov, Mironova, Mirosavljevic
Mirosavljević, Mirt, Mirza, Mirziyoyev, Misak, Mišak, Mise, Miše, Mishima, Mishin, Mishina, Mishra, Mishustin
Miskovic, Mišković, Mitchel, Mitchell, Mitchem, Mitchum, Mixon, Mize, Mizell, Mladic, Mladić, Mnangagwa, Mobley
Mocibob, Močibob, Modi, Modig, Modlin, Modric, Modrić, Moe, Moeller, Moen, Mofardin, Moffatt, Moffett, Moffitt
Mohamad, Mohamed, Mohammadi, Mohammed, Mohamud, Mohan, Mohler, Mohr, Moiseev, Moiseeva, Mojica, Molano, Molchanov
Molchanova, Molin, Molina, Moline, Moliner, Molins, Moller, Möller, Møller, Molloy, Molnar, Molotov, Monaghan
Monahan, Moncrief, Mondaca, Monday, Mondragon, Mondragón, Monfort, Mong, Monge, Moniz, Monnier, Monroe, Monroy
Monsalve, Monson, Montague, Montalban, Montalbán, Montalvo, Montaña, Montanez, Montañez, Montano, Montaño, Monte
Montecino, Montecinos, Monteiro, Montelongo, Montemayor, Montero, Montes, Montesinos, Montez, Montgomery, Monti
Montiel, Montoya, Monzon, Moody, Mooney, Moore, Moorehead, Moorer, Moorhead, Moorman, Mora, Morabito, Moraes, Moraga
Morais, Moraleda, Morales, Moralez, Moran, Morán, Morante, Morata, Morcillo, Moreau, Morehead, Morehouse, Moreira
Morel, Moreland, Morell, Morelli, Moreno, Morera, Morey, Morgan, Mori, Moriarty, Moric, Morić, Morillo, Morin, Moritz
Morley, Moroz, Morozov, Morozova, Morrell, Morrill, Morris, Morrison, Morrissette, Morrissey, Morse, Morsi, Mortensen
Mortenson, Mortier, Mortimer, Morton, Morvan, Mosby, Moscarda, Moseley, Mosely, Moser, Moses, Mosher, Mosier
Moslavac, Mosley, Mosqueda, Mosquera, Mossadegh, Mota, Motegi, Moten, Moton, Mott, Motte, Mottet, Moua, Moulin
Moulton, Moultrie, Moura, Mourao, Mourão, Moureau, Mousavi, Mouton, Mowery, Mowry, Moxley, Moy, Moya, Moyano, Moye
Moyer, Moyers, Moynihan, Mraovic, Mraović, Mubarak, Mudd, Mudri, Mudronja, Mueller, Mugabe, Mugica, Múgica, Muhammad
Muhyiddin, Muir, Mukherjee, Mukhin, Mukhina, Mulcahy, Mulder, Muldoon, Muldrow, Mulet, Mulholland, Mulkey, Mullen
Mullens, Muller, Müller, Mulligan, Mullin, Mullinax, Mullins, Mullis, Mulvaney, Mulvey, Mumford, Muncy, Munday, Mundy
Munger, Munguia, Munguía, Muniz, Muñiz, Múñiz, Munn, Munoz, Muñoz, Munro, Munroe, Munson, Mur, Muravev, Muraveva
Murchison, Murdoch, Murdock, Murillo, Muro, Murphey, Murphree, Murphy, Murr, Murray, Murrell, Murry, Muscet, Mušćet
Museveni, Musgrave, Musgrove, Musick, Musselman, Musser, Mustac, Mustač, Mustapic, Mustapić, Muth, Mutua, Muzic
Mužić, Muzina, Mužina, Mwangi, Myasnikov, Myasnikova, Myatt, Myer, Myers, Myklebust, Myles, Myrick, N'Diaye, Nabors
Nacinovic, Načinović, Nadal, Nadeau, Naess, Næss, Nagel, Nagle, Nagy, Naidu, Najera, Nájera, Nakajima, Nakamura
Nakasone, Nakic, Nakić, Nall, Nalley, Nam, Nance, Napier, Napoleon, Napoli, Napolitano, Napper, Naquin, Naranjo
Nardi, Narvaez, Narváez, Nascimento, Nash, Naslund, Näslund, Nason, Nasrallah, Natale, Nathan, Natividad, Naughton
Naumann, Naumov, Naumova, Nava, Navalny, Navarra, Navarrete, Navarro, Navez, Naylor, Nazarbayev, Nazario, Nazarov
Nazarova, Ndiaye, Neace, Neal, Neale, Nealy, Neary, Nebot, Necaise, Nedic, Nedić, Needham, Neel, Neeley, Neely, Neese
Neff, Negrete, Negron, Negrón, Neil, Neill, Neilson, Neira, Nekrasov, Nekrasova, Nelms, Nelsen, Nelson, Nemeth
Nemtsov, Neri, Nero, Nesbit, Nesbitt, Nesmith, Ness, Nester, Nesterov, Nesterova, Nestor, Netanyahu, Neto, Neu
Neubauer, Neuman, Neumann, Neuville, Nevado, Nevarez, Nevárez, Nevels, Neves, Neveu, Neville, Nevins, Newberry, Newby
Newcomb, Newell, Newhouse, Newkirk, Newland, Newlin, Newman, Newsom, Newsome, Newson, Newton, Nez, Ng, Ngo, Nguyen
Nicaise, Nichol, Nicholas, Nicholls, Nichols, Nicholson, Nickell, Nickelson, Nickens, Nickerson, Nickles, Nicol
Nicolas, Nicolás, Nicolau, Nicolay, Nielsen, Nielson, Nieman, Niemi, Nieto, Nieves, Nigro, Nikiforov, Nikiforova
Nikitin, Nikitina, Niklasson, Nikolaev, Nikolaeva, Nikolic, Nikolić, Nikonov, Nikonova, Niles, Nilsson, Nimac, Nino
Niño, Nisevic, Nišević, Nissen, Nixon, Niyazov, Nizet, Nizetic, Nižetić, Njoroge, Nkrumah, Nkurunziza, Noah, Nock
Noe, Noel, Noël, Nogueira, Noguera, Nogues, Nogués, Noh, Nolan, Noland, Nolasco, Nolen, Noles, Noll, Nolte, Noonan
Norac, Norambuena, Nord, Nordberg, Nordgren, Nordlander, Nordlund, Nordqvist, Nordstrom, Nordström, Noren, Norén
Norfleet, Norgaard, Nørgaard, Norgren, Noriega, Norlin, Norling, Norman, Normand, Norris, Norrman, Northcutt
Northrop, Northrup, Norton, Norvell, Norwood, Noskov, Noskova, Nosov, Nosova, Novak, Novikov, Novikova, Novosel
Novotny, Nowak, Nowell, Nowicki, Nowlin, Noyes, Nugent, Nunes, Nunez, Nuñez, Núñez, Nunley, Nunn, Nunnally, Nuno
Nuss, Nussbaum, Nutt, Nutter, Nyberg, Nye, Nyerere, Nygard, Nygård, Nygren, Nylander, Nylen, Nylén, Nys, Nyssen
Nystrom, Nyström, O'Brien, O'Bryan, O'Callaghan, O'Connell, O'Conner, O'Connor, O'Dell, O'Donnell, O'Donoghue
O'Donovan, O'Dowd, O'Driscoll, O'Dwyer, O'Farrell, O'Flaherty, O'Gorman, O'Grady, O'Hagan, O'Halloran, O'Hanlon
O'Hara, O'Hare, O'Higgins, O'Keefe, O'Keeffe, O'Leary, O'Loughlin, O'Mahony, O'Malley, O'Mara, O'Neal, O'Neil
O'Neill, O'Quinn, O'Reilly, O'Riordan, O'Rourke, O'Shaughnessy, O'Shea, O'Sullivan, O'Toole, Oakes, Oakley, Oates
Obando, Obasanjo, Ober, Oberg, Öberg, Obi, Obradovic, Obradović, Obratov, Obregon, Obrian, Obrien, Obryan, Obryant
Ocalan, Öcalan, Ocampo, Ocana, Ocaña, Ocasio, Ochieng, Ochoa, Ochs, Oconnell, Oconner, Oconnor, Odaniel, Oday
Odegard, Ødegård, Odell, Oden, Odinga, Odintsov, Odintsova, Odle, Odobasic, Odobašić, Odom, Odonnell, Odum, Offutt
Ogawa, Ogburn, Ogden, Oger, Oglesby, Ogletree, Ogrady, Ohara, Ohare, Ohlsson, Ohman, Öhman, Ojeda, Okada, Okafor
Okeefe, Okeke, Okelley, Okonkwo, Okoye, Olander, Olate, Olausson, Olave, Olaya, Oldham, Olds, Oleary, Olesen, Oleson
Olguin, Olguín, Olin, Olinger, Oliphant, Oliva, Olivares, Olivarez, Olivárez, Olivas, Olivé, Oliveira, Oliver
Olivera, Olivier, Olivo, Oller, Ollis, Ollivier, Olmedo, Olmert, Olmos, Olmstead, Olney, Olofsson, Oloughlin, Olsen
Olson, Olszewski, Olvera, Omalley, Omara, Omeara, Onate, Oñate, Oneal, Oneil, Oneill, Ong, Ontiveros, Onyango, Opazo
Oquendo, Oquinn, Orban, Orbán, Orbanic, Orbanić, Orcutt, Ordenes, Órdenes, Ordonez, Ordóñez, Ordway, Oreilly, Orekhov
Orekhova, Orellana, Oreskovic, Orešković, Orjuela, Orlando, Orlic, Orlić, Orlov, Orlova, Orlovic, Orlović, Orman
Ormeno, Ormeño, Ormsby, Ornelas, Orosco, Orourke, Orozco, Orr, Orrego, Orsolic, Oršolić, Orsos, Oršoš, Orsulic
Oršulić, Orta, Ortega, Ortego, Orth, Ortiz, Orton, Ortuno, Ortuño, Osborn, Osborne, Osburn, Osgood, Oshea, Osipov
Osipova, Oskarsson, Osorio, Ospino, Ossandon, Ossandón, Osses, Ostberg, Östberg, Osteen, Oster, Osterberg, Österberg
Ostergaard, Østergaard, Osterman, Ostling, Östling, Ostlund, Östlund, Ostman, Östman, Ostrander, Ostrom, Osullivan
Osuna, Oswald, Oswalt, Otero, Otis, Otoole, Ott, Otte, Otten, Ottinger, Otto, Ottosson, Ouattara, Oubre, Ouellette
Ousley, Ouyang, Ovalle, Ovchinnikov, Ovchinnikova, Overby, Overcash, Overgaard, Overman, Overstreet, Overton
Overturf, Owen, Owens, Owensby, Owings, Owsley, Owusu, Oxendine, Oxley, Oyarce, Oyarzo, Oyarzun, Oyarzún, Oyler, Ozal
Özal, Ozdemir, Özdemir, Ozimec, Ozturk, Öztürk, Ozuna, Pabon, Pabón, Pacheco, Packard, Padgett, Padilla, Padron
Padrón, Paez, Páez, Pagano, Pagès, Paige, Paik, Paine, Pajur, Pak, Pakhomov, Pakhomova, Palacio, Palacios, Palic
Palić, Palladino, Pallares, Pallarès, Palma, Palmer, Palmgren, Palmieri, Palmore, Palmqvist, Palocci, Palomar, Palomo
Palsson, Pålsson, Palumbo, Pamic, Pamić, Panduric, Pandurić, Panfilov, Panfilova, Paniagua, Pankey, Pannell, Panov
Panova, Pantoja, Papak, Paparic, Paparić, Pape, Pappas, Paquay, Paquette, Paquin, Paquot, Paradi, Paradis, Pardo
Pardue, Paredes, Pareja, Parejo, Parenteau, Parham, Parisi, Parke, Parker, Parkhurst, Parkin, Parkins, Parkinson
Parkman, Parmenter, Parmentier, Parmer, Parnell, Parr, Parra, Parraguez, Parrett, Parris, Parrish, Parrott, Partain
Partee, Partida, Partin, Parton, Paschall, Pascual, Pashinyan, Pasquale, Pasquier, Passmore, Pasten, Pastén, Pastore
Patel, Paterson, Patino, Patiño, Patnode, Patrick, Patrushev, Patten, Patterson, Pattison, Patton, Paul, Pauley
Paulin, Paulino, Paulk, Paulsen, Paulson, Paulsson, Paulus, Pauwels, Pavelic, Pavelić, Pavez, Pavic, Pavić, Pavicic
Pavičić, Pavin, Pavkovic, Pavković, Pavlov, Pavlova, Pavlovic, Pavlović, Pavon, Pavón, Paxton, Payet, Payne, Paynter
Payton, Paz, Pazos, Peabody, Peachey, Peake, Pearce, Pearman, Pearsall, Pearson, Peart, Pease, Peavy, Peckham
Pecotic, Pecotić, Pecur, Pečur, Peden, Pedersen, Pederson, Pedigo, Pedisic, Pedišić, Pedraza, Pedrero, Pedro, Pedrosa
Pedroza, Peebles, Peele, Peeler, Peeples, Peery, Peeters, Pegram, Pegues, Peharda, Peinado, Peiro, Peiró, Pelaez
Peláez, Pelayo, Pelkey, Pell, Pellegrino, Pellerin, Pelletier, Pellicer, Peltier, Pelton, Pemberton, Pena, Peña
Penaloza, Peñaloza, Penalver, Peñalver, Penas, Peñas, Pender, Pendergrass, Pendleton, Pendley, Penic, Penić, Penick
Penland, Penley, Penn, Pennell, Penner, Penney, Pennington, Penrod, Penton, Pepe, Pepin, Pera, Perak, Peral, Perales
Peralta, Peraza, Percic, Perčić, Percy, Perdomo, Perdue, Perea, Pereira, Perello, Perelló, Peres, Peretz, Perez
Pérez, Peric, Perić, Perisic, Perišić, Perkins, Perkov, Perkovic, Perković, Perlman, Pernell, Peron, Peros, Peroš
Perreault, Perreira, Perret, Perri, Perrier, Perrin, Perrine, Perron, Perrone, Perrot, Perrotta, Perry, Perryman
Persaud, Persinger, Persson, Perusko, Peruško, Pesa, Peša, Pesic, Pešić, Peskov, Pestov, Pestova, Pete, Petek
Peterlik, Peterman, Peters, Petersen, Peterson, Petersson, Petit, Petitjean, Petrenko, Petric, Petrić, Petricevic
Petričević, Petrie, Petro, Petrov, Petrova, Petrovic, Petrović, Petry, Pettaway, Pettersen, Petterson, Pettersson
Pettiford, Pettigrew, Pettis, Pettit, Pettus, Pettway, Petukhov, Petukhova, Peyton, Pezeshkian, Pfaff, Pfeffer
Pfeifer, Pfeiffer, Pfister, Pham, Phan, Pharr, Phelan, Phelps, Phifer, Philbrick, Philip, Philippart, Philippe
Philips, Phillip, Phillips, Philpot, Philpott, Phinney, Phipps, Piatt, Picard, Pichardo, Pichon, Pickard, Pickens
Pickering, Pickett, Pieper, Pierard, Piérard, Piercy, Pierrard, Pierre, Pierret, Pierson, Piette, Pifer, Pigg, Pihl
Pikec, Pilcher, Piljek, Pilkington, Pillai, Pimental, Pimentel, Pina, Piña, Pincheira, Pinckney, Pinder, Pineau
Pineda, Pineiro, Piñeiro, Pinho, Pinilla, Pinkard, Pinkerton, Pinkham, Pinkney, Pinkston, Pino, Pinol, Piñol, Pinon
Pinson, Pintaric, Pintarić, Pinto, Pintor, Pinzon, Pinzón, Pipkin, Piquer, Pirard, Pire, Pires, Piret, Pirlot, Piron
Pirotte, Pirson, Pirtle, Pisano, Pitchford, Pitman, Pitre, Pitt, Pittman, Pitts, Pitzer, Pizarro, Pla, Placencia
Plana, Planas, Plantak, Plante, Plantek, Plascencia, Platt, Plazanin, Plažanin, Plenkovic, Plenković, Plese, Pleše
Pless, Plourde, Plumlee, Plumley, Plummer, Plunkett, Poblete, Pochet, Poe, Poff, Pogue, Pohl, Poindexter, Poirier
Poisson, Pokas, Pokos, Polanco, Polet, Polic, Polić, Polishchuk, Politkovskaya, Poljak, Polk, Pollack, Pollard
Pollet, Polley, Pollock, Polonijo, Polovic, Polović, Polson, Polston, Polyakov, Polyakova, Pomares, Pombo, Pomerleau
Pomeroy, Ponce, Poncelet, Poncin, Pongrac, Ponomarenko, Ponomarev, Ponomareva, Pont, Ponta, Poole, Pooler, Poore
Popov, Popova, Popovic, Popović, Popovich, Popp, Porcel, Poropat, Poroshenko, Porras, Porta, Porterfield, Portero
Portilla, Portillo, Portis, Posada, Posey, Poslon, Poston, Potapov, Potapova, Poteat, Poteet, Potier, Potts, Poulain
Poulin, Poulos, Powe, Powell, Poynter, Poza, Pozder, Pozega, Požega, Pozo, Pozuelo, Prada, Prado, Prat, Prater
Prather, Prats, Pratt, Preciado, Predovan, Preece, Prelec, Prendergast, Prentice, Prentiss, Preocanin, Preočanin
Prescott, Presley, Presnell, Pressley, Preston, Prevost, Prévost, Prewitt, Pribanic, Pribanić, Prichard, Prickett
Priddy, Pridemore, Pridgen, Priego, Priester, Prieto, Prigozhin, Primm, Prine, Pringle, Priselac, Pritchard
Pritchett, Probst, Proffitt, Prokhorov, Prokhorova, Propst, Prosser, Proulx, Prouty, Provencher, Prpic, Prpić
Prskalo, Prtenjaca, Prtenjača, Pruett, Pruitt, Pruvost, Pryor, Puckett, Puente, Puerta, Puga, Pugh, Pugliese, Puharic
Puharić, Pujadas, Pujol, Puleo, Pulgar, Pulido, Puljiz, Pullen, Pulliam, Pulver, Pumphrey, Purcell, Purdy, Purkey
Purnell, Pursley, Purvis, Puryear, Puskaric, Puškarić, Putin, Putinja, Putman, Putnam, Pye, Pyle, Pyles, Qaddafi
Qian, Qiao, Qin, Qiu, Quach, Quade, Qualls, Quan, Quarles, Quero, Querol, Quesada, Quezada, Quigley, Quijano, Quiles
Quillen, Quimby, Quinlan, Quinn, Quinones, Quiñones, Quinonez, Quiñónez, Quintana, Quintanilla, Quintero, Quinteros
Quiros, Quirós, Quiroz, Quispe, Qureshi, Raab, Rabb, Rabe, Rabideau, Rabin, Rabinowitz, Raby, Racine, Rackley
Radcliff, Radcliffe, Radelic, Radelić, Rademacher, Radenovic, Rađenović, Rader, Radford, Radic, Radić, Radin
Radinovic, Radinović, Radman, Radocaj, Radočaj, Radojkovic, Radojković, Radolovic, Radolović, Radosevic, Radošević
Radovic, Radović, Radtke, Rae, Rael, Rafferty, Ragan, Rager, Ragland, Ragsdale, Raguz, Raguž, Rahija, Rahimi, Rahman
Rahmon, Rahn, Railey, Rainer, Raines, Rainey, Raisi, Rajapaksa, Rajcic, Rajčić, Rajn, Rakela, Rakuljic, Rakuljić
Raley, Raljevic, Raljević, Ralph, Ralston, Rama, Ramage, Ramaphosa, Rambo, Ramer, Rameriz, Ramey, Ramirez, Ramírez
Ramis, Ramon, Ramón, Ramos, Ramsay, Ramsey, Rancourt, Rand, Randall, Randazzo, Randell, Randle, Randolph, Raney
Rangel, Rankin, Rankins, Ranson, Rao, Raper, Raphael, Rapp, Rasberry, Rascon, Rascón, Raseta, Rašeta, Rasheed, Rashid
Rasic, Rašić, Rask, Rasmussen, Raspor, Rastija, Ratchford, Ratcliff, Ratcliffe, Rath, Rathbone, Rathbun, Ratliff, Rau
Rauch, Rausch, Ravn, Rawlings, Rawlins, Rawls, Rawson, Raya, Rayborn, Rayburn, Rayford, Raymer, Raymond, Raynaud
Rayner, Raynor, Razak, Razo, Razov, Ražov, Rea, Reagan, Reardon, Reaves, Reavis, Reber, Rebic, Rebić, Rebolledo
Rebollo, Redd, Reddick, Redding, Reddy, Redman, Redmon, Redmond, Reece, Reeder, Rees, Reese, Regalado, Regan, Rego
Reguera, Rehn, Reich, Reichard, Reichert, Reid, Reiff, Reig, Reilly, Reimer, Reimers, Reiner, Reinert, Reinhardt
Reinhart, Reinhold, Reinke, Reis, Reiss, Reiter, Reitz, Remacle, Rembert, Remillard, Remington, Remy, Rémy, Ren
Renaud, Renault, Rendon, Rendón, Rendulic, Rendulić, Renfro, Renfroe, Renfrow, Rengifo, Renier, Renner, Renshaw
Renson, Renteria, Rentería, Repp, Requena, Resanovic, Resanović, Resendez, Reséndez, Resnick, Retamal, Retamales
Reuter, Revell, Revis, Rex, Rey, Reyes, Reyna, Reynaud, Reynolds, Reynoso, Rezaei, Rhine, Rhinehart, Rhoades, Rhoads
Rhoden, Rhodes, Rhone, Rhyne, Riascos, Riba, Ribaric, Ribarić, Ribas, Ribeiro, Ribera, Ribes, Ribic, Ribić, Ribicic
Ribičić, Ricart, Ricci, Ricciardi, Richard, Richards, Richardson, Richburg, Richerson, Richey, Richie, Richman
Richter, Rickard, Ricker, Rickert, Ricketts, Rickman, Ricko, Ričko, Rico, Riddell, Riddick, Ridenhour, Ridenour
Rideout, Ridgeway, Ridgway, Ridley, Riedel, Rieger, Riendeau, Riera, Ries, Riffe, Riffo, Rigaux, Rigby, Rigdon
Riggins, Riggle, Riggs, Rigney, Rigsby, Rijetkovic, Rijetković, Riley, Rimmer, Rinaldi, Rincon, Rincón, Rinehart
Rinker, Río, Riojas, Riordan, Rios, Ríos, Riou, Rioux, Ripley, Ripoll, Rippy, Riquelme, Risek, Risinger, Risley
Risner, Ritchey, Ritchie, Ritosa, Ritoša, Rittenhouse, Ritter, Ritz, Rius, Rivard, Rivas, Rivera, Rivero, Riveros
Rives, Riviere, Rivière, Rivlin, Rizzo, Roa, Roane, Roark, Robb, Robbins, Roberge, Roberson, Robert, Roberts
Robertson, Robertsson, Robey, Robichaud, Robichaux, Robinett, Robinette, Robinson, Robison, Robledo, Robles, Robredo
Robson, Roby, Rocamora, Rocco, Roce, Rocha, Roche, Rochelle, Rocher, Rockett, Rockwell, Roda, Rodarte, Rodas, Roddy
Roden, Rodenas, Ródenas, Roderick, Rodgers, Rodionov, Rodionova, Rodman, Rodney, Rodrigez, Rodrígez, Rodrigo
Rodrigue, Rodrigues, Rodriguez, Rodríguez, Rodriques, Rodriquez, Rodríquez, Roeder, Roemer, Rogan, Rogers, Rogosic
Rogošić, Rogov, Rogova, Rogozin, Roh, Rohde, Rohr, Rohrer, Roig, Rojas, Rojnic, Rojnić, Rojo, Roland, Roldan, Roldán
Rolfe, Rollins, Rollo, Rolon, Rolón, Román, Romano, Romanov, Romanova, Romans, Romeo, Romero, Romeu, Romine, Romo
Rondeau, Roney, Ronning, Rønning, Rooker, Rooney, Roop, Roos, Roper, Ropero, Roque, Rosa, Rosado, Rosales, Rosario
Rosas, Roscoe, Roseberry, Rosell, Rosello, Roselló, Roseman, Rosemond, Rosen, Rosén, Rosenbaum, Rosenberg
Rosenberger, Rosenblatt, Rosenblum, Rosenfeld, Rosengren, Rosenqvist, Rosenthal, Rosero, Roso, Ross, Rossello
Rosselló, Rosser, Rossi, Rossiter, Rossman, Rost, Roth, Rothman, Rothstein, Rotz, Rouhani, Rouleau, Roundtree, Roundy
Rountree, Roura, Rourke, Roush, Rousseau, Rousseaux, Rousseff, Roussel, Rousset, Routh, Rovira, Rowan, Rowden, Rowe
Rowell, Rowland, Rowles, Rowlett, Rowley, Roy, Roybal, Royce, Royer, Royo, Royster, Royston, Rozas, Rozhkov, Rozhkova
Rozier, Ruano, Rubenstein, Rubesa, Rubeša, Rubilar, Rubin, Rubinic, Rubinić, Rubino, Rubio, Ruch, Rucker, Rudd
Rudenko, Rudolph, Rudy, Rueda, Ruelas, Ruelle, Ruffin, Ruffner, Ruggiero, Ruggles, Ruhl, Ruiz, Rukavina, Rummel
Rumora, Rumph, Rumsey, Rundell, Runge, Runion, Runyan, Runyon, Rupe, Rupert, Rupp, Ruppert, Rusakov, Rusakova
Rushton, Russ, Russel, Russell, Russo, Ruth, Rutherford, Rutkowski, Rutland, Rutledge, Ruto, Rutter, Ruud, Ruvalcaba
Ruz, Ryabov, Ryabova, Ryals, Ryan, Rybakov, Rybakova, Rydberg, Ryden, Rydén, Ryder, Ryu, Saad, Saakashvili, Saari
Saavedra, Sabater, Sabin, Sabljak, Sabo, Sabol, Sacco, Sachs, Sackett, Sacre, Sacré, Sacristán, Saddler, Sadler
Sadowski, Saeed, Saenz, Sáenz, Saether, Sæther, Saez, Sáez, Safford, Safonov, Safonova, Sahin, Şahin, Sahlin, Sain
Saito, Saiz, Sakac, Sakač, Sakamoto, Sala, Salas, Salazar, Salcedo, Salcido, Saldana, Saldaña, Saldias, Saldías
Saldivar, Saldivia, Saleh, Salehi, Salem, Salerno, Salgado, Salic, Šalić, Salinas, Salisbury, Sallee, Salley, Salman
Salmeron, Salmerón, Salom, Salomonsson, Salopek, Salva, Salvà, Salvatore, Salyer, Salyers, Sam, Samaniego, Sammons
Samons, Samora, Samoylov, Samoylova, Samper, Sampson, Sams, Samson, Samsonov, Samsonova, Samuel, Samuels, Samuelson
Samuelsson, San Martin, San Martín, Sanabria, Sanborn, Sanches, Sanchez, Sánchez, Sancho, Sandberg, Sanders
Sanderson, Sandgren, Sandifer, Sandin, Sandler, Sandlin, Sandoval, Sandstrom, Sandström, Sandusky, Sandvik, Sanford
Sanhueza, Sanjuan, Sankara, Sankey, Sanmartin, Sanmartín, Sanmiguel, Sansom, Sansone, Santacruz, Santamaria
Santamaría, Santana, Santiago, Santibanez, Santibáñez, Santic, Šantić, Santillan, Santillán, Santo, Santoro, Santos
Santoyo, Sanz, Sapp, Sappington, Sarabia, Sardelic, Sardelić, Sargac, Šargač, Sargeant, Sargent, Sargsyan, Saric
Šarić, Sarkar, Sarlija, Šarlija, Sarmiento, Sarney, Sartain, Sartin, Sarver, Sasaki, Sasser, Sastre, Sato
Satterfield, Satterwhite, Sattler, Sauceda, Saucedo, Sauer, Saul, Sauls, Saunders, Saura, Sauvage, Savchenko, Savelev
Saveleva, Saville, Savin, Savina, Savoie, Savoy, Sawicki, Sawyer, Saxon, Saxton, Sayers, Sayles, Saylor, Sayre
Sazonov, Sazonova, Scalf, Scalise, Scanlan, Scanlon, Scarberry, Scarborough, Scarbrough, Scarlett, Schaaf, Schaal
Schade, Schaefer, Schaeffer, Schafer, Schaffer, Schaffner, Schaller, Scharf, Schatz, Schaub, Schauer, Scheel, Scheer
Scheffler, Schell, Scheller, Schenck, Schenk, Scherer, Schexnayder, Schick, Schiff, Schiller, Schilling, Schindler
Schlegel, Schleicher, Schlosser, Schlueter, Schmid, Schmidt, Schmit, Schmitt, Schmitz, Schneider, Schnell, Schock
Schoen, Schoenfeld, Schofield, Scholl, Scholz, Schoonbroodt, Schoonmaker, Schoonover, Schott, Schou, Schrader, Schram
Schramm, Schreck, Schreiber, Schreiner, Schrock, Schroder, Schroeder, Schubert, Schuck, Schuh, Schuler, Schuller
Schulman, Schulte, Schultz, Schulz, Schulze, Schumacher, Schuman, Schumann, Schuster, Schutt, Schutz, Schwab
Schwartz, Schwarz, Schweitzer, Schyns, Scofield, Scoggins, Scott, Scoville, Scribner, Scroggins, Scruggs, Scudder
Scully, Seabolt, Seale, Sealey, Sealy, Searcy, Searle, Searles, Seaton, Seaver, Seavey, Seay, Sebastian, Sebastián
Seco, Seda, Sedano, Sedillo, Sedlar, Seeger, Seeley, Seely, Segal, Seger, Segers, Segovia, Segovic, Šegović, Seguel
Segui, Seguí, Segura, Seibel, Seiber, Seibert, Seidel, Seifert, Seiler, Seitz, Selby, Selendic, Šelendić, Seleznev
Selezneva, Selin, Seliverstov, Seliverstova, Sellars, Selman, Semenov, Semenova, Semialjac, Sen, Sena, Seng, Senicic
Seničić, Senn, Senter, Separovic, Šeparović, Sepulveda, Sepúlveda, Sergeev, Sergeeva, Sergent, Serna, Serrano
Serrato, Sersic, Seršić, Servais, Sesay, Sessoms, Sestak, Šestak, Sestan, Šestan, Setser, Setzer, Severson, Sevigny
Sevillano, Sevrin, Seward, Sewell, Seymore, Seymour, Shackelford, Shackleford, Shafer, Shaffer, Shah, Shalom, Shamir
Shanahan, Shane, Shaner, Shankle, Shanklin, Shannon, Shao, Shapiro, Sharapov, Sharapova, Sharif, Sharkey, Sharma
Sharov, Sharova, Sharpe, Shashkov, Shashkova, Shattuck, Shaughnessy, Shaw, Shay, Shcherbakov, Shcherbakova, Shchukin
Shchukina, Shea, Shealy, Shedd, Sheehan, Shelby, Sheldon, Shelley, Shelly, Shelton, Shepard, Shephard, Sheppard
Sherer, Sheridan, Sherlock, Sherman, Sherrell, Sherrer, Sherrill, Sherrod, Sherwin, Sherwood, Shestakov, Shestakova
Shevardnadze, Shevchenko, Shi, Shick, Shifflett, Shilov, Shilova, Shinawatra, Shinn, Shipe, Shipley, Shipman, Shipp
Shirey, Shirley, Shiryaev, Shiryaeva, Shively, Shmyhal, Shockey, Shockley, Shoemake, Shoffner, Shoigu, Shoop, Shope
Shotwell, Shoup, Shouse, Showalter, Shrader, Shreve, Shriver, Shropshire, Shrum, Shubert, Shubin, Shubina, Shuler
Shull, Shults, Shultz, Shumaker, Shuman, Shumate, Shumpert, Shumway, Shupe, Shuster, Shutt, Sibalic, Šibalić, Sibert
Sibley, Sickler, Sidorov, Sidorova, Siebert, Siegel, Sierra, Sievers, Sifuentes, Sigler, Sigman, Sigmon, Sihanouk
Sikes, Sikiric, Sikirić, Sikora, Silas, Siler, Silin, Silina, Silva, Silvas, Silveira, Silverman, Silverstein, Silvey
Silvia, Simara, Šimara, Simard, Simas, Simic, Simić, Šimić, Simicic, Šimičić, Simmon, Simmons, Simms, Simo, Simó
Simoes, Simões, Simon, Simonds, Simone, Simoneau, Simoneaux, Simonis, Simonov, Simonova, Simons, Simonson, Simonsson
Simonton, Simpkins, Simpson, Sims, Simsek, Şimşek, Simunic, Šimunić, Simunovic, Šimunović, Sinclair, Sines, Singh
Singletary, Singleton, Singley, Sinkovic, Šinković, Sinozic, Sinožić, Sipe, Sipek, Šipek, Sipes, Sipic, Šipić, Sipple
Sirois, Sirotic, Sirotić, Sisco, Sisk, Sisneros, Sissoko, Sisson, Sistrunk, Sitnikov, Sitnikova, Sitton, Situm, Šitum
Siu, Sivertsen, Sizemore, Sjoberg, Sjöberg, Sjoblom, Sjöblom, Sjodin, Sjödin, Sjogren, Sjögren, Sjoholm, Sjöholm
Sjolander, Sjölander, Sjolin, Sjölin, Sjolund, Sjölund, Sjostedt, Sjöstedt, Sjostrand, Sjöstrand, Sjostrom, Sjöström
Skaggs, Skara, Škara, Skeen, Skeens, Skelly, Skelton, Skidmore, Skiles, Skinner, Skoda, Škoda, Skog, Skoglund, Skold
Sköld, Skov, Skripal, Skrlin, Škrlin, Skrnicki, Škrnički, Skrtic, Škrtić, Skugor, Škugor, Skunca, Škunca, Skupnjak
Slade, Sladonja, Slagle, Slater, Slaton, Slattery, Slavica, Slavin, Slayton, Sloan, Sloat, Slocum, Slone, Slusher
Smalley, Smallwood, Smedley, Smets, Smiley, Smirnov, Smirnova, Smith, Smitherman, Smithers, Smithson, Smokovic
Smoković, Smolic, Smolić, Smoot, Smotrich, Smtih, Smyth, Smythe, Snapp, Snead, Sneed, Snell, Snelling, Snider
Snodgrass, Snook, Snowden, Snyder, Soares, Sobarzo, Sobchak, Sobolev, Soboleva, Sobota, Sobrino, Soderberg, Söderberg
Sodergren, Södergren, Soderholm, Söderholm, Soderlund, Söderlund, Soderman, Söderman, Soderqvist, Söderqvist
Soderstrom, Söderström, Soileau, Sokac, Sokač, Sokcevic, Šokčević, Sokic, Sokić, Sokol, Sokolov, Sokolova, Sola
Solana, Solano, Solberg, Soldo, Solé, Soleimani, Soler, Solera, Solheim, Solis, Solís, Soliz, Sollars, Soloman
Solomon, Solomun, Solorio, Solorzano, Solovev, Soloveva, Solsona, Somers, Somerville, Sommer, Sommers, Sommerville
Somoza, Sondergaard, Søndergaard, Sonnier, Soper, Sorensen, Sörensen, Sørensen, Sorenson, Soria, Soriano, Soric
Sorić, Sorokin, Sorokina, Sorrell, Sorrells, Sosa, Sosic, Sošić, Šošić, Sostaric, Šoštarić, Sotelo, Soto, Soucy
Soukup, Soule, Sousa, Southard, Southerland, Southwick, Southworth, Souza, Sowder, Sowell, Soylu, Spalding, Spangler
Spann, Sparkman, Spaulding, Spearman, Specht, Spector, Speer, Speight, Spellman, Spence, Spencer, Sperling, Sperry
Spicer, Spiegel, Spielman, Spika, Špika, Spiker, Spiller, Spillman, Spina, Spinelli, Spinks, Spisic, Špišić, Spitzer
Spivey, Spoljaric, Špoljarić, Spooner, Spradlin, Sprague, Spralja, Špralja, Spriggs, Springer, Sproul, Sprouse
Spruill, Spurgeon, Spurlock, Srsen, Sršen, St. John, Staats, Stacey, Stackhouse, Stacy, Stadler, Stafford, Stagg
Staggs, Stahl, Ståhl, Staley, Stalin, Stallard, Stallings, Stallworth, Stalnaker, Stambaugh, Stamey, Stamm, Stamper
Stancil, Stancin, Stančin, Standifer, Standley, Standridge, Stanfield, Stanfill, Stanford, Stanger, Stanic, Stanić
Stanicic, Staničić, Stanley, Stansberry, Stansbury, Stanton, Stapleton, Staquet, Starcevic, Starčević, Starkey
Starks, Starnes, Starr, Stas, Stassin, Staten, Staton, Staub, Stauffer, Stclair, Stcyr, Steadman, Stearns, Stebbins
Steele, Steelman, Steen, Stefanchuk, Stefanec, Štefanec, Steffen, Steffens, Steffensen, Stefovic, Štefović, Stegall
Steger, Steib, Steiger, Stein, Steinbach, Steinberg, Steiner, Steinke, Steinman, Steinmetz, Stella, Stenlund
Stenstrom, Stenström, Stepanov, Stepanova, Stephan, Stephen, Stephens, Stephenson, Stepp, Sternberg, Stetson, Steven
Stevens, Stevenson, Steverson, Stewart, Stgermain, Sthilaire, Stickney, Stidham, Stifanic, Štifanić, Stiffler
Stillman, Stillwell, Stiltner, Stilwell, Stimac, Štimac, Stine, Stinnett, Stinson, Stipanovic, Stipanović, Stiperski
Stites, Stith, Stitt, Stjohn, Stlouis, Stockdale, Stocker, Stockman, Stockton, Stockwell, Stoddard, Stoffel, Stojanov
Stojcevic, Stojčević, Stojnic, Stojnić, Stoll, Stollings, Stolnik, Stoltz, Stoltzfus, Stonge, Storer, Stosic, Stošić
Stott, Stotts, Stouffer, Stovall, Stover, Stowe, Stowell, Stowers, Stpierre, Strader, Strahan, Straley, Strandberg
Strasser, Stratton, Straub, Strauss, Strawn, Strawser, Strazicic, Stražičić, Strbac, Štrbac, Streeter, Strelkov
Strelkova, Stribling, Stricker, Strickland, Strickler, Stricklin, Strid, Strinavic, Strinavić, Stringfellow, Strljic
Štrljić, Strobel, Stroh, Strom, Ström, Strøm, Stroman, Stromberg, Strömberg, Strother, Stroud, Stroup, Strouse
Struble, Strunk, Stuart, Stubblefield, Stubbs, Stuckey, Studer, Stull, Stultz, Stumpf, Stupalo, Sturdivant, Sturgill
Sturgis, Sturlan, Šturlan, Sturm, Stutzman, Su, Suarez, Suárez, Suazo, Subbotin, Subbotina, Suber, Subianto, Sublett
Subramanian, Sudduth, Suga, Suggs, Sugiyama, Suh, Suiter, Sukhanov, Sukhanova, Suleiman, Sullins, Sullivan, Summerlin
Summerville, Sumner, Sumpter, Sumrall, Sundberg, Sundell, Sundin, Sundqvist, Sundstrom, Sundström, Sunjic, Šunjić
Supraha, Šupraha, Surac, Surać, Suran, Šuran, Surbek, Šurbek, Surber, Sureda, Surina, Šurina, Surratt, Sussman, Suter
Sutherland, Sutphin, Sutter, Suttle, Suttles, Sutton, Suu Kyi, Suvorov, Suvorova, Suzuki, Svahn, Svanberg, Svantesson
Svard, Svärd, Svedberg, Svensson, Sverko, Šverko, Svetlicic, Svetličić, Svoboda, Swafford, Swaim, Swain, Swaney
Swann, Swanson, Swarey, Swartz, Swearingen, Sweatt, Sweeney, Sweitzer, Swenson, Swett, Swiger, Swindell, Swink
Swinney, Swinson, Swinton, Switzer, Swope, Sydnor, Sykes, Sylvester, Sylvia, Symonenko, Sysoev, Sysoeva, Szabo
Szymanski, Tabb, Taber, Taboada, Tabor, Tackett, Tafoya, Taft, Taggart, Tait, Takahashi, Takaichi, Takeda, Talabani
Talavera, Talbert, Talbot, Talbott, Taliaferro, Tallent, Talley, Tallman, Talton, Tam, Tamarit, Tamayo, Tamez, Tanaka
Tandon, Tang, Tangen, Tanguay, Tanguy, Tankersley, Tapia, Tapley, Tapp, Tarango, Tarasov, Tarasova, Tardif, Tardiff
Tarr, Tarrant, Tarver, Tate, Tatro, Tatum, Tavares, Tavarez, Taveras, Taylor, Teague, Teasley, Tebet, Techer, Tedder
Tedesco, Tedford, Teel, Teixeira, Tejada, Tejeda, Tejedor, Tejera, Tejero, Telles, Tellez, Téllez, Tello, Temer
Templeton, Tena, Tennant, Tenney, Tennyson, Tenorio, Tepes, Tepeš, Teran, Terán, Terentev, Terenteva, Terlevic
Terlević, Terrazas, Terrell, Terrill, Terron, Terrón, Terry, Teruel, Terwilliger, Terzic, Terzić, Tesch, Tesija
Tešija, Tessier, Testa, Testerman, Teter, Teterin, Teterina, Tetreault, Tew, Texier, Thaci, Thaçi, Thacker, Thames
Thao, Thapa, Tharp, Tharpe, Thatcher, Thaxton, Thayer, Thein, Theis, Theisen, Theobald, Theriault, Theriot, Therrien
Theys, Thiam, Thibault, Thibaut, Thibeault, Thibodeau, Thibodeaux, Thiel, Thielen, Thierry, Thigpen, Thirion, Thiry
Thom, Thoma, Thomas, Thomason, Thomassen, Thomasson, Thompkins, Thompson, Thomsen, Thomson, Thonon, Thoren, Thorén
Thornburg, Thorne, Thornhill, Thornton, Thorp, Thorpe, Thorson, Thorton, Thulin, Thurber, Thurman, Thurmond, Thurston
Thygesen, Thys, Tian, Tibbetts, Tibbs, Tice, Tidwell, Tierney, Tiffany, Tighe, Tijerina, Tikhonov, Tikhonova
Tilghman, Tillery, Tillett, Tilley, Tillis, Tillman, Tillotson, Tilton, Timberlake, Timm, Timmerman, Timmermans
Timmons, Timms, Timofeev, Timofeeva, Tincher, Tindall, Tingley, Tinney, Tinsley, Tinubu, Tipton, Tirado, Tisaj
Tisdale, Titov, Titova, Titus, Tiwari, Tkachenko, Tobar, Tobey, Tobias, Tobin, Todd, Toffoli, Toft, Toic, Toić
Tokayev, Toland, Tolbert, Toledo, Tolentino, Toler, Toliver, Tolj, Tolle, Tollefson, Tolley, Tolliver, Tolman, Tolosa
Toloza, Tolson, Tom, Tomas, Tomás, Tomé, Tomic, Tomić, Tomicic, Tomičić, Tomlin, Tomlinson, Tomljanovic, Tomljanović
Tompkins, Tonc, Toney, Toole, Tooley, Toombs, Toomey, Toon, Topić, Torgerson, Tormo, Tornqvist, Törnqvist, Toro
Torralba, Torrecilla, Torrence, Torrens, Torres, Torrey, Torrez, Tórrez, Torrijos, Torstensson, Toscano, Toth, Totic
Totić, Totten, Toubeau, Toure, Touré, Tournay, Toussaint, Tovar, Towe, Towle, Towne, Towner, Townes, Townley
Townsend, Townsley, Toyoda, Tracey, Tracy, Trahan, Trainor, Tramel, Trammell, Tran, Trantham, Traore, Traoré, Trapp
Trask, Travers, Travis, Trawick, Traylor, Traynor, Trbovic, Trbović, Treadway, Treadwell, Treece, Trejo, Tremblay
Trent, Tretyakov, Tretyakova, Trevino, Treviño, Trexler, Trgovcic, Trgovčić, Tribble, Trigg, Trillo, Trimble, Trinh
Triplat, Triplett, Tripp, Trnski, Trofimov, Trofimova, Trombley, Trost, Trotman, Trotsky, Trott, Trottier, Troutman
Trowbridge, Troxell, Troyer, Truax, Trudeau, Trueblood, Truesdale, Truett, Truitt, Trull, Truman, Trump, Truong
Trussell, Trutanic, Trutanić, Tsai, Tsang, Tse, Tshisekedi, Tsikhanouskaya, Tso, Tsosie, Tsvangirai, Tsvetkov
Tsvetkova, Tu, Tubbs, Tucci, Tucker, Tuda, Tuđa, Tudela, Tudic, Tudić, Tudjman, Tudman, Tuđman, Tudor, Tuggle, Tuksar
Tull, Tullis, Tully, Tunnell, Tunstall, Tupper, Tur, Turcinov, Turčinov, Turcotte, Turesson, Turgeon, Turina, Turley
Turman, Turnage, Turnbow, Turnbull, Turner, Turney, Turov, Turova, Turpin, Turudic, Turudić, Tusek, Tušek, Tuskan
Tuškan, Tutt, Tuttle, Tveit, Twigg, Twitty, Twomey, Twyman, Tye, Tyler, Tymoshenko, Tyndall, Tyner, Tynes, Tyree
Tyrrell, Tyson, Tyus, Ugarte, Ugrinic, Ugrinić, Uhl, Ukic, Ukić, Ulibarri, Ullman, Ulloa, Ullrich, Ulmer, Ulrich
Underhill, Underwood, Ung, Unger, Unruh, Upchurch, Upshaw, Upton, Urbain, Urbina, Urena, Ureña, Uria, Uría, Urias
Urías, Uribe, Urlic, Urlić, Urquhart, Urra, Urrutia, Urzua, Urzúa, Usic, Ušić, Ussery, Ustinov, Ustinova, Utley
Uvarov, Uvarova, Vaca, Vaccaro, Vachon, Vaci, Vaden, Vail, Vaillancourt, Vaillant, Valadez, Valbuena, Valcarcel
Valcárcel, Valdebenito, Valderrama, Valdes, Valdés, Valdez, Valdivia, Valdovinos, Valenciano, Valente, Valenti
Valentic, Valentić, Valentin, Valentín, Valentino, Valenzuela, Valerio, Valero, Valette, Valjetic, Valjetić, Vall
Valladares, Valle, Vallee, Vallée, Vallejo, Valles, Vallés, Vallet, Valliere, Vallin, Valls, Valverde, Van den Berg
Van der Merwe, Vanburen, Vanbuskirk, Vance, Vancleave, Vandamme, Vandenberg, Vandenberghe, Vanderheyden, Vanderlinden
Vanderpool, Vandevelde, Vandiver, Vandusen, Vandyke, Vanegas, Vang, Vanhoose, Vanhorn, Vanhouten, Vanlandingham
Vanmeter, Vann, Vanness, Vannoy, Vanover, Vanpelt, Vansickle, Vanwinkle, Vanzant, Vaquero, Varas, Varela, Varga
Vargas, Vargo, Varnado, Varner, Varney, Vasilev, Vasileva, Vasquez, Vásquez, Vassar, Vasseur, Vaughan, Vaughn, Vaught
Vaz, Vazquez, Vázquez, Veach, Veas, Vega, Veic, Veić, Veilleux, Vejar, Vela, Velandia, Velarde, Velasco, Velasquez
Velásquez, Velazquez, Velázquez, Velez, Vélez, Veliz, Véliz, Vella, Veloso, Venable, Vendrell, Venegas, Ventura, Vera
Verdejo, Verdier, Verdin, Verdu, Verdú, Verdugo, Verduzco, Vereen, Vergara, Verhaeghe, Verma, Vermeulen, Vermillion
Vernon, Verret, Veselov, Veselova, Vestal, Vestergaard, Vesterlund, Vestin, Vetter, Viberg, Vicencio, Vicens, Vick
Vickers, Vickery, Victor, Victoria, Vidakovic, Vidaković, Vidal, Vidas, Videla, Vidov, Vidovic, Vidović, Vidrine
Vieira, Viera, Vierra, Vigneron, Vik, Viklund, Vikstrom, Vikström, Vila, Vilain, Vilalta, Vilanova, Vilaplana, Vilar
Vilches, Vilhelmsson, Viljevac, Villa, Villablanca, Villagomez, Villagómez, Villagra, Villagran, Villagrán, Villalba
Villalobos, Villalonga, Villalpando, Villamil, Villamizar, Villanueva, Villar, Villareal, Villarreal, Villarroel
Villasenor, Villaseñor, Villatoro, Villaverde, Villegas, Villena, Vina, Viña, Vinas, Viñas, Vincent, Vincetic
Vincetić, Vining, Vinogradov, Vinogradova, Vinson, Violette, Virgil, Vishnyakov, Vishnyakova, Vitale, Vitasovic
Vitasović, Vivanco, Vives, Vizcaino, Vizcaíno, Vizintin, Vižintin, Vladimirov, Vladimirova, Vladislavic, Vladislavić
Vlasic, Vlašić, Vlasov, Vlasova, Vo, Voelker, Vogel, Vogler, Vogt, Voight, Voigt, Voisin, Vojkovic, Vojković
Volarevic, Volarević, Volaric, Volarić, Volk, Volkov, Volkova, Vollmer, Volodin, Volpe, Volz, von der Leyen, Voorhees
Vorkapic, Vorkapić, Vorobev, Vorobeva, Voronov, Voronova, Vorontsov, Vorontsova, Voss, Voyles, Vozila, Vrabelj
Vrancken, Vranic, Vranić, Vrban, Vretenar, Vrhovec, Vu, Vucetic, Vučetić, Vucic, Vučić, Vucin, Vučin, Vuckovic
Vučković, Vue, Vugdelija, Vugec, Vuk, Vukman, Vukobratovic, Vukobratović, Vukovic, Vuković, Vukusic, Vukušić, Vuljak
Vuong, Wachter, Waddell, Wadley, Wadsworth, Waggoner, Wagner, Wagstaff, Wahl, Wahlberg, Wahlgren, Wahlstrom
Wahlström, Wainwright, Waite, Waites, Wakefield, Walcott, Walczak, Wald, Walden, Waldman, Waldo, Waldon, Waldron
Waldrop, Walesa, Wałęsa, Walker, Wallace, Wallen, Wallén, Waller, Walley, Wallgren, Wallin, Wallis, Walsh, Walston
Walter, Walters, Walther, Waltman, Walton, Walz, Wampler, Wang, Wardell, Warfield, Wargo, Waring, Warner, Warnier
Warnock, Warren, Warrick, Warwick, Washburn, Wasserman, Wasson, Watanabe, Waterhouse, Waterman, Watford, Wathelet
Watkins, Watson, Watt, Watters, Watterson, Wattiez, Watts, Waugh, Wauters, Wauthier, Waweru, Wayland, Wayman, Wayne
Weatherby, Weatherford, Weatherly, Weathersby, Weatherspoon, Webb, Webber, Weber, Webster, Weddle, Weeden, Weekley
Weems, Weese, Wegner, Wei, Weidman, Weidner, Weigand, Weigel, Weil, Weiland, Weiler, Weimer, Weinberg, Weiner
Weinstein, Weintraub, Weis, Weise, Weiser, Weisman, Weiss, Weitzel, Welborn, Welch, Weldon, Welker, Weller, Wellman
Welton, Welty, Wendel, Wendell, Wendt, Wenger, Wennberg, Wentworth, Wentz, Wenzel, Werner, Wert, Werth, Wertz, Wery
Wéry, Wescott, Wesley, Wessel, Wesson, Westbrook, Westbrooks, Westcott, Wester, Westerberg, Westerfield, Westerman
Westfall, Westin, Westmoreland, Weston, Westover, Westphal, Wetmore, Wetzel, Wexler, Whalen, Whaley, Wharton, Whatley
Wheatley, Wheaton, Wheeler, Whelan, Whipple, Whisenant, Whisenhunt, Whitacre, Whitaker, Whitcomb, Whited, Whitehead
Whitehouse, Whitehurst, Whiteley, Whiteman, Whitesell, Whiteside, Whitfield, Whitford, Whitley, Whitlock, Whitlow
Whitman, Whitmer, Whitmire, Whitmore, Whitney, Whitson, Whitt, Whittaker, Whitted, Whittemore, Whitten, Whittier
Whittington, Whitton, Whitworth, Whorton, Whyte, Wiberg, Wickham, Wicklund, Widén, Widener, Widmer, Widodo, Wiegand
Wieland, Wiese, Wigfall, Wiggins, Wiggs, Wiklund, Wikstrom, Wikström, Wilbanks, Wilber, Wilborn, Wilbur, Wilburn
Wilcher, Wilcox, Wilde, Wildman, Wiley, Wilfong, Wilford, Wilhelm, Wilhelmsson, Wilhite, Wilk, Wilke, Wilkens
Wilkerson, Wilkes, Wilkey, Wilkie, Wilkins, Wilkinson, Wilks, Willame, Willard, Wille, Willem, Willett, Willette
Willey, William, Williams, Williamson, Willie, Williford, Willingham, Willis, Willman, Willoughby, Willson, Wilmart
Wilmet, Wilmot, Wilmoth, Wilmotte, Wilson, Wimberly, Wimer, Wimmer, Winberg, Winchell, Winchester, Winder, Windham
Windle, Windom, Windsor, Winfield, Winfrey, Wingard, Wingate, Wingfield, Wingo, Winkelman, Winkle, Winkler, Winn
Winslow, Winstead, Winston, Winther, Winton, Wiranto, Wirth, Wiseman, Wisner, Wisniewski, Witcher, Witham
Witherspoon, Withrow, Witkowski, Witmer, Witt, Witte, Witten, Witter, Wittman, Wofford, Wojcik, Wolcott, Wold, Wolfe
Wolfenbarger, Wolff, Wolford, Wolfson, Wolter, Womack, Womble, Wong, Woodall, Woodard, Woodbury, Woodford, Woodham
Woodhouse, Woodley, Woodring, Woodruff, Woodson, Woodward, Woodworth, Woolard, Wooldridge, Woolery, Wooley, Woolf
Woolfolk, Woolley, Woolridge, Woolsey, Woosley, Wooten, Worden, Worley, Worrell, Worsham, Worsley, Wortham, Worthen
Worthington, Wortman, Wouters, Wozniak, Wray, Wrenn, Wu, Wulf, Wunderlich, Wurth, Wyant, Wyatt, Wyche, Wyckoff, Wylie
Wyman, Wynn, Wynne, Wyrick, Wysocki, Xi, Xia, Xiang, Xiao, Xie, Xiong, Xue, Ya'alon, Yadav, Yager, Yakovlev
Yakovleva, Yakushev, Yakusheva, Yale, Yamada, Yamamoto, Yamazaki, Yan, Yancey, Yancy, Yandell, Yanez, Yáñez, Yang
Yanukovych, Yar'Adua, Yarber, Yarborough, Yarbrough, Yashin, Yates, Yatsenyuk, Yazzie, Ybarra, Yeager, Yee, Yeh
Yeltsin, Yeo, Yepes, Yi, Yildirim, Yıldırım, Yildiz, Yıldız, Yilmaz, Yılmaz, Yin, Yingling, Yockey, Yocum, Yoder
Yoho, Yoo, Yoon, Yoshida, Yost, Youmans, Youn, Youngblood, Youngman, Youngs, Yount, Younts, Yu, Yudhoyono, Yudin
Yudina, Yuen, Yun, Yushchenko, Yuste, Zabaleta, Zabjacan, Žabjačan, Zachary, Zack, Zagar, Žagar, Zahn, Zajac, Zak
Zakharov, Zakharova, Zakinja, Zaluzhny, Zambrano, Zamora, Zamorano, Zamudio, Zander, Zanoski, Zanoški, Zapata, Zarate
Zárate, Zardari, Zarif, Zavala, Zayas, Zaytsev, Zaytseva, Zeba, Zebec, Zedillo, Zeigler, Zelaya, Zelensky, Zelenskyy
Zelic, Zelić, Zeller, Zellers, Zeng, Zenteno, Zepeda, Zeringue, Zerjav, Žerjav, Zetterberg, Zezelic, Žeželić
Zgorelec, Zhai, Zhang, Zhdanov, Zhdanova, Zheng, Zhirinovsky, Zhivkov, Zhong, Zhukov, Zhukova, Zhuravlev, Zhuravleva
Zia, Zic, Žic, Ziegler, Zielinski, Zikovic, Žiković, Zimin, Zimina, Zimmer, Zimmerman, Zimmermann, Zink, Zinn
Zinovev, Zinoveva, Zito, Zivic, Živić, Zivkovic, Živković, Zmaic, Zmaić, Zook, Zorn, Zorrilla, Zou, Zrilic, Zrilić
Zrinski, Zubcic, Zubčić, Zuber, Zucker, Zuev, Zueva, Zufika, Žufika, Zugec, Žugec, Zuluaga, Zuma, Zumwalt, Zunec
Žunec, Zuniga, Zúñiga, Zupanic, Županić, Zurita, Zuvela, Žuvela, Zuzic, Žužić, Zykov, Zykova, Zyuganov

[surname_ambiguous]
\=Abbey, \=Akin, \=Alderman, \=Alley, \=Almond, \=Angel, \=Angle, \=Apple, \=Archer, \=Arena, \=Arenas, \=Armour
\=Arms, \=Ash, \=Askew, \=Auger, \=August, \=Back, \=Backer, \=Bacon, \=Bade, \=Badger, \=Bajan, \=Baker, \=Bales
\=Ball, \=Bandy, \=Bane, \=Banister, \=Bank, \=Banker, \=Banks, \=Banner, \=Barber, \=Bard, \=Bare, \=Barefoot
\=Barge, \=Barker, \=Barns, \=Baron, \=Barrier, \=Barrow, \=Barrows, \=Bash, \=Bass, \=Basso, \=Bates, \=Batten
\=Battle, \=Battles, \=Batty, \=Bay, \=Bays, \=Beach, \=Beam, \=Bean, \=Bear, \=Beard, \=Beaver, \=Beavers, \=Bee
\=Beech, \=Beer, \=Beers, \=Begin, \=Belle, \=Bellows, \=Belt, \=Bender, \=Bent, \=Berg, \=Bergen, \=Berlin, \=Berry
\=Best, \=Bias, \=Bible, \=Bilbao, \=Bill, \=Billings, \=Bills, \=Billy, \=Binder, \=Birch, \=Bird, \=Birmingham
\=Bishop, \=Black, \=Blades, \=Bland, \=Blank, \=Blanks, \=Blazer, \=Blessing, \=Bliss, \=Blizzard, \=Block, \=Blood
\=Bloom, \=Bloomer, \=Blow, \=Blue, \=Blunt, \=Board, \=Boatman, \=Bode, \=Boles, \=Bolt, \=Bond, \=Bonds, \=Bone
\=Book, \=Booth, \=Boozer, \=Borders, \=Boring, \=Born, \=Boss, \=Boston, \=Bottoms, \=Bounds, \=Bourgeois, \=Bower
\=Bowers, \=Bowler, \=Bowling, \=Bowman, \=Box, \=Brace, \=Bracken, \=Brake, \=Bramble, \=Branch, \=Brand, \=Brasher
\=Bravo, \=Bray, \=Brazil, \=Breeding, \=Breton, \=Brewer, \=Bridge, \=Bridges, \=Bright, \=Brim, \=Brink, \=Bristol
\=Brogan, \=Brook, \=Broom, \=Brothers, \=Brown, \=Browning, \=Brunet, \=Brunette, \=Brush, \=Buck, \=Buckles, \=Bull
\=Bullock, \=Bump, \=Bunch, \=Bunker, \=Bunting, \=Burden, \=Burg, \=Burger, \=Burgos, \=Burns, \=Burr, \=Burrow
\=Burrows, \=Busby, \=Bushman, \=Buss, \=Buster, \=Butcher, \=Butt, \=Butters, \=Button, \=Butts, \=Cable, \=Cage
\=Call, \=Camp, \=Camper, \=Canada, \=Cancel, \=Canning, \=Cannon, \=Canon, \=Canter, \=Cantor, \=Capers, \=Caraway
\=Card, \=Cardinal, \=Carrier, \=Carrion, \=Cartagena, \=Carver, \=Case, \=Cash, \=Castle, \=Castor, \=Catalan
\=Cater, \=Cave, \=Center, \=Chamberlain, \=Chambers, \=Champagne, \=Champion, \=Chance, \=Chancellor, \=Chase
\=Cheek, \=Cheeks, \=Cherry, \=Chestnut, \=Chew, \=Chi, \=Chick, \=Child, \=Chin, \=Christian, \=Church, \=Clack
\=Clapper, \=Clay, \=Cleaver, \=Clement, \=Cleveland, \=Click, \=Close, \=Cloud, \=Clover, \=Coats, \=Coffee
\=Coffin, \=Colombo, \=Colon, \=Combs, \=Comer, \=Comfort, \=Cone, \=Confer, \=Constant, \=Constantine, \=Converse
\=Cook, \=Cooks, \=Cool, \=Coon, \=Coons, \=Cope, \=Copper, \=Cordoba, \=Córdoba, \=Core, \=Cork, \=Corn, \=Corona
\=Corral, \=Corum, \=Cote, \=Cotter, \=Cotton, \=Couch, \=Council, \=Countryman, \=Counts, \=Cousin, \=Cousins
\=Cover, \=Covert, \=Covey, \=Coward, \=Coy, \=Craft, \=Cram, \=Crane, \=Crank, \=Craven, \=Cravens, \=Creamer
\=Creed, \=Creek, \=Creel, \=Cress, \=Crew, \=Crews, \=Crisp, \=Crone, \=Crook, \=Crooks, \=Cropper, \=Cross
\=Crouch, \=Crow, \=Crozier, \=Cruise, \=Crumb, \=Cuenca, \=Cull, \=Cumming, \=Curl, \=Curry, \=Cutter, \=Cutting
\=Daily, \=Dale, \=Dallas, \=Dame, \=Darling, \=Dash, \=Day, \=Daye, \=Deal, \=Dean, \=Deans, \=Dear, \=Deck, \=Dell
\=Delmas, \=Dent, \=Derby, \=Derrick, \=Derry, \=Dew, \=Dewberry, \=Dial, \=Diamond, \=Dibble, \=Dick, \=Dicks
\=Dill, \=Doctor, \=Dodge, \=Doe, \=Dole, \=Doll, \=Dollar, \=Doughty, \=Dove, \=Dowdy, \=Downer, \=Downing, \=Downs
\=Dragon, \=Drain, \=Drake, \=Drew, \=Driver, \=Drum, \=Dryer, \=Duck, \=Duff, \=Dukes, \=Dull, \=Dunning, \=Durham
\=Duty, \=Dye, \=Dyke, \=Dykes, \=Eagle, \=Earl, \=Earls, \=Early, \=Earnest, \=East, \=Eaves, \=Eddy, \=Edge
\=Elder, \=Emery, \=England, \=English, \=Espana, \=España, \=Fain, \=Fair, \=Falcon, \=Fall, \=Falls, \=Fang
\=Fanning, \=Farina, \=Farmer, \=Farrow, \=Fast, \=Favors, \=Fears, \=Fee, \=Fell, \=Feller, \=Fellows, \=Felts
\=Fender, \=Ferry, \=Fetter, \=Field, \=Fielder, \=Fielding, \=Fields, \=Fife, \=Finch, \=Fine, \=Finger, \=Fink
\=Finn, \=Fish, \=Fisher, \=Fix, \=Flack, \=Flake, \=Fleck, \=Fleming, \=Flick, \=Flint, \=Flood, \=Flora, \=Flower
\=Flowers, \=Folk, \=Folks, \=Fontana, \=Force, \=Ford, \=Fore, \=Forehand, \=Foreman, \=Forest, \=Forester, \=Fort
\=Forte, \=Fortune, \=Fountain, \=Fox, \=Frame, \=France, \=Frank, \=Franks, \=Free, \=Freed, \=Freedman, \=Freeman
\=Freeze, \=French, \=Friday, \=Fried, \=Friend, \=Fries, \=Frost, \=Fry, \=Fryer, \=Fudge, \=Fuller, \=Funk
\=Furlong, \=Gable, \=Gale, \=Gales, \=Gall, \=Gallant, \=Gamble, \=Gao, \=Garland, \=Garner, \=Gates, \=Gay, \=Gaya
\=Gee, \=Gentile, \=Gentry, \=German, \=Germany, \=Gibbons, \=Gist, \=Given, \=Givens, \=Gladden, \=Glasgow, \=Glass
\=Glaze, \=Goad, \=Goings, \=Gold, \=Golden, \=Goldsmith, \=Good, \=Goodnight, \=Gore, \=Gouge, \=Grace, \=Grams
\=Grant, \=Grass, \=Gravely, \=Graves, \=Gray, \=Grays, \=Green, \=Grey, \=Grim, \=Groom, \=Grooms, \=Gross, \=Grove
\=Groves, \=Grow, \=Guess, \=Guest, \=Gurney, \=Guy, \=Ha, \=Hack, \=Hacker, \=Hackney, \=Haddock, \=Haggard, \=Hair
\=Hake, \=Hale, \=Hales, \=Hall, \=Hallmark, \=Halter, \=Ham, \=Hamlet, \=Hammer, \=Hammers, \=Hammock, \=Hand
\=Handy, \=Hang, \=Hanks, \=Harbin, \=Harbour, \=Harden, \=Harder, \=Hardy, \=Hare, \=Harms, \=Harness, \=Harp
\=Hart, \=Hash, \=Hasty, \=Hatch, \=Hatter, \=Haven, \=Havens, \=Hawk, \=Hawks, \=Haws, \=Hay, \=Hays, \=Hazard
\=Hazel, \=Head, \=Heard, \=Heath, \=Heck, \=Hector, \=Hedge, \=Hedges, \=Held, \=Helm, \=Helms, \=Herald, \=Herd
\=Hermosillo, \=Heron, \=Herring, \=Hertz, \=Hickey, \=High, \=Hill, \=Hills, \=Hinds, \=Ho, \=Hoard, \=Hobart
\=Hobby, \=Holder, \=Holiday, \=Holland, \=Holler, \=Holly, \=Homer, \=Hood, \=Hook, \=Hooker, \=Hooks, \=Hope
\=Hopper, \=Horn, \=House, \=Houston, \=Huff, \=Hull, \=Humble, \=Hung, \=Hunt, \=Hunter, \=Huntsman, \=Hurdle
\=Hurt, \=Ireland, \=Irish, \=Irons, \=Israel, \=Ivory, \=Ivy, \=Jacks, \=Jasper, \=Jay, \=Jester, \=Johns, \=Joiner
\=Jolly, \=Jordan, \=Jordán, \=Joy, \=Judge, \=Jump, \=June, \=Just, \=Justice, \=Kawaguchi, \=Kaya, \=Keel
\=Keeling, \=Keen, \=Keener, \=Key, \=Keys, \=Kidder, \=Kiel, \=Kinder, \=Kindred, \=King, \=Kingston, \=Kitchen
\=Kitchens, \=Kite, \=Knight, \=Knoll, \=Lackey, \=Lacy, \=Lagos, \=Lair, \=Lake, \=Lakes, \=Lamb, \=Lamp, \=Lance
\=Land, \=Lander, \=Lane, \=Large, \=Lark, \=Lash, \=Latour, \=Lavender, \=Law, \=Lawless, \=Laws, \=Lawyer, \=Lay
\=Layman, \=Lea, \=Leach, \=Leader, \=Leak, \=Leathers, \=Leech, \=Lees, \=Lemon, \=Lemons, \=Lent, \=Liang, \=Lien
\=Light, \=Lima, \=Lincoln, \=Linden, \=Lines, \=Link, \=Linker, \=Lira, \=List, \=Little, \=Lively, \=Llamas, \=Lock
\=Lodge, \=London, \=Long, \=Look, \=Lopes, \=Lord, \=Lore, \=Love, \=Loveless, \=Lovely, \=Loving, \=Low, \=Lower
\=Lucena, \=Luck, \=Lucky, \=Luster, \=Lutes, \=Lyon, \=Ma, \=Mace, \=Madrid, \=Madrigal, \=Main, \=Major, \=Majors
\=Mallard, \=Manchester, \=Manners, \=Manor, \=Maple, \=Maples, \=Marble, \=March, \=Mares, \=Marine, \=Mark
\=Marker, \=Marks, \=Marlin, \=Marquis, \=Marrow, \=Mars, \=Marsh, \=Martini, \=Marvel, \=Mask, \=Mast, \=Masters
\=May, \=Maya, \=Mayo, \=Maze, \=Mead, \=Meadows, \=Means, \=Medellin, \=Medley, \=Meek, \=Meeker, \=Melo, \=Merchant
\=Merida, \=Merino, \=Merry, \=Mesa, \=Messenger, \=Messier, \=Messina, \=Milan, \=Miles, \=Miller, \=Millet
\=Million, \=Mills, \=Miner, \=Mink, \=Minor, \=Miracle, \=Mix, \=Miyazaki, \=Moats, \=Mock, \=Moll, \=Monaco
\=Money, \=Monger, \=Monk, \=Montana, \=Montenegro, \=Montserrat, \=Moon, \=Moose, \=More, \=Morrow, \=Moss, \=Motley
\=Mount, \=Mountain, \=Mounts, \=Mull, \=Murcia, \=Muse, \=Music, \=Nail, \=Nakano, \=Nation, \=Nations, \=Nave
\=Neighbors, \=Nettles, \=New, \=Newport, \=Nicely, \=Nickel, \=Nickels, \=Nicks, \=Nightingale, \=Nix, \=Noble
\=Nobles, \=Noda, \=North, \=Northern, \=Nottingham, \=Null, \=Numbers, \=Nurse, \=Oaks, \=Ogle, \=Oh, \=Olive
\=Orange, \=Ota, \=Outlaw, \=Oxford, \=Pace, \=Pack, \=Packer, \=Paddock, \=Pagan, \=Page, \=Painter, \=Palau
\=Palermo, \=Palm, \=Palomino, \=Pang, \=Papa, \=Paradise, \=Pare, \=Parent, \=Paris, \=Parish, \=Park, \=Parks
\=Parry, \=Parsley, \=Parson, \=Parsons, \=Partridge, \=Paschal, \=Pass, \=Pastor, \=Patch, \=Pate, \=Patty, \=Peace
\=Peach, \=Peacock, \=Peak, \=Pearl, \=Peck, \=Peek, \=Peel, \=Peer, \=Pence, \=Penny, \=Peoples, \=Pepper, \=Peppers
\=Person, \=Persons, \=Peter, \=Petty, \=Phoenix, \=Piazza, \=Pickle, \=Pierce, \=Pike, \=Pilgrim, \=Pillow, \=Pine
\=Pink, \=Piper, \=Pippin, \=Pitcher, \=Place, \=Plank, \=Plant, \=Player, \=Plaza, \=Pleasant, \=Plowman, \=Plumb
\=Pointer, \=Poland, \=Poling, \=Polite, \=Pond, \=Ponder, \=Pool, \=Poor, \=Pope, \=Porch, \=Porter, \=Post
\=Potter, \=Pound, \=Pounds, \=Power, \=Powers, \=Pray, \=Price, \=Pride, \=Priest, \=Prince, \=Prior, \=Proctor
\=Province, \=Provost, \=Pulley, \=Purser, \=Queen, \=Quick, \=Quirk, \=Race, \=Rains, \=Rainwater, \=Rakes
\=Raleigh, \=Range, \=Ransom, \=Rash, \=Ray, \=Read, \=Reader, \=Reading, \=Ready, \=Real, \=Ream, \=Reams, \=Reason
\=Rector, \=Red, \=Redden, \=Reed, \=Reedy, \=Reel, \=Reeve, \=Reeves, \=Register, \=Reno, \=Revels, \=Rhea, \=Rice
\=Rich, \=Richmond, \=Rick, \=Ricks, \=Riddle, \=Rider, \=Ridge, \=Rife, \=Riffle, \=Ring, \=Ringer, \=Rio, \=Rivers
\=Roach, \=Robin, \=Robins, \=Rochester, \=Rock, \=Roe, \=Roebuck, \=Roger, \=Roll, \=Roller, \=Roma, \=Roman, \=Rome
\=Rood, \=Roof, \=Rooks, \=Root, \=Rose, \=Rounds, \=Rouse, \=Royal, \=Ruble, \=Ruby, \=Rude, \=Rue, \=Ruff, \=Rule
\=Runnels, \=Rush, \=Rushing, \=Rusk, \=Rust, \=Rye, \=Sage, \=Sager, \=Sakai, \=Salamanca, \=Sale, \=Sales, \=Salmon
\=Salmons, \=Salter, \=Salvador, \=Sample, \=Samples, \=Sand, \=Sander, \=Sands, \=Sandy, \=Santa Cruz, \=Santander
\=Sass, \=Saucier, \=Savage, \=Sawyers, \=Scales, \=Scurry, \=Seal, \=Seals, \=Seaman, \=Sears, \=Self, \=Sell
\=Sellers, \=Sells, \=Seltzer, \=Serra, \=Session, \=Sessions, \=Settle, \=Settles, \=Severance, \=Sevilla, \=Sexton
\=Shade, \=Shank, \=Shanks, \=Sharp, \=Shaver, \=Shavers, \=Shearer, \=Shears, \=Sheets, \=Sheffield, \=Shell
\=Shepherd, \=Sherry, \=Shields, \=Shilling, \=Shin, \=Shine, \=Shirk, \=Shiver, \=Shivers, \=Shoemaker, \=Shook
\=Shore, \=Shores, \=Short, \=Shorter, \=Shorts, \=Shoulders, \=Showers, \=Shows, \=Shuck, \=Sides, \=Sill, \=Sills
\=Silver, \=Silvers, \=Sim, \=Singer, \=Sink, \=Sites, \=Skipper, \=Slack, \=Slate, \=Slaughter, \=Slay, \=Sledge
\=Small, \=Smalls, \=Smart, \=Smock, \=Smothers, \=Snipes, \=Snow, \=Son, \=Song, \=South, \=Southern, \=Sowers
\=Spain, \=Sparks, \=Sparrow, \=Spates, \=Speaks, \=Spear, \=Spears, \=Speck, \=Speed, \=Spell, \=Spies, \=Spikes
\=Spinner, \=Spires, \=Spring, \=Springs, \=Sprinkle, \=Squire, \=Squires, \=Stack, \=Stamp, \=Stamps, \=Staples
\=Stark, \=Starling, \=Steed, \=Steel, \=Sterling, \=Stern, \=Sterner, \=Steward, \=Stickler, \=Stiles, \=Still
\=Stock, \=Stocks, \=Stoker, \=Stokes, \=Stone, \=Stoner, \=Stoops, \=Storey, \=Storm, \=Storms, \=Story, \=Stout
\=Straight, \=Strain, \=Strait, \=Strand, \=Strange, \=Street, \=Stringer, \=Stripling, \=Strode, \=Strong, \=Struck
\=Stump, \=Sturgeon, \=Styles, \=Summer, \=Summers, \=Sun, \=Sunderland, \=Sung, \=Surface, \=Swan, \=Swank, \=Sweat
\=Sweet, \=Swift, \=Swindle, \=Swisher, \=Tan, \=Tanner, \=Tart, \=Tarter, \=Teal, \=Teeter, \=Telford, \=Temple
\=Thai, \=Thies, \=Thorn, \=Thrash, \=Thrasher, \=Thrift, \=Thrower, \=Till, \=Tiller, \=Tingle, \=Tinker, \=Tittle
\=Toms, \=Toner, \=Tong, \=Topping, \=Tower, \=Towers, \=Towns, \=Toy, \=Trader, \=Trail, \=Treat, \=Trice
\=Trinidad, \=Trotter, \=Troupe, \=Trout, \=Troy, \=True, \=Trujillo, \=Truss, \=Tuck, \=Turk, \=Tweed, \=Ueda
\=Urban, \=Usher, \=Utter, \=Valencia, \=Valentine, \=Valley, \=Veal, \=Vest, \=Via, \=Viana, \=Vice, \=Vigil
\=Vines, \=Vineyard, \=Viola, \=Wacker, \=Waddle, \=Wade, \=Wagers, \=Wages, \=Wagoner, \=Waits, \=Wales, \=Walk
\=Wall, \=Walling, \=Walls, \=Waltz, \=Ward, \=Warden, \=Ware, \=Warrington, \=Wash, \=Washington, \=Waters, \=Way
\=Weathers, \=Weaver, \=Weed, \=Weeks, \=Weir, \=Wellington, \=Wells, \=Welsh, \=Welter, \=West, \=Western, \=Wheat
\=Whetstone, \=White, \=Whitener, \=Whiting, \=Whittle, \=Wick, \=Wicker, \=Wicks, \=Wiener, \=Wight, \=Wild
\=Wilder, \=Wilds, \=Wiles, \=Will, \=Wills, \=Wilt, \=Wine, \=Wines, \=Wing, \=Winger, \=Winner, \=Winter, \=Winters
\=Wisdom, \=Wise, \=Wiser, \=Withers, \=Wolf, \=Woo, \=Wood, \=Woodcock, \=Wooden, \=Woodland, \=Woodman, \=Woods
\=Woody, \=Worcester, \=Word, \=Work, \=Workman, \=Worth, \=Worthy, \=Wren, \=Wright, \=Yon, \=York, \=Young
\=Younger, \=Zaragoza
