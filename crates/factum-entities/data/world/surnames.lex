# Surnames; those that are also English words or place names are kept apart.
# Built by build_gazetteers.py; do not edit.
# origin: US Census Bureau 1990 name files (public domain) by the Python package names 0.3.0
# origin: Faker 40.54.0 person providers (national statistics and contributors)
# origin: own work (romanized names)
# license: LicenseRef-public-domain AND MIT AND (MIT OR Apache-2.0)

[surname]
Aalts, Aarden, Aaron, Aarts, Aas, Aasen, Abad, Abarca, Abascal, Abbas, Abbasi, Abbate, Abbott, Abdallah, Abdi, Abdo
Abdullah, Abdullahi, Abe, Abel, Abele, Ābele, Abell, Abella, Abellan, Abellán, Abels, Abercrombie, Aberg, Åberg
Abernathy, Abernethy, Abeyta, Abicic, Abičić, Abiola, Ables, Abner, Abney, Abola, Ābola, Abolina, Āboliņa, Abolins
Āboliņš, Abols, Ābols, Abraham, Abrahams, Abrahamsen, Abrahamson, Abrahamsson, Abram, Abramov, Abramova, Abramovic
Abramović, Abrams, Abramson, Abrassart, Abrego, Abreu, Abril, Abron, Absher, Abshire, Abston, Abubakar, Abulafia
Aburto, Acedo, Acero, Acevedo, Aceves, Acharya, Acheson, Acker, Ackerman, Ackermann, Ackerson, Ackley, Acklin, Acord
Acosta, Acree, Acton, Acuff, Acuna, Acuña, Adadia, Adair, Adam, Adamczyk, Adame, Adames, Adamo, Adams, Adamski
Adamson, Adamu, Adan, Adán, Adasme, Adcock, Addington, Addis, Addison, Addy, Adebayo, Adelaar, Adelman, Adelson
Adesina, Adeyemi, Adkins, Adkinson, Adkison, Adkisson, Adler, Adolfsson, Adorno, Adriaansen, Adriaensdr, Adriaense
Adriaensen, Adriaenssens, Adrian, Adryaens, Adzijevic, Adžijević, Aedo, Aeije, Aerts, Aertsz, Afanasev, Afanaseva
Agafonov, Agafonova, Agan, Agarwal, Agee, Agnew, Agostini, Agosto, Agren, Ågren, Aguado, Aguayo, Agudelo, Agudo
Aguero, Agüero, Aguiar, Aguila, Águila, Aguilar, Aguilera, Aguilo, Aguiló, Aguirre, Agullo, Agurto, Agusti, Agustí
Agustin, Agustín, Ahearn, Ahern, Ahlberg, Ahlers, Ahlgren, Ahlin, Ahlqvist, Ahlstrom, Ahlström, Ahmad, Ahmadi
Ahmadinejad, Ahmed, Ahn, Ahner, Aho, Ahrens, Ahumada, Aiello, Aiken, Aikens, Ainsworth, Aitken, Akbar, Ake, Akelis
Aker, Akerlund, Åkerlund, Akerman, Åkerman, Akers, Akesson, Åkesson, Akhtar, Akın, Akins, Akmacic, Akmačić, Akridge
Aksenov, Aksenova, Aksoy, Akufo-Addo, al-Abadi, al-Assad, al-Baghdadi, al-Bashir, al-Maktoum, al-Maliki, al-Nahyan
al-Sadr, al-Saud, al-Sharaa, al-Sisi, al-Thani, al-Zawahiri, Alameda, Alamo, Álamo, Alanis, Alaniz, Alarcon, Alarcón
Alatorre, Alba, Albanese, Albano, Albarado, Albarran, Albaugh, Albee, Alber, Alberdi, Albero, Alberola, Albers
Albert, Alberto, Alberts, Albertson, Albin, Albornoz, Albrecht, Albright, Albritton, Albro, Alcala, Alcalá, Alcalde
Alcantar, Alcántar, Alcantara, Alcántara, Alcaraz, Alcazar, Alcázar, Alckmin, Alcolea, Alcorn, Aldana, Alday, Alden
Alderete, Alderson, Aldrich, Aldridge, Alegre, Alegria, Alegría, Alejandro, Alejo, Aleksandrov, Aleksandrova
Alekseev, Alekseeva, Aleman, Alemán, Alemany, Alencar, Aleshire, Alessi, Alex, Alexander, Alexandersson, Alexandre
Alexis, Alfano, Alfaro, Alfonso, Alford, Alfred, Alfredsson, Alger, Ali, Aliaga, Alicea, Aliff, Aliyev, Alkire
Alkovic, Alković, Alksne, Alksnis, Allain, Allaire, Allan, Allard, Allbritton, Alldredge, Allee, Alleman, Allen
Allende, Allender, Allendes, Aller, Alleyne, Allgood, Allie, Allison, Allman, Allmon, Alloway, Allred, Allsop, Allums
Alm, Almagro, Almaguer, Almansa, Almanza, Almanzar, Almaraz, Almazan, Almazán, Almeida, Almendarez, Almgren
Almodovar, Almon, Almonacid, Almonte, Almqvist, Alonso, Alonzo, Alpaidis, Alpert, Alsina, Alsop, Alston, Alsup, Alt
Altamirano, Althoff, Altieri, Altizer, Altman, Altom, Alton, Alva, Alvarado, Alvardo, Alvarenga, Alvares, Alvarez
Álvarez, Alvaro, Álvaro, Alvear, Alverez, Alverson, Alves, Alvey, Alvis, Alvord, Alzate, Amado, Amador, Amalrada
Aman, Amann, Amanovic, Amanović, Amaral, Amaro, Amat, Amato, Amaya, Ambler, Ambrasas, Ambriz, Ambrose, Ambrozic
Ambrožič, Amburgey, Amedee, Amerson, Ames, Amey, Amezcua, Amezquita, Amick, Amidon, Amidzic, Amidžić, Amigó, Amin
Ammerman, Ammon, Ammons, Amo, Amon, Amor, Amore, Amores, Amorim, Amoros, Amorós, Amoroso, Amos, Ampuero, Amundsen
Amundson, Amy, Ananyev, Anaya, Ancheta, Anchondo, Anciaux, Anderberg, Anders, Andersen, Anderson, Andersson, Anderton
Andes, Andino, Andrade, Andrasek, Andrašek, Andre, André, Andreas, Andreasen, Andreassen, Andreasson, Andreev
Andreeva, Andren, Andrén, Andres, Andrés, Andresen, Andress, Andreu, Andrew, Andrews, Andreychenko, Andries
Andrijasevic, Andrijašević, Andrijevic, Andrijević, Andropov, Andrus, Andujar, Angarita, Ange, Ángel, Angeles, Angell
Angelo, Anglada, Anglin, Anguiano, Anguita, Angulo, Angus, Anicic, Aničić, Anisimov, Anisimova, Anjos, Ankney, Annis
Ansari, Ansell, Anselmo, Ansems, Ansley, Anson, Antal, Anthony, Antić, Antoine, Antolkovic, Antolković, Anton, Antón
Antone, Antonelli, Antonic, Antonić, Antonio, Antonov, Antonova, Antonsen, Antonsson, Antonucci, Antunes, Antunez
Antúnez, Anzalone, Aoki, Apablaza, Aparicio, Apel, Apine, Apinis, Apodaca, Aponte, Appel, Appelman, Apperson, Appleby
Applegate, Appleton, Applewhite, Applin, Appling, Apsite, Apsīte, Apsitis, Apsītis, Aquilar, Aquino, Aracena, Arafat
Araghchi, Aragon, Aragón, Aragones, Aragonés, Arai, Araiza, Arambula, Aramburu, Arana, Arancibia, Aranda, Araneda
Arango, Aranguiz, Aránguiz, Araujo, Araújo, Aravena, Araya, Arbogast, Arboleda, Arbuckle, Arce, Arceneaux, Arceo
Archambault, Archey, Archibald, Archie, Archuleta, Arciniega, Arco, Arcos, Arcuri, Ard, Arden, Ardila, Ardis, Ardoin
Arellano, Arend, Arends, Arendt, Arens, Arent, Arevalo, Arévalo, Argo, Arguelles, Arguello, Argueta, Arias, Ariens
Arino, Ariño, Arispe, Ariza, Arjona, Arkhipov, Arkhipova, Arledge, Arline, Armand, Armas, Armbruster, Armendariz
Armendáriz, Armengol, Armenta, Armentrout, Armer, Armes, Armijo, Armistead, Armitage, Armstead, Armstrong, Arnaiz
Arnal, Arnau, Arnaud, Arndt, Arnesen, Arneson, Arnett, Arnette, Arney, Arnold, Arnone, Arnott, Arnould, Aroca, Arocho
Aron, Aronson, Aronsson, Aros, Arp, Arranz, Arredondo, Arregui, Arreola, Arriaga, Arriagada, Arribas, Arrieta
Arrington, Arriola, Arrowood, Arroyo, Arruda, Arsenault, Arslan, Arteaga, Artemev, Artemeva, Arter, Arterburn, Arthur
Artis, Artman, Artrip, Artz, Arvidsson, Arvin, Arvizu, Arwood, Arzola, Asada, Asay, Asberg, Åsberg, Asberry, Asbury
Ascencio, Aschman, Asencio, Asenjo, Asensio, Asghar, Ashbaugh, Ashburn, Ashby, Ashcraft, Ashcroft, Ashe, Asher
Ashford, Ashkenazi, Ashley, Ashlock, Ashman, Ashmore, Ashrawi, Ashton, Ashworth, Askins, Aslan, Aslund, Åslund, Aso
Asplund, Assad, Assuncao, Assunção, Astete, Aston, Astorga, Astrom, Åström, Astudillo, Ataturk, Atatürk, Atchison
Atchley, Atencio, Atherton, Athey, Atienza, Atkin, Atkins, Atkinson, Attaway, Atterberry, Atwater, Atwell, Atwood, Au
Aube, Aubert, Aubin, Aubrey, Aubry, Aubuchon, Auclair, Aucoin, Audet, Audette, Auer, Auerbach, Auguste, Augustin
Augustine, Augustsson, Augustus, Auld, Ault, Aultman, Auman, Aune, Aung, Aunina, Auniņa, Aunins, Auniņš, Aurand, Aust
Austin, Auten, Authement, Autrey, Autry, Auzina, Auziņa, Auzins, Auziņš, Avallone, Avalos, Ávalos, Avant, Avdeev
Avdeeva, Avelar, Avendano, Avendaño, Avent, Avera, Averett, Averill, Avery, Avila, Ávila, Aviles, Avilés, Avina, Avis
Avitia, Avotina, Avotiņa, Avotins, Avotiņš, Awad, Axelsson, Axtell, Ayala, Ayalon, Aybar, Aycock, Aydin, Aydın, Ayer
Ayers, Ayllon, Ayllón, Ayon, Ayotte, Ayres, Ayub, Ayuso, Azar, Azcona, Azevedo, Aziz, Aznar, Azocar, Azócar, Azorin
Babb, Babbitt, Babcock, Baber, Babic, Babić, Babič, Babin, Babineaux, Babis, Babiš, Baca, Bacak, Bačak, Baccus, Bach
Bachand, Bachelet, Bachman, Bachmann, Bacic, Bačić, Bäck, Backes, Backlund, Backman, Bäckman, Backstrom, Bäckström
Backus, Badawi, Baden, Bader, Badgett, Badia, Badía, Badilla, Badillo, Bae, Baek, Baele, Baena, Baer, Baert, Baeten
Baetens, Baeyens, Baez, Báez, Baeza, Bagby, Baggett, Bagley, Bagwell, Bahamonde, Bahamondes, Bahceli, Bahçeli, Bahe
Bahena, Bahr, Bai, Baier, Bailes, Bailey, Baillargeon, Bailly, Baily, Bain, Bainbridge, Baines, Bair, Baird, Baisden
Baity, Bajc, Bak, Bakke, Bakken, Bakker, Bakos, Baksa, Balaguer, Balatinac, Balazs, Balázs, Balch, Balcom, Balderas
Balderrama, Baldridge, Baldwin, Balentine, Balfour, Balic, Balić, Balincic, Balinčić, Balint, Bálint, Baljak, Balke
Balla, Ballance, Ballard, Ballenger, Ballentine, Ballester, Ballesteros, Ballew, Ballinger, Ballou, Balmer, Balode
Balodis, Balog, Balogh, Balogun, Balsamo, Baltazar, Baltins, Baltiņš, Baltz, Balzer, Banach, Banas, Bancroft, Banda
Bandera, Banerjee, Baney, Banfield, Bangert, Banh, Banicevic, Baničević, Bankhead, Banko, Bankston, Bannister, Bannon
Banos, Baños, Banovac, Banta, Banton, Banuelos, Bañuelos, Baptista, Baptiste, Baquero, Barac, Barać, Barahona
Barajas, Barak, Baranov, Baranova, Baranowski, Barba, Barbara, Barbe, Barbeau, Barbee, Barbera, Barberá, Barbero
Barbic, Barbić, Barbier, Barbieri, Barbieux, Barbir, Barbosa, Barbour, Barboza, Barcelo, Barceló, Barcena, Bárcena
Barcenas, Barcia, Barclay, Barco, Barcus, Barden, Bardin, Bardwell, Barefield, Barela, Barents, Baresic, Barešić
Barfield, Bargas, Barger, Barham, Barhorst, Baric, Barić, Baricevic, Baričević, Baril, Barisic, Barišić, Barkley
Barkovic, Barković, Barksdale, Barlett, Barlow, Barna, Barnaba, Barnard, Barner, Barnes, Barnett, Barnette, Barney
Barnhart, Barnhill, Barnum, Barnwell, Baro, Baró, Barón, Barone, Barr, Barra, Barragan, Barragán, Barral, Barranco
Barras, Barraza, Barre, Barreda, Barrena, Barrentine, Barrera, Barreras, Barreto, Barrett, Barria, Barría, Barrick
Barrie, Barrientes, Barrientez, Barrientos, Barriga, Barringer, Barrington, Barrios, Barron, Barros, Barroso, Barry
Barstow, Bart, Barta, Bartee, Bartel, Bartell, Bartels, Bartelt, Barth, Barthel, Barthelemy, Bartholomew, Bartlett
Bartley, Bartling, Barto, Bartolome, Bartolomé, Barton, Bartos, Bartsch, Bartz, Barusic, Barušić, Barwick, Barzani
Bas, Basaldua, Bascom, Bascunan, Bascuñán, Basescu, Băsescu, Basham, Bashaw, Bashir, Bašić, Basile, Basinger
Baskerville, Baskett, Baskin, Basler, Basnec, Bašnec, Basnight, Bassett, Bassler, Bastiaanse, Bastiaense, Bastian
Bastias, Bastías, Bastida, Bastidas, Bastien, Bastin, Batalla, Batchelder, Batchelor, Bateman, Batey, Batie, Batista
Batiste, Batlle, Batrac, Batres, Batrnek, Batson, Batt, Battaglia, Battista, Battiste, Batton, Batts, Baty, Baucom
Bauder, Baudoin, Baudoux, Baudry, Bauduin, Bauer, Baugh, Baugher, Baughman, Baum, Bauman, Baumann, Baumbach, Baumer
Baumgardner, Baumgarten, Baumgartner, Baur, Bautista, Bauwens, Bauza, Bauzà, Bave, Baver, Baxley, Baxter, Bayer
Bayles, Bayless, Baylis, Baylor, Bayne, Baynes, Bayo, Bayon, Bayón, Bayona, Bayraktar, Baysinger, Bazan, Baze
Bazemore, Bazile, Bazin, Bazjak, Beacham, Beadle, Beahm, Beaird, Beal, Beale, Beall, Beals, Beaman, Beamer, Beamon
Beane, Bearden, Beardsley, Beasley, Beason, Beaton, Beattie, Beatty, Beaty, Beauchamp, Beauchemin, Beaudette, Beaudin
Beaudoin, Beaudry, Beauford, Beaujean, Beaulieu, Beaupre, Beauregard, Beauvais, Bebic, Bebić, Becerra, Bech, Becht
Bechtel, Bechtold, Beck, Becker, Beckers, Beckett, Beckford, Beckham, Beckles, Beckley, Beckman, Beckmann, Beckner
Beckstead, Beckwith, Becnel, Becraft, Becton, Bedard, Bedell, Bedford, Bedgood, Bednar, Bednarz, Bedolla, Bedoya
Bedwell, Beebe, Beecher, Beeckman, Beedle, Beekman, Beeler, Beem, Beeman, Beene, Beernaert, Beernink, Beery, Beesley
Beeson, Begay, Begaye, Beggs, Begley, Begonja, Begue, Bègue, Beguin, Behan, Behling, Behm, Behnke, Behr, Behrendt
Behrens, Beier, Beijring, Beil, Beiler, Bejarano, Bekaert, Bekbergen, Bekele, Belair, Belanger, Belcher, Belda
Belden, Beletic, Beletić, Belew, Belisle, Beliveau, Belk, Belknap, Bell, Bellamy, Bellard, Bellemans, Beller, Belli
Bellido, Bellinger, Bellino, Bellis, Belliveau, Bellman, Bello, Belmans, Belmar, Belmont, Belmonte, Belosevic
Belošević, Belote, Belousov, Belousova, Belov, Belova, Belozerov, Belozerova, Belpere, Belser, Belton, Beltran
Beltrán, Beltz, Belyaev, Belyaeva, Belyakov, Belyakova, Belz, Bembry, Bemis, Ben, Ben Ali, Ben-Gurion, Ben-Gvir
Benally, Benard, Benavent, Benavente, Benavides, Benavidez, Benavídez, Benbow, Bencic, Benčić, Bencomo, Benda
Benedetto, Benedict, Benefiel, Benefield, Benet, Benevides, Benfield, Benford, Benge, Bengtson, Bengtsson, Benham
Benic, Benić, Benites, Benitez, Benítez, Benito, Benjamin, Benkirane, Benn, Benner, Bennet, Bennett, Bennette
Benning, Benninger, Bennington, Benoit, Benson, Bentley, Benton, Bentz, Benz, Beourgeois, Bequette, Berakovic
Beraković, Berard, Berardi, Berdimuhamedow, Berends, Berendse, Berenguer, Berens, Bergan, Bergant, Bergdahl, Berge
Berger, Bergeron, Bergeson, Berggren, Berghmans, Bergin, Bergkvist, Berglund, Bergman, Bergmann, Bergquist, Bergqvist
Bergsten, Bergstrand, Bergstrom, Bergström, Bergvall, Berisha, Berk, Berkey, Berkley, Berkowitz, Berlanga, Berman
Bermejo, Bermudez, Bermúdez, Bernaards, Bernabe, Bernad, Bernal, Bernard, Bernardi, Bernardic, Bernardić, Bernardini
Bernardino, Bernardo, Bernat, Berndt, Berner, Bernhard, Bernhardt, Bernier, Berning, Bernstein, Berntsen, Berntsson
Berrian, Berrier, Berrios, Berríos, Berrocal, Berryhill, Berryman, Bertels, Bertelsen, Berthelot, Berthiaume, Bertho
Bertilsson, Bertin, Bertosa, Bertoša, Bertram, Bertran, Bertrán, Bertrand, Bertsch, Berube, Berumen, Bervoets
Berwick, Berzina, Bērziņa, Berzins, Bērziņš, Besaw, Beshears, Besnard, Bespalov, Bespalova, Bess, Besser, Bessette
Besson, Bester, Betancourt, Bétancourt, Betancur, Bethea, Bethel, Bethune, Bettencourt, Bettis, Betton, Betts, Betty
Betz, Bevan, Bevc, Bever, Beveridge, Beverly, Bevers, Bevilacqua, Bevins, Bevis, Bewley, Bey, Beyens, Beyer, Beyers
Bezanson, Bezemer, Bezic, Bezić, Bezjak, Bhakta, Bhatt, Bhattacharya, Bhutto, Bianchi, Bianco, Bibb, Bibbs, Bicak
Bičak, Bicanic, Bićanić, Bičanić, Bice, Bickel, Bickerstaff, Bickford, Bickham, Bickley, Bicknell, Biddle, Bidwell
Bieber, Bieker, Biel, Bien, Bierman, Bierstraten, Bigelow, Biggers, Biggerstaff, Biggs, Bigham, Bigler, Bigley
Bijelic, Bijelić, Bijlsma, Bilbrey, Biles, Biller, Billingsley, Billington, Billiot, Billman, Billung, Billups
Bilodeau, Bilski, Bilyeu, bin Laden, bin Salman, Binette, Binford, Bing, Bingaman, Bingham, Bingula, Binion, Binkley
Binns, Biondi, Birchfield, Birdsall, Birdsell, Birdsong, Birdwell, Birge, Birk, Birkeland, Birkholz, Birkic, Birkić
Birnbaum, Biro, Biró, Biron, Birt, Birtic, Birtić, Biryukov, Biryukova, Birzniece, Birznieks, Bisbee, Bischoff, Bise
Bish, Bissell, Bissett, Bisson, Bissonnette, Bitner, Bittinger, Bittle, Bittner, Bivens, Bivins, Bixby, Bixler, Biya
Bizjak, Bizzell, Bjelis, Bjeliš, Bjork, Björk, Bjorklund, Björklund, Bjorkman, Björkman, Blaak, Blackburn, Blackford
Blackledge, Blackman, Blackmon, Blackmore, Blackshear, Blackshire, Blackstock, Blackston, Blackstone, Blackwelder
Blackwell, Blackwood, Blagaic, Blagaić, Blagg, Blain, Blaine, Blair, Blais, Blaisdell, Blaise, Blake, Blakeley
Blakely, Blakeman, Blakemore, Blakeney, Blakes, Blakeslee, Blakey, Blakley, Blakney, Blalock, Blanc, Blanca
Blanchard, Blanche, Blanchet, Blanchette, Blanco, Blanding, Blanes, Blaney, Blankenship, Blanton, Blas, Blasco
Blaser, Blasingame, Blasko, Blass, Blassingame, Blatnik, Blatt, Blau, Blauser, Blay, Blaylock, Blazek, Blažek
Blazevic, Blažević, Blazic, Blažič, Blazicko, Blažičko, Blazquez, Blázquez, Bledsoe, Blees, Bleich, Bleijenberg
Blevins, Blewanus, Blewett, Blin, Blinov, Blinova, Blixt, Bloch, Blocher, Blocker, Blodgett, Bloemendaal, Blokhin
Blokhina, Blokland, Blom, Blomberg, Blomgren, Blomkvist, Blommaert, Blomme, Blomquist, Blomqvist, Blondeel, Blondel
Blondiau, Blonk, Bloodworth, Bloomfield, Bloomquist, Bloss, Blosser, Blough, Blouin, Blount, Blubaugh, Bluhm, Blum
Blumberg, Blume, Blumenthal, Bly, Blythe, Boada, Boan, Boardman, Boatner, Boatright, Boatwright, Boaz, Bobadilla
Boban, Bobanovic, Bobanović, Bobb, Bobbitt, Bober, Bobo, Bobrov, Bobrova, Bobylev, Bobyleva, Bocanegra, Bock, Bockman
Bodart, Boddaugh, Bodden, Boddie, Boddy, Boden, Bodie, Bodin, Bodine, Bodnar, Bodnár, Bodner, Bodson, Boe, Bøe
Boeckx, Boehm, Boehme, Boer, Boerner, Boers, Boes, Boese, Boeser, Boetet, Boettcher, Bogadi, Bogaert, Bogaerts, Bogan
Bogar, Bogard, Bogart, Bogdan, Bogdán, Bogdanov, Bogdanova, Boger, Boggess, Boggs, Bogle, Bognar, Bognár, Bogner
Bogovic, Bogović, Bogue, Bohan, Bohanan, Bohannan, Bohannon, Bohanon, Bohl, Bohlin, Bohm, Bohman, Bohn, Bohnert
Bohon, Bohorquez, Bohórquez, Bohr, Bohrer, Boice, Boissonneault, Boisvert, Boivin, Boix, Bojanic, Bojanić, Bojorquez
Bokenkamp, Bökenkamp, Boland, Bolanos, Bolaños, Bolcevic, Bolčević, Bolden, Bolding, Boldt, Bolduc, Bolen, Boler
Boley, Bolger, Bolick, Bolin, Boling, Bolinger, Bolivar, Bolívar, Boljkovac, Bolkesteijn, Bollen, Boller, Bolles
Bolling, Bollinger, Bollman, Bolshakov, Bolshakova, Bolsonaro, Bolte, Bolton, Boltz, Bolyard, Boman, Bomar, Bonanno
Bonaparte, Bonar, Bondarenko, Bondurant, Bonet, Boney, Bonfiglio, Bonham, Bonilla, Bonin, Bonk, Bonneau, Bonnell
Bonner, Bonnett, Bonnette, Bonney, Bonnin, Bono, Bonte, Bontrager, Booden, Boogaerts, Booher, Booker, Bookman
Bookout, Boomer, Boone, Boonen, Boose, Boothby, Boothe, Bopp, Borak, Borba, Borbely, Borbély, Borchardt, Borchers
Bordelon, Borden, Borel, Boren, Borg, Borgen, Borges, Borgman, Borgstrom, Borgström, Boris, Borisov, Borisova
Borissov, Borja, Borjesson, Börjesson, Bork, Borkholder, Borkowski, Borland, Borman, Bornstein, Borojevic, Borojević
Boros, Borosak, Borošak, Borowski, Borquez, Bórquez, Borras, Borrás, Borrego, Borrell, Borrelli, Borremans, Borrero
Borst, Bortnikov, Borton, Borum, Bos, Bosch, Bosco, Bose, Bosilj, Bosley, Bosman, Bosmans, Bosnjak, Bošnjak
Bosnjakovic, Bošnjaković, Bosque, Bosse, Bossuyt, Bost, Bostic, Bostick, Bostrom, Boström, Bostwick, Boswell
Bosworth, Botelho, Botella, Botello, Bothwell, Botic, Botić, Botica, Botkin, Bott, Botts, Bou, Bouchard, Bouchat
Boucher, Bouchet, Bouchez, Bouckaert, Boudart, Boudewijns, Boudreau, Boudreaux, Bouffard, Boughton, Bouhuizen, Bouie
Boulanger, Boulay, Bouldin, Bouley, Boulton, Boulware, Bourassa, Bourbeau, Bourdeau, Bourdon, Bourg, Bourget
Bourgoin, Bourguignon, Bourke, Bourland, Bourn, Bourne, Bourque, Bourquin, Bousquet, Bouteflika, Bouthoorn, Boutin
Bouton, Boutte, Boutwell, Bouvet, Bouvier, Bouwhuisen, Bova, Bove, Bovee, Bovy, Bowden, Bowe, Bowen, Bowens, Bowerman
Bowersox, Bowes, Bowie, Bowker, Bowlby, Bowles, Bowley, Bowlin, Bowser, Bowyer, Boyce, Boyd, Boyden, Boydston, Boyer
Boyes, Boyett, Boyette, Boykin, Boykins, Boyko, Boylan, Boyland, Boyle, Boyles, Boynton, Boysen, Bozanic, Božanić
Bozanovic, Božanović, Bozarth, Bozeman, Bozic, Božić, Božič, Bozicevic, Božičević, Bozickovic, Božičković, Bozikovic
Božiković, Braaten, Brabham, Bracamonte, Bracero, Bracey, Brack, Bracke, Brackett, Brackin, Bracun, Bračun, Bracy
Bradberry, Bradburn, Bradbury, Braddock, Braddy, Braden, Bradfield, Bradford, Bradham, Bradic, Bradić, Bradley
Bradshaw, Bradt, Brady, Braem, Brafford, Bragdon, Bragg, Braggs, Bragin, Bragina, Brainard, Braithwaite, Brajkovic
Brajković, Braley, Bralic, Bralić, Bramblett, Brame, Bramlett, Brammer, Branam, Branco, Brandenburg, Brandes, Brandic
Brandić, Brandon, Brandt, Branham, Brankovic, Branković, Brann, Brannan, Brannen, Brannon, Brannstrom, Brännström
Branscum, Branson, Branstetter, Brant, Brantley, Brantner, Branton, Branum, Brase, Brasfield, Brashear, Brashears
Brassard, Brassell, Brasseur, Brassfield, Braswell, Bratcher, Brathwaite, Bratton, Braud, Brauer, Braun, Braunstein
Brawley, Brawner, Braxton, Brayton, Brazeal, Brazell, Brazelton, Braziel, Breault, Breaux, Breazeale, Brecht
Breckenridge, Breeden, Breedlove, Breen, Breese, Bregar, Brehm, Brehmer, Brekke, Breland, Bremer, Brennan, Brenneman
Brenner, Brent, Brenton, Brese, Bresé, Breslin, Bresnahan, Bresse, Bressler, Brett, Bretz, Breuer, Breugelensis
Breugelmans, Breunig, Brewington, Brewster, Brewton, Brey, Brezhnev, Brezjan, Breznik, Brian, Briand, Brice, Briceno
Briceño, Brichard, Bricker, Brickey, Brickhouse, Brickner, Bridgeforth, Bridgeman, Bridgers, Bridgewater, Bridwell
Briede, Briedis, Brien, Briere, Brievingh, Briggs, Brigham, Brigman, Briley, Brill, Brimer, Brimmer, Brindle
Brindley, Brinegar, Brinker, Brinkerhoff, Brinkley, Brinkman, Brinkmann, Brinson, Brinton, Briones, Brisco, Briscoe
Brisee, Briseno, Briseño, Brisson, Brister, Bristow, Brito, Britt, Brittain, Britten, Brittingham, Britton, Britvec
Brizee, Brizendine, Brizola, Brlas, Brlek, Brletic, Brletić, Broadbent, Broaddus, Broadhead, Broadnax, Broadus
Broadwater, Broadway, Broadwell, Broady, Broberg, Brochu, Brock, Brockett, Brockington, Brockman, Brockway, Brodbeck
Brode, Broderick, Brodeur, Brodie, Brodin, Brodsky, Brody, Broeckx, Broeders, Broek, Broekhoven, Broeshart, Brogdon
Brokaw, Brolin, Broman, Bromley, Bronder, Bronson, Bronstein, Brooke, Brooker, Brookes, Brookins, Brooks, Brookshire
Broome, Broomfield, Brophy, Brotherton, Brough, Broughton, Brouillard, Broussard, Brousseau, Brouwer, Brouwers
Browder, Brower, Browne, Brownell, Brownfield, Brownlee, Brownlow, Broyles, Bru, Brubaker, Bruce, Bruck, Brucker
Bruder, Bruggeman, Brugman, Bruhn, Brumbaugh, Brumfield, Brumleve, Brumley, Brummett, Brun, Bruna, Brundage
Brundidge, Brune, Bruneau, Bruneel, Brunel, Brunell, Brunelle, Bruner, Bruning, Brunk, Brunner, Bruno, Bruns, Brunson
Brunswick, Bruss, Brust, Bruton, Bruun, Bruyere, Bruyère, Bruyninckx, Bruynzeels, Bryan, Bryant, Bryce, Bryson
Brzezinski, Bucanac, Bučanac, Bucar, Bučar, Bucci, Buch, Buchan, Buchanan, Buchanon, Bucher, Buchholz, Buchman
Buckingham, Buckland, Buckley, Buckman, Buckmaster, Buckner, Budai, Budd, Budde, Buehler, Buelens, Buell, Buendia
Buendía, Bueno, Buenrostro, Buettner, Buffington, Bufford, Buffum, Bufkin, Buford, Bugarin, Bugbee, Bugg, Buggs
Bugueno, Bugueño, Buhari, Buhl, Buhr, Bui, Buie, Buijs, Buisson, Buitrago, Buker, Bukovec, Bukvic, Bukvić, Bulger
Buljan, Bullard, Bullen, Buller, Bullington, Bullins, Bullis, Bulloch, Bulluck, Bulter, Bultot, Bumgardner, Bumgarner
Bumpus, Bunce, Buncic, Bunčić, Bundy, Bunger, Bungic, Bungić, Bunic, Bunić, Bunn, Bunnell, Buntin, Bunton, Buono
Burbach, Burbank, Burbano, Burch, Burcham, Burchard, Burchell, Burchett, Burchette, Burchfield, Burciaga, Burcul
Burčul, Burd, Burdett, Burdette, Burdick, Burdine, Burditt, Burford, Burgan, Burge, Burgess, Burgett, Burgin, Burgoon
Buric, Burić, Burk, Burkart, Burke, Burkes, Burkett, Burkey, Burkhalter, Burkhardt, Burkhart, Burkhead, Burkholder
Burks, Burleigh, Burleson, Burley, Burling, Burlingame, Burlison, Burman, Burmeister, Burnell, Burnes, Burnett
Burnette, Burney, Burnham, Burnside, Burov, Burova, Burrell, Burress, Burrill, Burris, Burriss, Burrough, Burroughs
Burrus, Burruss, Burse, Bursic, Buršić, Burson, Burt, Burtch, Burton, Burwell, Busch, Buser, Busey, Bush, Bushey
Bushnell, Bushong, Busick, Buskirk, Busljeta, Bušljeta, Busquets, Bussard, Busse, Bussell, Bussey, Bussiere
Bustamante, Bustillos, Bustos, Buteau, Butera, Butkovic, Butković, Butkus, Butler, Butselaar, Butterfield, Buttram
Butz, Buxton, Buyse, Buysse, Buzard, Buzbee, Buzov, Buzzell, Byars, Byas, Bybee, Byer, Byerly, Byers, Byington, Bykov
Bykova, Byler, Bylund, Bynum, Byram, Byrd, Byrge, Byrne, Byrnes, Byron, Byrum, Bystrom, Byström, Caballero, Caban
Cabán, Cabañas, Cabanillas, Cabe, Cabell, Cabello, Cabeza, Cabezas, Cabo, Cabral, Cabrales, Cabrera, Cabrero, Caceres
Cáceres, Cacho, Caddell, Cade, Cadefau, Cadena, Cadenas, Cadwallader, Cadwell, Cady, Caesar, Caffee, Caffey, Caffrey
Cafuk, Cagalj, Čagalj, Cagle, Cahill, Cahoon, Cai, Caicedo, Cain, Caine, Caines, Cairns, Cajigas, Cal, Calabrese
Calabro, Calahan, Calatayud, Calder, Caldera, Calderon, Calderón, Calderone, Caldwell, Cale, Cales, Caley, Calfee
Calheiros, Calhoon, Calhoun, Calkins, Callaghan, Callahan, Callan, Callaway, Calle, Callebaut, Calleja, Callen
Callender, Callens, Calles, Callewaert, Callihan, Callis, Callison, Calloway, Calton, Calvert, Calvet, Calvillo
Calvin, Calvo, Calzada, Camacho, Camara, Cámara, Camarena, Camargo, Camarillo, Cambell, Cambier, Cambron, Camden
Cameron, Camino, Camire, Cammack, Cammarata, Cammel, Campa, Campagna, Campana, Campanella, Campbell, Campillo
Campion, Campo, Campos, Campoy, Campuzano, Camus, Canaday, Canady, Canale, Canales, Canas, Cañas, Canchola, Cancino
Candelaria, Candelario, Candia, Candler, Canela, Canellas, Cañellas, Canet, Canete, Cañete, Canfield, Cangelosi
Canipe, Canizales, Canizares, Cañizares, Cann, Cannady, Cano, Canovas, Cánovas, Cansler, Cantara, Canterbury, Cantero
Cantillo, Cantin, Cantón, Cantrell, Cantu, Cantú, Cantwell, Canty, Canup, Cao, Caparros, Caparrós, Capdevila
Capehart, Capel, Capelle, Caperton, Caplan, Caple, Caples, Caplinger, Capo, Capobianco, Capone, Capozzi, Capp, Capps
Capuano, Caputo, Caputova, Čaputová, Caraballo, Carbajal, Carbajo, Carballo, Carbaugh, Carberry, Carbo, Carbó
Carbone, Carbonell, Carcamo, Cárcamo, Cardella, Carden, Cardenas, Cárdenas, Carder, Cardin, Cardinale, Cardon
Cardona, Cardone, Cardoso, Cardoza, Cardozo, Cardwell, Carey, Cargile, Cargill, Cargonja, Čargonja, Caric, Carić
Carignan, Carillo, Carino, Carl, Carlberg, Carle, Carleton, Carley, Carlier, Carlile, Carlin, Carlisle, Carlo
Carlock, Carlos, Carls, Carlsen, Carlson, Carlsson, Carlton, Carlucci, Carlyle, Carmack, Carman, Carmean, Carmen
Carmichael, Carmody, Carmon, Carmona, Carmouche, Carnahan, Carneiro, Carnell, Carner, Carnero, Carnes, Carnevale
Carney, Carnotte, Caro, Caroll, Carollo, Caron, Carone, Carothers, Carpenter, Carpentier, Carper, Carpino, Carpio
Carr, Carranza, Carrasco, Carrasquillo, Carraway, Carre, Carreiro, Carrell, Carreno, Carreño, Carreon, Carreón
Carrera, Carreras, Carrero, Carretero, Carrick, Carrico, Carriere, Carrigan, Carrillo, Carrington, Carrión
Carrizales, Carro, Carrol, Carroll, Carron, Carruth, Carruthers, Carson, Carstarphen, Carstens, Carswell, Carte
Cartee, Carter, Cartes, Cartier, Cartwright, Carty, Caruso, Caruthers, Carvajal, Carvalho, Carwile, Cary, Casado
Casady, Casal, Casale, Casals, Casanova, Casanovas, Casares, Casarez, Casárez, Casas, Casavant, Cascio, Casella
Casey, Cashion, Cashman, Casiano, Casias, Casier, Casillas, Caskey, Cason, Casper, Cass, Cassady, Cassart, Cassel
Cassell, Cassella, Cassidy, Cassity, Casson, Castaldo, Castaneda, Castañeda, Castano, Castaño, Castanon, Casteel
Castejon, Castejón, Casteleyn, Castell, Castellano, Castellanos, Castelli, Castello, Castelló, Castellon, Castells
Castiglione, Castile, Castilla, Castille, Castilleja, Castillo, Castillon, Castleberry, Castleman, Casto, Caston
Castonguay, Castorena, Castrejon, Castrillo, Castrillon, Castrillón, Castro, Caswell, Catala, Catalá, Catalán
Catalano, Cataldo, Catanzaro, Cate, Cates, Cathcart, Cathey, Catlett, Catlin, Cato, Catoe, Caton, Catron, Catt
Caudell, Caudill, Caudillo, Caudle, Caudron, Caufield, Cauley, Caulfield, Caune, Causey, Cauthen, Cavallaro, Cavallo
Cavanagh, Cavanaugh, Cavazos, Cavender, Caver, Cavieres, Cavin, Caviness, Cawley, Cawthon, Caylor, Cayton, Caywood
Cazares, Cazorla, Cea, Ceasar, Ceausescu, Ceaușescu, Ceballos, Cecere, Cecil, Cedeno, Cedillo, Ceh, Čeh, Ceja
Celestin, Celestine, Celik, Çelik, Celis, Celma, Celmina, Celmiņa, Celmins, Celmiņš, Celms, Ceniceros, Centeno
Cepeda, Cephas, Cerar, Cerda, Cerdá, Cerdan, Cerdán, Cerezo, Cerna, Cerne, Černe, Cerny, Ceron, Cerón, Cerrato
Cervantes, Cervantez, Cervántez, Cervera, Cesar, Cespedes, Céspedes, Cestaric, Cestarić, Cetin, Çetin, Ceulemans
Ceuppens, Cha, Chabot, Chace, Chacon, Chacón, Chadbourne, Chadwell, Chadwick, Chaffee, Chaffin, Chaffins, Chafin
Chagnon, Chaidez, Chaires, Chaisson, Chalfant, Chalker, Chalmers, Chamberland, Chamberlin, Chamblee, Chambless
Chambliss, Chamness, Chamorro, Champlin, Chan, Chan-ocha, Chancey, Chandia, Chandía, Chandler, Chaney, Chang
Channell, Chao, Chapa, Chaparro, Chapelle, Chapin, Chaplin, Chapman, Chappel, Chappell, Chapple, Chaput, Charbonneau
Charest, Charette, Charland, Charles, Charley, Charlie, Charlier, Charlton, Charney, Charon, Charpentier, Charrier
Charron, Chartier, Chartrand, Chasse, Chastain, Chasteen, Chatfield, Chatham, Chatman, Chatmon, Chatterjee, Chau
Chaudhary, Chaudhry, Chauveau, Chauvet, Chauvin, Chavarria, Chavarría, Chavers, Chaves, Chavez, Chávez, Chavira
Chavis, Chea, Cheatham, Cheatwood, Checa, Chee, Cheeseman, Cheesman, Cheever, Chen, Chenault, Cheney, Cheng
Chenoweth, Chernenko, Chernomyrdin, Chernov, Chernova, Chery, Cheshire, Chesley, Chesney, Chesnut, Chesser, Chesson
Chester, Cheung, Chevalier, Chevallier, Chevez, Chevresson, Chewning, Chiang, Chiasson, Chichester, Chidester
Childers, Childress, Childs, Chiles, Chilson, Chilton, Ching, Chinn, Chipman, Chipps, Chisholm, Chism, Chisolm
Chittenden, Chitty, Chitwood, Chiu, Chivers, Cho, Choate, Choe, Choi, Chon, Chong, Choque, Choquette, Chotzen, Chou
Chouinard, Chow, Choy, Chretien, Chrétien, Chrisman, Christ, Christensen, Christenson, Christiaens, Christiano
Christiansen, Christianson, Christie, Christman, Christmas, Christner, Christoffersen, Christofferso, Christopher
Christopherso, Christy, Chrodtrud, Chronister, Chu, Chumley, Chun, Chung, Chunn, Chupp, Churchill, Churchwell
Ciccone, Cid, Cifuentes, Ciganovic, Ciganović, Cik, Cimino, Cindric, Cindrić, Cintron, Cintrón, Cioffi, Cipriano
Cirillo, Cirule, Cīrule, Cirulis, Cīrulis, Čiš, Cisco, Cisneros, Cisse, Cissé, Cisterna, Cisternas, Cizmesija
Čižmešija, Cizmic, Čizmić, Claar, Claassen, Clabaugh, Claes, Claesdr, Claesen, Claesner, Claessens, Claesson, Claeys
Claiborne, Clair, Clancy, Clanton, Clapp, Clardy, Clare, Clark, Clarke, Clarkson, Clary, Classen, Claude, Claudio
Claunch, Claus, Clausen, Clauson, Claussen, Clavero, Clawson, Claxton, Clayborn, Claycomb, Claypool, Claypoole
Clayton, Claytor, Cleary, Cleek, Clegg, Cleghorn, Cleland, Clem, Clemens, Clément, Clemente, Clements, Clemmer
Clemmons, Clemons, Clerc, Clevenger, Clewis, Clifford, Clift, Clifton, Climer, Clinard, Cline, Clinger, Clinkscales
Clinton, Clodfelter, Cloninger, Clontz, Clopton, Clore, Closset, Closson, Clough, Clouse, Clouser, Cloutier, Clow
Clower, Clowers, Cloyd, Clubb, Cluff, Clukey, Clute, Clyburn, Clyde, Clymer, Coakley, Coan, Coates, Coaxum, Cobb
Cobbs, Coble, Cobo, Cobos, Coburn, Coca, Cochran, Cochrane, Cockerham, Cockrell, Cockrum, Coco, Coddington, Coder
Codina, Cody, Coe, Coelho, Coello, Coen, Coene, Coenen, Cofer, Coffelt, Coffey, Coffield, Coffman, Cofield, Cofre
Cofré, Cogan, Cogar, Cogburn, Cogdill, Coggin, Coggins, Cogswell, Cohan, Cohen, Cohn, Coker, Colangelo, Colbert
Colburn, Colby, Coldiron, Coldwell, Cole, Colegrove, Colella, Coleman, Coles, Coley, Colgan, Colić, Colin, Colinet
Coll, Collado, Collao, Collard, Collart, Collazo, Collet, Collett, Collette, Colletti, Colley, Collier, Colligan
Collignon, Collin, Collings, Collins, Collinsworth, Collis, Collum, Colman, Colmenero, Colom, Coloma, Colomer, Colón
Colot, Colpaert, Colquitt, Colson, Colston, Colter, Colton, Colucci, Colunga, Colvard, Colvin, Colwell, Colyer
Comacho, Comeau, Comeaux, Comerford, Como, Compaore, Compaoré, Compere, Compère, Compos, Compton, Comstock, Conant
Conard, Conatser, Conaway, Conboy, Concepcion, Concepción, Concha, Conde, Conder, Condit, Condon, Conerly, Conesa
Coney, Congdon, Conger, Coniglio, Conkle, Conklin, Conley, Conlin, Conlon, Conn, Connally, Connell, Connelly, Conner
Conners, Connolly, Connor, Connors, Conover, Conrad, Conroy, Considine, Constantino, Conte, Conté, Conti, Contreras
Conway, Conwell, Conyers, Cooke, Cooksey, Cookson, Coolen, Cooley, Coolidge, Coombs, Coomer, Coomes, Cooney, Coonrod
Cooper, Čop, Copas, Copeland, Copenhaver, Copley, Copp, Coppage, Coppedge, Coppens, Coppin, Copple, Coppock, Coppola
Cora, Corbacho, Corbett, Corbin, Corbitt, Corby, Corcoran, Cordeiro, Cordell, Corder, Cordero, Cordes, Cordier
Cordle, Cordova, Córdova, Cordray, Corea, Coret, Coret-Coredo, Corey, Coria, Coric, Ćorić, Coriell, Corkery, Corle
Corley, Corliss, Corman, Cormier, Cornejo, Cornelis, Cornelison, Cornelisse, Cornelissen, Cornelisz, Cornelius
Cornell, Cornett, Cornez, Cornil, Cornish, Cornman, Cornwall, Cornwell, Corominas, Coronado, Corp, Corpuz, Corr
Corrado, Corrales, Correa, Corredor, Correia, Correll, Corrigan, Corriveau, Corry, Corsi, Corso, Corson, Corstiaens
Cortes, Cortés, Cortese, Cortez, Cortina, Cortinas, Corvalan, Corvalán, Corwin, Cory, Cosby, Cosentino, Cosey
Cosgrove, Cosic, Ćosić, Cosman, Cosme, Cosner, Cosper, Coss, Cossette, Cossey, Costa, Costales, Costanza, Costanzo
Coste, Costello, Costilla, Costin, Costner, Coston, Cota, Cothern, Cothran, Cothren, Cotic, Čotić, Cotner, Cotten
Cottingham, Cottle, Cottman, Cotto, Cottrell, Cottrill, Coughlin, Coulibaly, Coulombe, Coulon, Coulson, Coulter
Cournoyer, Coursey, Courson, Courtemanche, Courtney, Courtois, Courtright, Courville, Coury, Couto, Couture
Couturier, Couvreur, Covarrubias, Covell, Covic, Čović, Covington, Cowan, Cowans, Cowart, Cowden, Cowell, Cowen
Cowgill, Cowie, Cowles, Cowley, Cox, Coyle, Coyne, Cozad, Cozar, Cózar, Cozart, Crabb, Crabtree, Craddock, Crafton
Crahay, Craig, Craighead, Crain, Craine, Cramer, Crampton, Crandall, Crandell, Cranford, Cranmer, Cranston, Crary
Crase, Craver, Crawford, Crawley, Cray, Crayton, Creager, Creasey, Creason, Creasy, Credle, Cree, Creech, Creekmore
Creighton, Cremeans, Cremer, Crenshaw, Crespi, Crespin, Crespo, Creswell, Crevar, Criado, Cribb, Cribbs, Crichton
Crider, Crigger, Crim, Crimmins, Criner, Cripe, Crippen, Crisler, Crisman, Crispin, Criss, Crissman, Crist, Cristobal
Criswell, Critchfield, Critchlow, Crites, Crittenden, Crittendon, Crnekovic, Crneković, Crnkovic, Crnković, Croce
Crocker, Crockett, Croft, Croley, Cromer, Crompton, Cromwell, Cron, Cronan, Cronin, Cronk, Croom, Crooms, Crosby
Crose, Crosley, Crossen, Crossland, Crossley, Crossman, Crosson, Crosswhite, Croteau, Crothers, Crotts, Crotty
Crouse, Crowder, Crowe, Crowell, Crowl, Crowley, Crownover, Crowson, Crowther, Croy, Croyle, Cruce, Cruces, Crum
Crumbley, Crume, Crumley, Crump, Crumpler, Crumpton, Crunk, Cruse, Crutcher, Crutchfield, Cruz, Cryer, Csonka
Cuadrado, Cubillos, Cubric, Čubrić, Cuccia, Cucek, Čuček, Cudd, Cudic, Čudić, Cuellar, Cuéllar, Cuervo, Cuesta, Cueto
Cuevas, Cui, Cuk, Čuk, Cukman, Čukman, Cukon, Culberson, Culbert, Culbertson, Culbreath, Culbreth, Culi, Culina
Čulina, Culjak, Čuljak, Cullen, Culler, Culley, Cullinan, Cullins, Cullum, Culot, Culp, Culpepper, Culver
Cumberbatch, Cumberland, Cumbie, Cummings, Cummins, Cundiff, Cuneo, Cunha, Cunningham, Cuomo, Cupic, Čupić, Cupp
Curcio, Cureton, Curic, Ćurić, Curiel, Curlee, Curley, Curran, Curren, Currey, Currie, Currier, Currin, Curtin
Curtis, Curtiss, Curtsinger, Cusack, Cushing, Cushman, Cusick, Custer, Custodio, Cuthbert, Cuthbertson, Cutler
Cutlip, Cutright, Cutshall, Cutshaw, Cutts, Cuvelier, Cuypers, Cuyvers, Cvenic, Cvenić, Cvetko, Cvetkovic, Cvetković
Cvetnic, Cvetnić, Cvitan, Cvrtila, Cybulski, Cyphers, Cyr, Cyrus, Czajkowski, D'Agostino, D'Alessandro, D'Amato
D'Amico, D'Angelo, D'Antonio, D'Hondt, D'Souza, Da Silva, Dabbs, Dabney, Dabo, Dabrowski, Dachgelder, Dachgeldt
Dachgelt, Dacosta, Dacus, Dade, Daems, Daggett, Dagostino, Dahl, Dahlan, Dahlberg, Dahlen, Dahlén, Dahlgren, Dahlin
Dahlke, Dahlquist, Dahlqvist, Dahlstrom, Dahlström, Dahms, Dai, Daigle, Daigneault, Dail, Dailey, Dake, Dalessandro
Dalessio, Daley, Dalke, Dall, Dallagnol, Dalley, Dalmau, Dalrymple, Dalton, Daly, Damato, Dambrosio, Dameron, Damian
Damiano, Damico, Damijanic, Damijanić, Damjanovic, Damjanović, Damm, Damon, Damore, Dampier, Damron, Dan, Dana, Dancy
Dandrea, Dandridge, Danford, Danforth, Dang, Dangelo, Dangerfield, Daniel, Daniell, Daniels, Danielsen, Danielson
Danielsson, Danilov, Danilova, Danis, Danko, Danley, Dann, Danna, Danner, Danos, Dansby, Dantonio, Dantzler
Danylenko, Dao, Darbonne, Darby, Darcy, Dardar, Darden, Dardenne, Dargan, Darlington, Darnell, Darojkovic, Darojković
Darr, Darrah, Darrell, Darrow, Darwin, Das, Dasher, Dashiell, Dasilva, Dattilo, Daubert, Daugherty, Daughtery
Daughtrey, Daughtry, Daum, Dautanec, Dautovic, Dautović, Davalos, Davenport, Daves, Davey, David, Davidson, Davidsson
Davies, Davila, Dávila, Davis, Davison, Davisson, Davutoglu, Davutoğlu, Davy, Davydov, Davydova, Daw, Dawes, Dawkins
Dawley, Dawson, Dayan, Dayton, Daza, de la Cruz, de la Fuente, de la Rosa, de la Torre, de Leon, de León
de los Santos, de Oliveira, De Souza, Deak, Deák, Dealba, Deanda, Deane, Deangelis, Deangelo, Dearborn, Dearing
Dearman, Deas, Deason, Deatherage, Deaton, Deaver, Debelic, Debelić, Debeljak, Deberry, Deblois, Deboer, Debolt
Debord, Debose, Debroux, Debruyne, Deby, Déby, Decarlo, Decastro, Deceuninck, Dechamps, Decicco, Deckard, Decker
Deckers, Deckert, Declerck, Declercq, Declue, Decock, Deconinck, Decosta, Decoster, Decoteau, Dedmon, Dedrick, Dee
Deegan, Deel, Deemer, Deen, Deering, Dees, Deese, Deeter, Defalco, Defazio, Defelice, Defeo, Deford, Deforge
Defranco, Defreitas, Degarmo, Degennaro, Degeorge, Degnan, Degraff, Degraw, Degroot, Degroote, Degryse, Degueldre
Deguzman, Dehaan, Dehart, Dehaven, Deherrera, Dehn, Dehon, Dehoyos, Deines, Deitz, Dejardin, Dejesus, Dejohn, Dejong
Dejonghe, Dekeyser, Dekker, del Castillo, del Rio, del Río, Delacerda, Delacruz, Delaere, Delafuente, Delagarza
Delahaye, Delancey, Delaney, Delannoy, Delano, Delao, Delapaz, Delapena, Delarosa, Delatorre, Delattre, Delaughter
Delaunay, Delbosque, Delcastillo, Delcourt, Delcroix, Deleo, Deleon, Deleu, Delforge, Delfosse, Delgadillo, Delgado
Delhaye, Delhez, Delia, Delisle, Delk, Dellinger, Delmotte, Deloach, Deloatch, Deloney, Delong, Delorenzo, Delorme
Delosreyes, Delossantos, Delozier, Delp, Delph, Delporte, Delreal, Delrio, Delrosario, Deltoro, Deltour, Deluca
Delucia, Deluna, Delvalle, Delvaux, Delvecchio, Delvigne, Demaio, Deman, Demanet, Demarco, Demaret, Demaria, Demars
Demartino, Dematteo, Demby, Demello, Demelo, Dement, Dementev, Dementeva, Demers, Demery, Demeulenaere, Demeyer
Demeyere, Deming, Demir, Demirel, Demirtas, Demirtaş, Demmendaal, Demmer, Demoss, Demott, Demoulin, Demps, Dempsey
Dempster, Demsar, Demšar, Demuth, Demuynck, Denby, Dendy, Deng, Dengler, Denham, Denis, Denison, Denisov, Denisova
Denker, Denman, Dennard, Dennenberg, Dennett, Denney, Dennie, Denning, Dennis, Dennison, Denniston, Denny, Densmore
Denson, Denton, Denys, Depalma, Depasquale, Depaul, Depaz, Depew, Depoorter, Deprez, Depriest, Depue, Depuy, Depuydt
Deramus, Derezic, Derežić, Deroche, Derosa, Derose, Derosier, Derouen, Derr, Derryberry, Derycke, Desai, Desalvo
Desantiago, Desantis, Descamps, Deschamps, Descoteaux, Deshazo, Deshields, Deshong, Deshotel, Desilets, Desilva
Desimone, Desjardins, Deskins, Deslauriers, Desmarais, Desmedt, Desmet, Desmond, Desoto, Desousa, Desouza, Despain
Despres, Desrochers, Desroches, Desrosiers, Dessart, Dessy, Destefano, Detaille, Dethier, Detournay, Detrick, Detry
Detweiler, Detwiler, Deutsch, Devane, Devaney, Devaughn, Devault, Devaux, Deveau, Dever, Devereaux, Devers, Deville
Devillers, Devine, Devita, Devito, Devitt, Devlin, Devoe, Devolder, Devore, Devos, Devriendt, Devries, Dewaele
Dewald, Dewall, Dewalt, Dewar, Dewees, Deweese, Dewey, Dewez, Dewilde, Dewitt, Dewitte, Dews, Dewulf, Dexter, Dey
Deyo, Deyoung, Deze, Deže, Dhondt, Di Stefano, Diallo, Diana, Dias, Diaz, Díaz, Dibenedetto, Dicarlo, Dicken, Dickens
Dickenson, Dickerson, Dickert, Dickey, Dickinson, Dickman, Dickson, Dicus, Didier, Didonato, Didovic, Didović
Diebold, Diederich, Diego, Dieguez, Diéguez, Diehl, Diemer, Diener, Diep, Dierckx, Dierick, Dierickx, Dierking
Diesbergen, Dietrich, Dietz, Dieu, Dieudonne, Dieudonné, Diez, Díez, Digby, Diggins, Diggs, Digiacomo, Digiovanni
Digregorio, Dijkman, Dijkstra, Dijoux, Dilbeck, Dildy, Dileo, Dillard, Dille, Dillen, Diller, Dilley, Dillinger
Dillingham, Dillion, Dillman, Dillon, Dillow, Dilorenzo, Dilworth, Dimaggio, Dimarco, Dimartino, Dimas, Dimatteo
Dimick, Dimmick, Dimond, Dinamarca, Dinan, Dinardo, Dineen, Dinger, Dinges, Dingess, Dingle, Dingman, Dingus, Dinh
Dinkel, Dinkins, Dinsmore, Dinwiddie, Dion, Dionne, Diop, Diorio, Diouf, Dipaolo, Dipasquale, Dipietro, Dirceu
Dircken, Dirksen, Dirven, Disalvo, Dishman, Dismuke, Dismukes, Disney, Dison, Distefano, Dittman, Dittmer, Dittrich
Dix, Dixion, Dixon, Dixson, Dizdar, Dizon, Djukanovic, Dmitriev, Dmitrieva, do Nascimento, Doak, Doan, Doane
Dobbelaere, Dobbins, Dobbs, Dobos, Dobric, Dobrić, Dobson, Doby, Dockery, Dockx, Docquier, Dodd, Dodds, Dodson
Doering, Doerr, Doesburg, Dogan, Doğan, Doggett, Doherty, Doiron, Dolan, Dolby, Dolenc, Dolezal, Dolic, Dolić
Dolinar, Dolinsek, Dolinšek, Dolph, Dombrowski, Domenech, Doménech, Domingo, Domingue, Domingues, Dominguez
Domínguez, Dominick, Dominikovic, Dominiković, Dominique, Dominkovic, Dominković, Dominquez, Dominy, Donaghy, Donahoe
Donahue, Donaire, Donald, Donaldson, Donato, Doncevic, Dončević, Donegan, Donelson, Doner, Dones, Doney, Dong, Donis
Donley, Donnay, Donnell, Donnelly, Donner, Donofrio, Donoghue, Donoho, Donohoe, Donohue, Donoso, Donovan, Dony, Doody
Dooley, Doolin, Doolittle, Doorhof, Doornhem, Dorado, Doran, Dorazio, Dore, Dorey, Dorfman, Doria, Doris, Dority
Dorman, Dorn, Dorofeev, Dorofeeva, Doronin, Doronina, Dorr, Dorris, Dorsch, Dorsett, Dorsey, Dorsman, Dortch, Dorton
dos Santos, Doss, Dossett, Dostal, Doster, Dostie, Dotson, Doty, Doucet, Doucette, Doud, Dougan, Dougherty, Douglas
Douglass, Doumont, Douthit, Douthitt, Dover, Dow, Dowd, Dowdell, Dowden, Dowdle, Dowell, Dowler, Dowling, Downard
Downes, Downey, Downie, Doyle, Doyon, Dozier, Draaisma, Draeger, Dragicevic, Dragičević, Drago, Dragobratovic
Dragobratović, Dragojevic, Dragojević, Drakeford, Drakulic, Drakulić, Drandic, Drandić, Drapeau, Draper, Draughn
Drayton, Drazic, Dražić, Drees, Dreher, Dreiling, Drennan, Drennen, Drennon, Dressler, Dretvic, Dretvić, Drewry
Drews, Drexler, Dreyer, Driesen, Driessen, Driggers, Driggs, Drinkard, Driscoll, Driskell, Driskill, Droguett, Drouin
Drozd, Drozdov, Drozdova, Druart, Drucker, Drumheller, Drumm, Drummond, Drury, Dryden, Drye, Drysdale, Duan, Duarte
Dubay, Dube, Dubin, Dubois, Dubose, Dubovecak, Dubovečak, Dubreuil, Dubuisson, Duby, Ducharme, Duchene, Duchêne
Duchesne, Duckett, Ducksworth, Duckworth, Duclos, Duda, Dudas, Dudás, Dudash, Dudek, Dudley, Duell, Duenas, Dueñas
Duerr, Duez, Dufault, Duffey, Duffield, Duffy, Dufour, Dufrane, Dufrasne, Dufrene, Dufresne, Dugan, Dugas, Duggan
Dugger, Duggins, Duguay, Duhamel, Duhart, Duhon, Duivenvoorden, Dujardin, Dujmovic, Dujmović, Dukanovic, Đukanović
Duke, Dukic, Dukić, Dulaney, Duley, Dulin, Dumais, Dumas, Dumina, Dūmiņa, Dumins, Dūmiņš, Dumond, Dumont, Dumortier
Dumoulin, Dunagan, Dunaway, Dunbar, Duncan, Dunfee, Dunford, Dungan, Dunham, Dunigan, Dunkel, Dunkelberger, Dunkin
Dunkle, Dunkley, Dunlap, Dunleavy, Dunlop, Dunmire, Dunn, Dunne, Dunnigan, Dunphy, Dunson, Dunston, Dunton, Duong
Duplessis, Dupont, Dupre, Dupré, Dupree, Duprey, Dupuis, Dupuy, Duque, Duquesne, Duquette, Duran, Durán, Durand
Durant, Durante, Durasevic, Đurašević, Durazo, Durbin, Durden, Duren, Durfee, Durgin, Durieux, Durinic, Đurinić
Durkee, Durkin, Duron, Durr, Durrant, Durrett, Durso, Durst, Dury, Duryea, Dusek, Dussart, Dussault, Dustin, Dutcher
Duterte, Dutil, Dutra, Dutrieux, Dutta, Dutton, Duval, Duvall, Duvancic, Duvančić, Duvivier, Dvojak, Dvorak, Dwyer
Dyachkov, Dyachkova, Dyal, Dyar, Dyck, Dycus, Dyer, Dyess, Dykstra, Dysart, Dyson, Dzapo, Džapo, Dzene, Dzenis
Dziedzic, Eaddy, Eades, Eads, Eady, Eagan, Eaglin, Eakes, Eakin, Eakins, Ealey, Ealy, Eames, Eanes, Earhart, Earle
Earles, Earley, Earp, Earwood, Easley, Eason, Easter, Easterday, Easterling, Easterwood, Eastin, Eastland, Eastman
Easton, Eastridge, Eastwood, Eatmon, Eaton, Ebel, Ebeling, Eberhard, Eberhardt, Eberhart, Eberle, Eberly, Ebersole
Ebert, Ebling, Ebner, Ebrahimi, Eby, Eccles, Eccleston, Ecevit, Echavarria, Echevarria, Echevarría, Echeverria
Echeverría, Echols, Eck, Eckard, Eckart, Eckenrode, Ecker, Eckert, Eckhardt, Eckhoff, Eckles, Eckley, Ecklund, Eckman
Eckstein, Ector, Edberg, Eddie, Eddings, Eddington, Eddins, Edelen, Edelman, Edelstein, Eden, Edenfield, Edens, Eder
Edgar, Edgerton, Edgin, Edgington, Edick, Edie, Edin, Edinger, Edington, Edison, Edlund, Edman, Edmiston, Edmond
Edmonds, Edmondson, Edmonson, Edmunds, Edmundson, Edney, Edson, Edstrom, Edström, Edvardsen, Edvardsson, Edward
Edwards, Eeckhout, Eells, Eelman, Eerden, Efimov, Efimova, Efird, Efremov, Efremova, Egan, Egbert, Egea, Egerton
Eggen, Egger, Eggers, Eggert, Eggleston, Eglite, Eglīte, Eglitis, Eglītis, Egorov, Egorova, Ehlers, Ehlert, Ehrhardt
Ehrhart, Ehrlich, Eichelberger, Eicher, Eichhorn, Eichler, Eickhoff, Eide, Eidson, Eijkelboom, Eiland, Eilerman
Eilers, Einarsson, Eisele, Eisen, Eisenberg, Eisenhauer, Eisenman, Eisner, Ekberg, Ekdahl, Ekelund, Ekholm, Eklof
Eklöf, Eklund, Ekman, Ekstrand, Ekstrom, Ekström, Elam, Elamin, Elbert, Elberts, Elbertse, Eldred, Eldredge, Eldridge
Eley, Elgueta, Elia, Elias, Elías, Eliason, Eliassen, Eliasson, Elie, Eliseev, Eliseeva, Elizalde, Elizondo, Elkin
Elkins, Ellard, Elledge, Ellenberger, Ellenburg, Ellender, Eller, Ellerbe, Ellett, Ellinger, Ellingsen, Ellingson
Ellington, Elliot, Elliott, Ellis, Ellison, Ellsworth, Ellzey, Elmer, Elmore, Elofsson, Elorza, Eloy, Elrod
Elsemulder, Elsenaar, Elser, Elsner, Elson, Elston, Elswick, Elton, Elwell, Elwood, Ely, Emanuel, Emanuelsson
Emberton, Embree, Embrey, Embry, Emelyanov, Emelyanova, Emerick, Emerson, Emert, Emig, Emilsson, Emmanuel, Emmen
Emmert, Emmett, Emmons, Emond, Emory, Emrich, Emrick, Encarnacion, Encina, Encinas, Enciso, Enders, Endicott, Endo
Endres, Endsley, Eng, Engberg, Engdahl, Engebretson, Engel, Engelbrecht, Engelen, Engelhardt, Engen, Enger, Engle
Englebert, Englehart, Engleman, Engler, Englert, Engles, Englund, Engman, Engram, Engstrom, Engström, Engvall, Enloe
Enlow, Ennis, Enoch, Enochs, Enos, Enright, Enriquez, Enríquez, Ensley, Ensminger, Ensor, Entrekin, Eoff, Epley
Epling, Epp, Epperly, Epperson, Eppinger, Epps, Epstein, Erazo, Erb, Erbakan, Erceg, Ercegovic, Ercegović, Erdman
Erdmann, Erdogan, Erdoğan, Ergotic, Ergotić, Erhout, Erices, Ericksen, Erickson, Ericson, Ericsson, Eriksen, Erikson
Eriksson, Erjavec, Erlandson, Erlandsson, Ermakov, Ermakova, Ernest, Ernst, Ersek, Eršek, Ershov, Ershova, Erskine
Ervin, Erving, Erwin, Erzen, Eržen, Escalante, Escalera, Escalona, Escamilla, Escobar, Escobedo, Escolano, Escoto
Escribano, Escriva, Escrivá, Escudero, Eshelman, Eshkol, Eskew, Eskridge, Eslick, Eslinger, Espada, Espanol, Español
Esparza, Espejo, Espinal, Espino, Espinosa, Espinoza, Espiritu, Espitia, Esposito, Esqueda, Esquibel, Esquivel
Essary, Esser, Essex, Estabrook, Estay, Esteban, Estep, Estepp, Estes, Esteve, Esteves, Estevez, Estévez, Estey
Estill, Estrada, Estrella, Eterovic, Eterović, Etheredge, Etheridge, Ethier, Ethridge, Etienne, Étienne, Etter
Ettinger, Eubank, Eubanks, Eudy, Eugene, Eure, Eury, Evan, Evangelista, Evanoff, Evans, Evdokimov, Evdokimova
Eveland, Evelyn, Evensen, Evenson, Everaert, Everde, Everett, Everette, Everhart, Everitt, Everly, Evers, Eversole
Everson, Evert, Everts, Evrard, Evseev, Evseeva, Ewald, Ewart, Ewell, Ewert, Ewing, Exley, Exposito, Expósito, Exum
Eyler, Eyre, Eze, Ezell, Ezzell, Fabela, Faber, Fabian, Fábián, Fabijanic, Fabijanić, Fabra, Fabre, Fabregas
Fábregas, Fabregat, Fabrizio, Fabry, Fadeev, Fadeeva, Fadel, Faes, Fagan, Fager, Fagerstrom, Fagerström, Fagundes
Fahey, Fahy, Fairbanks, Fairchild, Faircloth, Fairfax, Fairley, Fairman, Faison, Faivre, Fajardo, Falco, Falcó
Falcón, Falcone, Fales, Falgoust, Falgout, Falk, Falkner, Faller, Fallin, Fallis, Fallon, Fancher, Fanelli, Fann
Fannin, Fant, Farago, Faragó, Farah, Farber, Faria, Farias, Farías, Faris, Farish, Farkas, Farley, Farlow, Farner
Farnham, Farnsworth, Farnum, Farquhar, Farr, Farrand, Farrar, Farre, Farré, Farrell, Farren, Farrer, Farrington
Farrior, Farris, Farrish, Farwell, Fasano, Fason, Fassett, Faucett, Faucette, Faucher, Fauconnier, Faught, Faulk
Faulkner, Faundez, Faúndez, Faure, Faust, Fava, Favela, Fawcett, Fay, Fazekas, Fazio, Feagin, Feaster, Featherston
Featherstone, Febus, Fechant, Fecteau, Feder, Federico, Fedor, Fedorov, Fedorova, Fedoseev, Fedoseeva, Fedotov
Fedotova, Feeley, Feely, Feeney, Feenstra, Feher, Fehér, Fehr, Feijoo, Feinberg, Feinstein, Feist, Fekete, Felan
Feld, Felder, Feldman, Feldmann, Felice, Feliciano, Felipe, Feliu, Felix, Feliz, Felker, Fellers, Fellman, Feltman
Feltner, Felton, Felty, Feltzer, Fenderson, Fendley, Feng, Fenn, Fennell, Fenner, Fenske, Fenton, Fentress, Fenwick
Ferebee, Ferenac, Fergerson, Fergus, Ferguson, Ferland, Ferm, Fermin, Fernandes, Fernandez, Fernández, Fernando
Feron, Ferrada, Ferran, Ferrán, Ferrand, Ferrandez, Ferrández, Ferrandiz, Ferrándiz, Ferrando, Ferrante, Ferranti
Ferrari, Ferraro, Ferree, Ferreira, Ferrel, Ferrell, Ferrer, Ferrera, Ferreras, Ferrero, Ferretti, Ferri, Ferrier
Ferrin, Ferris, Ferro, Fessler, Festa, Fetterman, Fetty, Fetzer, Fewell, Feys, Fiala, Fica, Fick, Fico, Fidler
Fiedler, Fiere, Fierens, Fierro, Fifer, Fifield, Figaro, Figueiredo, Figueras, Figueroa, Figuerola, Fike, Fikes
Filar, Filatov, Filatova, Filer, Filipcic, Filipčić, Filipic, Filipič, Filipovic, Filipović, Filippov, Filippova
Filkins, Fillmore, Fincham, Fincher, Finck, Findlay, Findley, Finkbeiner, Finke, Finkel, Finkelstein, Finkle, Finklea
Finlay, Finley, Finnegan, Finnell, Finnerty, Finney, Fiol, Fiore, Fiorentino, Firestone, Fischer, Fiscus, Fishback
Fishburn, Fishel, Fishman, Fisk, Fiske, Fitch, Fitchett, Fite, Fitts, Fitz, Fitzgerald, Fitzgibbon, Fitzgibbons
Fitzhugh, Fitzpatrick, Fitzsimmons, Fitzwater, Fizer, Flagg, Flaherty, Flament, Flanagan, Flanary, Flanders, Flanigan
Flannagan, Flannery, Flannigan, Flatt, Flaugher, Fleckenstein, Fleeman, Fleenor, Fleetwood, Flego, Fleischer
Fleischman, Fleischmann, Fleisher, Flemming, Flesher, Fleshman, Fletcher, Fleury, Flickinger, Flinchum, Flink, Flinn
Flippen, Flippo, Flor, Florence, Flores, Florez, Flórez, Florian, Florio, Flory, Flournoy, Floyd, Fluellen, Fluharty
Fluker, Flynn, Flynt, Fobbs, Fodor, Fofana, Fogarty, Fogel, Fogg, Fogle, Fogleman, Fokin, Fokina, Folch, Folden
Foley, Folger, Folkerts, Folkesson, Follett, Follis, Folmar, Folse, Folsom, Foltz, Fomichev, Fomicheva, Fomin, Fomina
Fondren, Fong, Fonseca, Fontaine, Fontanez, Fontenot, Fontes, Fonville, Foor, Foote, Foran, Forbes, Forbis, Forbush
Forcier, Forde, Fordham, Fordyce, Forero, Foret, Forgey, Forjan, Forman, Forney, Forrest, Forrester, Fors, Forsberg
Forsell, Forsgren, Forslund, Forsman, Forst, Forster, Forsyth, Forsythe, Fortenberry, Fortier, Fortin, Fortner
Fortney, Fortson, Fortuna, Fortunato, Fortuny, Fortuyn, Fosdick, Foshee, Foskey, Foss, Fossett, Fossum, Foster, Foti
Foucart, Fouch, Fouche, Foucher, Foulk, Foulks, Fouquet, Fournier, Fouse, Foust, Fout, Fouts, Foutz, Fowler, Fowlkes
Foxworth, Foxx, Foy, Foye, Frady, Fraga, Fragoso, Frahm, Frailey, Fraire, Fraise, Fraizer, Frakes, Fraley, Fralick
Frampton, Frances, Franch, Francis, Francisco, Franck, Franco, Francois, François, Francoise, Françoise, Frandsen
Franic, Franić, Franicevic, Franičević, Franjic, Franjić, Franke, Frankel, Frankhuizen, Franklin, Franko, Fransen
Franssen, Fransson, Frantz, Franusic, Franušić, Franz, Franzen, Franzén, Fras, Frase, Fraser, Frasher, Frasier
Frasure, Frausto, Frawley, Frazee, Frazer, Frazier, Frechette, Fred, Freda, Frederick, Fredericks, Frederickson
Frederiksen, Fredes, Fredette, Fredrick, Fredricks, Fredrickson, Fredriks, Fredriksen, Fredriksson, Freeborn
Freeland, Freels, Freese, Fregoso, Frei, Freitag, Freitas, Fremie, Frenette, Frere, Frère, Frerichs, Freshour
Fretwell, Freudenburg, Freund, Frew, Frey, Frias, Frías, Friberg, Frick, Fricke, Fricks, Frid, Fridley, Friedlander
Friedman, Friedrich, Friehus, Friel, Frier, Frierson, Friese, Friesen, Friis, Frink, Frisbee, Frisbie, Frisby, Frisch
Friscic, Friščić, Frison, Fritch, Frith, Fritsch, Fritts, Fritz, Frizzell, Frketic, Frketić, Froehlich, Frolov
Frolova, Fromm, Fruge, Frutos, Fryar, Frye, Fryman, Fu, Fucek, Fuček, Fuchs, Fuente, Fuentealba, Fuentes, Fuenzalida
Fuertes, Fugate, Fuhrman, Fujii, Fujimori, Fujimoto, Fujita, Fujiwara, Fukuda, Fulbright, Fulcher, Fulford, Fulgham
Fulghum, Fulk, Fulkerson, Fulks, Fullerton, Fullilove, Fullmer, Fullwood, Fulmer, Fulop, Fülöp, Fulp, Fulton, Fults
Fultz, Funches, Funderburg, Funderburk, Funes, Fung, Funke, Funkhouser, Fuqua, Furda, Furey, Furlan, Furlow, Furman
Furr, Furst, Furtado, Fusco, Fuselier, Fuson, Fussell, Fuster, Futch, Futrell, Fye, Fyfe, Fyffe, Gabaldon, Gabaldón
Gabbard, Gabbert, Gabel, Gabler, Gabriel, Gabriele, Gabrielson, Gabrielsson, Gabud, Gadberry, Gadbois, Gadd, Gaddafi
Gaddis, Gaddy, Gadhafi, Gadsden, Gadson, Gaeta, Gaete, Gaffney, Gafford, Gage, Gagliano, Gagliardi, Gagne, Gagnon
Gagys, Gaiciunas, Gaičiūnas, Gailey, Gailius, Gaillard, Gailys, Gainer, Gaines, Gainey, Gaiser, Gaitan, Gaitán
Gaither, Gaizauskas, Gaižauskas, Gajardo, Gál, Galan, Galán, Galante, Galarza, Galasso, Galaviz, Galaz, Galbraith
Galbreath, Galdames, Galdikas, Galeano, Galenzone, Galesic, Galešić, Galey, Galiano, Galic, Galić, Galicia, Galijn
Galindo, Galipeau, Galkin, Galkina, Gallagher, Gallaher, Gallardo, Gallart, Gallaway, Gallego, Gallegos, Galleguillos
Gallet, Gallez, Galli, Galligan, Gallimore, Gallion, Gallman, Gallo, Galloway, Gallucci, Gallup, Galovic, Galović
Galvan, Galván, Galvez, Gálvez, Galvin, Galvis, Galyean, Galyon, Gamache, Gambill, Gambino, Gamblin, Gamboa, Gambrell
Gamez, Gámez, Gammage, Gammill, Gammon, Gammons, Gandara, Gandhi, Gandy, Ganey, Ganley, Gann, Gannaway, Gannon, Gans
Gant, Gantt, Gantz, Ganz, Gaona, Garate, Gárate, Garay, Garber, Garceau, Garces, Garcés, Garcia, García, Gard, Gardea
Gardella, Gardin, Gardiner, Gardner, Garduno, Garey, Garfield, Gargallo, Gargano, Garibay, Garica, Garlock, Garman
Garmendia, Garmon, Garnes, Garnett, Garnica, Garnier, Garofalo, Garr, Garrard, Garren, Garretson, Garrett, Garrick
Garrido, Garriga, Garris, Garrison, Garrity, Garrow, Garry, Garst, Garth, Gartman, Gartner, Garton, Garver, Garvey
Garvin, Garwood, Gary, Garza, Garzon, Garzón, Gasaway, Gascon, Gascón, Gashi, Gaskill, Gaskin, Gaskins, Gaspar
Gáspár, Gaspard, Gasper, Gass, Gassaway, Gasser, Gast, Gastelum, Gastélum, Gaston, Gately, Gatewood, Gatica, Gatlin
Gatling, Gatson, Gatti, Gattis, Gatto, Gatton, Gaudet, Gaudette, Gaudin, Gaudreau, Gaughan, Gaul, Gault, Gauna, Gause
Gauthier, Gautier, Gautreau, Gautreaux, Gauvin, Gavin, Gaviria, Gavrilov, Gavrilova, Gayden, Gaydos, Gayhart, Gayle
Gaylor, Gaylord, Gaymon, Gaynor, Gaytan, Gaytán, Gayton, Gazaway, Gearhart, Geary, Gebhard, Gebhardt, Gebhart, Geddes
Geens, Geer, Geeraerts, Geerling, Geerts, Geertsen, Gegic, Gegić, Gehring, Gehrke, Geib, Geier, Geiger, Geis, Geise
Geiser, Geisler, Geissler, Geist, Gelabert, Geldens, Gelemanovic, Gelemanović, Gelinas, Gellemeyer, Geller, Gemen
Gemmill, Gendreau, Gendron, Geneart, Genefaas, Genest, Geno, Genot, Genova, Genovese, Genthner, Geoghegan, George
Georges, Gerace, Geraci, Geraghty, Gerald, Gerard, Gérard, Gerardi, Gerasimov, Gerasimova, Gerber, Gerdes, Geren
Gerena, Gerhard, Gerhardt, Gerhart, Gerke, Gerken, Gerlach, Germain, Gerner, Gerow, Gerrits, Gerritse, Gerritsen
Gerry, Gerstner, Gerth, Gertz, Gervais, Gessner, Getchell, Geter, Getty, Getz, Geudens, Geuens, Gevaert, Geyer, Ghani
Ghannouchi, Ghislain, Ghoerle, Gholson, Gholston, Ghosh, Giannini, Giardina, Gibb, Gibbs, Gibby, Gibert, Gibson
Giddens, Giddings, Gideon, Gielen, Gies, Giese, Giffin, Gifford, Giglio, Gigliotti, Giguere, Gil, Gilabert, Gilbert
Gilbertson, Gilbreath, Gilchrist, Gilcrease, Gildea, Gilder, Gildersleeve, Gile, Giles, Gilford, Gilkey, Gill
Gillain, Gillam, Gillard, Gilleland, Gillen, Gillenwater, Gilles, Gillespie, Gillet, Gillett, Gillette, Gilley
Gilliam, Gillian, Gilliard, Gillies, Gilligan, Gilliland, Gillis, Gillison, Gillispie, Gillman, Gillum, Gilman
Gilmartin, Gilmer, Gilmore, Gilmour, Gilpin, Gilreath, Gilroy, Gilson, Gilstrap, Gilyard, Gimbel, Gimenez, Giménez
Gimeno, Ginder, Giner, Gines, Gingerich, Gingras, Gingrich, Ginn, Ginsberg, Ginsburg, Gintalas, Ginter, Ginzburgas
Gioia, Giordano, Gipe, Gipson, Giraldo, Giralt, Girard, Girardi, Giraud, Giron, Girón, Girouard, Giroux, Gisbert
Giselmeyer, Gish, Gittens, Giuliano, Giusti, Gladney, Gladstone, Glantz, Glasco, Glaser, Glasnovic, Glasnović
Glasper, Glaspie, Glasscock, Glasser, Glassman, Glaude, Glavan, Glavor, Glazer, Gleason, Gleeson, Glenn, Glennon
Glessner, Glick, Glickman, Glidden, Glidewell, Gligora, Glines, Glineur, Glisson, Gloria, Glover, Glowacki, Gluck
Glynn, Gnodde, Gobeil, Gober, Gobert, Goble, Gochenour, Godard, Godart, Godbey, Godbolt, Godbout, Goddard, Godec
Godefroid, Goderts, Godfrey, Godfroid, Godin, Godines, Godinez, Godínez, Godinic, Godinić, Godley, Godoy, Godsey
Godwin, Goebel, Goedhart, Goehring, Goethals, Goetz, Goff, Goffaux, Goffin, Goffinet, Goforth, Goggans, Goggin
Goggins, Goguen, Goicoechea, Goin, Goines, Goins, Gokey, Goldberg, Goldenberg, Golder, Goldfarb, Golding, Goldman
Goldsberry, Goldschmidt, Goldstein, Goldston, Golightly, Goll, Golliday, Gollum, Golob, Golson, Golub, Golubev
Golubeva, Golubic, Golubić, Gomboc, Gomes, Gomez, Gómez, Gomila, Gomis, Goncalves, Gonçalves, Gongora, Goni, Goñi
Gonsales, Gonsalez, Gonsalves, Gonyea, Gonzalas, Gonzales, Gonzáles, Gonzalez, González, Gonzalo, Gooch, Goodale
Goodall, Goode, Goodell, Gooden, Goodfellow, Goodin, Gooding, Goodlett, Goodloe, Goodman, Goodner, Goodrich
Goodridge, Goodrow, Goodrum, Goodsell, Goodson, Goodspeed, Goodwin, Goodwyn, Goodyear, Goolsby, Goossens, Goovaerts
Goransson, Göransson, Gorbachev, Gorbacheva, Gorbunov, Gorbunova, Gorby, Gordan, Gordeev, Gordeeva, Gorden, Gordillo
Gordon, Gordy, Gorecki, Goree, Gorenc, Gorham, Goris, Gorjup, Gorman, Gormley, Gorney, Gorrell, Gorshkov, Gorshkova
Gorski, Gorsuch, Gorton, Gose, Goshorn, Goslin, Gosnell, Goss, Gosselin, Gosset, Gossett, Gossiaux, Gotic, Gotić
Goto, Gott, Gottfried, Gottlieb, Gottschalk, Goudeau, Goudreau, Goudriaan, Goudy, Gough, Goulart, Gould, Goulding
Goulet, Goulette, Gourdine, Gourley, Gouveia, Govaerts, Govan, Govarts, Gove, Govea, Govorcinovic, Govorčinović, Gow
Gowan, Gowdy, Gowen, Gower, Goyette, Goyvaerts, Goza, Graber, Grable, Grabowski, Gracey, Gracia, Gracin, Graddy
Grady, Graf, Graff, Grafton, Gragg, Graham, Grahn, Graindorge, Grainger, Grajeda, Grammer, Granado, Granados, Granata
Granath, Granberg, Grandberry, Grande, Grandjean, Grandstaff, Grandy, Granger, Granier, Granillo, Granlund, Granstrom
Granström, Grantham, Granville, Gras, Grasso, Gratton, Grau, Gravelle, Gravitt, Gravley, Gravois, Graybeal, Graybill
Grayson, Graziano, Grba, Grbac, Greathouse, Greaves, Greco, Gredicak, Gredičak, Greear, Greenawalt, Greenbaum
Greenberg, Greenblatt, Greene, Greenfield, Greenhalgh, Greenhaw, Greenhill, Greenlaw, Greenleaf, Greenlee, Greenman
Greenough, Greenspan, Greenstein, Greenwald, Greenwalt, Greenway, Greenwell, Greenwood, Greer, Greeson, Gregersen
Gregg, Greggs, Gregoire, Grégoire, Gregor, Gregoric, Gregorič, Gregorio, Gregory, Gregov, Gregson, Greig, Greij
Greiner, Gremillion, Gren, Grenier, Gresham, Gress, Greve, Grgic, Grgić, Grgurevic, Grgurević, Grguric, Grgurić
Grgurovac, Gribble, Grice, Grider, Gridley, Grieco, Griego, Grier, Griffen, Griffey, Griffie, Griffin, Griffis
Griffith, Griffiths, Grigg, Griggs, Grigorev, Grigoreva, Grigsby, Grijalva, Grillo, Grimaldi, Grimaldo, Grimes, Grimm
Grimmett, Grimsley, Grindle, Grindstaff, Griner, Grinius, Grinnell, Grinstead, Grisby, Grisham, Grishin, Grishina
Grissett, Grissom, Griswold, Grizzard, Grizzle, Groat, Groce, Groen, Groenendaal, Groenestein, Groff, Grogan, Groh
Groleau, Gromov, Gromova, Grondel, Grondin, Groner, Gronlund, Grönlund, Gronskis, Groote, Groover, Gros, Grose
Grosjean, Grossi, Grossman, Grosso, Grote, Groth, Grover, Grubb, Grubbs, Grube, Gruber, Grubisic, Grubišić, Gruijl
Grullon, Grundy, Gruver, Grzetic, Gržetić, Grzincic, Gržinčić, Gu, Guadalupe, Guajardo, Gual, Guan, Guardado, Guardia
Guardiola, Guarino, Guay, Guberovic, Guberović, Gudelj, Gudino, Guenther, Guercio, Guerin, Guérin, Guerra, Guerreiro
Guerrero, Guerrette, Guerrier, Guertin, Guevara, Guffey, Guglielmo, Guibert, Guice, Guichard, Guida, Guidi, Guido
Guidry, Guijarro, Guilbert, Guilford, Guillaume, Guillemette, Guillen, Guillén, Guillermo, Guillet, Guillon, Guillory
Guillot, Guillotte, Guillou, Guimond, Guin, Guinn, Guiot, Guit, Guitart, Guiterrez, Guitierrez, Gul, Gül, Gulan
Gulbrandsen, Gulen, Gülen, Gulick, Gullberg, Gulledge, Gullett, Gulley, Gullickson, Gullion, Gullo, Gulyaev, Gulyaeva
Gulyas, Gulyás, Gumbs, Gumm, Gump, Gundersen, Gunderson, Gunn, Gunnarsson, Gunnell, Gunter, Gunther, Guo, Gupta
Gupton, Gurev, Gureva, Gurganus, Gurley, Gurrola, Gurule, Guse, Gusev, Guseva, Gushchin, Gushchina, Gusman, Guss
Gustafson, Gustafsson, Gustavson, Gustavsson, Gustin, Guštin, Guth, Guthrie, Gutierez, Gutierres, Gutierrez
Gutiérrez, Gutirrez, Gutman, Gutshall, Guyer, Guyette, Guyon, Guyot, Guyton, Guzman, Guzmán, Gwaltney, Gwin, Gwinn
Gwon, Gwyn, Gwynn, Gyurcsany, Gyurcsány, Haack, Haag, Haas, Haase, Haber, Haberman, Habib, Hackbarth, Hackett
Hackler, Hackman, Hackworth, Haddad, Hadden, Haddix, Haddox, Haden, Hadfield, Hadley, Hadlock, Hadrovic, Hadrović
Hadzic, Hadžić, Haengreve, Hafer, Haffey, Haffner, Hafner, Haftar, Haga, Hagan, Hagans, Hagar, Hagberg, Hage
Hagedorn, Hageman, Hagen, Hagendoorn, Hager, Hagerman, Hagerty, Hagg, Hägg, Haggerty, Haggins, Hagglund, Hägglund
Haggstrom, Häggström, Hagins, Hagler, Haglund, Hagman, Hagood, Hagstrom, Hagström, Hague, Hagy, Hahm, Hahn, Haidar
Haider, Haigh, Haight, Haigler, Haile, Hailey, Hainaut, Haines, Haire, Hairston, Haislip, Haith, Hajdu, Hajek, Hak
Hakala, Hakansson, Håkansson, Hakker, Halambek, Halapir, Halasz, Halász, Halbert, Halcomb, Haldeman, Halevi, Haley
Halford, Hallam, Hallberg, Halle, Hallenbeck, Haller, Hallett, Halleux, Halley, Hallgren, Halliburton, Halliday
Halligan, Hallin, Hallinan, Hallman, Hallock, Halloran, Halloway, Hallowell, Hallum, Halpern, Halpin, Halsey
Halstead, Halterman, Halton, Halvarsson, Halverson, Halvorsen, Halvorson, Hamada, Haman, Hamann, Hamblen, Hamblin
Hambrick, Hamby, Hamdan, Hamel, Hamer, Hames, Hamid, Hamil, Hamill, Hamilton, Hamler, Hamlett, Hamlin, Hamm, Hammack
Hamman, Hammar, Hammarstrom, Hammarström, Hammel, Hammes, Hammett, Hammon, Hammond, Hammonds, Hammons, Hammontree
Hamner, Hamon, Hampson, Hampton, Hamrick, Han, Hance, Hancock, Handley, Haneberg, Hanegraaff, Hanes, Haney, Hanford
Haniyeh, Hanke, Hankerson, Hankins, Hankinson, Hanley, Hanlin, Hanlon, Hann, Hanna, Hannah, Hannan, Hannecart, Hanner
Hannigan, Hanning, Hannon, Hannum, Hanrahan, Hans, Hanscom, Hansel, Hansell, Hanselman, Hansen, Hansford, Hanshaw
Hanson, Hanssen, Hanssens, Hansson, Hanzek, Hanžek, Hao, Haqqani, Harada, Haradinaj, Haraldsson, Haralson, Harapin
Harbaugh, Harber, Harbert, Harbison, Hardaway, Hardcastle, Hardee, Hardeman, Hardesty, Hardi, Hardie, Hardiman
Hardin, Harding, Hardison, Hardman, Hardnett, Hardt, Hardwick, Harewood, Harger, Hargett, Hargis, Hargrave, Hargraves
Hargreaves, Hargrove, Hariri, Haris, Harjo, Harker, Harkey, Harkins, Harkless, Harkness, Harlan, Harland, Harless
Harley, Harlow, Harman, Harmer, Harmon, Harnden, Harned, Harner, Harney, Harnish, Haro, Harold, Harper, Harr, Harrah
Harrel, Harrell, Harrelson, Harrigan, Harrill, Harriman, Harrington, Harris, Harrison, Harriss, Harrod, Harrold
Harry, Harshaw, Harshbarger, Harshman, Harte, Harter, Hartfield, Hartig, Hartigan, Harting, Hartle, Hartley, Hartline
Hartman, Hartmann, Hartnett, Hartsell, Hartsfield, Hartshorn, Hartsock, Hartung, Hartwell, Hartwick, Hartwig, Harty
Hartz, Hartzell, Hartzler, Hartzog, Harvell, Harvey, Harvill, Harville, Harvin, Harwell, Harwood, Hasan, Hasegawa
Haselaar, Hashemi, Hashimoto, Haskell, Haskett, Haskin, Haskins, Haslam, Haslett, Hass, Hassan, Hasse, Hassell
Hassen, Hassett, Hassinger, Hassler, Hasson, Hastings, Hatchell, Hatcher, Hatchett, Hatfield, Hathaway, Hathcock
Hathorn, Hatley, Hatmaker, Hatoyama, Hattaway, Hatten, Hatton, Haubrich, Hauck, Hauer, Haug, Hauge, Haugen, Haugh
Haught, Haughton, Haugland, Haun, Haupt, Hause, Hauser, Hausman, Hausmann, Havard, Havel, Havener, Haviland, Hawes
Hawkes, Hawkins, Hawkinson, Hawley, Hawn, Haworth, Hawthorne, Hayashi, Haycraft, Hayden, Haydon, Hayes, Haygood
Hayhurst, Hayman, Hayne, Hayner, Haynes, Haynie, Hayslett, Hayward, Haywood, Hayworth, Hazelton, Hazelwood, Hazen
Hazenveld, Hazlett, Hazzard, Heacock, Headen, Headley, Headrick, Heald, Healey, Healy, Heaney, Hearn, Hearne, Hearns
Heatherly, Heaton, Heavner, Hebb, Hebert, Hecht, Hecimovic, Hećimović, Heckel, Hecker, Heckman, Hedberg, Hedden
Hedgepeth, Hedin, Hedlund, Hedman, Hedrick, Hedstrom, Hedström, Heenan, Heere, Heerkens, Heerschop, Heffernan
Heffner, Heffron, Hefley, Heflin, Hefner, Hegarty, Hegedus, Hegedüs, Hegedűs, Hegwood, Hehl, Heid, Heidel, Heiden
Heidenreich, Heider, Heijman, Heijmans, Heijmen, Heil, Heilman, Heim, Heiman, Heimann, Heimbach, Hein, Heine
Heineman, Heinemann, Heinen, Heiner, Heinrich, Heinrichs, Heins, Heintz, Heinz, Heise, Heiser, Heisler, Heiss
Heitman, Heitz, Heitzman, Hekker, Heldt, Helfrich, Helgeson, Helgesson, Helland, Hellberg, Hellemans, Heller
Hellevoort, Hellgren, Hellman, Hellstrom, Hellström, Helman, Helmer, Helmerhorst, Helmick, Helmuth, Helsel, Helsen
Helton, Helwig, Helzer, Hembree, Hemenway, Hemingway, Hemmer, Hempel, Hemphill, Henao, Hendershot, Henderson, Hendley
Hendon, Hendren, Hendrick, Hendricks, Hendrickson, Hendrickx, Hendriks, Hendrikse, Hendrix, Hendry, Heng, Henin
Henke, Henkel, Henley, Henline, Henn, Hennen, Hennessey, Hennessy, Hennig, Henning, Henninger, Hennings, Henningsson
Henrard, Henricks, Henriksen, Henriksson, Henrion, Henriques, Henriquez, Henríquez, Henrotte, Henry, Hensel, Henshaw
Henslee, Hensley, Henson, Hentges, Henthorn, Henton, Heo, Hepburn, Hepler, Hepner, Hepworth, Heras, Herbert, Herbst
Herceg, Heredia, Hereford, Heremans, Hering, Herlihy, Herman, Hermann, Hermans, Hermansen, Hermanson, Hermansson
Hermes, Hermosilla, Hern, Hernadez, Hernádez, Hernandes, Hernandez, Hernández, Hernando, Herndon, Herod, Herold
Herout, Herr, Herranz, Herrell, Herren, Herrera, Herrero, Herrick, Herrin, Herrington, Herrman, Herrmann, Herrod
Herron, Hersey, Hersh, Hershberger, Hershey, Hershman, Hertel, Hervas, Hervás, Herve, Hervé, Hervey, Hervia, Herzig
Herzog, Heskett, Hess, Hesse, Hesser, Hessler, Hesson, Hester, Heston, Hetherington, Hetrick, Hettinger, Hetzel
Heuer, Hewes, Hewett, Hewitt, Hewlett, Hexspoor, Heyer, Heylen, Heyman, Heymans, Heyne, Heyvaert, Heyward, Heywood
Hiatt, Hibbard, Hibbert, Hibbitts, Hibbler, Hibbs, Hice, Hickerson, Hickman, Hickok, Hickox, Hicks, Hickson, Hidalgo
Hiebert, Hierro, Hiers, Hiett, Higa, Higbee, Higdon, Higginbotham, Higgins, Higginson, Higgs, Highfill, Highsmith
Hight, Hightower, Higley, Higuera, Higueras, Hilbert, Hilburn, Hildebrand, Hildebrandt, Hilderbrand, Hildreth, Hile
Hileman, Hiles, Hillard, Hiller, Hillery, Hillhouse, Hilliard, Hillis, Hillman, Hillyard, Hillyer, Hilson, Hilton
Hiltz, Himes, Hinckley, Hindman, Hine, Hiner, Hines, Hinic, Hinić, Hinkel, Hinkle, Hinkley, Hinkson, Hinman, Hinnant
Hinojos, Hinojosa, Hinrichs, Hinshaw, Hinson, Hinton, Hintz, Hinz, Hiott, Hipp, Hipple, Hipps, Hirsch, Hirsh, Hirst
Hirt, Hise, Hiser, Hitchcock, Hite, Hitt, Hitz, Hively, Hix, Hixon, Hixson, Hjalmarsson, Hjelm, Hjort, Hlaing
Hoadley, Hoag, Hoagland, Hoang, Hoarau, Hoareau, Hoban, Hobbs, Hobdy, Hobgood, Hobson, Hocevar, Hočevar, Hoch
Hochstetler, Hockaday, Hockenberry, Hockensmith, Hocker, Hockett, Hockman, Hodak, Hodgdon, Hodge, Hodges, Hodgins
Hodgkins, Hodgkinson, Hodgson, Hodnett, Hodo, Hodson, Hodzic, Hodžić, Hoedemakers, Hoefer, Hoeft, Hoehn, Hoehne
Hoeks, Hoekstra, Hoelen, Hoelscher, Hoerner, Hoey, Hofer, Hoff, Hoffer, Hoffman, Hoffmann, Hofman, Hofmann
Hofmeister, Hofstetter, Hogan, Hogberg, Högberg, Hoge, Hogg, Hoggard, Hogle, Hoglund, Höglund, Hogue, Hohman, Hohn
Hoisington, Hoke, Holbert, Holbrook, Holcomb, Holcombe, Holden, Holderman, Holdren, Holeman, Holford, Holgersson
Holguin, Holguín, Holifield, Holl, Holladay, Hollander, Hollandsworth, Hollar, Hollars, Hollaway, Holleman
Hollenbeck, Holley, Holliday, Hollie, Hollier, Hollifield, Holliman, Hollinger, Hollingshead, Hollingsworth, Hollins
Hollis, Hollister, Hollman, Holloman, Hollomon, Hollon, Holloway, Hollowell, Holm, Holman, Holmberg, Holmes, Holmgren
Holmquist, Holmqvist, Holmstrom, Holmström, Holsinger, Holst, Holstein, Holston, Holt, Holte, Holter, Holthaus
Holthuis, Holtman, Holton, Holtz, Holtzclaw, Holtzman, Holub, Holvoet, Holyfield, Holz, Holzer, Holzman, Hom, Homan
Honaker, Honcharenko, Honda, Hondeveld, Honea, Honeycutt, Hong, Höning, Honore, Honoré, Hoogers, Hooper, Hoopes
Hoosier, Hooten, Hoover, Hopkins, Hopp, Hoppe, Hoppenbrouwer, Hopson, Hopwood, Horace, Horak, Horan, Hord, Horemans
Horgan, Hormazabal, Hormazábal, Hornback, Hornbeck, Hornbuckle, Horne, Horner, Horning, Hornsby, Hornung, Horowitz
Horrell, Horrocks, Horsley, Horst, Horstman, Horta, Horton, Horvat, Horvatek, Horvath, Horváth, Horvatic, Horvatić
Horvatinec, Horwitz, Hosea, Hosey, Hosier, Hoskin, Hoskins, Hoskinson, Hosler, Hosley, Hosmer, Hoss, Hosseini, Hoste
Hostetler, Hostetter, Hotaling, Hotchkiss, Hott, Hou, Houben, Houchens, Houchin, Houchins, Houck, Houde, Houdijk
Hougardy, Hough, Houghtaling, Houghton, Houk, Houle, Houlihan, Housel, Houseman, Houser, Housley, Housman, Houthi
Hovey, Hovis, Howard, Howarth, Howe, Howell, Howells, Hower, Howerton, Howery, Howes, Howie, Howington, Howland
Howle, Howlett, Howley, Howse, Howser, Howton, Howze, Hoxie, Hoy, Hoye, Hoyer, Hoyle, Hoyos, Hoyt, Hoz, Hozjan
Hrabar, Hranic, Hranić, Hranj, Hrastinski, Hren, Hribar, Hribernik, Hrovat, Hrsak, Hršak, Hrvojic, Hrvojić, Hrzenjak
Hrženjak, Hsieh, Hsu, Hu, Hua, Huang, Huart, Hubbard, Hubbell, Hubbert, Hubble, Hubbs, Huber, Hubert, Huberts
Huberty, Hubin, Hubler, Huck, Huckabee, Huckaby, Huckins, Hudak, Huddleston, Hudgens, Hudgins, Hudkins, Hudnall
Hudson, Hudspeth, Huebner, Huel, Huerta, Huertas, Huet, Huey, Huffman, Hufford, Huges, Huggard, Huggins, Hugh, Hughes
Hughey, Hughley, Hughs, Hugo, Huguet, Huguley, Huhn, Hui, Huie, Huijben, Huijbrechts, Huijs, Huijzing, Huisman
Huizar, Hulbert, Hulett, Huling, Huljev, Hullinger, Hulme, Huls, Hulse, Hulsey, Hulshouts, Hulskes, Hulst, Hult
Hultgren, Hultman, Hults, Humbert, Humblet, Hume, Humes, Hummel, Hummer, Humphrey, Humphreys, Humphries, Hun Sen
Hundley, Huneycutt, Hungerford, Hunley, Hunnicutt, Hunsaker, Hunsicker, Hunsinger, Hunsucker, Huntington, Huntley
Hunziker, Huot, Hupp, Hurd, Hurlburt, Hurlbut, Hurley, Hurst, Hurtado, Hurtt, Hurwitz, Huse, Huskey, Huskins, Husnjak
Huss, Hussain, Hussein, Husseini, Hussey, Husted, Huston, Hutchens, Hutcherson, Hutcheson, Hutchings, Hutchins
Hutchinson, Hutchison, Huth, Hutsell, Hutson, Hutt, Hutter, Hutto, Hutton, Hutzler, Huurdeman, Huybrechts, Huyghe
Huynh, Huys, Huysmans, Hwang, Hyatt, Hyde, Hyden, Hyder, Hyer, Hyland, Hylton, Hyman, Hymel, Hymes, Hynes, Hysell
Ibacache, Ibanez, Ibañez, Ibáñez, Ibarra, Iborra, Ibrahim, Ickes, Iddings, Ide, Iglesia, Iglesias, Ignac, Ignacio
Ignatev, Ignateva, Ignatov, Ignatova, Iida, Iles, Ilic, Ilić, Iliescu, Iliff, Ilijic, Ilijić, Ilin, Ilina, Ilinovic
Ilinović, Illes, Illés, Imamoglu, İmamoğlu, Imbert, Imes, Imhoff, Imler, Ince, Infante, Ingalls, Inge, Ingersoll
Ingham, Ingle, Ingles, Inglis, Ingraham, Ingram, Ingvarsson, Iniesta, Iniguez, Iñiguez, Inman, Innes, Innis, Inniss
Inostroza, Inoue, Inouye, Inzunza, Iohannis, Iorio, Ippolito, Iqbal, Irby, Iriarte, Irick, Irizarry, Irvin, Irvine
Irving, Irwin, Isaac, Isaacs, Isaacson, Isabell, Isaev, Isaeva, Isakov, Isakova, Isaksen, Isakson, Isaksson, Isbell
Isenberg, Isenhour, Isern, Isham, Ishiba, Ishida, Ishihara, Ishii, Ishikawa, Ishmael, Islam, Islas, Isley, Ismail
Isom, Ison, Israelsson, Issa, Issac, Ito, Iturra, Ivancan, Ivančan, Ivandic, Ivandić, Ivanenko, Ivanishvili, Ivanov
Ivanova, Ivanovic, Ivanović, Ivarsson, Ivers, Iversen, Iverson, Ivery, Ives, Ivey, Ivie, Ivsic, Ivšić, Iyer
Izaguirre, Izetbegovic, Izetbegović, Izquierdo, Izzo, Jabbar, Jablonski, Jaceps, Jacinto, Jack, Jackman, Jackson
Jaco, Jacob, Jacobi, Jacobo, Jacobs, Jacobsen, Jacobson, Jacobsson, Jacoby, Jacquemart, Jacquemin, Jacques, Jacquet
Jacquez, Jacquot, Jadot, Jadoul, Jaeger, Jafari, Jaffe, Jagarinec, Jagecic, Jagečić, Jager, Jagger, Jaggers, Jahn
Jahnke, Jaime, Jaimes, Jain, Jakab, Jakes, Jakobsen, Jakobsson, Jakopec, Jakopovic, Jakopović, Jakovac, Jakovic
Jaković, Jakovljevic, Jakovljević, Jakubowski, Jakupic, Jakupić, Jakus, Jakuš, Jalbert, Jamar, Jamerson, James
Jameson, Jamieson, Jamison, Jammeh, Jamnik, Janda, Jandreau, Janes, Janezic, Janežič, Jang, Janicki, Janik, Janis
Jankauskas, Janke, Jankowski, Jans, Jansdr, Janse, Jansen, Janson, Jansse, Janssen, Janssens, Jansson, Jantz, January
Janzen, Japarov, Jaque, Jaques, Jaquez, Jáquez, Jara, Jaramillo, Jarboe, Jarc, Jardine, Jarl, Jarman, Jarmon
Jarnagin, Jarosz, Jarrard, Jarrell, Jarrett, Jaruzelski, Jarvis, Jasinski, Jason, Jasprica, Jasso, Jaume, Jaunzema
Jaunzems, Jauregui, Jáuregui, Javier, Javornik, Jaworski, Jayne, Jaynes, Jdotte, Jean, Jeanbaptiste, Jeanlouis
Jeanpierre, Jefcoat, Jeffcoat, Jefferies, Jeffers, Jefferson, Jeffery, Jeffords, Jeffrey, Jeffreys, Jeffries, Jeggij
Jekel, Jelavic, Jelavić, Jelen, Jelic, Jelić, Jelinek, Jelks, Jellison, Jemison, Jemric, Jemrić, Jenkin, Jenkins
Jenko, Jenks, Jenner, Jennette, Jenney, Jennings, Jensen, Jenson, Jenssen, Jent, Jeon, Jeong, Jeppesen, Jeppsson
Jepsen, Jepson, Jereb, Jerez, Jeric, Jerič, Jerkovic, Jerković, Jerman, Jernigan, Jerome, Jerry, Jeske, Jespersen
Jesse, Jessee, Jessen, Jessie, Jessop, Jessup, Jesus, Jeter, Jett, Jetton, Jewell, Jewett, Jhonson, Jia, Jiang, Jiles
Jim, Jimenez, Jiménez, Jimerson, Jiminez, Jimínez, Jin, Jinks, Jiron, Jo, Jobe, Jochems, Jodar, Jódar, Joe, Jofre
Jofré, Johannes, Johannessen, Johannesson, Johannsen, Johansen, Johanson, Johansson, John, Johnsen, Johnson, Johnsson
Johnston, Johnstone, Johson, Jolin, Jolley, Jolliff, Joly, Jonas, Jónás, Jonasson, Jonckheere, Jone, Jones, Jonjic
Jonjić, Jonker, Jonkman, Jonson, Jonsson, Jönsson, Joo, Joos, Joosten, Joplin, Jorda, Jordá, Jordon, Jorge, Jorgensen
Jörgensen, Jørgensen, Jorgenson, Joris, Jorlink, Jorquera, Jorrisen, Jose, Josefsson, Joseph, Josephs, Josephson
Josey, Joshi, Joshua, Josipovic, Josipović, Joslin, Joslyn, Jost, Joubert, Jourdan, Jovanovac, Jovanovic, Jovanović
Jove, Jover, Jovic, Jović, Jowers, Joyal, Joyce, Joyner, Jozic, Jozić, Jozwiak, Juan, Juarez, Juárez, Judd, Jude
Judkins, Judson, Judy, Juergens, Jugovac, Juhasz, Juhász, Juhl, Juhlin, Jukic, Jukić, Jules, Julia, Juliá, Julian
Julián, Juliano, Julien, Julius, Jumblatt, Jun, Juneau, Jung, Junkins, Jurado, Jurcic, Jurčić, Juresko, Jureško
Juretic, Juretić, Jurgens, Jurgensen, Juric, Jurić, Jurisic, Jurišić, Jurjevic, Jurjević, Jurkovic, Jurković, Jurlina
Jurrijens, Jusino, Justin, Justis, Justus, Kabanov, Kabanova, Kabila, Kaczmarek, Kaczor, Kaczynski, Kaczyński, Kadar
Kádár, Kadija, Kadlec, Kadyrov, Kaelin, Kagame, Kagan, Kahl, Kahle, Kahler, Kahlina, Kahn, Kain, Kairys, Kaiser
Kalan, Kalanjos, Kalanjoš, Kalashnikov, Kalashnikova, Kalazic, Kalazić, Kaleja, Kalēja, Kalejs, Kalējs, Kaler
Kalinin, Kalinina, Kalinowski, Kalish, Kallas, Kallen, Kallstrom, Källström, Kalman, Kalnina, Kalniņa, Kalnins
Kalniņš, Kalvaitis, Kalvelis, Kalvenas, Kalvėnas, Kam, Kaminski, Kaminsky, Kammerer, Kamp, Kamper, Kamps, Kan, Kanagy
Kane, Kaneko, Kanepa, Kaņepa, Kaneps, Kaņeps, Kang, Kangas, Kania, Kaniski, Kaniški, Kanter, Kantor, Kao, Kaplan
Kapoor, Kapp, Kappel, Kappler, Kapustin, Kapustina, Kara, Karadzic, Karadžić, Karagic, Karagić, Karam, Karamarko
Karas, Karcher, Karels, Karg, Karim, Karimi, Karimov, Karklina, Kārkliņa, Karklins, Kārkliņš, Karl, Karlberg
Karlovic, Karlović, Karlsen, Karlson, Karlsson, Karlstrom, Karlström, Karmelic, Karmelić, Karn, Karnes, Karns, Karp
Karpinski, Karpov, Karpova, Karr, Karuza, Karzai, Kas, Kash, Kaspar, Kasparov, Kasper, Kass, Kassab, Kastelic, Kasten
Kaster, Kastner, Kates, Kathagen, Katic, Katić, Kato, Katona, Katz, Kaucic, Kaučič, Kauffman, Kaufman, Kaufmann, Kaul
Kaulina, Kauliņa, Kaulins, Kauliņš, Kaupas, Kaur, Kautz, Kauzlaric, Kauzlarić, Kavaliauskas, Kavanagh, Kavanaugh
Kawakami, Kawamoto, Kay, Kaye, Kaylor, Kays, Kayser, Kazakov, Kazakova, Kazlauskas, Kea, Kean, Keane, Kearney, Kearns
Kearse, Keating, Keaton, Keck, Kee, Keech, Keefe, Keefer, Keegan, Keele, Keeler, Keeley, Keely, Keenan, Keene, Keeney
Kees, Keese, Keesee, Keeter, Keeton, Keever, Keffer, Kegley, Kehoe, Keijser, Keijzer, Keil, Keim, Keiper, Keiser
Keister, Keita, Keith, Keitt, Kelch, Kelecic, Kelečić, Kelekovic, Keleković, Kelemen, Kelic, Kelić, Kell, Kellam
Kellar, Kelleher, Keller, Kellerman, Kellett, Kelley, Kelling, Kellner, Kellogg, Kellum, Kelly, Kelm, Kelsey, Kelso
Kelson, Keltenie, Keltner, Kelton, Kelty, Kemmer, Kemmerer, Kemp, Kemper, Kempf, Kempton, Kendall, Kendig, Kendrick
Kendricks, Kenis, Kennard, Kennedy, Kennell, Kennelly, Kennemer, Kenner, Kennett, Kenney, Kennison, Kennon, Kenny
Kent, Kenworthy, Kenyatta, Kenyon, Keo, Keough, Keown, Kephart, Kepler, Keppler, Kerber, Kerby, Kerekes, Kerekovic
Kereković, Kerkhof, Kerkhofs, Kerley, Kern, Kernan, Kerner, Kerney, Kerns, Kerr, Kerrigan, Kerry, Kersey, Kershaw
Kershner, Kersten, Kerstetter, Kerwin, Kesler, Kessel, Kessinger, Kessler, Kester, Kesterson, Kestner, Ketcham
Ketchum, Ketel, Ketron, Ketterman, Ketting, Kevo, Keyes, Keyser, Khalil, Khamenei, Khan, Kharitonov, Kharitonova
Khatami, Khodorkovsky, Khokhlov, Khokhlova, Khomeini, Khoury, Khrushchev, Kibaki, Kibbe, Kibler, Kidd, Kidwell
Kiefer, Kieffer, Kiely, Kiernan, Kifer, Kiger, Kight, Kilburn, Kilby, Kile, Kiley, Kilgore, Kilian, Kilic, Kılıç
Kilicdaroglu, Kılıçdaroğlu, Killebrew, Killen, Killian, Killingsworth, Killion, Killough, Kilmer, Kilpatrick, Kim
Kimball, Kimbell, Kimber, Kimberlin, Kimberly, Kimble, Kimbrel, Kimbrell, Kimbro, Kimbrough, Kimes, Kimmel, Kimmons
Kimsey, Kimura, Kinard, Kincade, Kincaid, Kinch, Kincheloe, Kinchen, Kinet, Kingery, Kingsbury, Kingsley, Kinkade
Kinkead, Kinkela, Kinlaw, Kinley, Kinman, Kinnard, Kinne, Kinney, Kinnison, Kinsella, Kinser, Kinsey, Kinsler
Kinsley, Kinslow, Kinyon, Kinzer, Kipp, Kiraly, Király, Kirby, Kircher, Kirchner, Kirillov, Kirillova, Kirincic
Kirinčić, Kirk, Kirkendall, Kirkham, Kirkland, Kirklin, Kirkman, Kirkpatrick, Kirksey, Kirkwood, Kirpenstein, Kirsch
Kirschner, Kirtley, Kirwan, Kis, Kiselev, Kiseleva, Kiser, Kish, Kishi, Kishida, Kiska, Kiška, Kisman, Kisner, Kissel
Kissinger, Kistler, Kitson, Kitt, Kitterman, Kittle, Kittleson, Kittredge, Kittrell, Kitts, Kizer, Kjaer, Kjær
Kjeldsen, Kjellberg, Klanac, Klapper, Klaric, Klarić, Klarin, Klasic, Klasić, Klassen, Klasson, Klatt, Klaus, Klausen
Klavina, Kļaviņa, Klavins, Kļaviņš, Kleibrink, Kleijse, Kleiman, Klein, Kleinschmidt, Kleist, Klem, Klemencic
Klemenčič, Klemm, Klerks, Kleybrink, Kligl, Klima, Kline, Kling, Klingensmith, Klinger, Klingler, Klink, Klitschko
Klock, Klopp, Kloppert, Klos, Kloss, Klotz, Klug, Kluge, Klymenko, Knapp, Knauer, Knecht, Kneeland, Knepp, Knepper
Knez, Knezevic, Knežević, Knezovic, Knezović, Knickerbocker, Knighten, Knighton, Knipp, Knisely, Knisley, Knockaert
Knoers, Knop, Knopf, Knopp, Knorr, Knott, Knotts, Knouse, Knowles, Knowlton, Knox, Knudsen, Knudson, Knuf, Knuth
Knutsen, Knutson, Knutsson, Knyazev, Knyazeva, Ko, Kobal, Kobayashi, Kober, Koc, Koç, Kocevar, Kočevar, Koch
Kocharyan, Kocher, Kocijancic, Kocijančić, Kocjancic, Kocjančič, Kocsis, Kodric, Kodrič, Koehler, Koehn, Koeman
Koenig, Koepke, Koepp, Koerner, Koester, Kof, Koger, Koh, Kohl, Kohler, Kohn, Kohr, Koike, Koizumi, Kok, Kokalj
Kokanovic, Kokanović, Kokol, Kokoric, Kokorić, Kolarec, Kolaric, Kolarič, Kolb, Kolega, Kolen, Kolenc, Kolesnikov
Kolesnikova, Kolic, Kolić, Kollar, Koller, Kolobov, Kolobova, Kolodziej, Kolster, Komar, Komarov, Komarova
Komissarov, Komissarova, Komljenovic, Komljenović, Kondo, Kondratev, Kondrateva, Kong, Koning, Konings, Kono, Kononov
Kononova, Konopka, Konovalov, Konovalova, Konrad, Konstantinov, Konstantinova, Koo, Koon, Koonce, Koons, Koontz, Koop
Koopman, Kopec, Kopecky, Kopf, Kopjar, Kopp, Kopylov, Kopylova, Korando, Koren, Koret, Korman, Korn, Kornegay
Kornilov, Kornilova, Koroleva, Koroma, Korosec, Korošec, Korsman, Korstman, Kort, Korte, Korth, Kortman, Kos
Kosanovic, Kosanović, Koscevic, Koščević, Koshelev, Kosheleva, Kosi, Kosic, Kosić, Kosir, Košir, Koski, Koški, Koss
Kost, Kostanic, Kostanić, Kostelac, Kosten, Kostenko, Koster, Köster, Kostin, Kostina, Kosygin, Kotnik, Kotov, Kotova
Kott, Koury, Kovac, Kovač, Kovacek, Kovaček, Kovacevic, Kovačević, Kovach, Kovacic, Kovačić, Kovačič, Kovacs, Kovács
Koval, Kovalenko, Kovalev, Kovaleva, Kowal, Kowalczyk, Kowalewski, Kowalski, Kowalsky, Kozak, Kozelj, Koželj, Koziol
Kozlov, Kozlova, Kozlowski, Kozma, Krabbe, Kraemer, Kraft, Krahn, Krajcar, Krajewski, Krajnc, Kral, Kralj, Kraljevic
Kraljević, Kraljic, Kraljić, Krall, Kramar, Kramaric, Kramarić, Kramberger, Kramer, Kranjc, Krantz, Kranz
Krasilnikov, Krasilnikova, Krastina, Krastiņa, Krastins, Krastiņš, Kratz, Kratzer, Kraus, Krause, Krauss, Kravchenko
Kravchuk, Kravitz, Krawczyk, Krcelic, Krčelić, Krebs, Kreger, Kreider, Kreitzer, Kremer, Kreps, Kresge, Kreslina
Krēsliņa, Kreslins, Krēsliņš, Kresonja, Kress, Krick, Krieg, Krieger, Kriens, Krier, Krieva, Krievina, Krieviņa
Krievins, Krieviņš, Krievs, Kriner, Krishnan, Kristensen, Kristensson, Kristiansen, Kristiansson, Kristoffersen
Kristoffersson, Krivec, Krizan, Križan, Kroeger, Krogh, Krohn, Krol, Kroll, Krom, Kronenberg, Kropp, Krouse, Krpan
Krsanac, Kršanac, Krueger, Krug, Kruger, Krull, Krum, Krumina, Krūmiņa, Krumins, Krūmiņš, Krumm, Kruns, Krupa, Krupp
Kruse, Kruze, Krūze, Krylov, Krylova, Kryukov, Kryukova, Krzelj, Krželj, Krznaric, Krznarić, Ku, Kubiak, Kubik
Kubitschek, Kucera, Kuchma, Kucic, Kučić, Kudrin, Kudryashov, Kudryashova, Kudryavtsev, Kudryavtseva, Kuehl, Kuehn
Kuehner, Kuester, Kugler, Kuhar, Kuhl, Kuhlman, Kuhlmann, Kuhn, Kuhns, Kuijpers, Kuilenburg, Kuiper, Kuipers, Kuit
Kujawa, Kujundzic, Kujundžić, Kukucka, Kukučka, Kulagin, Kulagina, Kulakov, Kulakova, Kulick, Kulikov, Kulikova, Kull
Kulp, Kumar, Kumer, Kummer, Kump, Kunac, Kundzina, Kundziņa, Kundzins, Kundziņš, Kunen, Kunkel, Kunkle, Kuntz, Kunz
Kunze, Kuo, Kupsjak, Kurland, Kurosawa, Kurth, Kurtoic, Kurtoić, Kurtz, Kurz, Kuscevic, Kuščević, Kushner, Kuster
Kutcher, Kutz, Kuvezdic, Kuveždić, Kuykendall, Kuzma, Kuzmic, Kuzmić, Kuzmin, Kuzmina, Kuznetsov, Kuznetsova, Kvist
Kwaadland, Kwak, Kwan, Kwasniewski, Kwaśniewski, Kwiatkowski, Kwok, Kwon, Kwong, Kyle, Kyles, Kyser, Labado
Labarbera, Labarge, Labarre, Labas, Labaš, Labbe, Labbé, Labelle, Labinjan, Labonte, Laborde, Laboy, Labra, Labrecque
Labrie, Lacasse, Lacayo, Lāce, Lacey, Lach, Lachance, Lachapelle, Lacher, Lacis, Lācis, Laclair, Lacombe, Lacoste
Lacour, Lacourse, Lacroix, Ladavac, Ladd, Ladner, Ladson, Ladue, Laduke, Ladwig, Laenen, Lafave, Lafferty, Laffey
Laffray, Laflamme, Lafleur, Lafollette, Lafond, Lafontaine, Laforce, Laforge, Lafortune, Lafountain, Lafrance
Lafreniere, Lagarde, Lagasse, Lage, Lagerweij, Lago, Lagrone, Laguna, Lagunas, Lagzdina, Lagzdiņa, Lagzdins, Lagzdiņš
Lah, Lahaye, Lahey, Lahr, Lai, Lail, Laine, Laing, Laird, Lajoie, Lakatos, Lakey, Lakin, Lakoseljac, Lakošeljac
Laliberte, Lallemand, Lally, Lalonde, Laloux, Lam, Lamanna, Lamar, Lamarr, Lamarre, Lambdin, Lambers, Lamberson
Lambert, Lambeth, Lambot, Lambotte, Lambrecht, Lambrechts, Lambregt, Lamere, Lamkin, Lamm, Lammens, Lammers, Lamon
Lamons, Lamont, Lamontagne, Lamore, Lamoreaux, Lamothe, Lamotte, Lamoureux, Lampe, Lampert, Lamphere, Lampkin
Lampley, Lampman, Lamson, Lamy, Lancaster, Landa, Landau, Landeros, Landers, Landes, Landgraf, Landin, Landis, Landon
Landreneau, Landreth, Landrum, Landry, Landstrom, Landström, Landwehr, Laney, Lanford, Lang, Langan, Langdon, Lange
Langer, Langevin, Langevoort, Langford, Langham, Langhorne, Langley, Langlois, Langston, Langton, Langworthy, Lanham
Lanier, Lanigan, Lankford, Lankle, Lanning, Lannon, Lanoue, Lansink, Lantz, Lanza, Lapan, Lape, Laperle, Lapham
Lapid, Lapierre, Lapin, Lapina, Laplant, Laplante, Lapoint, Lapointe, Laporte, Lapp, Lappin, Laprade, Lapsa, Lara
Laramie, Lardinois, Lareau, Lares, Largent, Larimore, Larionov, Larionova, Larios, Lariviere, Larkin, Larkins, Larmon
Larocca, Laroche, Larochelle, Larock, Larocque, Larosa, Larose, Larrabee, Larranaga, Larrañaga, Larrea, Larrison
Larry, Larsen, Larson, Larsson, Larue, Lary, Lasa, Lasalle, Lasater, Laseter, Lasher, Lashley, Lasic, Lasić, Laskey
Laskowski, Lasky, Lasley, Lassen, Lasseter, Lassiter, Laster, Lastra, Laszlo, László, Latham, Lathan, Lathrop
Lathrope, Latier, Latimer, Latimore, Latorre, Latshaw, Latson, Latta, Lattimer, Lattimore, Lattin, Lau, Laub, Laubach
Lauderdale, Lauer, Laughlin, Launay, Laureano, Laurence, Laurent, Laureys, Lauria, Lauridsen, Laurie, Lauritsen
Laursen, Lauver, Lauwers, Laux, Lauzon, Lavalle, Lavallee, Lavalley, Lavallie, Lavelle, Lavergne, Laverriere, Laverty
Lavery, Lavigne, Lavin, Lavine, Lavoie, Lavrentev, Lavrenteva, Lavric, Lavrič, Lavrov, Lawerence, Lawhon, Lawhorn
Lawing, Lawler, Lawley, Lawlor, Lawrence, Lawson, Lawton, Laxton, Layfield, Laymon, Layne, Layton, Lazar, Lazarev
Lazareva, Lazaro, Lazarus, Lazcano, Lazenby, Lazo, Le Pen, Leachman, Leadbetter, Leahy, Leake, Leal, Leaman, Lear
Leary, Leasure, Leath, Leatherman, Leatherwood, Leavell, Leavitt, Leavy, Leban, Lebar, Lebeau, Lebedev, Lebedeva
Lebel, Leblanc, Lebo, Leboeuf, Lebon, Lebreton, Lebron, Lebrón, Lebrun, Lechner, Lechuga, Leclair, Leclaire, Leclerc
Leclercq, Lecocq, Lecompte, Lecomte, Leconte, Lecoq, Lecroy, Ledbetter, Leddy, Ledent, Lederer, Lederman, Ledesma
Ledet, Ledezma, Ledford, Ledoux, Leduc, Lee, Leedy, Leeman, Leemans, Leene, Leeper, Leeson, Lefebvre, Lefèbvre
Lefever, Lefevre, Lefèvre, Leff, Leffler, Lefkowitz, Lefler, Leflore, Lefort, Leftwich, Legault, Legendre, Leger
Léger, Legere, Legette, Legg, Legge, Leggett, Legovic, Legović, Legrain, Legrand, Legros, Leguit, Lehman, Lehmann
Lehn, Lehner, Lehoux, Lehr, Leib, Leibowitz, Leigh, Leighton, Leighty, Leija, Leiker, Leininger, Leist, Leister
Leitch, Leite, Leiter, Leith, Leitner, Leiva, Lejeune, Leland, Lelas, Leleu, Leleux, Lelievre, Lelièvre, Lelijveld
Leloup, Lema, Lemaire, Lemaitre, Lemaître, Lemaster, Lemasters, Lemay, Lemelin, Lemieux, Leming, Lemire, Lemke
Lemley, Lemmens, Lemmon, Lemmons, Lemoine, Lemonnier, Lemos, Lempereur, Lemus, Lenaerts, Lenard, Lengyel, Lenhart
Lenic, Lenić, Lenihan, Lenin, Lennartsson, Lennon, Lennox, Lenoir, Lenox, Lensen, Lentz, Lenz, Leo, Leon, León
Leonard, Léonard, Leonardo, Leone, Leonetti, Leong, Leonhardt, Leopold, Leos, Lepage, Lepe, Lepley, Lepore, Leppert
Lerch, Lerma, Lerman, Lerner, Leroux, Leroy, Leruth, Lesage, Lescic, Leščić, Lesher, Lesic, Lešić, Lesjak, Lesko
Leskovar, Leskovic, Lešković, Lesley, Leslie, Lesniak, Lesnik, Lešnik, Lesperance, Lessard, Lester, Lesure, Letelier
Letellier, Letendre, Lether, Leto, Letourneau, Letson, Lett, Leu, Leung, Levan, Levasseur, Leveille, Levenson
Leveque, Lévêque, Leverett, Leverette, Levesque, Levi, Levin, Levine, Levingston, Levins, Levinson, Levitt, Levy
Lévy, Lew, Lewallen, Lewandowski, Lewellen, Lewin, Lewis, Lewter, Ley, Leyba, Leys, Leysen, Leyton, Leyva, Lezama
Lheureux, Lhoir, Li, Liao, Libby, Liber, Liberatore, Liberman, Libert, Licata, Līce, Licht, Lichtenstein, Licis
Līcis, Licon, Licul, Liddell, Liddle, Liden, Lidén, Lidstrom, Lidström, Lieb, Lieberman, Liegeois, Liégeois, Liekens
Lienard, Liénard, Liepa, Liepina, Liepiņa, Liepins, Liepiņš, Lieshout, Lievens, Liggett, Liggins, Lightfoot, Lightner
Lightsey, Ligon, Ligtvoet, Lijn, Likar, Likhachev, Likhacheva, Lile, Liles, Lilja, Liljegren, Lillard, Lilley, Lillie
Lillo, Lilly, Lim, Limbourg, Limon, Limón, Limones, Lin, Linares, Lind, Lindahl, Lindberg, Lindblad, Lindblom, Linde
Lindell, Lindeman, Lindemann, Lindén, Linder, Linderman, Lindfors, Lindgren, Lindh, Lindholm, Lindkvist, Lindley
Lindmark, Lindner, Lindo, Lindquist, Lindqvist, Lindsay, Lindsey, Lindskog, Lindsley, Lindstrom, Lindström, Lindvall
Lineberger, Lineberry, Linehan, Ling, Lingenfelter, Lingerfelt, Lingle, Linhart, Lininger, Linkous, Linn, Linschoten
Linscott, Linthicum, Linton, Lintz, Linville, Liovic, Liović, Lipe, Lipford, Lipinski, Lipman, Lipp, Lippens, Lippert
Lippincott, Lipps, Lipscomb, Lipsey, Lipson, Liptak, Lipton, Lirette, Liriano, Lisica, Lisk, Liss, Lister, Liston
Litchfield, Litchford, Litten, Litteral, Littlefield, Littlejohn, Littles, Littleton, Litton, Littrell, Litvinenko
Litwin, Liu, Livengood, Liverman, Livermore, Livesay, Livingston, Livni, Lizama, Lizana, Lizarraga, Lizotte, Ljubetic
Ljubetić, Ljubic, Ljubić, Ljubicic, Ljubičić, Ljung, Ljungberg, Ljunggren, Ljungqvist, Llabres, Llabrés, Llado, Lladó
Llanes, Lledo, Lledó, Llewellyn, Llobet, Llopis, Llorens, Llorente, Lloret, Lloyd, Lluch, Lo Presti, Loaiza, Loar
Lobanov, Lobanova, Lobato, Lobb, Lobdell, Lobo, Lobos, Locher, Lockard, Locke, Lockett, Lockhart, Locklear, Locklin
Lockman, Lockridge, Lockwood, Loe, Loeb, Loeffler, Loehr, Loep, Loera, Loesch, Loewen, Lof, Löf, Lofgren, Löfgren
Loftin, Loftis, Lofton, Loftus, Logan, Logar, Loggins, Loginov, Loginova, Logsdon, Logue, Lohman, Lohmann, Lohr
Loiseau, Loiselle, Lojen, Lokey, Lollar, Lollis, Lomas, Lomax, Lombard, Lombardi, Lombardo, Lomeli, Lommert, Lomonaco
Londono, Londoño, Lonen, Lonergan, Loney, Longfellow, Longino, Longley, Longmire, Longo, Longoria, Longshore
Longstreet, Lonn, Lönn, Loo, Loomis, Looney, Looper, Loos, Loper, Lopez, López, Lopresti, Lor, Lora, Lorca, Loreal
Lorencin, Lorent, Lorentz, Lorenz, Lorenzen, Lorenzo, Loring, Lorreijn, Lorusso, Losa, Losada, Losey, Losoya, Lott
Lotz, Loucks, Louden, Loudermilk, Lough, Loughlin, Loughman, Loughran, Louie, Louis, Lounsbury, Louque, Loureiro
Lourenco, Lourenço, Louviere, Louws, Lovato, Loveday, Lovejoy, Lovelace, Lovelady, Loveland, Lovell, Lovern, Lovett
Lovette, Lovgren, Lövgren, Lovin, Lovins, Lovric, Lovrić, Lowder, Lowe, Lowell, Lowery, Lowman, Lowrance, Lowrey
Lowrie, Lowry, Lowther, Loy, Loya, Loyd, Loyola, Loza, Lozada, Lozano, Lozier, Lozoya, Lu, Lubin, Luboch, Luby, Lucas
Luce, Lucero, Lucey, Lucht, Lucia, Luciano, Lucic, Lucić, Lučić, Lucien, Lucier, Lucio, Luckett, Luckey, Lucus, Lucy
Ludlow, Ludwick, Ludwig, Luebke, Lueck, Luedtke, Luengo, Luevano, Luft, Lugo, Lui, Luis, Luís, Lujan, Luján, Lukacs
Lukács, Lukas, Lukashenko, Luke, Lukens, Luker, Lukes, Lukic, Lukić, Lukin, Lukina, Lukinic, Lukinić, Luksa, Lukša
Luksic, Lukšić, Lukstina, Lukstiņa, Lukstins, Lukstiņš, Lula, Lum, Luman, Lumbreras, Lumley, Lummus, Lumpkin
Lumpkins, Lumsden, Luna, Lunceford, Lund, Lundberg, Lundblad, Lunde, Lundeen, Lundell, Lundgren, Lundh, Lundholm
Lundin, Lundkvist, Lundmark, Lundquist, Lundqvist, Lundstrom, Lundström, Lundy, Lunn, Lunsford, Lunt, Luoma, Luong
Luongo, Luper, Lupo, Lupton, Luque, Lusby, Luse, Lūse, Lusis, Lūsis, Lusk, Lussier, Luther, Lutterveld, Luttrell
Lutz, Luu, Lux, Luyckx, Luyten, Luz, Lv, Ly, Lyall, Lybarger, Lydon, Lykins, Lyle, Lyles, Lyman, Lynch, Lynn, Lyons
Lysenko, Lytkin, Lytkina, Lytle, Lytton, M'Baye, Maas, Maaswinkel, Mabe, Mabery, Mabon, Mabrey, Mabry, Macaluso
Macan, Macapagal, Macarthur, Macaulay, Macdonald, Macdougall, Macedo, Macek, Maček, Macesic, Maćešić, Macey
Macfarlane, Macgregor, Mach, Machado, Machen, Machuca, Macias, Macías, Maciejewski, Maciel, Macintyre, Mack, Mackay
Mackenzie, Mackey, Mackie, Mackin, Mackinnon, Macklin, Maclean, Macleod, Maclin, Macmillan, Macneil, Macomber, Macon
Macpherson, Macrae, Macri, Macy, Madariaga, Madden, Maddock, Maddox, Maddux, Maddy, Mader, Madera, Madewell, Madigan
Madison, Madore, Madsen, Madson, Madunic, Madunić, Maeda, Maertens, Maes, Maestas, Maestre, Maez, Maffei, Magalhaes
Magalhães, Magallanes, Magallon, Magana, Magaña, Magdaleno, Magee, Mager, Magers, Maggard, Maggio, Magić, Magill
Maginnis, Magner, Magness, Magnitsky, Magno, Magnus, Magnuson, Magnusson, Magoon, Magruder, Maguire, Magwood
Mahaffey, Mahama, Mahan, Mahaney, Mahar, Mahe, Maher, Mahieu, Mahler, Mahmoud, Mahnet, Mahon, Mahone, Mahoney, Mahood
Mahr, Mahurin, Mahy, Mai, Maia, Maier, Maillard, Maillet, Maillot, Mailloux, Maines, Mainor, Maio, Mair, Maisonet
Majcen, Majdenic, Majdenić, Majeski, Majewski, Majstorovic, Majstorović, Mak, Makarov, Makarova, Maki, Makin, Makovac
Makowski, Makris, Maksimov, Maksimova, Malave, Malcolm, Malcom, Maldanado, Maldonado, Malek, Maletic, Maletić, Maley
Malfait, Malherbe, Malick, Malik, Malin, Malinowski, Malkin, Mallery, Mallett, Mallette, Malley, Mallien, Mallon
Mallory, Malloy, Malm, Malmberg, Malmgren, Malmqvist, Malmstrom, Malmström, Malnar, Malo, Maloca, Maloča, Malone
Maloney, Malott, Maloy, Malpass, Malveaux, Mamani, Mamic, Mamić, Mamontov, Mamontova, Mamula, Manahan, Mancebo
Mancha, Mancia, Mancilla, Mancini, Mancuso, Mandel, Mandela, Mandell, Manders, Mandujano, Maner, Maness, Maney
Manfredi, Mangan, Mangel, Mangino, Mangold, Mangrum, Mangual, Mangum, Mangus, Manigault, Manion, Manis, Manjon
Manjón, Manke, Mankin, Manley, Mann, Manne, Manning, Mannino, Mannion, Manno, Manns, Manos, Manrique, Manriquez
Manríquez, Mansell, Mansfield, Mansilla, Manske, Manso, Manson, Mansour, Mansson, Månsson, Mansveld, Mansvelt
Mantega, Manthey, Mantooth, Manuel, Manus, Manzanares, Manzano, Manzer, Manzi, Manzo, Mao, Mapes, Mapp, Maquet, Mara
Marable, Marambio, Marano, Maras, Maraš, Marasco, Marasovic, Marasović, Maravilla, Marburger, Marcano, Marcantonio
Marceau, Marcello, Marcellus, Marceron, Marchal, Marchan, Marchand, Marchant, Marchenko, Marchese, Marchetti
Marciano, Marciniak, Marco, Marcos, Marcotte, Marcoux, Marcum, Marcus, Marcy, Marden, Mardesic, Mardešić, Mardis
Mardones, Marechal, Maréchal, Marek, Maresca, Maretic, Maretić, Marez, Margolis, Mari, Marí, Mariani, Mariano, Maric
Marić, Maricevic, Maričević, Marie, Marien, Mariën, Marijanovic, Marijanović, Marin, Marín, Marinelli, Marinez
Marini, Marinkovic, Marinković, Marino, Mariño, Marinovic, Marinović, Marion, Maris, Mariscal, Marjanovic, Marjanović
Markanjevic, Markanjević, Markel, Markert, Markey, Markham, Markland, Markle, Markley, Marklund, Marko, Markov
Markova, Markovac, Markovic, Marković, Markovič, Markovich, Markowitz, Markowski, Markus, Markuš, Marlar, Marlatt
Marler, Marley, Marlier, Marlow, Marlowe, Marmol, Mármol, Marmolejo, Marmon, Marolt, Maroney, Marotta, Marple
Marquardt, Marquart, Marques, Marqués, Marquet, Marquette, Marquez, Márquez, Marr, Marra, Marrero, Marriott, Marron
Marrone, Marroquin, Marroquín, Marrs, Marrufo, Marsden, Marshall, Marshburn, Marsic, Maršić, Marston, Marte, Martel
Martell, Martelli, Martens, Martensson, Mårtensson, Marti, Martí, Martic, Martić, Martin, Martín, Martincevic
Martinčević, Martindale, Martine, Martineau, Martinelli, Martines, Martinez, Martínez, Martinic, Martinić, Martino
Martinovic, Martinović, Martins, Martinsen, Martinson, Martinsson, Marton, Márton, Martone, Martorell, Martucci
Marty, Martynov, Martynova, Martz, Marusic, Marušić, Marvin, Marx, Mary, Marzano, Marzic, Maržić, Marzouki
Mascarenas, Mascareñas, Mascaro, Mascaró, Maser, Mashburn, Masi, Maske, Maslov, Maslova, Mason, Massa, Massaro
Massart, Masse, Massenburg, Massengale, Massengill, Masset, Massey, Massie, Massin, Massingill, Masson, Masterson
Mastin, Maston, Mata, Matagne, Matahlija, Matamala, Matana, Matas, Matchett, Máté, Mateo, Mateos, Mater, Materne
Matesa, Mateša, Mateu, Matheny, Mather, Matherly, Matherne, Mathers, Mathes, Matheson, Mathew, Mathews, Mathewson
Mathias, Mathiasen, Mathiesen, Mathieu, Mathis, Mathisen, Mathison, Mathol, Mathot, Mathurin, Mathy, Matias, Matías
Matic, Matić, Matijas, Matijaš, Matijevic, Matijević, Matko, Matkovic, Matković, Matlock, Matney, Matokanovic
Matokanović, Maton, Matos, Matosevic, Matošević, Matovina, Matranga, Matson, Matsuda, Matsui, Matt, Matta, Mattern
Matteson, Matthes, Matthew, Matthews, Matthias, Matthies, Matthijs, Matthys, Mattice, Mattie, Mattingly, Mattis
Mattison, Mattos, Mattox, Mattson, Mattsson, Matulic, Matulić, Matulin, Maturana, Matus, Matveev, Matveeva
Matviyenko, Matz, Mauck, Mauer, Maughan, Mauk, Mauldin, Mauney, Maupin, Maureira, Maurer, Maurice, Mauricio, Maurin
Mauro, Maury, Maus, Mavra, Mavric, Mavrič, Max, Maxey, Maxfield, Maxie, Maxon, Maxson, Maxwell, Mayberry, Maye, Mayer
Mayers, Mayes, Mayfield, Mayhew, Mayle, Maynard, Mayne, Maynes, Maynor, Mayol, Mayon, Mayorga, Mays, Mayton, Maza
Mazon, Mazur, Mazurek, Mazza, Mazzarella, Mazzeo, Mazzola, Mazzone, Mbeki, Mcabee, Mcadams, Mcadoo, Mcadory, Mcafee
Mcaleer, Mcalexander, Mcalister, Mcallister, Mcalpin, Mcalpine, Mcanally, Mcandrew, Mcandrews, Mcardle, Mcarthur
Mcatee, Mcateer, Mcauley, Mcauliffe, Mcavoy, Mcbee, Mcbeth, Mcbrayer, Mcbride, Mcbroom, Mcbryde, Mcburney, Mccabe
Mccafferty, Mccaffery, Mccaffrey, Mccain, Mccaleb, Mccall, Mccalla, Mccallister, Mccallum, Mccammon, Mccandless
Mccane, Mccann, Mccants, Mccardle, Mccarley, Mccarroll, Mccarron, Mccart, Mccarter, Mccarthy, Mccartney, Mccarty
Mccarver, Mccary, Mccaskill, Mccasland, Mccaslin, Mccaughey, Mccauley, Mccaw, Mccay, Mcchesney, Mcchristian, Mcclain
Mcclaine, Mcclanahan, Mcclary, Mcclaskey, Mcclay, Mcclean, Mccleary, Mccleery, Mcclellan, Mcclelland, Mcclendon
Mccleskey, Mcclintock, Mcclinton, Mccloskey, Mccloud, Mccloy, Mccluney, Mcclung, Mcclure, Mcclurg, Mccluskey, Mccoin
Mccollister, Mccollom, Mccollough, Mccollum, Mccomas, Mccomb, Mccombs, Mcconnell, Mcconville, Mccool, Mccord
Mccorkle, Mccormack, Mccormick, Mccourt, Mccowan, Mccown, Mccoy, Mccracken, Mccrae, Mccraney, Mccrary, Mccraw, Mccray
Mccrea, Mccready, Mccreary, Mccree, Mccreery, Mccrimmon, Mccrory, Mccubbin, Mccue, Mccullar, Mccullen, Mccullers
Mcculley, Mcculloch, Mccullough, Mccullum, Mccully, Mccune, Mccurdy, Mccurley, Mccurry, Mccusker, Mccutchen
Mccutcheon, Mcdade, Mcdaniel, Mcdaniels, Mcdavid, Mcdermott, Mcdevitt, Mcdill, Mcdonald, Mcdonnell, Mcdonough
Mcdougal, Mcdougald, Mcdougall, Mcdougle, Mcdowell, Mcduffie, Mcduffy, Mceachern, Mcelfresh, Mcelhaney, Mcelligott
Mcelrath, Mcelroy, Mcelvain, Mcelveen, Mcelwain, Mcelyea, Mcentee, Mcentire, Mcevoy, Mcewan, Mcewen, Mcfadden
Mcfaddin, Mcfall, Mcfalls, Mcfarland, Mcfarlane, Mcfarlin, Mcgaha, Mcgahan, Mcgann, Mcgarry, Mcgarvey, Mcgary
Mcgaughey, Mcgee, Mcgehee, Mcgeorge, Mcghee, Mcgill, Mcginley, Mcginn, Mcginnis, Mcginty, Mcglone, Mcglothlin
Mcglynn, Mcgoldrick, Mcgonagle, Mcgough, Mcgovern, Mcgowan, Mcgowen, Mcgrady, Mcgrane, Mcgrath, Mcgraw, Mcgregor
Mcgrew, Mcgriff, Mcgruder, Mcguffin, Mcguigan, Mcguinness, Mcguire, Mchale, Mchaney, Mchenry, Mchone, Mchugh
Mcilvain, Mcilwain, Mcinerney, Mcinnis, Mcintire, Mcintosh, Mcinturff, Mcintyre, Mciver, Mcjunkin, Mckain, Mckamey
Mckay, Mckean, Mckechnie, Mckee, Mckeehan, Mckeel, Mckeever, Mckellar, Mckelvey, Mckelvy, Mckenna, Mckenney, Mckenny
Mckenzie, Mckeon, Mckeown, Mckernan, Mckey, Mckibben, Mckie, Mckillip, Mckim, Mckinley, Mckinney, Mckinnie, Mckinnis
Mckinnon, Mckinsey, Mckinstry, Mckinzie, Mckissick, Mckittrick, Mcknight, Mckown, Mckoy, Mclain, Mclamb, Mclane
Mclaren, Mclaughlin, Mclaurin, Mclean, Mclellan, Mclemore, Mclendon, Mcleod, Mclin, Mcloud, Mcloughlin, Mcmahan
Mcmahon, Mcmanis, Mcmann, Mcmanus, Mcmaster, Mcmasters, Mcmath, Mcmeans, Mcmichael, Mcmillan, Mcmillen, Mcmiller
Mcmillian, Mcmillin, Mcmillion, Mcmillon, Mcminn, Mcmorris, Mcmullan, Mcmullen, Mcmullin, Mcmurray, Mcmurry, Mcmurtry
Mcnab, Mcnabb, Mcnair, Mcnally, Mcnamara, Mcnamee, Mcnary, Mcnatt, Mcnaughton, Mcneal, Mcnealy, Mcnear, Mcneely
Mcneese, Mcneil, Mcneill, Mcnelly, Mcnerney, Mcnett, Mcnew, Mcnicholas, Mcnichols, Mcniel, Mcnulty, Mcnutt, Mcpeak
Mcphail, Mcphee, Mcpherson, Mcquade, Mcquaid, Mcqueen, Mcquiston, Mcrae, Mcray, Mcreynolds, Mcroberts, Mcshane
Mcsherry, Mcspadden, Mcswain, Mcsweeney, Mctaggart, Mcvay, Mcveigh, Mcvey, Mcvicker, Mcwhirter, Mcwhorter, Mcwilliams
Meacham, Meade, Meader, Meador, Meadors, Meagher, Meaney, Mears, Mease, Meaux, Mebane, Mecham, Medac, Medač, Medders
Medeiros, Medel, Mederos, Medford, Medić, Medina, Medlin, Medlock, Medrano, Medved, Medvedev, Medvedeva, Mee, Meece
Meehan, Meekins, Meeks, Meeres, Meersman, Meert, Mees, Meeus, Meeusen, Mefford, Mehl, Mehta, Mei, Meic, Meić, Meier
Meighan, Meijer, Meikle, Meiners, Meir, Meirelles, Meis, Meisner, Meissner, Meister, Mejia, Mejía, Mejias, Mejías
Mejorado, Melancon, Melander, Melanson, Melby, Melcher, Melchior, Melchor, Meldrum, Mele, Melendez, Meléndez
Melendrez, Melero, Melet, Melgar, Melgoza, Meli, Melillo, Melin, Melis, Mella, Mellado, Mellen, Mellinger, Mello
Mellon, Mellor, Mellott, Melnick, Melnikov, Melnikova, Melnyk, Melson, Melton, Meltzer, Melville, Melvin, Mena
Menard, Menchaca, Mendel, Mendelsohn, Mendelson, Mendenhall, Mendes, Mendès, Mendez, Méndez, Mendieta, Mendiola
Mendizabal, Mendizábal, Mendonca, Mendosa, Mendoza, Menefee, Menendez, Menéndez, Meneses, Meng, Mengel, Menges
Menjivar, Menke, Menon, Mens, Mentzer, Menzel, Mera, Meraz, Mercader, Mercado, Merced, Mercedes, Mercer, Mercier
Mercks, Merckx, Mercuri, Mercurio, Meredith, Merideth, Meriwether, Merkas, Merkaš, Merkel, Merkle, Merkushev
Merkusheva, Merkx, Merle, Merrell, Merriam, Merrick, Merrifield, Merrill, Merriman, Merritt, Merriweather, Merryman
Mertens, Mertz, Merwin, Merz, Mesaric, Mesarić, Mesic, Mesić, Messer, Messersmith, Messick, Messinger, Messmer
Messner, Mestas, Mestdagh, Meszaros, Mészáros, Metcalf, Metcalfe, Metheny, Metoyer, Mettler, Metts, Metzger, Metzler
Meunier, Meurant, Meurer, Meurisse, Meyer, Meyers, Meza, Mezei, Miceli, Micetic, Mičetić, Michael, Michaelis
Michaels, Michaelson, Michalak, Michalski, Michaud, Michaux, Michel, Michell, Michels, Michelson, Michiels
Michielsen, Mick, Mickel, Mickelson, Mickens, Mickey, Mickle, Middaugh, Middelkoop, Middendorf, Middlebrook
Middlebrooks, Middleton, Midgett, Midkiff, Miele, Mielke, Mier, Miera, Migliore, Mignon, Miguel, Mihalic, Mihalić
Mihaljevic, Mihaljević, Mihelcic, Mihelčić, Mihelic, Mihelič, Mihic, Mihić, Mijares, Mijsberg, Mike, Mikel, Mikell
Mikesell, Mikhaylov, Mikhaylova, Mikheev, Mikheeva, Mikic, Mikić, Mikkelsen, Miklavcic, Miklavčič, Miklecic, Miklečić
Mikula, Mikulandra, Mikulcic, Mikulčić, Mikulec, Milam, Milano, Milas, Milatic, Milatić, Milazzo, Milburn, Miletic
Miletić, Milevoj, Miley, Milford, Milian, Milicic, Miličić, Milina, Milla, Millan, Millán, Millar, Millard, Millen
Millett, Millette, Millhouse, Millican, Milligan, Milliken, Millington, Milliron, Millis, Millman, Millner, Millsap
Millsaps, Millwood, Milne, Milner, Milo, Milosevic, Milošević, Miloslavic, Miloslavić, Milotic, Milotić, Milovac
Milstead, Miltenburg, Milton, Mimica, Mimms, Mims, Min, Minard, Minarik, Minaya, Mincey, Minch, Minet, Ming, Mingo
Minguez, Mínguez, Mingus, Minick, Minne, Minner, Minnich, Minnick, Minnis, Minter, Minton, Mintz, Minyard, Miocic
Miočić, Mir, Mirabal, Miraglia, Miralles, Miramontes, Miranda, Mireles, Miro, Miró, Miron, Mironov, Mironova
Mirosavljevic, Mirosavljević, Mirt, Mirza, Mirziyoyev, Misak, Mišak, Mise, Miše, Mishin, Mishina, Mishler, Mishra
Mishustin, Miskovic, Mišković, Misner, Mistretta, Mitcham, Mitchel, Mitchell, Mitchem, Mitchum, Mitton, Mixon, Mixson
Miyamoto, Mize, Mizell, Mizer, Mizrahi, Mladic, Mladić, Mlakar, Mlinar, Mlinaric, Mlinarič, Mnangagwa, Moak, Moberg
Moberly, Mobley, Mocibob, Močibob, Modi, Modica, Modig, Modlin, Modric, Modrić, Moe, Moeller, Moen, Moenen, Moens
Moensendijk, Moerman, Moet, Mofardin, Moffat, Moffatt, Moffet, Moffett, Moffit, Moffitt, Mogensen, Mohamad, Mohamed
Mohammad, Mohammadi, Mohammed, Mohamud, Mohan, Mohler, Mohn, Mohr, Moir, Moise, Moiseev, Moiseeva, Mojica, Mol
Molano, Molchanov, Molchanova, Molegraaf, Molen, Molenaar, Moler, Molin, Molina, Molinari, Molinaro, Moline, Moliner
Molins, Moller, Möller, Møller, Mollett, Molloy, Molnar, Molnár, Moloney, Molotov, Molter, Momberg, Monaghan, Monahan
Monarrez, Moncada, Moncrief, Mondaca, Monday, Mondragon, Mondragón, Monette, Monfort, Mong, Monge, Moniz, Monn
Monnier, Monreal, Monroe, Monroy, Monsalve, Monson, Monsour, Montague, Montalban, Montalbán, Montalvo, Montaña
Montanez, Montañez, Montano, Montaño, Monte, Montecino, Montecinos, Monteiro, Monteith, Montejano, Monteleone
Montelongo, Montemayor, Montero, Montes, Montesinos, Montez, Montgomery, Monti, Montiel, Montijo, Montoya, Monty
Montz, Monzon, Moody, Mook, Moonen, Mooney, Mooneyham, Mooneyhan, Moore, Moorefield, Moorehead, Moorer, Moores
Moorhead, Moorman, Mora, Morabito, Moraes, Moraga, Morais, Moraleda, Morales, Moralez, Moran, Morán, Morano, Morant
Morante, Morata, Morcillo, Moreau, Moree, Moreels, Morehead, Morehouse, Moreira, Morel, Moreland, Morell, Morelli
Morello, Morelock, Moreno, Morera, Moretti, Moretz, Morey, Morfin, Morgan, Morganti, Morgenstern, Mori, Moriarty
Moric, Morić, Morillo, Morin, Moring, Morison, Morita, Moritz, Mork, Morlan, Morley, Morman, Morningstar, Morones
Moroney, Moroz, Morozov, Morozova, Morrell, Morrill, Morris, Morrison, Morrissette, Morrissey, Morrone, Morse, Morsi
Mortensen, Mortenson, Mortier, Mortimer, Morton, Morvan, Morvant, Mosby, Moscarda, Moseley, Mosely, Moser, Moses
Mosher, Moshier, Mosier, Moskowitz, Moslavac, Mosley, Mosqueda, Mossadegh, Mosser, Mossman, Mosteller, Mota, Motegi
Moten, Moton, Mott, Motta, Motte, Motter, Mottet, Motz, Moua, Moulin, Moulton, Moultrie, Moultry, Mounce, Moura
Mourao, Mourão, Moureau, Mousavi, Mousseau, Mouton, Mouzon, Mowbray, Mowery, Mowrey, Mowry, Moxley, Moy, Moya, Moyano
Moye, Moyer, Moyers, Moylan, Moynihan, Mozingo, Mrak, Mraovic, Mraović, Mraz, Mroz, Mubarak, Mucha, Mudd, Mudden
Mudge, Mudri, Mudronja, Mueller, Mugabe, Mugica, Múgica, Muhammad, Muhyiddin, Mui, Muijs, Muir, Muirhead, Mukherjee
Mukhin, Mukhina, Mulcahy, Mulder, Mulders, Muldoon, Muldrow, Mulet, Mulford, Mulhern, Mulholland, Mulkey, Mullane
Mullaney, Mullen, Mullenax, Mullens, Muller, Müller, Mullett, Mulligan, Mullikin, Mullin, Mullinax, Mullings, Mullins
Mullis, Mulvaney, Mulvey, Mulvihill, Mumford, Mummert, Muncie, Muncy, Mund, Munday, Mundell, Munden, Mundt, Mundy
Munford, Munger, Munguia, Munguía, Muniz, Muñiz, Múñiz, Munk, Munn, Munos, Munoz, Muñoz, Munro, Munroe, Munsey
Munson, Mur, Murakami, Muravev, Muraveva, Murawski, Murchison, Murdoch, Murdock, Murguia, Murillo, Muro, Murph
Murphey, Murphree, Murphy, Murr, Murray, Murrell, Murry, Murtagh, Murtha, Muscet, Mušćet, Museveni, Musgrave
Musgrove, Musick, Musselman, Musser, Musso, Mustac, Mustač, Mustafa, Mustapic, Mustapić, Musto, Mutchler, Muth, Mutua
Muzic, Mužić, Muzina, Mužina, Mwangi, Myasnikov, Myasnikova, Myatt, Myer, Myers, Myhre, Myklebust, Myles, Mynatt
Myrick, N'Diaye, Na, Naber, Nabors, Naccarato, Nace, Nacinovic, Načinović, Nadal, Nadeau, Nader, Nadler, Naess, Næss
Naessens, Nagata, Nagel, Nagle, Nagy, Nagys, Naidu, Nair, Najera, Nájera, Nakagawa, Nakajima, Nakamura, Nakasone
Nakic, Nakić, Nall, Nalley, Nalls, Nally, Nam, Nance, Nantz, Napier, Napoleon, Napoli, Napolitano, Napper, Nappi
Naquin, Naranjo, Narcisse, Nardi, Nardone, Naron, Narron, Narusis, Narušis, Narvaez, Narváez, Nascimento, Nash
Naslund, Näslund, Nason, Nasrallah, Nassar, Nasser, Natale, Nathan, Nathaniel, Natividad, Natoli, Naughton, Naugle
Naujokas, Nault, Nauman, Naumann, Naumov, Naumova, Nauseda, Nausėda, Nava, Navalny, Navarette, Navarra, Navarrete
Navarrette, Navarro, Navas, Navez, Naylor, Nazarbayev, Nazario, Nazarov, Nazarova, Ndiaye, Neace, Neagle, Neal, Neale
Nealy, Neary, Nease, Nebel, Nebot, Necaise, Nedermeijer, Nedic, Nedić, Nee, Neece, Needham, Neel, Neeley, Neely, Neer
Neese, Neff, Negrete, Negri, Negron, Negrón, Neher, Nehls, Neidig, Neil, Neill, Neilsen, Neilson, Neiman, Neira
Neirynck, Nek, Nekrasov, Nekrasova, Nelissen, Nell, Nellis, Nelms, Nelsen, Nelson, Nemec, Nemes, Nemeth, Németh
Nemtsov, Neri, Nero, Nesbit, Nesbitt, Nesmith, Ness, Nester, Nesterov, Nesterova, Nestor, Netanyahu, Netherton, Neto
Neu, Neubauer, Neufeld, Neuman, Neumann, Neuteboom, Neuville, Neuzerling, Nevado, Nevarez, Nevárez, Nevels, Neven
Neves, Neveu, Neville, Nevin, Nevins, Nevius, Newberg, Newberry, Newbold, Newburn, Newby, Newcomb, Newell, Newhouse
Newkirk, Newland, Newlin, Newlon, Newman, Newsom, Newsome, Newson, Newton, Ney, Neyens, Nez, Ng, Ngo, Nguyen, Nicaise
Nicastro, Nichol, Nicholas, Nicholes, Nicholls, Nichols, Nicholson, Nick, Nickell, Nickelson, Nickens, Nickerson
Nicklas, Nickle, Nickles, Nickols, Nicol, Nicolai, Nicolas, Nicolás, Nicolau, Nicolay, Nicoletti, Niebuhr, Niehaus
Nielsen, Nielson, Nieman, Niemann, Niemeyer, Niemi, Niermann, Nies, Nieto, Nieuwstraten, Nieves, Nigro, Nihoe, Nijman
Nijs, Nikiforov, Nikiforova, Nikitin, Nikitina, Niklasson, Nikolaev, Nikolaeva, Nikolic, Nikolić, Nikonov, Nikonova
Niles, Nilsen, Nilson, Nilsson, Nimac, Nimmo, Nimmons, Nims, Nino, Niño, Nisbet, Nisevic, Nišević, Nishimura, Nissen
Nitz, Nivens, Nixon, Niyazov, Nizet, Nizetic, Nižetić, Njoroge, Nkrumah, Nkurunziza, Noah, Noblitt, Nocera, Nock, Noe
Noel, Noël, Noga, Nogueira, Noguera, Nogues, Nogués, Noh, Nokes, Nolan, Noland, Nolasco, Nolen, Noles, Nolette, Nolin
Noll, Nollee, Nolte, Noonan, Noone, Noordijk, Norac, Norambuena, Norberg, Norby, Norcross, Nord, Nordberg, Norden
Nordgren, Nordin, Nordlander, Nordlund, Nordman, Nordqvist, Nordstrom, Nordström, Noren, Norén, Norfleet, Norgaard
Nørgaard, Norgren, Noriega, Norlin, Norling, Norman, Normand, Normandin, Norris, Norrman, Norsworthy, Northcutt
Northington, Northrop, Northrup, Northup, Norton, Norvell, Norwood, Noskov, Noskova, Nosov, Nosova, Noto, Nott
Novack, Novak, Novák, Novick, Novikov, Novikova, Novoa, Novosel, Novotny, Nowak, Nowakowski, Nowell, Nowicki, Nowlin
Noyes, Noyola, Nuckols, Nugent, Nunes, Nunez, Nuñez, Núñez, Nunley, Nunn, Nunnally, Nuno, Nusbaum, Nuss, Nussbaum
Nutt, Nuttall, Nutter, Nuyts, Nuzzo, Nyberg, Nye, Nyerere, Nygaard, Nygard, Nygård, Nygren, Nylander, Nylen, Nylén
Nyman, Nys, Nyssen, Nystrom, Nyström, O'Brien, O'Bryan, O'Callaghan, O'Connell, O'Conner, O'Connor, O'Dell, O'Donnell
O'Donoghue, O'Donovan, O'Dowd, O'Driscoll, O'Dwyer, O'Farrell, O'Flaherty, O'Gorman, O'Grady, O'Hagan, O'Halloran
O'Hanlon, O'Hara, O'Hare, O'Higgins, O'Keefe, O'Keeffe, O'Leary, O'Loughlin, O'Mahony, O'Malley, O'Mara, O'Neal
O'Neil, O'Neill, O'Quinn, O'Reilly, O'Riordan, O'Rourke, O'Shaughnessy, O'Shea, O'Sullivan, O'Toole, Oakes, Oakley
Oakman, Oates, Obando, Obanion, Obannon, Obasanjo, Ober, Oberg, Öberg, Oberlander, Oberle, Obi, Oboyle, Obradovic
Obradović, Obratov, Obregon, Obrian, Obrien, Obryan, Obryant, Obyrne, Ocalan, Öcalan, Ocallaghan, Ocampo, Ocasio
Ochieng, Ochoa, Ochs, Oconnell, Oconner, Oconnor, Oda, Odaniel, Oday, Oddo, Odea, Odegard, Ødegård, Odell, Oden
Odinga, Odintsov, Odintsova, Odle, Odobasic, Odobašić, Odom, Odoms, Odonnell, Odum, Oehler, Oemencs, Oennen
Oestreich, Offutt, Ogara, Ogata, Ogawa, Ogburn, Ogden, Oger, Ogg, Ogilvie, Oglesby, Ogletree, Ogorman, Ogrady, Ogren
Ohagan, Ohalloran, Ohanlon, Ohara, Ohare, Ohearn, Ohler, Ohlsson, Ohman, Öhman, Ojeda, Okada, Okafor, Okamoto, Okane
Okeefe, Okeke, Okelley, Okonkwo, Okoye, Olague, Olah, Oláh, Olander, Olate, Olaughlin, Olausson, Olave, Olaya
Oldaker, Oldfield, Oldham, Olds, Olea, Oleary, Oles, Olesen, Oleson, Olguin, Olguín, Olin, Olinger, Oliphant, Oliva
Olivares, Olivarez, Olivárez, Olivarria, Olivas, Olivé, Oliveira, Oliver, Olivera, Oliveras, Oliveri, Oliverio
Olivier, Olivieri, Olivo, Oller, Ollie, Ollis, Ollivier, Olmeda, Olmedo, Olmert, Olmo, Olmos, Olmstead, Olmsted
Olney, Olofsson, Oloughlin, Olsen, Olson, Olsson, Olszewski, Olthof, Olvera, Olykan, Omalley, Omar, Omara, Omeara
Onate, Oñate, Oneal, Oneil, Oneill, Oney, Ong, Ono, Onorato, Ontiveros, Onyango, Ooms, Oosterhek, Oosterhout
Oostveen, Opazo, Opmans, Oppenheim, Opperman, Oquendo, Oquinn, Oram, Orban, Orbán, Orbanic, Orbanić, Orcutt, Ordaz
Ordenes, Órdenes, Ordonez, Ordóñez, Ordway, Orear, Oreilly, Orekhov, Orekhova, Orellana, Orenstein, Oreskovic
Orešković, Orjuela, Orlando, Orlic, Orlić, Orlov, Orlova, Orlovic, Orlović, Orman, Orme, Ormeno, Ormeño, Ormond
Ormsby, Orndorff, Ornelas, Orona, Oropeza, Orosco, Orosz, Orourke, Orozco, Orr, Orrego, Orsini, Orsolic, Oršolić
Orsos, Orsós, Oršoš, Orsulic, Oršulić, Orta, Ortega, Ortego, Ortegon, Ortez, Orth, Ortis, Ortiz, Orton, Ortuno
Ortuño, Orvis, Osborn, Osborne, Osbourne, Osburn, Osby, Oscar, Osgood, Oshaughnessy, Oshea, Oshields, Oshiro, Osipov
Osipova, Oskarsson, Osman, Osmond, Osorio, Ospina, Ospino, Ossandon, Ossandón, Osses, Ostberg, Östberg, Osteen, Oster
Osterberg, Österberg, Ostergaard, Østergaard, Osterhoudt, Osterman, Ostler, Ostling, Östling, Ostlund, Östlund
Ostman, Östman, Ostrander, Ostrom, Ostrowski, Osullivan, Osuna, Oswald, Oswalt, Otani, Otero, Otey, Otis, Otoole, Ott
Otte, Otten, Ottinger, Otto, Ottosson, Otwell, Ouattara, Oubre, Ouellette, Ousley, Outland, Ouwel, Ouwerkerk, Ouyang
Ouzts, Ovalle, Ovchinnikov, Ovchinnikova, Overbey, Overby, Overcash, Overdijk, Overeem, Overgaard, Overman, Oversteeg
Overstreet, Overton, Overturf, Owen, Owens, Owensby, Owings, Ownby, Owsley, Owusu, Oxendine, Oxley, Oyarce, Oyarzo
Oyarzun, Oyarzún, Oyler, Ozal, Özal, Ozdemir, Özdemir, Ozimec, Ozment, Ozturk, Öztürk, Ozuna, Pablo, Pabon, Pabón
Pabst, Pacheco, Packard, Paden, Padgett, Padilla, Padron, Padrón, Padula, Paegle, Paez, Páez, Pagano, Pagel, Pagès
Pahl, Paige, Paik, Paillet, Paine, Paiva, Paiz, Pajur, Pak, Pakhomov, Pakhomova, Pál, Palacio, Palacios, Paladino
Palen, Palic, Palić, Palko, Palladino, Pallares, Pallarès, Palma, Palman, Palmateer, Palmatier, Palmer, Palmeri
Palmgren, Palmieri, Palmore, Palmquist, Palmqvist, Palocci, Palomar, Palomares, Palomo, Palsson, Pålsson, Palumbo
Pamic, Pamić, Panduric, Pandurić, Panek, Panfilov, Panfilova, Pangburn, Paniagua, Pankey, Pannell, Panov, Panova
Pantoja, Panton, Paolucci, Papadopoulos, Papak, Paparic, Paparić, Pape, Papenfuss, Papineau, Papp, Pappalardo, Pappas
Paquay, Paquet, Paquette, Paquin, Paquot, Parada, Paradi, Paradis, Paradiso, Paramore, Pardo, Pardue, Paredes, Pareja
Parejo, Parente, Parenteau, Parham, Parikh, Parise, Parisi, Parke, Parker, Parkerson, Parkes, Parkhill, Parkhurst
Parkin, Parkins, Parkinson, Parkman, Parmenter, Parmentier, Parmer, Parmley, Parnell, Paro, Parr, Parra, Parraguez
Parramore, Parrett, Parris, Parrish, Parrott, Partain, Partee, Partida, Partin, Partington, Partlow, Parton, Parvin
Pascal, Pascale, Paschall, Pasco, Pascoe, Pascua, Pascual, Pashinyan, Pasillas, Pasley, Pasman, Pasquale, Pasquier
Passchiers, Passmore, Pasten, Pastén, Pastoors, Pastore, Pastrana, Pasztor, Pásztor, Pataki, Patel, Patenaude
Paterson, Patillo, Patino, Patiño, Patnaude, Patnode, Paton, Patrick, Patridge, Patrushev, Patt, Patten, Patterson
Patti, Pattison, Patton, Pattyn, Paugh, Paul, Paulauskas, Pauley, Paulin, Pauline, Paulino, Paulk, Paull, Paulsen
Paulson, Paulsson, Paulus, Pauly, Pauwels, Pavelic, Pavelić, Pavez, Pavic, Pavić, Pavicic, Pavičić, Pavin, Pavkovic
Pavković, Pavlic, Pavlič, Pavlik, Pavlin, Pavlov, Pavlova, Pavlovic, Pavlović, Pavon, Pavón, Pavone, Pawlak
Pawlowski, Paxson, Paxton, Payan, Payet, Payne, Paynter, Payson, Payton, Paz, Pazos, Peabody, Peachey, Peake, Pearce
Pearcy, Pearlman, Pearman, Pearsall, Pearson, Peart, Pease, Peaslee, Peasley, Peavey, Peavler, Peavy, Peay, Peckham
Pecnik, Pečnik, Pecor, Pecora, Pecoraro, Pecotic, Pecotić, Pecur, Pečur, Peden, Pedersen, Pederson, Pedigo, Pedisic
Pedišić, Pedraza, Pedrero, Pedro, Pedrosa, Pedroza, Peebles, Peele, Peeler, Peeples, Peery, Peet, Peeters, Pegg
Pegram, Pegues, Peharda, Peiffer, Peinado, Peirce, Peiro, Peiró, Pelaez, Peláez, Pelayo, Pelchat, Pelfrey, Pelham
Pelkey, Pell, Pellegrin, Pellegrini, Pellegrino, Pellerin, Pelletier, Pellicer, Peloquin, Peltier, Pelton, Peluso
Pemberton, Pena, Peña, Penaloza, Peñaloza, Penalver, Peñalver, Penas, Peñas, Pender, Pendergast, Pendergraft
Pendergrass, Pendleton, Pendley, Peng, Penic, Penić, Penick, Penix, Penland, Penley, Penman, Penn, Pennell, Penner
Penney, Pennington, Pennock, Penrod, Penrose, Penson, Pentecost, Penton, Penwell, Pepe, Pepin, Pera, Perak, Peral
Perales, Peralez, Peralta, Peraza, Percic, Perčić, Percival, Perck, Percy, Perdomo, Perdue, Perea, Pereira, Perello
Perelló, Perera, Peres, Peretz, Pereyra, Perez, Pérez, Perham, Peric, Perić, Perillo, Perine, Perisic, Perišić
Perkins, Perkinson, Perko, Perkona, Pērkona, Perkons, Pērkons, Perkov, Perkovic, Perković, Perlman, Permenter, Perna
Pernell, Pero, Peron, Peronne, Peros, Peroš, Perrault, Perreault, Perreira, Perret, Perri, Perrier, Perrigo, Perrin
Perrine, Perron, Perrone, Perrono, Perrot, Perrotta, Perry, Perryman, Persaud, Persijn, Persinger, Persson, Perusko
Peruško, Pesa, Peša, Pesce, Pesic, Pešić, Pesina, Peskov, Pestov, Pestova, Pete, Petek, Péter, Peterkin, Peterlik
Peterman, Peters, Peterse, Petersen, Peterson, Petersson, Petit, Petitjean, Petitt, Petrauskas, Petree, Petrella
Petrenko, Petrey, Petri, Petric, Petrić, Petricevic, Petričević, Petrick, Petrie, Petrillo, Petrin, Petro, Petrone
Petrov, Petrova, Petrovic, Petrović, Petrovič, Petrucci, Petry, Pettaway, Pettengill, Pettersen, Petterson
Pettersson, Pettey, Pettiford, Pettigrew, Pettis, Pettit, Pettitt, Pettry, Pettus, Pettway, Petukhov, Petukhova
Pewitt, Peyton, Pezeshkian, Pfaff, Pfeffer, Pfeifer, Pfeiffer, Pfeil, Pfister, Phair, Pham, Phan, Phaneuf, Phares
Pharr, Phelan, Phelps, Phifer, Philbrick, Philbrook, Philip, Philippart, Philippe, Philips, Phillip, Phillippi
Phillips, Phillipsen, Philpot, Philpott, Phinney, Phipps, Phu, Phung, Piatt, Picard, Piccirillo, Pichardo, Piche
Pichon, Pickard, Pickel, Pickell, Pickens, Pickering, Pickett, Pidgeon, Piedra, Pieper, Pierard, Piérard, Piercy
Pierrard, Pierre, Pierret, Pierro, Pierson, Pieters, Piette, Pifer, Pigford, Pigg, Piggott, Pigott, Pihl, Pikec
Piland, Pilcher, Piljek, Pilkington, Pillai, Pillsbury, Pilon, Pimental, Pimentel, Pina, Piña, Pinard, Pincheira
Pinckney, Pinder, Pineau, Pineda, Pinedo, Pineiro, Piñeiro, Piner, Pinero, Pinette, Pinheiro, Pinho, Pinilla, Pinkard
Pinkerton, Pinkham, Pinkney, Pinkston, Pinney, Pino, Pinol, Piñol, Pinon, Pinson, Pintar, Pintaric, Pintarić
Pintarič, Pinter, Pintér, Pinto, Pintor, Pinzon, Pinzón, Piotrowski, Pipkin, Pippen, Piquer, Pirard, Pirc, Pire
Pires, Piret, Pirkle, Pirlot, Pirnat, Piron, Pirotte, Pirson, Pirtle, Pisano, Piscitelli, Pison, Pitchford, Pitcock
Pitman, Pitre, Pitt, Pittenger, Pittman, Pitts, Pitzer, Pixley, Pizano, Pizarro, Pla, Placencia, Plaisance, Plana
Planas, Plantak, Plante, Plantek, Plascencia, Plata, Platt, Plazanin, Plažanin, Pleasants, Pledger, Plemmons, Plemons
Plenkovic, Plenković, Plese, Pleše, Pless, Pletcher, Plotkin, Plott, Plourde, Plumlee, Plumley, Plummer, Plunkett
Plyler, Poarch, Poblete, Poche, Pochet, Pocius, Podniece, Podnieks, Poe, Poelmans, Poff, Pogacnik, Pogačnik, Pogue
Pohl, Pohlman, Poindexter, Poirier, Poisson, Poitra, Poitras, Pokas, Pokorny, Pokos, Polak, Polanco, Polen, Polet
Polfliet, Poli, Polic, Polić, Polis, Polishchuk, Politkovskaya, Polito, Polizzi, Poljak, Polk, Pollack, Pollak
Pollard, Pollet, Polley, Pollitt, Pollock, Polly, Polonijo, Polovic, Polović, Polson, Polston, Polyakov, Polyakova
Polzin, Pomares, Pombo, Pomerleau, Pomeroy, Pompey, Ponce, Poncelet, Ponci, Poncin, Pongrac, Ponomarenko, Ponomarev
Ponomareva, Pons, Pont, Ponta, Ponte, Pontius, Ponton, Poole, Pooler, Pooley, Poon, Poore, Poorman, Popham, Popov
Popova, Popovic, Popović, Popovich, Popp, Poppe, Porath, Porcel, Poropat, Poroshenko, Porras, Porta, Porterfield
Portero, Portilla, Portillo, Portis, Portwood, Posada, Posey, Poska, Poška, Poslon, Posner, Pospisil, Poss, Postell
Postma, Poston, Potapov, Potapova, Poteat, Poteet, Poteete, Potier, Potocnik, Potočnik, Potts, Potvin, Pou, Poulain
Poulin, Pouliot, Poulos, Poulsen, Poulson, Povilonis, Powe, Powell, Poyner, Poynter, Poythress, Poza, Pozder, Pozega
Požega, Pozo, Pozuelo, Prada, Prado, Praet, Prager, Prall, Prasad, Prat, Prater, Prather, Prats, Pratt, Preble
Preciado, Predmore, Predovan, Preece, Prejean, Prelec, Premo, Prendergast, Prentice, Prentiss, Preocanin, Preočanin
Prescott, Presley, Presnell, Pressler, Pressley, Pressnell, Presswood, Preston, Prestridge, Prettyman, Prevatte
Prevost, Prévost, Prewitt, Pribanic, Pribanić, Prichard, Prickett, Priddy, Pridemore, Pridgen, Pridmore, Priebe
Priede, Priedite, Priedīte, Prieditis, Priedītis, Priego, Priester, Priestley, Prieto, Prigozhin, Prill, Primeaux
Primm, Primozic, Primožič, Prindle, Prine, Pringle, Prins, Prinsen, Prisco, Priselac, Pritchard, Pritchett, Privett
Probst, Prochaska, Procter, Proffitt, Profitt, Prokhorov, Prokhorova, Prokop, Proost, Propes, Propst, Prosser, Proulx
Prout, Prouty, Provencher, Provenzano, Prpic, Prpić, Prskalo, Prtenjaca, Prtenjača, Pruden, Prudhomme, Pruett, Pruitt
Pruneda, Prunty, Pruvost, Pryce, Pryor, Przybylski, Puccio, Puckett, Puente, Puentes, Puerta, Puga, Pugh, Pugliese
Puharic, Puharić, Puig, Pujadas, Pujol, Puleo, Pulgar, Pulido, Puljiz, Pullen, Pulliam, Pullin, Pullins, Pullman
Pullum, Pulver, Pumphrey, Purcell, Purdue, Purdy, Purifoy, Purina, Puriņa, Purins, Puriņš, Purkey, Purmale, Purmals
Purnell, Purpura, Pursell, Pursley, Purtell, Purvis, Puryear, Pusey, Puskaric, Puškarić, Putin, Putinja, Putman
Putnam, Putney, Pyatt, Pye, Pyle, Pyles, Pyne, Pyron, Qaddafi, Qian, Qiao, Qin, Qiu, Quach, Quackenbush, Quade
Qualls, Quam, Quan, Quandt, Quarles, Quarterman, Quast, Quattlebaum, Quayle, Quero, Querol, Quesada, Quesenberry
Quezada, Quigley, Quijada, Quijano, Quiles, Quillen, Quimby, Quincy, Quinlan, Quinn, Quinones, Quiñones, Quinonez
Quiñónez, Quint, Quintana, Quintanilla, Quintero, Quinteros, Quinton, Quirion, Quiroga, Quiros, Quirós, Quiroz
Quisenberry, Quispe, Quist, Qureshi, Raab, Raabe, Rabb, Rabe, Raber, Rabideau, Rabin, Rabinowitz, Rabon, Raby, Rachal
Rachel, Racine, Rackham, Rackley, Racz, Rácz, Radcliff, Radcliffe, Radelic, Radelić, Rademacher, Rademaker, Radenovic
Rađenović, Rader, Radford, Radic, Radić, Radin, Radinovic, Radinović, Radke, Radley, Radman, Radocaj, Radočaj
Radojkovic, Radojković, Radolovic, Radolović, Radosevic, Radošević, Radovic, Radović, Radtke, Rae, Rael, Raes
Raeymaekers, Rafael, Rafferty, Ragan, Rager, Raggs, Ragin, Ragland, Raglin, Ragsdale, Ragusa, Raguz, Raguž, Rahija
Rahimi, Rahm, Rahman, Rahmon, Rahn, Raiford, Railey, Railsback, Rainbolt, Raine, Rainer, Raines, Rainey, Raisi
Rajapaksa, Rajcic, Rajčić, Rajh, Rajn, Rakela, Rakestraw, Rakuljic, Rakuljić, Raley, Raljevic, Raljević, Rall, Ralls
Ralph, Ralston, Rama, Ramaekers, Ramage, Ramaker, Ramaphosa, Rambert, Rambo, Ramer, Rameriz, Ramey, Ramires, Ramirez
Ramírez, Ramis, Ramm, Ramon, Ramón, Ramos, Ramsak, Ramšak, Ramsay, Ramsdell, Ramsey, Rancourt, Rand, Randall
Randazzo, Randel, Randell, Randle, Randles, Randolph, Raney, Rangel, Ranieri, Rankin, Rankins, Ranney, Ransdell
Ransome, Ranson, Rao, Raper, Raphael, Raposa, Rapoza, Rapp, Rappaport, Rarick, Rasberry, Rasch, Rasco, Rascoe, Rascon
Rascón, Raseta, Rašeta, Rasheed, Rashid, Rasic, Rašić, Rask, Raskin, Rasmussen, Rasnick, Raspor, Rastija, Ratchford
Ratcliff, Ratcliffe, Rath, Rathbone, Rathbun, Rathburn, Rathjen, Ratley, Ratliff, Ratner, Ratzlaff, Rau, Rauch
Rausch, Rauscher, Ravn, Rawlings, Rawlins, Rawlinson, Rawls, Raya, Raybon, Rayborn, Rayburn, Rayfield, Rayford
Raygoza, Raymer, Raymond, Raynaud, Rayner, Raynor, Razak, Razo, Razov, Ražov, Rea, Reagan, Reale, Reames, Reardon
Rearick, Reaves, Reavis, Reay, Reber, Rebic, Rebić, Rebolledo, Rebollo, Recer, Recers, Recinos, Recio, Reck, Recker
Reda, Redd, Reddick, Redding, Reddy, Redfern, Redfield, Redford, Reding, Redinger, Redman, Redmon, Redmond, Redondo
Redus, Redwine, Reece, Reeder, Reep, Rees, Reese, Reeser, Regalado, Regan, Reger, Regina, Regis, Regnier, Rego
Reguera, Rehkop, Rehm, Rehn, Rehorst, Reiber, Reich, Reichard, Reichel, Reichenbach, Reichert, Reichman, Reid, Reider
Reidy, Reif, Reiff, Reig, Reijers, Reilly, Reimer, Reimers, Reimes, Reina, Reiner, Reinert, Reinhard, Reinhardt
Reinhart, Reinhold, Reinke, Reis, Reiser, Reisinger, Reiss, Reiter, Reitz, Rek, Reliford, Remacle, Remaley, Rembert
Remick, Remillard, Remington, Remley, Remmers, Remy, Rémy, Ren, Renard, Renaud, Renault, Rencher, Rendon, Rendón
Rendulic, Rendulić, Rene, Reneau, Renfro, Renfroe, Renfrow, Rengifo, Renier, Renken, Renn, Renner, Rennie, Renninger
Renshaw, Renson, Rentas, Renteria, Rentería, Rentz, Renwick, Renz, Replogle, Repp, Requena, Resanovic, Resanović
Resch, Resendez, Reséndez, Resendiz, Resnick, Resnik, Ressler, Rester, Restivo, Resto, Restrepo, Retamal, Retamales
Retana, Rettig, Reuter, Reveles, Revell, Revilla, Revis, Rex, Rey, Reyes, Reyna, Reynaert, Reynaud, Reynders
Reynolds, Reynoso, Reza, Rezaei, Rezendes, Rhames, Rheaume, Rhee, Rhine, Rhinehart, Rhoades, Rhoads, Rhode, Rhoden
Rhodes, Rhone, Rhymer, Rhyne, Riascos, Riba, Ribaric, Ribarić, Ribas, Ribeiro, Ribera, Ribes, Ribic, Ribić, Ribicic
Ribičić, Ricard, Ricardo, Ricart, Ricci, Ricciardi, Riccio, Richard, Richards, Richardson, Richarson, Richburg
Richerson, Richert, Richeson, Richey, Richie, Richins, Richman, Richter, Rickard, Ricker, Rickert, Rickett, Ricketts
Rickey, Rickman, Ricko, Ričko, Rico, Riddell, Ridder, Riddick, Ridenhour, Ridenour, Rideout, Ridgeway, Ridgley
Ridgway, Ridings, Ridley, Ridout, Riedel, Rieder, Riegel, Rieger, Riehl, Rieke, Riekstina, Riekstiņa, Riekstins
Riekstiņš, Riel, Riem, Riemer, Riendeau, Riera, Ries, Rietveld, Riffe, Riffo, Rigaux, Rigby, Rigdon, Rigg, Riggins
Riggio, Riggle, Riggleman, Riggs, Rigney, Rigsby, Rijcken, Rijetkovic, Rijetković, Rijks, Rijn, Rijntjes, Riker
Riley, Rimmer, Rinaldi, Rincon, Rincón, Rine, Rinehart, Rines, Riney, Ringler, Ringo, Rinker, Río, Riojas, Riordan
Rios, Ríos, Riou, Rioux, Ripley, Ripoll, Rippeon, Rippey, Rippy, Riquelme, Risch, Risek, Rish, Risher, Risinger
Risley, Risma, Risner, Rist, Rister, Ritch, Ritchey, Ritchie, Ritenour, Ritosa, Ritoša, Rittenhouse, Ritter, Ritz
Ritzman, Rius, Rivard, Rivas, Rivenburg, Rivera, Riveria, Rivero, Riveros, Rives, Riviere, Rivière, Rivlin, Rix, Rizo
Rizzi, Rizzo, Rizzuto, Roa, Roane, Roark, Robb, Robbins, Roberge, Roberson, Robert, Roberto, Roberts, Robertson
Robertsson, Robeson, Robey, Robichaud, Robichaux, Robicheaux, Robidoux, Robillard, Robinett, Robinette, Robinson
Robison, Robitaille, Robledo, Robles, Robredo, Robson, Roby, Roca, Rocamora, Rocco, Roce, Rocha, Roche, Rochelle
Rocher, Rochon, Rockett, Rockwell, Rockwood, Roda, Rodarte, Rodas, Roddy, Roden, Rodenas, Ródenas, Roderick, Rodger
Rodgers, Rodiguez, Rodionov, Rodionova, Rodman, Rodney, Rodrigez, Rodrígez, Rodrigo, Rodrigue, Rodrigues, Rodriguez
Rodríguez, Rodriguz, Rodriques, Rodriquez, Rodríquez, Roeder, Roehl, Roelandt, Roels, Roemer, Roepke, Roesch, Roesler
Roessink, Roessler, Rogalski, Rogan, Rogers, Rogerson, Rogge, Rogiers, Rogosic, Rogošić, Rogov, Rogova, Rogozin, Roh
Rohan, Rohde, Rohn, Rohr, Rohrbach, Rohrbaugh, Rohrer, Roig, Rojas, Rojnic, Rojnić, Rojo, Roland, Roldan, Roldán
Rolen, Rolf, Rolfe, Rolfes, Roling, Rolland, Rolle, Rollin, Rollings, Rollins, Rollo, Rolon, Rolón, Rolston, Romain
Román, Romano, Romanov, Romanova, Romanowski, Romans, Rombaut, Rombouts, Romeo, Romer, Romero, Romeu, Romig, Romijn
Romine, Romo, Ronan, Rondeau, Rondon, Rone, Roney, Ronning, Rønning, Roodesteijn, Rooker, Rooney, Roop, Roos, Roose
Roosen, Roosenboom, Roper, Ropero, Ropp, Roque, Rorie, Ros, Rosa, Rosado, Rosales, Rosamond, Rosario, Rosas, Rosati
Rosato, Roscoe, Roseberry, Roseboro, Rosell, Roselli, Rosello, Roselló, Roseman, Rosemond, Rosen, Rosén, Rosenbaum
Rosenberg, Rosenberger, Rosenberry, Rosenblatt, Rosenbloom, Rosenblum, Rosendahl, Rosenfeld, Rosengren, Rosenow
Rosenqvist, Rosenthal, Roser, Rosero, Rosinski, Rosner, Roso, Ross, Rosseel, Rossello, Rosselló, Rosser, Rossetti
Rossi, Rossignol, Rossiter, Rossman, Rosson, Rost, Roten, Roth, Rothe, Rother, Rothermel, Rothman, Rothrock
Rothschild, Rothstein, Rothwell, Rotteveel, Rottiers, Rotz, Roudebush, Rouhani, Roukes, Rouleau, Roundtree, Roundy
Rountree, Roura, Rourke, Rousey, Roush, Rousseau, Rousseaux, Rousseff, Roussel, Rousselet, Rousset, Routh, Routt
Rouwenhorst, Rouwhorst, Roux, Rovira, Rowan, Rowden, Rowe, Rowell, Rowland, Rowlands, Rowles, Rowlett, Rowley, Roy
Roybal, Royce, Roye, Royer, Royo, Royster, Royston, Rozas, Roze, Rozek, Rozell, Rozhkov, Rozhkova, Rozic, Rožič
Rozier, Rozite, Rozīte, Rozitis, Rozītis, Rozman, Rožman, Ruano, Ruark, Rubalcava, Rubben, Ruben, Rubene, Rubenis
Rubenstein, Rubesa, Rubeša, Rubilar, Rubin, Rubinic, Rubinić, Rubino, Rubinstein, Rubio, Ruch, Rucker, Ruckman, Rudd
Rudenko, Rudisill, Rudnick, Rudolph, Rudy, Rudzite, Rudzīte, Rudzitis, Rudzītis, Rueda, Ruel, Ruelas, Ruelle, Ruffin
Ruffner, Rugg, Ruggiero, Ruggles, Ruhl, Ruijs, Ruis, Ruiz, Rukavina, Rumbaugh, Rummel, Rumora, Rumph, Rumsey, Rundell
Rundle, Runge, Runion, Runkle, Runyan, Runyon, Rupe, Rupert, Rupnik, Rupp, Ruppe, Ruppert, Rus, Rusakov, Rusakova
Rusch, Rushton, Rusnak, Russ, Russel, Russell, Russo, Rutan, Rutar, Ruth, Rutherford, Rutkowski, Rutland, Rutledge
Ruto, Rutt, Rutten, Rutter, Rutz, Ruud, Ruvalcaba, Ruz, Ruzicka, Ryabov, Ryabova, Ryals, Ryan, Ryans, Rybakov
Rybakova, Rydberg, Ryden, Rydén, Ryder, Ryerson, Ryles, Rymer, Ryu, Saad, Saakashvili, Saari, Saavedra, Saba, Sabater
Sabatini, Sabatino, Sabb, Sabbe, Sabin, Sabljak, Sabo, Sabol, Sacco, Sachs, Sackett, Sacre, Sacré, Sacristán, Saddler
Sadler, Sadowski, Saechao, Saeed, Saelens, Saenz, Sáenz, Saephan, Saether, Sæther, Saez, Sáez, Saffold, Safford
Safonov, Safonova, Sagers, Sahin, Şahin, Sahlin, Sain, Sainz, Saito, Saiz, Sakac, Sakač, Sakalauskas, Sakamoto, Sala
Salamone, Salas, Salazar, Salcedo, Salcido, Saldana, Saldaña, Saldias, Saldías, Saldivar, Saldivia, Saleh, Salehi
Salem, Salet, Salgado, Salguero, Saliba, Salic, Šalić, Salinas, Salisbury, Sallee, Salley, Salman, Salmeron, Salmerón
Salo, Salom, Salomon, Salomonsson, Salopek, Salsbury, Salters, Saltsman, Saltzman, Salva, Salvà, Salvatore, Salyer
Salyers, Salzman, Sam, Samaniego, Samford, Sammons, Samons, Samora, Samoylov, Samoylova, Samper, Sampson, Sams
Samson, Samsonov, Samsonova, Samuel, Samuels, Samuelson, Samuelsson, Samyn, San Martín, Sanabria, Sanborn, Sanches
Sanchez, Sánchez, Sancho, Sandberg, Sandefur, Sandell, Sanderlin, Sanders, Sanderson, Sandford, Sandgren, Sandidge
Sandifer, Sandin, Sandler, Sandlin, Sandor, Sándor, Sandoval, Sandridge, Sandstrom, Sandström, Sandusky, Sandvik
Sanfilippo, Sanford, Sanger, Sangster, Sanhueza, Sanjuan, Sankara, Sankey, Sanmartin, Sanmartín, Sanmiguel, Sanner
Sansom, Sanson, Sansone, Sant, Santacruz, Santamaria, Santamaría, Santana, Santangelo, Santee, Santiago, Santibanez
Santibáñez, Santic, Šantić, Santillan, Santillán, Santini, Santistevan, Santo, Santoro, Santos, Santoyo, Santucci
Sanz, Sapien, Sapienza, Sapp, Sappington, Sarabia, Saragosa, Saravia, Sardelic, Sardelić, Sargac, Šargač, Sargeant
Sargent, Sargsyan, Saric, Šarić, Sarkar, Sarkozi, Sárközi, Sarlija, Šarlija, Sarmiento, Sarneel, Sarney, Sarno
Sartain, Sartin, Sartor, Sarver, Sas, Sasaki, Sasser, Sasso, Sastre, Satchell, Sather, Sato, Satterfield, Satterlee
Satterwhite, Sattler, Sauceda, Saucedo, Sauer, Saul, Saulite, Saulīte, Saulitis, Saulītis, Sauls, Saulsberry
Saunders, Saura, Sauter, Sauvage, Sauve, Savala, Savarese, Savchenko, Savelev, Saveleva, Savell, Saville, Savin
Savina, Savino, Savoie, Savoy, Sawicki, Sawyer, Saxo, Saxon, Saxton, Sayer, Sayers, Sayler, Sayles, Saylor, Saylors
Sayre, Sazonov, Sazonova, Scaggs, Scaife, Scala, Scalf, Scalise, Scanlan, Scanlon, Scannell, Scarberry, Scarborough
Scarbrough, Scardino, Scarlett, Scates, Schaaf, Schaal, Schacht, Schade, Schaefer, Schaeffer, Schafer, Schaff
Schaffer, Schaffner, Schagen, Schaible, Schakelaar, Schall, Schaller, Schank, Schantz, Scharf, Scharff, Scharroo
Schatteleijn, Schatz, Schaub, Schauer, Schechter, Scheel, Scheer, Scheetz, Scheffers, Scheffler, Scheid, Schell
Schellekens, Scheller, Schelvis, Schenck, Schenk, Schenkel, Schepens, Schepers, Scher, Scherer, Schermerhorn, Scherms
Scherr, Schexnayder, Schiavo, Schiavone, Schick, Schiff, Schiffer, Schiffman, Schild, Schill, Schiller, Schilling
Schillinger, Schilt, Schimmel, Schindler, Schipper, Schirmer, Schlegel, Schleicher, Schlemmer, Schlenker, Schlesinger
Schley, Schlichting, Schloss, Schlosser, Schlueter, Schmeling, Schmid, Schmidt, Schmit, Schmitt, Schmitz, Schmucker
Schnabel, Schneck, Schneider, Schnell, Schnieders, Schoch, Schock, Schoen, Schoenberger, Schoenfeld, Schoenrock
Schofield, Schokman, Scholl, Scholten, Scholz, Schoofs, Schoolcraft, Schooley, Schoonbroodt, Schoonmaker, Schoonover
Schorr, Schott, Schotte, Schou, Schouten, Schrader, Schram, Schramm, Schrant, Schrecengost, Schreck, Schreiber
Schreier, Schreiner, Schrik, Schrimsher, Schrock, Schroder, Schroeder, Schroeff, Schroer, Schroeter, Schroth, Schrum
Schubert, Schuck, Schueler, Schueller, Schuette, Schuetz, Schuh, Schuldt, Schuler, Schuller, Schulman, Schulte
Schulten, Schultz, Schulz, Schulze, Schumacher, Schumaker, Schuman, Schumann, Schupp, Schuster, Schutt, Schutte
Schutz, Schuurmans, Schuylenborch, Schuyler, Schwab, Schwan, Schwandt, Schwartsbach, Schwartz, Schwarz, Schweiger
Schweigert, Schweitzer, Schweizer, Schwenk, Schwindt, Schyns, Scofield, Scoggins, Scott, Scotti, Scotto, Scoville
Scranton, Scribner, Scriven, Scrivner, Scroggins, Scroggs, Scruggs, Scudder, Scully, Scurlock, Scuylenborchs, Seabolt
Seaborn, Seabrook, Seager, Seagle, Seagraves, Seale, Seales, Sealey, Sealy, Seamans, Seamon, Searcy, Searle, Searles
Sease, Seaton, Seaver, Seavey, Seawright, Seay, Sebastian, Sebastián, Sebring, Sechrist, Seco, Secor, Secrest, Seda
Sedano, Seddon, Sedgwick, Sedillo, Sedlar, Seeber, Seeger, Seeley, Seely, Seeman, Seese, Segal, Segarra, Segars
Seger, Segers, Segerszoen, Seghers, Segovia, Segovic, Šegović, Segrest, Seguel, Segui, Seguí, Seguin, Segura, Seibel
Seiber, Seibert, Seidel, Seidl, Seidman, Seifert, Seigler, Seiler, Seitz, Selby, Selders, Seldon, Selendic, Šelendić
Seleznev, Selezneva, Selfridge, Selin, Seliverstov, Seliverstova, Sellars, Selleck, Sellman, Selman, Selph, Sels
Selvidge, Selzer, Seman, Semenov, Semenova, Semialjac, Semple, Sen, Sena, Senecal, Seng, Senger, Senicic, Seničić
Senn, Senter, Seo, Separovic, Šeparović, Sepulveda, Sepúlveda, Sequeira, Serafin, Sergeev, Sergeeva, Sergent, Serio
Serna, Serpa, Serrano, Serrato, Sersic, Seršić, Servais, Servantes, Servin, Sesay, Sesco, Sessoms, Sestak, Šestak
Sestan, Šestan, Sestig, Seth, Setser, Setzer, Severin, Severson, Sevier, Sevigny, Sevillano, Sevrin, Seward, Sewell
Seybert, Seyler, Seymore, Seymour, Shabazz, Shackelford, Shackleford, Shadle, Shaeffer, Shafer, Shaffer, Shah, Shahan
Shain, Shalom, Shamblin, Shamir, Shanahan, Shand, Shane, Shaner, Shankle, Shanklin, Shanley, Shannon, Shao, Shapiro
Sharapov, Sharapova, Sharif, Sharkey, Sharma, Sharon, Sharov, Sharova, Sharpe, Sharpton, Shashkov, Shashkova, Shatley
Shattuck, Shatzer, Shaughnessy, Shaul, Shaw, Shawver, Shay, Shcherbakov, Shcherbakova, Shchukin, Shchukina, Shea
Shead, Sheaffer, Sheahan, Shealey, Shealy, Sheard, Shearin, Shedd, Sheedy, Sheehan, Sheehy, Sheetz, Sheffer, Shehan
Sheilds, Shelby, Sheldon, Sheley, Shellenbarger, Shelley, Shelly, Shelor, Shelton, Shen, Shenk, Shepard, Shepardson
Sheperd, Shephard, Sheppard, Sherburne, Sherer, Sheridan, Sherlock, Sherman, Sherrard, Sherrell, Sherrer, Sherrill
Sherrod, Sherwin, Sherwood, Shestakov, Shestakova, Shetler, Shevardnadze, Shew, Shewmaker, Shi, Shick, Shiffer
Shifflett, Shiflett, Shih, Shilov, Shilova, Shimizu, Shinault, Shinawatra, Shinn, Shipe, Shipley, Shipman, Shipp
Shippy, Shirey, Shirley, Shiryaev, Shiryaeva, Shisler, Shively, Shives, Shmyhal, Shoaf, Shockey, Shockley, Shoemake
Shoffner, Shofner, Shoigu, Sholes, Shoop, Shope, Shorey, Shortridge, Shortt, Shotwell, Shoup, Shouse, Shover
Showalter, Shrader, Shreve, Shriver, Shropshire, Shrout, Shroyer, Shrum, Shryock, Shubert, Shubin, Shubina, Shuey
Shuff, Shuford, Shuler, Shull, Shulman, Shults, Shultz, Shumaker, Shuman, Shumate, Shumpert, Shumway, Shunk, Shupe
Shurtleff, Shurtz, Shuster, Shute, Shutt, Shuttleworth, Shutts, Sias, Sibalic, Šibalić, Sibert, Sibley, Sicard
Siciliano, Sickler, Siddiqui, Sidney, Sidorov, Sidorova, Sidwell, Sieber, Siebert, Siefert, Sieg, Siegel, Siegfried
Siegrist, Siemens, Sierra, Sievers, Sievert, Sifford, Sifuentes, Sigala, Sigler, Sigman, Sigmon, Sihanouk, Sikes
Sikiric, Sikirić, Sikora, Sikorski, Silas, Silber, Silberman, Silcox, Siler, Silin, Silina, Siliņa, Silins, Siliņš
Silva, Silvas, Silveira, Silverberg, Silverman, Silvernail, Silverstein, Silvester, Silvestre, Silvestri, Silvey
Silvia, Silvis, Simara, Šimara, Simard, Simas, Simcox, Simental, Simeone, Simic, Simić, Šimić, Simicic, Šimičić
Simkins, Simmon, Simmonds, Simmons, Simms, Simo, Simó, Simoens, Simoes, Simões, Simon, Simonds, Simone, Simoneau
Simoneaux, Simonetti, Simonic, Simonič, Simonis, Simonov, Simonova, Simons, Simonsen, Simonson, Simonsson, Simonton
Simpkins, Simpson, Sims, Simsek, Şimşek, Simunic, Šimunić, Simunovic, Šimunović, Sinclair, Sines, Singh, Singletary
Singleton, Singley, Sinha, Sinkovec, Šinkovec, Sinkovic, Šinković, Sinn, Sinnott, Sinozic, Sinožić, Sipe, Sipek
Šipek, Sipes, Sipic, Šipić, Sipos, Sipple, Sirmans, Sirois, Sirotic, Sirotić, Sisco, Sisk, Sisler, Sisneros, Sissoko
Sisson, Sistrunk, Sitnikov, Sitnikova, Sitton, Situm, Šitum, Siu, Sivertsen, Sizemore, Sjoberg, Sjöberg, Sjoblom
Sjöblom, Sjodin, Sjödin, Sjogren, Sjögren, Sjoholm, Sjöholm, Sjolander, Sjölander, Sjolin, Sjölin, Sjolund, Sjölund
Sjostedt, Sjöstedt, Sjostrand, Sjöstrand, Sjostrom, Sjöström, Skaggs, Skara, Škara, Skeen, Skeens, Skeete, Skelly
Skelton, Skiba, Skidmore, Skiles, Skillern, Skinner, Sklar, Skoda, Škoda, Skog, Skoglund, Skok, Skold, Sköld, Skoog
Skov, Skow, Skripal, Skrlin, Škrlin, Skrnicki, Škrnički, Skrtic, Škrtić, Skugor, Škugor, Skuja, Skujina, Skujiņa
Skujins, Skujiņš, Skunca, Škunca, Skupnjak, Slade, Sladonja, Slaetsdochter, Slagle, Slagmolen, Slane, Slape, Slater
Slaton, Slattery, Slaugh, Slaven, Slavens, Slavica, Slavin, Slawson, Slayden, Slayton, Slegers, Slezak, Sliger
Slingerland, Sloan, Sloane, Sloat, Slocum, Slone, Sloss, Slover, Sluder, Slusher, Sluss, Slusser, Smalley, Smallwood
Smartt, Smedley, Smeets, Smelley, Smelser, Smeltzer, Smet, Smets, Smid, Šmid, Smidt, Smiley, Smirnov, Smirnova, Smit
Smith, Smither, Smitherman, Smithers, Smithey, Smithson, Smithwick, Smits, Smoak, Smokovic, Smoković, Smolen, Smolic
Smolić, Smoot, Smotherman, Smotrich, Smtih, Smyth, Smythe, Snapp, Snauwaert, Snavely, Snead, Sneed, Snell, Snelling
Snelson, Snider, Snoddy, Snodgrass, Snook, Snowden, Snyder, Soares, Sobarzo, Sobchak, Sobel, Sobolev, Soboleva
Sobota, Sobrino, Socha, Soderberg, Söderberg, Sodergren, Södergren, Soderholm, Söderholm, Soderlund, Söderlund
Soderman, Söderman, Soderquist, Soderqvist, Söderqvist, Soderstrom, Söderström, Sohn, Soileau, Sok, Sokac, Sokač
Sokcevic, Šokčević, Sokic, Sokić, Sokol, Sokolov, Sokolova, Sola, Solana, Solano, Solares, Solari, Solberg, Soldo
Solé, Soleimani, Soler, Solera, Solheim, Solis, Solís, Soliz, Sollars, Soloman, Solomon, Solomun, Solorio, Solorzano
Solovev, Soloveva, Solsona, Solt, Soltis, Solum, Somers, Somerville, Sommer, Sommers, Sommerville, Somogyi, Somoza
Sondergaard, Søndergaard, Songer, Sonnenberg, Sonnier, Soos, Soós, Soper, Sorensen, Sörensen, Sørensen, Sorenson
Sorg, Soria, Soriano, Soric, Sorić, Sorokin, Sorokina, Sorrell, Sorrells, Sorrentino, Sosa, Sosebee, Sosic, Sošić
Šošić, Sostaric, Šoštarić, Sotelo, Soto, Sotomayor, Sottile, Soucy, Souder, Souders, Soukup, Soule, Sousa, Southall
Southard, Souther, Southerland, Southwick, Southwood, Southworth, Souza, Sowa, Sowards, Sowder, Sowell, Soylu, Spaan
Spada, Spady, Spaeth, Spahn, Spalding, Spangler, Spanhaak, Spann, Spano, Sparkman, Sparling, Spataro, Spaulding
Speakman, Spearman, Specht, Spector, Speegle, Speer, Speers, Speicher, Speier, Speight, Speights, Speijer, Spellman
Spence, Spencer, Spengler, Spenser, Sperling, Sperry, Spicer, Spiegel, Spielman, Spier, Spiers, Spika, Špika, Spiker
Spillane, Spiller, Spillers, Spillman, Spina, Spindler, Spinelli, Spink, Spinks, Spinney, Spisic, Špišić, Spitler
Spitz, Spitzer, Spiva, Spivey, Spohn, Spoljaric, Špoljarić, Spooner, Spotts, Spradley, Spradlin, Spradling, Spraggins
Sprague, Spralja, Špralja, Spratt, Sprayberry, Spreeuw, Sprenger, Spriggs, Springer, Sproge, Sproģe, Sprogis, Sproģis
Sproles, Sprong, Sproul, Sprouse, Spruill, Spruit, Spruyt, Spurgeon, Spurlin, Spurling, Spurlock, Spurr, Spurrier
Sroka, Srsen, Sršen, St. John, Staab, Staats, Stabile, Stacey, Stach, Stackhouse, Stacy, Stadler, Staelens, Stafford
Stagg, Staggs, Stagner, Stahl, Ståhl, Stahlman, Stalcup, Staley, Stalin, Stallard, Stallcup, Stallings, Stallworth
Stalnaker, Stalvey, Stambaugh, Stamey, Stamm, Stamper, Stampley, Stamrood, Stanback, Stancil, Stancin, Stančin
Standaert, Standifer, Standish, Standley, Standridge, Stanek, Stanfield, Stanfill, Stanford, Stange, Stanger
Stanhope, Stanic, Stanić, Stanicic, Staničić, Stankevicius, Stankevičius, Stankiewicz, Stanko, Stanley, Stannard
Stansberry, Stansbury, Stansel, Stansell, Stansfield, Stanton, Stapleton, Stapp, Staquet, Starbuck, Starcevic
Starčević, Starcher, Starke, Starkey, Starks, Starnes, Starns, Starr, Starrett, Stas, Stassin, Staten, Statler
Staton, Staub, Stauffer, Stayton, Stclair, Stcyr, Steadham, Steadman, Stearns, Stebbins, Steck, Stecker, Stedman
Steele, Steelman, Steen, Steenbakkers, Steenbeek, Steeves, Stefanchuk, Stefanec, Štefanec, Stefanski, Steffan
Steffen, Steffens, Steffensen, Steffes, Steffey, Stefovic, Štefović, Stegall, Steger, Stehle, Steib, Steiger, Stein
Steinbach, Steinbeck, Steinberg, Steiner, Steinke, Steinman, Steinmeiern, Steinmetz, Stell, Stella, Stelly, Stelzer
Stemple, Stenberg, Stender, Stenger, Stenlund, Stennett, Stennis, Stenson, Stenstrom, Stenström, Stepanov, Stepanova
Stephan, Stephen, Stephens, Stephenson, Stepney, Stepp, Steptoe, Sterckx, Sterkman, Sternberg, Sterrett, Stetler
Stetson, Stettyn, Steven, Stevens, Stevenson, Stever, Steverson, Stewart, Steyaert, Stgeorge, Stgermain, Sthilaire
Stice, Stichter, Stickel, Stickles, Stickley, Stickney, Stidham, Stiefel, Stier, Stifanic, Štifanić, Stiffler
Stigall, Stillings, Stillman, Stillwell, Stilson, Stiltner, Stilwell, Stimac, Štimac, Stimpson, Stimson, Stine
Stiner, Stines, Stinis, Stinnett, Stinson, Stipanovic, Stipanović, Stiperski, Stirling, Stites, Stith, Stitt, Stiver
Stivers, Stjean, Stjohn, Stlaurent, Stlouis, Stockard, Stockdale, Stocker, Stockman, Stockstill, Stockton, Stockwell
Stoddard, Stoffel, Stoffelsz, Stogner, Stojanov, Stojcevic, Stojčević, Stojnic, Stojnić, Stoll, Stolle, Stoller
Stollings, Stolnik, Stoltz, Stoltzfus, Stolz, Stonebraker, Stonecipher, Stoneking, Stoneman, Stonge, Stook, Stopar
Storch, Storer, Storie, Storrs, Stosic, Stošić, Stotler, Stott, Stotts, Stoudt, Stouffer, Stough, Stoughton, Stovall
Stover, Stowe, Stowell, Stowers, Stpeter, Stpierre, Strachan, Strack, Strader, Stradley, Strahan, Straka, Straley
Strandberg, Strang, Strasser, Stratton, Straub, Strauch, Straus, Strausbaugh, Strauser, Strauss, Strawn, Strawser
Strayer, Strazdina, Strazdiņa, Strazdins, Strazdiņš, Strazicic, Stražičić, Strbac, Štrbac, Streater, Strecker
Streeter, Streit, Strelkov, Strelkova, Stribling, Stricker, Strickland, Strickler, Stricklin, Strid, Strijker, Strik
Strinavic, Strinavić, Stringfellow, Stringfield, Stringham, Strljic, Štrljić, Strobel, Stroh, Strohl, Strom, Ström
Strøm, Stroman, Stromberg, Strömberg, Stroobants, Strope, Strother, Stroud, Stroup, Stroupe, Strouse, Strout
Strozier, Struble, Strukelj, Štrukelj, Strunk, Struthers, Stryker, Stuart, Stubblefield, Stubbs, Stucker, Stuckey
Stucky, Studdard, Studebaker, Studer, Stuivenberg, Stukes, Stull, Stults, Stultz, Stumpf, Stupalo, Sturdevant
Sturdivant, Sturges, Sturgill, Sturgis, Sturlan, Šturlan, Sturm, Sturtevant, Stutts, Stutz, Stutzman, Styron, Su
Suarez, Suárez, Suazo, Subbotin, Subbotina, Suber, Subianto, Sublett, Subramanian, Sudduth, Suga, Sugg, Suggs
Sugiyama, Suh, Suijker, Suiter, Sukhanov, Sukhanova, Suleiman, Sullins, Sullivan, Sumler, Sumlin, Summerfield
Summerlin, Summerville, Summey, Sumner, Sumpter, Sumrall, Sumter, Sundberg, Sundell, Sundin, Sundquist, Sundqvist
Sundstrom, Sundström, Suniga, Sunjic, Šunjić, Supraha, Šupraha, Surac, Surać, Suran, Šuran, Surbek, Šurbek, Surber
Sureda, Surina, Šurina, Surles, Surratt, Susnik, Sušnik, Sussman, Sustar, Šuštar, Suter, Sutherland, Sutphin, Sutter
Sutterfield, Suttle, Suttles, Sutton, Suu Kyi, Suvorov, Suvorova, Suzuki, Svahn, Svanberg, Svantesson, Svard, Svärd
Svedberg, Svendsen, Svensson, Sverko, Šverko, Svetlicic, Svetličić, Svoboda, Swafford, Swaim, Swain, Swaney, Swanger
Swanigan, Swann, Swanner, Swanson, Swarey, Swart, Swarts, Swartwood, Swartz, Swasey, Swayze, Swearengin, Swearingen
Sweatman, Sweatt, Sweeney, Sweeny, Sweitzer, Swennen, Swensen, Swenson, Swett, Swick, Swider, Swigart, Swiger
Swigert, Swilley, Swindell, Swinehart, Swiney, Swinford, Swingle, Swink, Swinnen, Swinney, Swinson, Swint, Swinton
Switzer, Swofford, Swope, Swopes, Sydnor, Syed, Sykes, Sylvain, Sylvester, Sylvia, Symonds, Symonenko, Symons, Synder
Sysoev, Sysoeva, Szabo, Szabó, Szalai, Szekely, Székely, Szekeres, Szeto, Szilagyi, Szilágyi, Szoke, Szőke, Szucs
Szücs, Szűcs, Szymanski, Ta, Tabares, Tabarez, Tabb, Taber, Taboada, Tabor, Tabron, Tackett, Tadlock, Tafolla, Tafoya
Taft, Taggart, Tague, Tai, Taing, Tait, Takacs, Takács, Takahashi, Takaichi, Takeda, Takkelenburg, Talabani
Talamantes, Talamantez, Talarico, Talavera, Talbert, Talbot, Talbott, Taliaferro, Talkington, Tallant, Tallent
Talley, Tallman, Talmadge, Talmage, Talton, Talty, Tam, Tamarit, Tamas, Tamás, Tamayo, Tamez, Tammerijn, Tamsma
Tamura, Tanaka, Tandon, Tandy, Tang, Tangen, Tanguay, Tanguy, Tankersley, Tanksley, Tann, Tannehill, Tannenbaum, Tao
Taormina, Tapia, Tapley, Tapp, Tapper, Tapscott, Tarango, Tarantino, Tarasov, Tarasova, Tarbox, Tardif, Tardiff
Tarin, Tarleton, Tarpley, Tarr, Tarrant, Tartaglia, Tarver, Tarvin, Tasker, Tassone, Tate, Tatom, Tatro, Tatum, Taub
Tauber, Taulbee, Tavares, Tavarez, Tavcar, Tavčar, Taveras, Taylor, Teague, Teasley, Tebet, Tebo, Techer, Tedder
Tedeschi, Tedesco, Tedford, Teegarden, Teel, Teeple, Teets, Tefft, Teixeira, Tejada, Tejeda, Tejedor, Tejera, Tejero
Telles, Tellez, Téllez, Tellier, Tellis, Tello, Temer, Temmerman, Templeman, Templeton, Templin, Tena, Teneyck
Tennant, Tenney, Tennison, Tennyson, Tenorio, Tepes, Tepeš, Tepper, Teran, Terán, Terentev, Terenteva, Terhune
Terlevic, Terlević, Terpstra, Terranova, Terrazas, Terrell, Terrill, Terron, Terrón, Terry, Teruel, Terwilliger
Terzic, Terzić, Tesch, Tesija, Tešija, Teske, Tessier, Testa, Testerman, Teter, Teterin, Teterina, Tetreault
Teunissen, Tew, Tewksbury, Texeira, Texier, Thach, Thaci, Thaçi, Thacker, Thaler, Thames, Thao, Thapa, Tharp, Tharpe
Thatcher, Thaxton, Thayer, Theberge, Thedford, Thein, Theis, Theisen, Theiss, Thelen, Theobald, Theodore, Theriault
Theriot, Theroux, Therrien, Thetford, Theunis, Theus, Theys, Thiam, Thibault, Thibaut, Thibeault, Thibodaux
Thibodeau, Thibodeaux, Thiel, Thiele, Thielen, Thierry, Thiessen, Thigpen, Thijs, Thill, Thirion, Thiry, Thom, Thoma
Thomas, Thomason, Thomassen, Thomasson, Thome, Thompkins, Thompson, Thoms, Thomsen, Thomson, Thonon, Thor, Thoren
Thorén, Thoreson, Thornberry, Thornburg, Thorne, Thornhill, Thornsberry, Thornton, Thorp, Thorpe, Thorsen, Thorson
Thorton, Thout, Threadgill, Threatt, Threet, Throckmorton, Throop, Thulin, Thurber, Thurlow, Thurman, Thurmond
Thurston, Thygesen, Thys, Tian, Tibbetts, Tibbits, Tibbitts, Tibbs, Tice, Tichenor, Tidd, Tidwell, Tiedeman
Tielemans, Tiemann, Tiernan, Tierney, Tiffany, Tiggs, Tighe, Tigner, Tijerina, Tikhonov, Tikhonova, Tilford, Tilghman
Tillery, Tillett, Tilley, Tillis, Tillman, Tillmanno, Tillotson, Tilton, Timberlake, Timko, Timm, Timmer, Timmerman
Timmermans, Timmins, Timmons, Timms, Timofeev, Timofeeva, Timothy, Tims, Tincher, Tindall, Tindell, Tindle, Tineo
Tiner, Tingley, Tinney, Tinnin, Tinoco, Tinsley, Tinubu, Tippett, Tipps, Tipton, Tirado, Tirie, Tisaj, Tisdale, Titov
Titova, Titus, Tiwari, Tkachenko, Tobar, Tobey, Tobias, Tobin, Tobler, Tocco, Todaro, Todd, Toffoli, Toft, Toic, Toić
Tokarz, Tokayev, Toland, Tolar, Tolbert, Toledo, Tolentino, Toler, Toles, Toliver, Tolj, Tolle, Tollefson, Tolley
Tollison, Tolliver, Tolman, Tolosa, Toloza, Tolson, Tom, Toman, Tomas, Tomás, Tomaszewski, Tomazic, Tomažič, Tomblin
Tomé, Tomic, Tomić, Tomicic, Tomičić, Tomko, Tomlin, Tomlinson, Tomljanovic, Tomljanović, Tompkins, Tomsic, Tomšič
Tonc, Tondreau, Toney, Tonkin, Tonn, Toohey, Tookes, Toole, Tooley, Toombs, Toomer, Toomey, Toon, Toothaker, Toothman
Topete, Topić, Toplak, Topp, Topper, Topps, Torain, Torbert, Torfs, Torgerson, Toribio, Torkelson, Tormo, Tornqvist
Törnqvist, Toro, Torok, Török, Torralba, Torre, Torrecilla, Torrence, Torrens, Torres, Torrey, Torrez, Tórrez
Torrijos, Torstensson, Toscano, Tosh, Toth, Tóth, Totic, Totić, Totten, Totwiller, Toubeau, Touchet, Toure, Touré
Tournay, Tousignant, Toussaint, Tovar, Towe, Towell, Towery, Towle, Towler, Towles, Towne, Towner, Townes, Townley
Townsel, Townsend, Townsley, Towry, Toyoda, Tracey, Tracy, Trafton, Trahan, Trainor, Tramel, Trammell, Tran, Trantham
Traore, Traoré, Trapp, Trask, Tratnik, Traub, Trautman, Traver, Travers, Travis, Trawick, Traxler, Traylor, Traynor
Trbovic, Trbović, Treadway, Treadwell, Treece, Tregre, Trejo, Tremblay, Trent, Trepanier, Tressler, Tretyakov
Tretyakova, Trevino, Treviño, Trew, Trexler, Trgovcic, Trgovčić, Triana, Tribble, Triche, Trigg, Triggs, Trillo
Trimble, Trimm, Trinh, Triplat, Triplett, Tripp, Tristan, Trivett, Trivette, Trnski, Troch, Troche, Trofimov
Trofimova, Troia, Troiano, Trollinger, Trombley, Troncoso, Trosclair, Trosper, Trost, Trotman, Trotsky, Trott, Trotta
Trottier, Troup, Troutman, Troutt, Trowbridge, Trower, Troxel, Troxell, Troxler, Troyer, Truax, Trudeau, Trudell
Trueblood, Truelove, Truesdale, Truesdell, Truett, Truex, Truitt, Trull, Truman, Trumble, Trumbull, Trump, Truong
Trussell, Trutanic, Trutanić, Tsai, Tsan, Tsang, Tschida, Tse, Tseng, Tshisekedi, Tsikhanouskaya, Tso, Tsosie
Tsvangirai, Tsvetkov, Tsvetkova, Tu, Tubbs, Tucci, Tucker, Tuda, Tuđa, Tudela, Tudic, Tudić, Tudjman, Tudman, Tuđman
Tudor, Tuggle, Tuithof, Tuksar, Tull, Tullis, Tullos, Tully, Tuma, Tung, Tunnell, Tunstall, Tuohy, Tupper, Tur
Turbeville, Turcinov, Turčinov, Turco, Turcotte, Turek, Turesson, Turgeon, Turina, Turiņa, Turins, Turiņš, Turley
Turman, Turnage, Turnbow, Turnbull, Turner, Turney, Turnipseed, Turov, Turova, Turpin, Turudic, Turudić, Tusek, Tušek
Tuskan, Tuškan, Tussey, Tuten, Tuthill, Tutt, Tuttle, Tveit, Twedt, Twigg, Twilley, Twitchell, Twitty, Twombly
Twomey, Twyman, Tye, Tyer, Tyler, Tymoshenko, Tyndall, Tyner, Tynes, Tyree, Tyrell, Tyrrell, Tyson, Tyus, Uchida
Uecker, Ugalde, Ugarte, Ugrinic, Ugrinić, Uhl, Uittenbosch, Ukic, Ukić, Ulibarri, Ullery, Ullman, Ulloa, Ullrich
Ulmer, Ulrich, Umana, Umberger, Underhill, Underwood, Ung, Unger, Unknow, Unrein, Unruh, Upchurch, Updike, Upham
Uphaus, Uphuis, Uphus, Upshaw, Upson, Upton, Urbain, Urbano, Urbanski, Urbina, Urbonas, Urena, Ureña, Ureno, Uresti
Uria, Uría, Uriarte, Urias, Urías, Uribe, Urich, Urlic, Urlić, Urquhart, Urra, Urrutia, Urso, Urzua, Urzúa, Usic
Ušić, Usry, Ussery, Ustinov, Ustinova, Utecht, Utley, Utterback, Utz, Uvarov, Uvarova, Vaca, Vacca, Vaccaro, Vachon
Vaci, Vaden, Vadnais, Vaes, Vaessen, Vail, Vaillancourt, Vaillant, Valadez, Valasquez, Valbuena, Valcarcel, Valcárcel
Valdebenito, Valderrama, Valdes, Valdés, Valdez, Valdovinos, Valenciano, Valente, Valenti, Valentic, Valentić
Valentin, Valentín, Valentino, Valenzuela, Valerio, Valero, Valette, Valez, Valjetic, Valjetić, Vall, Valladares
Valle, Vallee, Vallée, Vallejo, Vallejos, Vallenduuk, Vallery, Valles, Vallés, Vallet, Valliere, Vallin, Vallo
Vallone, Valls, Valverde, Van den Berg, Van der Merwe, Vanaga, Vanags, Vanallen, Vanarsdale, Vanatta, Vanbrabant
Vanburen, Vanbuskirk, Vancamp, Vance, Vancleave, Vandaele, Vandamme, Vandecasteele, Vandekerckhove, Vandemark
Vandenberg, Vandenbergh, Vandenberghe, Vandenbroucke, Vandenbussche, Vandendriessche, Vandeputte, Vanderbilt
Vanderford, Vandergriff, Vanderheyden, Vanderhoff, Vanderhoof, Vanderlinden, Vandermark, Vanderpool, Vanderstraeten
Vandeusen, Vandevelde, Vandeventer, Vandewalle, Vandiver, Vandoren, Vandusen, Vandyke, Vanegas, Vanek, Vanetten
Vanfleet, Vang, Vangorder, Vangundy, Vanhee, Vanhook, Vanhoose, Vanhorn, Vanhouten, Vanhoutte, Vanhove, Vankirk
Vanlandingham, Vanmeter, Vann, Vannatta, Vanness, Vannest, Vanneste, Vannorman, Vannote, Vannoy, Vanover, Vanpelt
Vansant, Vanscoy, Vansickle, Vanslyke, Vansteenkiste, Vantassel, Vanvalkenburg, Vanwinkle, Vanwormer, Vanzandt
Vanzant, Vaquero, Vara, Varadi, Váradi, Varas, Varela, Varga, Vargas, Vargo, Varley, Varnado, Varnell, Varner, Varney
Varnum, Vasilev, Vasileva, Vasques, Vasquez, Vásquez, Vass, Vassallo, Vassar, Vasser, Vasseur, Vastenhouw, Vath
Vaughan, Vaughn, Vaught, Vaz, Vazquez, Vázquez, Veach, Veale, Veas, Veasey, Veatch, Veazey, Vecchio, Vedder
Veenendaal, Veenstra, Vega, Vegt, Veic, Veić, Veilleux, Veit, Veitch, Veith, Vejar, Vela, Velandia, Velarde, Velasco
Velasquez, Velásquez, Velazco, Velazquez, Velázquez, Velderman, Velez, Vélez, Veliz, Véliz, Vella, Veloso, Veloz
Veltman, Veltri, Venable, Vendrell, Venegas, Venezia, Vento, Ventura, Vera, Verbeeck, Verbeek, Verbeke, Verbiest
Verbist, Verboom, Verboven, Verbruggen, Verbrugghe, Vercammen, Vercauteren, Vercruysse, Verda, Verdejo, Verdi
Verdier, Verdin, Verdonck, Verdu, Verdú, Verdugo, Verduzco, Vereecke, Vereecken, Vereen, Verelst, Veres, Verfaillie
Vergara, Vergauwen, Vergeer, Verhaar, Verhaegen, Verhaeghe, Verhagen, Verharen, Verheij, Verhelst, Verheuvel
Verheyden, Verheyen, Verhoeven, Verhulst, Verkade, Verlinden, Verma, Vermeersch, Vermeir, Vermeire, Vermeiren
Vermeulen, Vermeylen, Vermillion, Verner, Vernon, Verret, Verrett, Verrill, Verschuere, Verschueren, Verschut
Versluijs, Verstappen, Verstraete, Verstraeten, Vertoor, Vertooren, Vervaeke, Vervaet, Verville, Vervoort, Verwimp
Verwoert, Veselov, Veselova, Vesely, Vess, Vestal, Vester, Vestergaard, Vesterlund, Vestin, Vetter, Viaene, Viberg
Vicencio, Vicens, Vicente, Vick, Vickers, Vickery, Victor, Victoria, Victorino, Vidakovic, Vidaković, Vidal, Vidas
Videla, Vides, Vidic, Vidmar, Vidov, Vidovic, Vidović, Vidovič, Vidrine, Vieira, Viens, Viera, Vierdag, Vierra, Viers
Vigneron, Vignon, Vigue, Vik, Viklund, Viksna, Vīksna, Vikstrom, Vikström, Vila, Vilain, Vilalta, Vilanova, Vilaplana
Vilar, Vilches, Vilcina, Vilciņa, Vilcins, Vilciņš, Vilhelmsson, Viljevac, Vilks, Villa, Villablanca, Villagomez
Villagómez, Villagra, Villagran, Villagrán, Villalba, Villalobos, Villalonga, Villalpando, Villamil, Villamizar
Villani, Villanueva, Villanveva, Villar, Villareal, Villarreal, Villarroel, Villasenor, Villaseñor, Villatoro
Villegas, Villena, Villeneuve, Vina, Viña, Vinas, Viñas, Vince, Vincent, Vincetic, Vincetić, Vinci, Vinck, Vincze
Vining, Vink, Vinogradov, Vinogradova, Vinson, Vinyard, Violette, Virag, Virág, Viramontes, Virgen, Virgil
Vishnyakov, Vishnyakova, Visser, Vissers, Vitale, Vitasovic, Vitasović, Vito, Vitola, Vītola, Vitolina, Vītoliņa
Vitolins, Vītoliņš, Vitols, Vītols, Vivanco, Viveiros, Viveros, Vives, Vivian, Viviano, Vizcaino, Vizcaíno, Vizcarra
Vizintin, Vižintin, Vladimirov, Vladimirova, Vladislavic, Vladislavić, Vlaeminck, Vlasic, Vlašić, Vlasov, Vlasova
Vleugels, Vo, Vodopivec, Voelker, Voet, Vogan, Vogel, Vogler, Vogt, Voight, Voigt, Voisin, Vojkovic, Vojković
Volarevic, Volarević, Volaric, Volarić, Volcke, Volk, Volkert, Volkman, Volkov, Volkova, Vollmer, Volodin, Volpe
Volz, von der Leyen, Vong, Voorhees, Voortman, Vorkapic, Vorkapić, Vorobev, Vorobeva, Voronov, Voronova, Vorontsov
Vorontsova, Voros, Vörös, Vos, Vosburgh, Voss, Votaw, Vowell, Voyles, Vozila, Vrabelj, Vrancken, Vranckx, Vranic
Vranić, Vranken, Vrban, Vreeland, Vretenar, Vrhovec, Vroman, Vsiliauskas, Vu, Vucetic, Vučetić, Vucic, Vučić, Vucin
Vučin, Vuckovic, Vučković, Vue, Vugdelija, Vugec, Vuk, Vukman, Vukobratovic, Vukobratović, Vukovic, Vuković, Vukusic
Vukušić, Vuljak, Vuong, Waardeloo, Wachtel, Wachter, Waddell, Waddington, Waddy, Wadley, Wadsworth, Wagenvoort
Waggoner, Wagner, Wagnon, Wagstaff, Waguespack, Wahl, Wahlberg, Wahlgren, Wahlstrom, Wahlström, Waid, Wainscott
Wainwright, Waite, Waites, Wakefield, Wakeland, Wakeman, Walburn, Walcott, Walczak, Wald, Walden, Waldman, Waldo
Waldon, Waldrep, Waldron, Waldrop, Waldrup, Walesa, Wałęsa, Walker, Walko, Walkowiak, Walkup, Walla, Wallace, Wallach
Wallen, Wallén, Waller, Walley, Wallgren, Wallick, Wallin, Wallis, Walmsley, Walraven, Walser, Walsh, Walsteijn
Walston, Walter, Walters, Walthall, Walther, Waltman, Walton, Walz, Wampler, Wamsley, Wanamaker, Wang, Wann, Wansley
Warburton, Wardell, Wardlaw, Wardle, Wardlow, Wareham, Warf, Warfield, Warford, Wargo, Waring, Wark, Warman, Warne
Warner, Warnick, Warnier, Warnke, Warnock, Warr, Warren, Warrick, Warriner, Warwick, Washam, Washburn, Wass
Wasserman, Wasson, Watanabe, Waterhouse, Waterman, Wathelet, Wathen, Watkins, Watlington, Watson, Watt, Watters
Watterson, Wattiez, Watts, Waugh, Wauters, Wauthier, Waweru, Wayland, Wayman, Waymire, Wayne, Weakley, Weatherby
Weatherford, Weatherholt, Weatherly, Weathersby, Weatherspoon, Weatherwax, Webb, Webber, Weber, Webre, Webster
Wechsler, Weddington, Weddle, Wedgeworth, Weeden, Weekley, Weeldenburg, Weems, Weerdenburg, Weese, Wegener, Wegner
Wehmeyer, Wehner, Wei, Weibel, Weidman, Weidner, Weigand, Weigel, Weijland, Weijters, Weikel, Weil, Weiland, Weiler
Weimer, Wein, Weinberg, Weinberger, Weiner, Weingarten, Weinstein, Weinstock, Weintraub, Weis, Weisberg, Weise
Weiser, Weisman, Weisner, Weiss, Weisser, Weissman, Weitzel, Welborn, Welch, Weldon, Weldy, Welf, Welk, Welker
Wellens, Weller, Wellman, Welsch, Welton, Welty, Wendel, Wendell, Wendland, Wendling, Wendt, Wenger, Wennberg, Wenner
Wensen, Wentworth, Wentz, Wentzel, Wenzel, Werdes, Werner, Wert, Werth, Werts, Wertz, Wery, Wéry, Wescott, Wesley
Wesner, Wesolowski, Wessel, Wessels, Wesson, Westberg, Westberry, Westbrook, Westbrooks, Westcott, Wester, Westerbeek
Westerberg, Westerburg, Westerfield, Westerlund, Westerman, Westermann, Westervelt, Westfall, Westfield, Westgate
Westin, Westlake, Westley, Westlund, Westman, Westmoreland, Weston, Westover, Westphal, Westrick, Wetherell
Wetherington, Wethington, Wetmore, Wetzel, Wever, Wexler, Weyant, Weyer, Weyland, Weylant, Weymouth, Whalen, Whaley
Wharton, Whatley, Wheatley, Wheaton, Wheeler, Wheelock, Whelan, Wherry, Whetzel, Whicker, Whidden, Whiddon, Whigham
Whipkey, Whipple, Whisenant, Whisenhunt, Whisler, Whisnant, Whitacre, Whitaker, Whitcomb, Whiteaker, Whited
Whitefield, Whitehead, Whitehill, Whitehouse, Whitehurst, Whiteley, Whiteman, Whitesell, Whiteside, Whitesides
Whitfield, Whitford, Whitis, Whitlatch, Whitley, Whitlock, Whitlow, Whitman, Whitmer, Whitmire, Whitmore, Whitney
Whitsett, Whitson, Whitt, Whittaker, Whitted, Whittemore, Whitten, Whittier, Whittington, Whitton, Whitworth, Whobrey
Whorton, Whyte, Wiberg, Wible, Wickersham, Wickham, Wickline, Wicklund, Wickman, Wickstrom, Wideman, Widén, Widener
Widman, Widmer, Widner, Widodo, Wiebe, Wiechmann, Wieczorek, Wiegand, Wieland, Wiens, Wier, Wiersma, Wiese, Wiesner
Wiest, Wigfall, Wiggin, Wiggins, Wigginton, Wiggs, Wightman, Wigley, Wigman, Wijland, Wike, Wiklund, Wikstrom
Wikström, Wilbanks, Wilber, Wilbert, Wilborn, Wilbourn, Wilbur, Wilburn, Wilcher, Wilcken, Wilcox, Wilcoxon, Wilde
Wildes, Wildman, Wildschut, Wiley, Wilfong, Wilford, Wilhelm, Wilhelmsson, Wilhite, Wilhoit, Wilhoite, Wiliams, Wilk
Wilke, Wilken, Wilkens, Wilkerson, Wilkes, Wilkey, Wilkie, Wilkin, Wilkins, Wilkinson, Wilks, Willaert, Willaims
Willame, Willams, Willard, Willbanks, Willcox, Wille, Willekens, Willem, Willems, Willemsen, Willett, Willette
Willey, Willhite, William, Williams, Williamson, Willie, Williford, Willingham, Willis, Willison, Willits, Willman
Willmon, Willoughby, Willson, Wilmart, Wilmer, Wilmes, Wilmet, Wilmont, Wilmore, Wilmot, Wilmoth, Wilmotte, Wilner
Wilsey, Wilson, Wilton, Wiltse, Wiltshire, Wimberly, Wimbish, Wimbley, Wimbush, Wimer, Wimmer, Winans, Winberg
Winburn, Winbush, Winchell, Winchester, Winder, Winders, Windham, Windle, Windley, Windom, Windsor, Winebrenner
Winegar, Winer, Winfield, Winfree, Winfrey, Wingard, Wingate, Wingert, Winget, Wingfield, Wingo, Wininger, Winkel
Winkelman, Winkfield, Winkle, Winkler, Winland, Winn, Winningham, Winnrich, Winship, Winslow, Winsor, Winstead
Winston, Wint, Winther, Winton, Wipstrik, Wiranto, Wireman, Wirt, Wirth, Wirtz, Wiseman, Wisner, Wisniewski, Witcher
Witham, Witherspoon, Withrow, Witkowski, Witmer, Witt, Witte, Witten, Witter, Wittman, Witzel, Wix, Wixom, Wofford
Wojciechowski, Wojcik, Wojtowicz, Wolcott, Wold, Wolfe, Wolfenbarger, Wolff, Wolffel, Wolfgang, Wolfgram, Wolford
Wolfsdr, Wolfson, Wolfswinkel, Wolk, Wolken, Wolter, Wolters, Wolverton, Wolzak, Womack, Womble, Wong, Woodall
Woodard, Woodberry, Woodburn, Woodbury, Woodby, Woodell, Woodfin, Woodford, Woodham, Woodhouse, Woodley, Woodring
Woodrow, Woodruff, Woodrum, Woodside, Woodson, Woodward, Woodworth, Woodyard, Woolard, Wooldridge, Woolery, Wooley
Woolf, Woolfolk, Woolford, Woolley, Woolridge, Woolsey, Woolum, Wooning, Woosley, Wooster, Wooten, Wooton, Worden
Worley, Worrall, Worrell, Worsham, Worsley, Wortham, Worthen, Worthey, Worthington, Wortman, Wotring, Woudenberg
Wouters, Woutersz, Wozniak, Wray, Wrenn, Wrigley, Wrobel, Wroblewski, Wroten, Wu, Wulf, Wulff, Wunder, Wunderink
Wunderlich, Wurster, Wurth, Wutke, Wuyts, Wyant, Wyatt, Wyble, Wyche, Wyckoff, Wycoff, Wylie, Wyllie, Wyman, Wymer
Wymore, Wynants, Wynkoop, Wynn, Wynne, Wyrick, Wysocki, Wysong, Wyss, Xavier, Xi, Xia, Xiang, Xiao, Xie, Xiong, Xu
Xue, Ya'alon, Yadav, Yaeger, Yager, Yakovlev, Yakovleva, Yakushev, Yakusheva, Yale, Yamada, Yamamoto, Yamasaki
Yamashita, Yamazaki, Yan, Yancey, Yancy, Yandell, Yanes, Yanez, Yáñez, Yang, Yanukovych, Yar'Adua, Yarber, Yarborough
Yarbrough, Yardley, Yarnell, Yashin, Yates, Yatsenyuk, Yazzie, Ybarra, Yeager, Yearwood, Yeary, Yeates, Yee, Yeh
Yelton, Yeltsin, Yelverton, Yeo, Yeomans, Yepes, Yepez, Yerby, Yerger, Yerkes, Yetter, Yeung, Yi, Yildirim, Yıldırım
Yildiz, Yıldız, Yilmaz, Yılmaz, Yim, Yin, Yingling, Yoakum, Yockey, Yocom, Yocum, Yoder, Yohe, Yoho, Yokoyama, Yong
Yonker, Yoo, Yoon, Yoshida, Yoshioka, Yost, Youmans, Youn, Younce, Youngblood, Youngman, Youngquist, Youngs, Younker
Yount, Younts, Yow, Yu, Yuan, Yudhoyono, Yudin, Yudina, Yuen, Yun, Yung, Yunker, Yushchenko, Yuste, Zaal, Zabala
Zabaleta, Zabel, Zabjacan, Žabjačan, Zacharias, Zachary, Zachery, Zack, Zackery, Zagar, Žagar, Zager, Zahn, Zajac
Zajc, Zak, Zake, Zaķe, Zakharov, Zakharova, Zakinja, Zakis, Zaķis, Zakrajsek, Zakrajšek, Zaleski, Zalewski, Zalite
Zālīte, Zalitis, Zālītis, Zalokar, Zaluzhny, Zamarripa, Zambrano, Zamora, Zamorano, Zamudio, Zander, Zanders, Zane
Zanoski, Zanoški, Zapata, Zapien, Zarate, Zárate, Zardari, Zarif, Zarina, Zariņa, Zarins, Zariņš, Zavala, Zayas
Zaytsev, Zaytseva, Zeba, Zebec, Zedillo, Zeemans, Zehr, Zeigler, Zeitz, Zelaya, Zeldenrust, Zelensky, Zelenskyy
Zeleznik, Železnik, Zelic, Zelić, Zell, Zeller, Zellers, Zellmer, Zellner, Zeltina, Zeltiņa, Zeltins, Zeltiņš, Zeman
Zemljic, Zemljič, Zendejas, Zeng, Zeno, Zenteno, Zepeda, Zerbe, Zeringue, Zerjav, Žerjav, Zermeno, Zetterberg
Zevenboom, Zezelic, Žeželić, Zgorelec, Zhai, Zhang, Zhao, Zhdanov, Zhdanova, Zheng, Zhirinovsky, Zhivkov, Zhong, Zhou
Zhu, Zhukov, Zhukova, Zhuravlev, Zhuravleva, Zia, Zibert, Žibert, Zic, Žic, Ziegler, Zielinski, Zielke, Ziemba
Ziemele, Ziemelis, Zigler, Zijlemans, Zijlmans, Zikovic, Žiković, Zimin, Zimina, Zimmer, Zimmerman, Zimmermann, Zink
Zinn, Zinovev, Zinoveva, Zirkle, Zirne, Zirnis, Zito, Zivic, Živić, Zivkovic, Živković, Zizek, Žižek, Zmaic, Zmaić
Znidarsic, Žnidaršič, Zoeller, Zoll, Zoller, Zollinger, Zook, Zorko, Zorman, Zorn, Zorrilla, Zou, Zrilic, Zrilić
Zrinski, Zubcic, Zubčić, Zuber, Zubia, Zucker, Zuckerman, Zuehlke, Zuev, Zueva, Zufika, Žufika, Zugec, Žugec, Zuidweg
Zuijdveld, Zukauskas, Žukauskas, Zukowski, Zullo, Zuluaga, Zuma, Zumwalt, Zunec, Žunec, Zuniga, Zúñiga, Zupan, Zupanc
Zupancic, Zupančič, Zupanic, Županić, Zurcher, Zurita, Zuvela, Žuvela, Zuzic, Žužić, Zvaigzne, Zver, Zvirbule
Zvirbulis, Zwart, Zwijsen, Zwilling, Zykov, Zykova, Zyuganov

[surname_ambiguous]
\=Abbey, \=Akin, \=Alderman, \=Alley, \=Almond, \=Angel, \=Angle, \=Apple, \=Archer, \=Arena, \=Arenas, \=Armour
\=Arms, \=Artigas, \=Ash, \=Askew, \=Asuncion, \=Auger, \=August, \=Austria, \=Back, \=Backer, \=Bacon, \=Badger
\=Bajan, \=Baker, \=Bales, \=Ball, \=Baltimore, \=Bandy, \=Bane, \=Banister, \=Banker, \=Banks, \=Banner, \=Baran
\=Barber, \=Bard, \=Bare, \=Barker, \=Barns, \=Baron, \=Barrier, \=Barrow, \=Barrows, \=Bash, \=Bass, \=Basso
\=Bates, \=Batten, \=Battle, \=Battles, \=Bay, \=Bays, \=Beach, \=Beam, \=Bean, \=Bear, \=Beard, \=Beaumont, \=Beaver
\=Beavers, \=Beech, \=Beer, \=Beers, \=Belle, \=Bellows, \=Belt, \=Bender, \=Berg, \=Bergen, \=Berkeley, \=Berlin
\=Berry, \=Best, \=Bias, \=Bible, \=Bilbao, \=Bill, \=Billings, \=Bills, \=Binder, \=Birch, \=Bird, \=Birmingham
\=Bishop, \=Black, \=Bland, \=Blank, \=Blanks, \=Blazer, \=Blessing, \=Bliss, \=Blizzard, \=Block, \=Blood, \=Bloom
\=Bloomer, \=Blow, \=Blue, \=Blunt, \=Board, \=Boatman, \=Bode, \=Boles, \=Bolt, \=Bond, \=Bonds, \=Bone, \=Book
\=Booth, \=Boozer, \=Bordeaux, \=Borders, \=Boring, \=Born, \=Boss, \=Boston, \=Bottoms, \=Bounds, \=Bourgeois
\=Bower, \=Bowers, \=Bowler, \=Bowling, \=Bowman, \=Box, \=Brace, \=Bracken, \=Braga, \=Brake, \=Branch, \=Brand
\=Brasher, \=Bravo, \=Bray, \=Brazil, \=Brcko, \=Breeding, \=Breton, \=Brewer, \=Bridge, \=Bridges, \=Bright, \=Brim
\=Brink, \=Bristol, \=Brogan, \=Brook, \=Broom, \=Brothers, \=Brown, \=Browning, \=Brunet, \=Brush, \=Buck, \=Buckles
\=Bull, \=Bullock, \=Bump, \=Bunch, \=Bunker, \=Bunting, \=Burden, \=Burg, \=Burger, \=Burgos, \=Burnley, \=Burns
\=Burr, \=Burrow, \=Burrows, \=Busby, \=Bushman, \=Buss, \=Butcher, \=Butt, \=Butters, \=Butterworth, \=Button
\=Butts, \=Cable, \=Cadiz, \=Cage, \=Call, \=Cambridge, \=Camp, \=Camper, \=Canada, \=Cancel, \=Cannon, \=Canter
\=Cantor, \=Capers, \=Caraway, \=Card, \=Cardinal, \=Carrier, \=Carrion, \=Cartagena, \=Carver, \=Case, \=Cash
\=Castle, \=Castor, \=Catalan, \=Cater, \=Cave, \=Celaya, \=Center, \=Cerro, \=Chamberlain, \=Chambers, \=Champagne
\=Champion, \=Chance, \=Chancellor, \=Charleston, \=Chase, \=Cheek, \=Cheeks, \=Cherry, \=Chestnut, \=Chew, \=Chi
\=Chick, \=Chico, \=Child, \=Chin, \=Christian, \=Church, \=Clapper, \=Clay, \=Cleaver, \=Clement, \=Cleveland
\=Click, \=Close, \=Cloud, \=Coats, \=Coffee, \=Coffin, \=Colombo, \=Colon, \=Columbus, \=Combs, \=Comer, \=Cone
\=Constant, \=Constantine, \=Converse, \=Cook, \=Cooks, \=Cool, \=Coon, \=Coons, \=Cope, \=Copper, \=Cordoba
\=Córdoba, \=Core, \=Cork, \=Corn, \=Corona, \=Coronel, \=Corral, \=Corum, \=Cote, \=Cotter, \=Cotton, \=Couch
\=Council, \=Countryman, \=Counts, \=Cousin, \=Cousins, \=Cover, \=Covert, \=Covey, \=Coward, \=Coy, \=Craft, \=Cram
\=Crane, \=Craven, \=Cravens, \=Creamer, \=Creed, \=Creel, \=Cress, \=Crews, \=Crisp, \=Crook, \=Crooks, \=Cropper
\=Cross, \=Crouch, \=Crow, \=Crozier, \=Cruise, \=Cuenca, \=Cumming, \=Curl, \=Curry, \=Cutter, \=Czech, \=Daily
\=Dale, \=Dallas, \=Dame, \=Dane, \=Darling, \=Dash, \=Davie, \=Day, \=Daye, \=Deal, \=Dean, \=Deans, \=Dear, \=Deck
\=Dell, \=Delmas, \=Dent, \=Derby, \=Derrick, \=Derry, \=Dew, \=Dial, \=Diamond, \=Dibble, \=Dick, \=Dicks, \=Dill
\=Doctor, \=Dodge, \=Doe, \=Doll, \=Dollar, \=Doughty, \=Dove, \=Dowdy, \=Downer, \=Downing, \=Downs, \=Drain
\=Drake, \=Drew, \=Driver, \=Drum, \=Dublin, \=Duck, \=Duff, \=Dukes, \=Dull, \=Dunning, \=Durham, \=Duty, \=Dye
\=Dyke, \=Dykes, \=Eagle, \=Earl, \=Earls, \=Early, \=Earnest, \=East, \=Eaves, \=Eddy, \=Edge, \=Elder, \=Elgin
\=Emery, \=Engels, \=England, \=English, \=Espana, \=España, \=Fain, \=Fair, \=Fairfield, \=Falcon, \=Falls
\=Fanning, \=Farina, \=Farmer, \=Farrow, \=Fast, \=Favors, \=Fears, \=Fee, \=Fell, \=Feller, \=Fellows, \=Felts
\=Fender, \=Ferrara, \=Ferry, \=Fetter, \=Field, \=Fielder, \=Fielding, \=Fields, \=Fife, \=Finch, \=Fine, \=Finger
\=Fink, \=Finn, \=Fish, \=Fisher, \=Fix, \=Flack, \=Fleck, \=Fleming, \=Flemings, \=Flick, \=Flint, \=Flood, \=Flora
\=Flower, \=Flowers, \=Folk, \=Fontana, \=Force, \=Ford, \=Fore, \=Foreman, \=Forest, \=Forester, \=Fort, \=Forte
\=Fortune, \=Fountain, \=Fox, \=Frame, \=France, \=Frank, \=Franks, \=Free, \=Freed, \=Freedman, \=Freeman, \=French
\=Friday, \=Fried, \=Friend, \=Fries, \=Frost, \=Fry, \=Fryer, \=Fudge, \=Fuller, \=Funk, \=Furlong, \=Gable, \=Gale
\=Gall, \=Gallant, \=Galle, \=Gama, \=Gamble, \=Gao, \=Garland, \=Garner, \=Gates, \=Gay, \=Gaya, \=Gee, \=Gentile
\=Gentry, \=German, \=Germany, \=Gibbons, \=Girona, \=Gist, \=Givens, \=Gladden, \=Glasgow, \=Glass, \=Glaze, \=Goad
\=Goings, \=Gold, \=Golden, \=Goldsmith, \=Good, \=Goodnight, \=Gore, \=Grace, \=Grant, \=Grass, \=Gravely, \=Graves
\=Gray, \=Greeley, \=Green, \=Grey, \=Grim, \=Groom, \=Grooms, \=Gross, \=Grove, \=Groves, \=Grow, \=Guernsey
\=Guess, \=Guest, \=Gurney, \=Guy, \=Ha, \=Hack, \=Hacker, \=Hackney, \=Haddock, \=Haggard, \=Hair, \=Hake, \=Hale
\=Hales, \=Hall, \=Hallmark, \=Halter, \=Ham, \=Hamburg, \=Hammer, \=Hammock, \=Hand, \=Handy, \=Hang, \=Hanks
\=Harbin, \=Harbour, \=Harden, \=Harder, \=Hardy, \=Hare, \=Harms, \=Harness, \=Harp, \=Hart, \=Hartford, \=Hash
\=Hasty, \=Hatch, \=Haven, \=Havens, \=Hawk, \=Hawks, \=Haws, \=Hay, \=Hays, \=Hazard, \=Hazel, \=Head, \=Heard
\=Heath, \=Heck, \=Hector, \=Hedge, \=Hedges, \=Held, \=Helm, \=Helms, \=Herald, \=Herd, \=Hermosillo, \=Heron
\=Herring, \=Hickey, \=High, \=Hill, \=Hills, \=Hinds, \=Ho, \=Hoard, \=Hobart, \=Holder, \=Holiday, \=Holland
\=Holler, \=Holly, \=Homer, \=Hood, \=Hook, \=Hooker, \=Hooks, \=Hope, \=Hopper, \=Horn, \=House, \=Houston, \=Huff
\=Hull, \=Humble, \=Hung, \=Hunt, \=Hunter, \=Huntsman, \=Hurdle, \=Hurt, \=Ikeda, \=Ireland, \=Irish, \=Irons
\=Israel, \=Ivory, \=Ivy, \=Jacks, \=Jaen, \=Jaén, \=Jasper, \=Jay, \=Jerusalem, \=Jester, \=Johns, \=Joiner, \=Jolly
\=Jordan, \=Jordán, \=Joy, \=Judge, \=June, \=Just, \=Justice, \=Kawaguchi, \=Kaya, \=Keel, \=Keeling, \=Keen
\=Keener, \=Key, \=Keys, \=Kidder, \=Kiel, \=Killeen, \=Kinder, \=Kindred, \=King, \=Kingston, \=Kitchen, \=Kitchens
\=Kite, \=Knight, \=Knoll, \=Kolar, \=Korolev, \=Lackey, \=Lacy, \=Lafayette, \=Lagos, \=Lahti, \=Lair, \=Lake
\=Lamb, \=Lamp, \=Lance, \=Land, \=Lander, \=Lane, \=Lansing, \=Lao, \=Large, \=Lark, \=Lash, \=Latour, \=Lavender
\=Law, \=Lawless, \=Laws, \=Lawyer, \=Lay, \=Layman, \=Lea, \=Leach, \=Leak, \=Leathers, \=Leech, \=Leeds, \=Lees
\=Legaspi, \=Lemon, \=Lemons, \=Lent, \=Levis, \=Liang, \=Lien, \=Light, \=Lima, \=Lincoln, \=Linden, \=Lines, \=Link
\=Linker, \=Lira, \=List, \=Little, \=Lively, \=Livingstone, \=Llamas, \=Lock, \=London, \=Long, \=Lopes, \=Lord
\=Love, \=Loveless, \=Lovely, \=Loving, \=Low, \=Lower, \=Lucena, \=Luck, \=Lucky, \=Luo, \=Luster, \=Lutes, \=Luton
\=Lyon, \=Ma, \=Mace, \=Madrid, \=Madrigal, \=Magyar, \=Main, \=Maine, \=Major, \=Majors, \=Mallard, \=Manchester
\=Mandeville, \=Manor, \=Maple, \=Maples, \=Marble, \=March, \=Mares, \=Marine, \=Mark, \=Marker, \=Marks, \=Marlin
\=Marquis, \=Marrow, \=Mars, \=Marsh, \=Martini, \=Mask, \=Mast, \=Masters, \=Matsumoto, \=May, \=Maya, \=Mayo
\=Maze, \=Mead, \=Meadows, \=Meads, \=Means, \=Medellin, \=Medley, \=Meek, \=Meeker, \=Melo, \=Merchant, \=Merida
\=Merino, \=Merlo, \=Merry, \=Mesa, \=Messenger, \=Messier, \=Messina, \=Metz, \=Milan, \=Miles, \=Miller, \=Millet
\=Million, \=Mills, \=Miner, \=Mink, \=Minor, \=Miracle, \=Mishima, \=Mix, \=Miyazaki, \=Moats, \=Mock, \=Moll
\=Monaco, \=Money, \=Monger, \=Monk, \=Montana, \=Montenegro, \=Montserrat, \=Moon, \=More, \=Moro, \=Morrow
\=Mosquera, \=Moss, \=Motley, \=Mount, \=Mounts, \=Mull, \=Murcia, \=Muse, \=Music, \=Nail, \=Nakano, \=Nation
\=Nations, \=Nave, \=Neighbors, \=Nettles, \=New, \=Newport, \=Nickel, \=Nickels, \=Nightingale, \=Nix, \=Noble
\=Nobles, \=Noda, \=North, \=Northern, \=Nottingham, \=Null, \=Numbers, \=Oaks, \=Ocana, \=Ocaña, \=Ogle, \=Oh
\=Oldenburg, \=Olive, \=Oman, \=Orange, \=Ota, \=Outlaw, \=Oviedo, \=Oxford, \=Pace, \=Pack, \=Packer, \=Paddock
\=Pagan, \=Page, \=Painter, \=Palau, \=Palermo, \=Palm, \=Palomino, \=Pang, \=Papa, \=Paradise, \=Pare, \=Parent
\=Paris, \=Parish, \=Park, \=Parks, \=Parry, \=Parsley, \=Parson, \=Parsons, \=Partridge, \=Paschal, \=Pass, \=Pastor
\=Patch, \=Pate, \=Peace, \=Peach, \=Peacock, \=Peak, \=Pearl, \=Peck, \=Peek, \=Peel, \=Pence, \=Penny, \=Peoples
\=Pepper, \=Peppers, \=Person, \=Peter, \=Petty, \=Piazza, \=Pickle, \=Pierce, \=Pike, \=Pilgrim, \=Pillow, \=Pine
\=Piper, \=Pippin, \=Pitcher, \=Place, \=Plank, \=Plant, \=Player, \=Plaza, \=Pleasant, \=Plowman, \=Plumb, \=Pointer
\=Poland, \=Poling, \=Pond, \=Ponder, \=Pool, \=Pope, \=Porter, \=Porto, \=Post, \=Potter, \=Pounds, \=Power
\=Powers, \=Pray, \=Price, \=Pride, \=Priest, \=Prince, \=Prior, \=Proctor, \=Provost, \=Pulley, \=Purser, \=Queen
\=Quevedo, \=Quick, \=Quirk, \=Race, \=Rains, \=Rainwater, \=Rakes, \=Raleigh, \=Range, \=Ransom, \=Rash, \=Rawson
\=Ray, \=Read, \=Reader, \=Reading, \=Ready, \=Real, \=Reams, \=Rector, \=Red, \=Redden, \=Reed, \=Reedy, \=Reel
\=Reeve, \=Reeves, \=Register, \=Reno, \=Reynosa, \=Rhea, \=Rice, \=Rich, \=Richmond, \=Rick, \=Ricks, \=Riddle
\=Rider, \=Ridge, \=Rife, \=Riffle, \=Ring, \=Ringer, \=Rio, \=Rivers, \=Roach, \=Robin, \=Robins, \=Rochester
\=Rock, \=Roe, \=Roebuck, \=Roger, \=Roll, \=Roller, \=Roma, \=Roman, \=Rome, \=Rood, \=Roof, \=Rooks, \=Root, \=Rose
\=Rounds, \=Rouse, \=Royal, \=Ruble, \=Ruby, \=Rue, \=Ruff, \=Rule, \=Runnels, \=Rush, \=Rushing, \=Rusk, \=Rust
\=Sage, \=Sager, \=Sakai, \=Salamanca, \=Sale, \=Salerno, \=Sales, \=Salmon, \=Salmons, \=Salter, \=Salvador
\=Sample, \=Samples, \=San Martin, \=Sand, \=Sander, \=Sands, \=Sandy, \=Santa Cruz, \=Santander, \=Sass, \=Saucier
\=Savage, \=Sawyers, \=Scales, \=Seal, \=Seals, \=Seaman, \=Sears, \=Self, \=Sell, \=Sellers, \=Sells, \=Seltzer
\=Serra, \=Session, \=Sessions, \=Settle, \=Settles, \=Severance, \=Sevilla, \=Sexton, \=Shade, \=Shank, \=Shanks
\=Sharp, \=Shaver, \=Shearer, \=Shears, \=Sheets, \=Sheffield, \=Shell, \=Shepherd, \=Sherry, \=Shevchenko, \=Shields
\=Shilling, \=Shin, \=Shine, \=Shirk, \=Shiver, \=Shivers, \=Shoemaker, \=Shook, \=Shore, \=Shores, \=Short
\=Shorter, \=Shoulders, \=Showers, \=Shuck, \=Sides, \=Sills, \=Silver, \=Silvers, \=Sim, \=Singer, \=Sink, \=Sites
\=Skipper, \=Slack, \=Slate, \=Slaughter, \=Slay, \=Sledge, \=Small, \=Smalls, \=Smart, \=Smock, \=Smothers, \=Snipes
\=Snow, \=Son, \=Song, \=South, \=Southern, \=Sowers, \=Spain, \=Sparks, \=Sparrow, \=Speaks, \=Spear, \=Spears
\=Speck, \=Speed, \=Spell, \=Spikes, \=Spinner, \=Spires, \=Spring, \=Springfield, \=Springs, \=Sprinkle, \=Squire
\=Squires, \=Stack, \=Stamp, \=Stamps, \=Staples, \=Stark, \=Starling, \=Steed, \=Steel, \=Sterling, \=Stern
\=Sterner, \=Steward, \=Stiles, \=Still, \=Stock, \=Stocks, \=Stoker, \=Stokes, \=Stone, \=Stoner, \=Stoops, \=Storey
\=Storm, \=Storms, \=Story, \=Stout, \=Straight, \=Strain, \=Strait, \=Strand, \=Strange, \=Street, \=Stringer
\=Strode, \=Strong, \=Struck, \=Stump, \=Sturgeon, \=Styles, \=Summer, \=Summers, \=Sun, \=Sunday, \=Sunderland
\=Surface, \=Swan, \=Swank, \=Sweat, \=Sweet, \=Swift, \=Swindle, \=Swisher, \=Tan, \=Tanghe, \=Tanner, \=Taranto
\=Tarter, \=Teal, \=Teeter, \=Telford, \=Temple, \=Thai, \=Thies, \=Thorn, \=Thrash, \=Thrasher, \=Thrower, \=Till
\=Tiller, \=Tingle, \=Tinker, \=Toms, \=Toner, \=Tong, \=Torrance, \=Tower, \=Towers, \=Towns, \=Toy, \=Trader
\=Treat, \=Trice, \=Trinidad, \=Trotter, \=Troupe, \=Trout, \=Troy, \=True, \=Trujillo, \=Tuck, \=Turk, \=Ueda
\=Urban, \=Usher, \=Utter, \=Valdivia, \=Valencia, \=Valentine, \=Valera, \=Valley, \=Veal, \=Vest, \=Via, \=Viana
\=Vice, \=Vigil, \=Villaverde, \=Vines, \=Vineyard, \=Viola, \=Wacker, \=Waddle, \=Wade, \=Wages, \=Wagoner, \=Waits
\=Wales, \=Walk, \=Wall, \=Walling, \=Walls, \=Waltz, \=Ward, \=Warden, \=Ware, \=Warrington, \=Washington
\=Waterbury, \=Waters, \=Watford, \=Way, \=Weathers, \=Weaver, \=Weed, \=Weeks, \=Weir, \=Wellington, \=Wells
\=Welsh, \=West, \=Wheat, \=Whetstone, \=White, \=Whitener, \=Whiting, \=Whittle, \=Wick, \=Wicker, \=Wicks, \=Wiener
\=Wight, \=Wild, \=Wilder, \=Wiles, \=Will, \=Wills, \=Wilt, \=Wine, \=Wing, \=Winger, \=Winner, \=Winter, \=Winters
\=Wisdom, \=Wise, \=Withers, \=Wolf, \=Woo, \=Wood, \=Woodcock, \=Wooden, \=Woodland, \=Woodman, \=Woods, \=Woody
\=Worcester, \=Word, \=Workman, \=Worth, \=Worthy, \=Wren, \=Wright, \=Yamaguchi, \=Yao, \=Yon, \=York, \=Young
\=Younger, \=Zaragoza
