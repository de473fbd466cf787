# Offence words of Spanish and the agent nouns that stand for offences. The payload is the index of the row in ../iccs.tsv.
# origin: codes and names are those of UNODC ICCS v1.0 (2015), facts; the Spanish synonyms are our own work.
# license: MIT OR Apache-2.0
# A form stands under one code only within a class. Where a word can mean two things in law, the choice is the usual one of
# news and amnesty texts, not that of any single statute.

# The offence named as an act.
[offence]
# 01 Acts leading to death or intending to cause death
delito(|s) contra la vida, delito(|s) contra la vida y la integridad, crímenes contra la vida = 1
# 0101 Intentional homicide
(homicidio|homicidios) (|intencional|intencionales|voluntario|voluntarios|doloso|dolosos|calificado|calificados|agravado|agravados|simple|simples|múltiple|múltiples|premeditado) = 2
asesinato(|s), asesinato(|s) (político|políticos|selectivo|selectivos|múltiple|múltiples) = 2
ejecución (extrajudicial|sumaria|arbitraria), ejecuciones (extrajudiciales|sumarias|arbitrarias), femi(|ni)cidio(|s) = 2
infanticidio(|s), parricidio(|s), magnicidio(|s), sicariato, linchamiento(|s), delitos de sangre, crímenes de sangre = 2
falsos positivos = 2
# 0102 Attempted intentional homicide
(tentativa|tentativas|intento|intentos) de (homicidio|asesinato|magnicidio|femicidio|feminicidio) = 3
homicidio(|s) (frustrado|frustrados|en grado de tentativa), magnicidio frustrado = 3
# 0103 Non-intentional homicide
homicidio(|s) (culposo|culposos|imprudente|imprudentes|involuntario|involuntarios) = 4
# 01031 Non-negligent manslaughter
homicidio(|s) preterintencional(|es) = 5
# 01032 Negligent manslaughter
homicidio(|s) (por imprudencia|por negligencia|negligente|negligentes), muerte por negligencia = 6
# 0104 Assisting or instigating suicide
(inducción|instigación|incitación|ayuda) al suicidio, auxilio al suicidio, suicidio asistido = 7
# 0106 Illegal feticide
aborto(|s), aborto(|s) (ilegal|ilegales|clandestino|clandestinos), feticidio = 8
# 0107 Unlawful killing associated with armed conflict
homicidio(|s) (en|de) (persona protegida|personas protegidas), muerte(|s) (ilícita|ilícitas) en (|el )conflicto armado = 9
# 02 Acts leading to harm or intending to cause harm to the person
delitos contra las personas, delitos contra la integridad (personal|física|de las personas) = 10
violencia contra (la mujer|las mujeres|los niños|las personas), violencia (machista|de género), delitos violentos = 10
actos (dolosos|de violencia) contra las personas = 10
# 0201 Assaults and threats
agresiones y amenazas, lesiones y amenazas = 11
# 02011 Assault
lesiones, lesiones (personales|corporales|dolosas|intencionales), (agresión|agresiones), agresiones físicas = 12
violencia (doméstica|intrafamiliar|familiar), maltrato(|s) físico(|s), atentado contra la autoridad = 12
# 020111 Serious assault
lesiones (graves|gravísimas|agravadas|muy graves), (agresión|agresiones) (agravada|agravadas|grave|graves) = 13
(mutilación|mutilaciones), mutilación genital femenina, ataque(|s) con ácido = 13
# 020112 Minor assault
lesiones (leves|levísimas), agresión leve = 14
# 02012 Threat
amenaza(|s), amenaza(|s) de muerte, (intimidación|intimidaciones), intimidación (pública|de testigos) = 15
# 0202 Acts against liberty
delitos contra la libertad, delitos contra la libertad (individual|personal|y seguridad de las personas) = 16
# 02021 Abduction of a minor
(sustracción|rapto|secuestro|robo|apropiación) de (un menor|menores|niños|bebés) = 17
# 02022 Deprivation of liberty
privación (|ilegítima |ilegal |grave |arbitraria )de (|la )libertad = 18
(detención|detenciones) (ilegal|ilegales|arbitraria|arbitrarias), detención clandestina = 18
# 020221 Kidnapping
secuestro(|s), secuestro(|s) (extorsivo|extorsivos|express|exprés|agravado|agravados), toma de rehenes, plagio = 19
rapto(|s) = 19
# 020223 Hijacking
(secuestro|apoderamiento|desvío) (|ilícito )de (una aeronave|aeronaves|aviones|un avión), piratería aérea = 20
# 0203 Slavery and exploitation
esclavitud y explotación = 21
# 02031 Slavery
esclavitud, esclavización, esclavitud (sexual|moderna), servidumbre, trata de esclavos = 22
# 02032 Forced labour
trabajo(|s) (forzoso|forzosos|forzado|forzados) = 23
(reclutamiento|reclutamiento forzado|reclutamiento ilícito|uso) de (menores|niños|niños y adolescentes|niñas y niños|niños soldados) = 23
# 0204 Trafficking in persons
trata de (personas|seres humanos|blancas|mujeres|menores), tráfico de (personas|seres humanos|órganos|menores) = 24
# 0205 Coercion
(coacción|coacciones), coerción, constreñimiento = 25
# 02051 Extortion or blackmail
(extorsión|extorsiones), extorsión agravada, chantaje(|s), cobro de vacunas, cobro de piso = 26
# 0206 Negligence
negligencia, negligencia (criminal|médica|profesional), imprudencia (temeraria|profesional), mala praxis = 27
# 0207 Dangerous acts
conducción (temeraria|imprudente|en estado de ebriedad|bajo los efectos del alcohol) = 28
delitos (de tránsito|de tráfico|contra la seguridad vial) = 28
# 0208 Acts intended to induce fear or emotional distress
acoso, acoso (sexual|laboral|escolar), hostigamiento, acecho = 29
# 0209 Defamation or insult
(difamación|difamaciones), injuria(|s), calumnia(|s), injurias y calumnias, insulto(|s), desacato = 30
# 0210 Discrimination
discriminación, discriminación racial, racismo, xenofobia, (delito|delitos|discurso|discursos|crímenes) de odio = 31
(incitación|instigación) al odio, motivaciones racistas, apartheid, segregación racial = 31
# 0211 Acts that trespass against the person
(invasión|violación) de la (privacidad|intimidad), (interceptación|interceptaciones|escuchas) (ilegal|ilegales) = 32
interceptación ilegal de comunicaciones, violación de domicilio, allanamiento de morada = 32
# 03 Injurious acts of a sexual nature
delitos sexuales, delitos (contra|de) la (libertad|integridad|indemnidad) sexual = 33
delitos contra la libertad e indemnidad sexual, crímenes sexuales, delitos de naturaleza sexual = 33
# 0301 Sexual violence
violencia sexual, abuso(|s) sexual(|es), abuso sexual (de|a) (menores|niños|un menor), abuso sexual infantil = 34
# 03011 Rape
(violación|violaciones) (|sexual|sexuales|agravada|de menores|de menor|grupal), acceso carnal violento, estupro = 35
violación de (una menor|mujeres|niñas) = 35
# 03012 Sexual assault
(agresión|agresiones) sexual(|es), abusos deshonestos, ultraje al pudor, actos lascivos = 36
# 0302 Sexual exploitation
explotación sexual, proxenetismo, rufianismo, prostitución forzada = 37
# 03022 Sexual exploitation of children
explotación sexual (infantil|de menores|de niños), (pederastia|pedofilia|paidofilia), prostitución infantil = 38
corrupción de menores = 38
# 030221 Child pornography
pornografía infantil, (posesión|tenencia|distribución|producción) de pornografía infantil = 39
# 04 Acts against property involving violence or threat against a person
delitos violentos contra la propiedad = 40
# 0401 Robbery
robo(|s), robo(|s) (agravado|agravados|a mano armada|con violencia|con intimidación|calificado|calificados), asalto(|s) = 41
asalto a mano armada, atraco(|s), bandolerismo, bandidaje, saqueo(|s), pillaje = 41
# 05 Acts against property only
delitos contra (la propiedad|el patrimonio|el patrimonio privado|los bienes) = 42
# 0501 Burglary
robo con (fractura|fuerza en las cosas), allanamiento con robo, robo(|s) en (viviendas|domicilios|casa habitada) = 43
# 0502 Theft
hurto(|s), hurto(|s) (simple|simples|agravado|agravados|calificado), (sustracción|sustracciones), abigeato, cuatrerismo = 44
robo de (ganado|vehículos|autos|combustible) = 44
# 0503 Intellectual property offences
delitos contra la propiedad (intelectual|industrial), delitos contra los derechos de autor = 45
piratería (informática|de software|de discos) = 45
# 0504 Property damage
daño(|s) = 46
daño(|s) (materiales|a la propiedad|en bien ajeno|en propiedad ajena|a bienes públicos|a la propiedad pública|a la propiedad privada|agravado|agravados) = 46
vandalismo, actos vandálicos, incendio(|s), incendio(|s) (provocado|provocados|intencional|intencionales|doloso) = 46
destrucción de (bienes|bienes públicos|propiedad) = 46
# 06 Acts involving controlled drugs or other psychoactive substances
delitos (de drogas|de estupefacientes|relacionados con drogas|relacionados con estupefacientes|relacionados con el narcotráfico|vinculados a las drogas) = 47
drogas, estupefacientes = 47
# 0601 Unlawful acts involving controlled drugs or precursors
delitos (de|relacionados con) sustancias (controladas|psicotrópicas) = 48
# 06011 Unlawful possession, purchase, use, cultivation or production of controlled drugs for personal consumption
(posesión|tenencia|porte|consumo) de (drogas|estupefacientes|marihuana|cannabis|cocaína) = 49
(posesión|tenencia) de drogas para consumo personal, consumo personal de drogas, microconsumo = 49
# 06012 Unlawful trafficking, cultivation or production of controlled drugs or precursors not for personal consumption
narcotráfico = 50
tráfico (|ilícito |ilegal )de (drogas|estupefacientes|cocaína|sustancias psicotrópicas|sustancias estupefacientes|narcóticos|estupefacientes y sustancias psicotrópicas|sustancias estupefacientes y psicotrópicas) = 50
(fabricación|elaboración|producción|venta|distribución|comercialización) de (drogas|estupefacientes|cocaína) = 50
cultivo(|s) (ilícito|ilícitos|de coca), microtráfico, narcomenudeo, contrabando de drogas = 50
# 0602 Unlawful acts involving alcohol, tobacco or other controlled substances
contrabando de (alcohol|tabaco|cigarrillos|licor), delitos de tabaco, venta ilegal de alcohol = 51
# 07 Acts involving fraud, deception or corruption
delitos (económicos|financieros|de cuello blanco|económicos y financieros), delitos de fraude y engaño = 52
# 0701 Fraud
fraude(|s), fraude(|s) (bancario|financiero|al Estado), estafa(|s), estafa agravada, estelionato, defraudación = 53
defraudaciones, timo(|s) = 53
# 0702 Forgery/counterfeiting
(falsificación|falsificaciones), falsificación de (moneda|documentos|documento público|documentos públicos|billetes) = 54
falsedad (documental|material|ideológica|en documento público), falsedad, uso de documento(|s) falso(|s) = 54
# 0703 Corruption
corrupción, corrupción (administrativa|pública|política|agravada), delito(|s) de corrupción, hecho(|s) de corrupción = 55
acto(|s) de corrupción, caso(|s) de corrupción = 55
delitos contra (el patrimonio público|la administración pública|la cosa pública|el erario|la hacienda pública) = 55
corruptelas = 55
# 07031 Bribery
soborno(|s), cohecho(|s), cohecho (activo|pasivo|propio|impropio), (concusión|concusiones), coima(|s), dádivas = 56
# 07032 Embezzlement
(malversación|malversaciones), malversación de (fondos|fondos públicos|caudales públicos|caudales|recursos públicos) = 57
peculado(|s), peculado doloso, desfalco(|s), (apropiación|desvío) (|indebida )de (fondos|recursos|dineros) públicos = 57
# 07033 Abuse of functions
abuso(|s) de (funciones|autoridad|poder|cargo), prevaricación, prevaricato, incumplimiento de deberes = 58
# 07034 Trading in influence
tráfico de influencias = 59
# 07035 Illicit enrichment
enriquecimiento (ilícito|injustificado|personal) = 60
# 0704 Acts involving the proceeds of crime
receptación, encubrimiento(|s) de bienes, aprovechamiento de cosas provenientes del delito = 61
# 07041 Money laundering
(lavado|blanqueo) de (dinero|activos|capitales|bienes), legitimación de (capitales|activos|ganancias ilícitas) = 62
# 07042 Illicit trafficking in cultural property
(tráfico|contrabando) de (bienes culturales|antigüedades|patrimonio cultural|piezas arqueológicas) = 63
# 08 Acts against public order, authority and provisions of the State
delitos contra (el orden público|la autoridad|los poderes públicos|la tranquilidad pública|la paz pública) = 64
faltas contra el orden público = 64
# 0801 Acts against public order behavioural standards
(alteración|alteraciones) del orden público, perturbación del orden público, desorden público = 65
# 08011 Violent public disorder offences
disturbio(|s), desórdenes (públicos|violentos), resistencia a la autoridad, asonada(|s), (motín|motines) = 66
(instigación|incitación) (a delinquir|a la violencia|pública), tumulto(|s), violencia callejera = 66
(cierre|bloqueo) de (calles|vías|carreteras), reunión ilícita = 66
# 08012 Acts related to social and religious public order norms and standards
blasfemia(|s), sacrilegio, delitos contra (la moral|las buenas costumbres|la moral pública), juegos de azar ilegales = 67
apostasía = 67
# 0802 Acts against public order sexual standards
prostitución, pornografía, exhibicionismo = 68
# 0803 Acts related to freedom of expression or control of expression
lesa majestad, (ultraje|ultrajes) a (los símbolos patrios|símbolos patrios|la bandera) = 69
delitos de (expresión|opinión|prensa|imprenta) = 69
difusión de (noticias falsas|información falsa|falsa información|rumores falsos) = 69
(ofensa|ofensas|injurias) al (rey|presidente|jefe de Estado) = 69
# 0804 Acts contrary to public revenue or regulatory provisions
infracciones (aduaneras|regulatorias), delitos (aduaneros|cambiarios), acaparamiento, especulación, usura = 70
# 08041 Acts against public revenue provisions
(evasión|fraude) (fiscal|tributaria|tributario|de impuestos), delitos (tributarios|fiscales) = 71
defraudación (tributaria|fiscal) = 71
# 08044 Smuggling of goods
contrabando, contrabando de (mercancías|combustible|oro|extracción|alimentos|gasolina), contrabando agravado = 72
# 0805 Acts related to migration
delitos migratorios, (entrada|ingreso|permanencia|salida) ilegal, infracciones migratorias = 73
# 08051 Smuggling of migrants offences
tráfico (|ilícito |ilegal )de (migrantes|inmigrantes), coyotaje, trata y tráfico de migrantes = 74
# 0806 Acts against the justice system
delitos contra la administración de justicia, perjurio, falso testimonio, denuncia falsa, acusación y denuncia falsa = 75
evasión de presos, fuga, fuga de (presos|la cárcel), quebrantamiento de condena, simulación de (delito|hecho punible) = 75
# 08061 Obstruction of justice
(obstrucción|obstaculización) (a|de) la (justicia|investigación), manipulación de testigos, destrucción de pruebas = 76
encubrimiento = 76
# 08064 Conspiracy
(conspiración|conspiraciones), conspiración para delinquir, concierto para delinquir = 77
(asociación|asociaciones) para delinquir, asociación delictiva, concierto para delinquir simple = 77
# 0807 Acts related to democratic elections
fraude(|s) electoral(|es), delitos electorales, compra de votos, manipulación electoral = 78
# 0808 Acts contrary to labour law
delitos laborales, infracciones laborales, delitos contra los derechos de los trabajadores = 79
# 09 Acts against public safety and State security
delitos contra la seguridad (pública|nacional|ciudadana|colectiva) = 80
# 0901 Acts involving weapons, explosives and other destructive materials
delitos (de|relacionados con|con) (armas|explosivos|armas y explosivos), explosivos = 81
(atentado|atentados|ataque|ataques) (con|de) (explosivos|bomba|bombas|coche bomba), tenencia de explosivos, bombazo(|s) = 81
uso de explosivos, colocación de (bombas|explosivos|minas) = 81
# 09011 Possession or use of weapons and explosives
(porte|tenencia|posesión|portación) (|ilícito |ilícita |ilegal |ilegítima )de (armas|arma|armas de fuego|un arma|armas de guerra|armas y municiones|municiones) = 82
(fabricación|porte|tenencia) de armas, fabricación y porte de armas = 82
# 09012 Trafficking of weapons and explosives
(tráfico|contrabando) (|ilícito |ilegal )de (armas|armas de fuego|municiones|explosivos|armas y municiones) = 83
# 0902 Acts against health and safety
delitos contra la salud pública, (adulteración|falsificación) de (medicamentos|alimentos) = 84
# 0903 Acts against computer systems
delitos (informáticos|cibernéticos), ciberdelito(|s), ciberdelincuencia, cibercrimen, ciberataque(|s) = 85
acceso indebido a sistemas = 85
# 0904 Acts against State security
(|alta )traición, (|alta )traición a la patria, espionaje, espionaje (militar|político), (rebelión|rebeliones) = 86
rebelión (militar|armada|civil), sedición, motín militar, (insurrección|insurrecciones), insurrección armada = 86
(golpe|golpes) de Estado, intentona golpista, golpismo, sabotaje(|s), deserción, deserciones = 86
delitos contra la (seguridad|independencia y seguridad) (del Estado|de la nación) = 86
delitos contra (los poderes del Estado|la independencia de la nación|la patria|el orden constitucional) = 86
(acciones|acción) armada(|s), acciones armadas o de fuerza, (ataque|ataques|atentado|atentados) (a|contra) la democracia = 86
lucha armada, secesión, separatismo, revelación de secretos (militares|de Estado|políticos), colaboración con el enemigo = 86
subversión, levantamiento armado, usurpación de (funciones|poder), instigación a la rebelión = 86
# 0905 Acts related to an organized criminal group
(delincuencia|criminalidad) organizada, crimen organizado = 87
(organización|organizaciones|banda|bandas) (criminal|criminales|delictiva|delictivas|delincuencial) = 87
(asociación|asociaciones) ilícita(|s), asociación criminal, agavillamiento, mafia(|s), pandillerismo = 87
# 09051 Participation in an organized criminal group
(pertenencia|participación|integración|adhesión) (a|en) (|una |un )(organización criminal|organizaciones criminales|grupo delictivo organizado|banda criminal|bandas armadas|banda armada|grupos armados ilegales|grupo armado ilegal|pandillas) = 88
paramilitarismo = 88
# 0906 Terrorism
terrorismo, (delito|delitos|acto|actos|hechos|atentado|atentados) (de terrorismo|terrorista|terroristas) = 89
apología del terrorismo, delitos relacionados con (el |)terrorismo, narcoterrorismo = 89
# 09061 Participation in a terrorist group
(pertenencia|participación|integración|adhesión) (a|en) (|una |un )(organización terrorista|organizaciones terroristas|grupo terrorista|grupos terroristas|banda terrorista) = 90
asociación terrorista = 90
# 09062 Financing of terrorism
(financiación|financiamiento) (al|del) terrorismo, financiar (|el |al )terrorismo = 91
# 10 Acts against the natural environment
delitos (ambientales|ecológicos), delitos contra (el medio ambiente|el ambiente|la naturaleza|los recursos naturales) = 92
ecocidio = 92
# 1001 Acts that cause environmental pollution or degradation
contaminación, contaminación (ambiental|de aguas|de ríos|del agua), daño ambiental, derrame(|s) de petróleo = 93
# 1002 Acts involving the movement or dumping of waste
vertido(|s) ilegal(|es), tráfico de (residuos|desechos), vertido de (residuos|desechos tóxicos) = 94
# 1003 Trade or possession of protected or prohibited species of fauna and flora
tráfico de (especies|fauna|fauna silvestre|especies protegidas|marfil), caza furtiva, caza ilegal = 95
# 1004 Acts that result in the depletion or degradation of natural resources
(minería|tala|pesca|deforestación) (ilegal|ilegales|ilícita), deforestación = 96
# 11 Other criminal acts not elsewhere classified
otros (delitos|crímenes) = 97
# 1101 Acts under universal jurisdiction
crímenes (internacionales|de derecho internacional|de trascendencia internacional) = 98
delitos (internacionales|contra la comunidad internacional) = 98
(|graves )(infracciones|violaciones) (|graves )(del|al) derecho internacional humanitario = 98
# 11011 Torture
tortura(|s), actos de tortura = 99
tratos (|crueles |inhumanos )(inhumanos|crueles|degradantes|inhumanos o degradantes|crueles e inhumanos) = 99
tratos o penas crueles, malos tratos, trato cruel, apremios ilegítimos = 99
# 11012 Piracy
piratería, piratería marítima, actos de piratería = 100
# 11013 War crimes
(|graves )(crimen|crímenes) de guerra, (delito|delitos) de guerra, atrocidad(|es) = 101
# 11014 Genocide
genocidio(|s), (actos|crimen|crímenes|delito|delitos) de genocidio = 102
# 11015 Crimes against humanity
lesa humanidad, (crimen|crímenes|delito|delitos) de lesa humanidad, (crimen|crímenes|delitos) contra la humanidad = 103
(desaparición|desapariciones) forzada(|s), desaparición forzada de personas = 103
(desplazamiento|desplazamientos|traslado|traslados) forzado(|s), desplazamiento forzado de población, deportación = 103
deportaciones, exterminio, persecución, limpieza étnica = 103
# 11016 Crime of aggression
(crimen|crímenes|delito|guerra) de agresión, (crímenes|delitos) contra la paz = 104
# 1102 Acts contrary to youth regulations and acts involving minors
infracciones de menores, delincuencia juvenil = 105
# 1109 Other criminal acts not elsewhere classified
(delito|delitos|crimen|crímenes) (|muy |más |especialmente )(atroz|atroces|grave|graves|gravísimos|aberrantes|execrables) = 106
graves delitos, delitos de especial gravedad = 106
# X01 Serious violations of human rights (umbrella term)
(|graves |serias |sistemáticas |flagrantes )(violación|violaciones) (|graves |grave |sistemáticas |serias )(de|a|de los|a los) derechos humanos = 107
abuso(|s) (de|contra los|a los) derechos humanos, vulneraciones de derechos humanos = 107
# X02 Extremism
extremismo, extremismo (violento|religioso|político), actividades extremistas = 108
# X03 Massacres and collective killings
masacre(|s), matanza(|s), asesinatos (masivos|colectivos), ejecuciones masivas = 109
# X04 Political and connected offences
delito(|s) (político|políticos|político y conexos|políticos y conexos|políticos o conexos), delito(|s) conexo(|s) = 110
delito(|s) de naturaleza política, hechos conexos, delitos con motivación política = 110
# X05 Offences of any kind that resulted in death
delito(|s) con resultado de muerte, resultado de muerte = 111
delitos que (causaron|hayan causado|provocaron) (la muerte|muertes) = 111
# X06 Promoting or facilitating armed action with foreign backing
(promover|facilitar|instigar|financiar|favorecer|solicitar|apoyar) acciones (armadas|de fuerza|armadas o de fuerza|violentas) = 112
(promover|instigar|financiar) (o|y) (facilitar|financiar|favorecer|participar en) acciones (armadas|armadas o de fuerza|violentas) = 112
acciones armadas con (respaldo|apoyo|participación|financiamiento) (extranjero|extranjera|externo) = 112
(intervención|agresión|invasión) (armada |militar |)extranjera = 112

# The offence named by who commits it ("secuestradores"): the word is the subject and carries the code.
[offence_agent]
# 0101 Intentional homicide
(homicida|asesino|sicario)(|s), asesino(|s) (a sueldo|en serie|múltiples), asesina(|s), femicida(|s), feminicida(|s) = 2
parricida(|s), magnicida(|s) = 2
# 020221 Kidnapping
secuestrador(|es), secuestradora(|s), captor(|es) = 19
# 0204 Trafficking in persons
tratante(|s) de (personas|blancas|mujeres), traficante(|s) de (personas|órganos) = 24
# 02051 Extortion or blackmail
extorsionador(|es), extorsionista(|s), chantajista(|s) = 26
# 0208 Acts intended to induce fear or emotional distress
acosador(|es) = 29
# 03 Injurious acts of a sexual nature
(delincuente|agresor)(|s) sexual(|es), depredador(|es) sexual(|es) = 33
# 0301 Sexual violence
abusador(|es) (sexual|sexuales|de menores) = 34
# 03011 Rape
violador(|es), violadores (seriales|de menores), violador (serial|de menores) = 35
# 0302 Sexual exploitation
proxeneta(|s), rufian(|es) = 37
# 03022 Sexual exploitation of children
pederasta(|s), pedófilo(|s), pedofilo(|s) = 38
# 0401 Robbery
asaltante(|s), atracador(|es), saqueador(|es), bandolero(|s), bandido(|s) = 41
# 0502 Theft
ladrón, ladrones, cuatrero(|s), carterista(|s), abigeo(|s) = 44
# 0504 Property damage
incendiario(|s), pirómano(|s), vándalo(|s) = 46
# 06012 Unlawful trafficking, cultivation or production of controlled drugs or precursors not for personal consumption
narcotraficante(|s), traficante(|s) de drogas, narco(|s), (capo|capos) (|del narcotráfico|de la droga) = 50
microtraficante(|s), cultivador(|es) de coca = 50
# 0701 Fraud
estafador(|es), defraudador(|es), timador(|es) = 53
# 0702 Forgery/counterfeiting
falsificador(|es), falsario(|s) = 54
# 0703 Corruption
corrupto(|s), (funcionario|funcionarios|político|políticos) corrupto(|s), corrupta(|s) = 55
# 07032 Embezzlement
malversador(|es), desfalcador(|es) = 57
# 07041 Money laundering
lavador(|es) de (dinero|activos), blanqueador(|es) de capitales = 62
# 08011 Violent public disorder offences
agitador(|es), amotinado(|s), revoltoso(|s) = 66
# 08041 Acts against public revenue provisions
evasor(|es) (fiscal|fiscales|de impuestos) = 71
# 08044 Smuggling of goods
contrabandista(|s) = 72
# 08051 Smuggling of migrants offences
coyote(|s), traficante(|s) de (migrantes|inmigrantes) = 74
# 0806 Acts against the justice system
prófugo(|s) de la justicia, perjuro(|s) = 75
# 08064 Conspiracy
conspirador(|es) = 77
# 0901 Acts involving weapons, explosives and other destructive materials
dinamitero(|s) = 81
# 09012 Trafficking of weapons and explosives
traficante(|s) de armas = 83
# 0903 Acts against computer systems
ciberdelincuente(|s), pirata(|s) informático(|s) = 85
# 0904 Acts against State security
traidor(|es), traidor(|es) a la patria, espía(|s), desertor(|es), golpista(|s), saboteador(|es), sedicioso(|s) = 86
insurrecto(|s), separatista(|s) = 86
# 0905 Acts related to an organized criminal group
mafioso(|s), pandillero(|s), marero(|s), gánster(|es) = 87
# 09051 Participation in an organized criminal group
(miembro|miembros|integrante|integrantes) de (organizaciones criminales|bandas criminales|grupos armados ilegales|una organización criminal) = 88
# 0906 Terrorism
terrorista(|s), presunto(|s) terrorista(|s) = 89
# 09061 Participation in a terrorist group
(miembro|miembros|integrante|integrantes) de (organizaciones terroristas|una organización terrorista|grupos terroristas) = 90
# 1003 Trade or possession of protected or prohibited species of fauna and flora
cazador(|es) furtivo(|s) = 95
# 1004 Acts that result in the depletion or degradation of natural resources
minero(|s) (ilegal|ilegales), talador(|es) ilegal(|es) = 96
# 11011 Torture
torturador(|es) = 99
# 11012 Piracy
pirata(|s) = 100
# 11013 War crimes
criminal(|es) de guerra = 101
# 11014 Genocide
genocida(|s) = 102
# X01 Serious violations of human rights (umbrella term)
violador(|es) de (|los )derechos humanos, represor(|es) = 107
# X02 Extremism
extremista(|s) = 108
# X03 Massacres and collective killings
(autor|autores|responsable|responsables) de (|la |las )masacre(|s) = 109
