# Spanish cues of legal exclusions: the inventory of ../en/exclusions.lex in the same classes.
# origin: own selection and wording.
# license: MIT OR Apache-2.0
# Payload 0: a cue of legal prose, or one that stands by itself. Payload 1: a weak cue, common outside law, which needs an
# instrument in its clause or in the sentence before it.
# Conditional and subjunctive forms are cues of modality by their ending, so they stand in the modality classes too.

# The verb agrees with the instrument and its objects follow.
[excl_forward]
(|también |expresamente |específicamente )(excluye|excluyen|excluyó|excluyeron|excluirá|excluirán|excluyendo)
(se excluye|se excluyen|se excluirá|se excluirán), (ha|han|había) excluido
(deja|dejan|dejó|dejará|dejarán|dejando) (|por )fuera (|a|a los|a las|de)
(exceptúa|exceptúan|exceptuó|se exceptúan|se exceptúa|exime de la amnistía a)
no (|se )(aplica|aplican|aplicará|aplicarán|extiende|extenderá) (a|para)
no (|se )(beneficia|beneficiará|beneficiarán|ampara|amparará|cubre|cubrirá|comprende|comprenderá|contempla|incluye|incluirá|protege|favorece) = 1
no alcanza a, no alcanzará a, no alcanzan a, tampoco (|se )(beneficia|beneficiará|aplica|aplicará|cubre|incluye|alcanza)
no (es|será|son|serán) aplicable(|s) a, no podrá (|existir |concederse )amnistía (respecto de|para|a)
en ningún caso (se aplicará|será objeto de|serán objeto de|podrá aplicarse|beneficiará), bajo ninguna circunstancia (se aplicará|beneficiará)
# Spanish inverts the passive: a determiner after the participle turns the backward cue into a forward one.
(quedan|queda|quedarán|quedará|están|serán) (excluidos|excluidas|excluido|excluida|exceptuados|exceptuadas|exceptuado) (los|las|el|la|quienes|aquellos|de la amnistía los|del beneficio los|de la ley los)
(quedan|queda|quedarán|quedará) (|por )fuera (los|las|el|la|quienes|aquellos)
no (podrán|podrá) (acogerse|beneficiarse|ser beneficiarios|optar) (los|las|quienes|aquellos)
(no serán amnistiados|no serán indultados) (los|las|quienes|aquellos)

# The excluded group precedes the cue.
[excl_backward]
(es|son|fue|fueron|está|están|queda|quedan|quedará|quedarán|quedó|quedaron|será|serán|ser) (|también |expresamente )(excluido|excluida|excluidos|excluidas|exceptuado|exceptuada|exceptuados|exceptuadas)
(queda|quedan|quedará|quedarán|quedó|quedaron|permanecen) (|por )fuera, (al margen de|fuera del alcance de) (|la |esta )(ley|amnistía|norma)
(excluido|excluida|excluidos|excluidas) (de la amnistía|del indulto|de la ley|del beneficio|de los beneficios|de la norma)
no (es|son|está|están|será|serán) (elegible|elegibles|amnistiado|amnistiados|amparado|amparados|cubierto|cubiertos|incluido|incluidos|beneficiario|beneficiarios|indultados)
no (podrá|podrán|puede|pueden) (acogerse|beneficiarse|ser beneficiarios|ser beneficiario|optar|ser amnistiados|ser indultados|ser excarcelados|acceder)
no (se benefician|se beneficia|se beneficiará|se beneficiarán|califican|califica|tienen derecho|tiene derecho)
(seguirán|seguirá|permanecerán|permanecerá) (en prisión|presos|preso|detenidos|tras las rejas|en la cárcel) = 1

# Opens a carve-out and turns the polarity of its host.
[excl_exception]
excepto, excepto (|a )(los|las|quienes|aquellos), salvo, salvo que, salvo (aquellos|aquellas|quienes|los|las|cuando), exceptuando, exceptuados, exceptuadas
con (|la )(excepción|excepciones) de, a excepción de, con las excepciones de, excluyendo a, con exclusión de
menos, aparte de, fuera de, sin perjuicio de, a menos que, a no ser que = 1

# What the instrument takes in.
[excl_inclusion]
(ampara|amparan|comprende|cubre|cubren|beneficia|beneficiará|alcanza), (amparará|comprenderá|cubrirá) = 1
(se aplica|se aplicará|se extiende|es aplicable|alcanza) a, (quedan|quedarán|quedan todos) amnistiados, (concede|concedió|otorga|otorgó|decreta|decretó) (|la |una )amnistía (a|para)
(podrán|podrá|pueden) (acogerse|beneficiarse|acceder), (|una )amnistía (|general )(para|a) = 1
(exime|eximen|exento|exentos|exención|exentas) de (|la |toda )(pena|penas|responsabilidad|responsabilidad penal|castigo|persecución penal)

# Phrases that contain a cue word in another sense.
[excl_pseudo]
sin excepción, sin excepciones, no solo, no sólo, no solamente, incluido pero no limitado a, salvo sorpresa(|s), salvo error, salvo contadas excepciones
en exclusiva, exclusiva, exclusivo, exclusivos, exclusivas, exclusivamente, exclusión social, exclusión financiera, zona de exclusión, excepcional, excepcionales, excepcionalmente
no (excluye|excluyen|descarta|descartan) (que|la posibilidad|ninguna|el homicidio|el suicidio|un|una), no (puede|pueden) (excluirse|descartarse)
(excluyó|excluye|excluyeron) (|las |la )(prueba|pruebas|confesión|declaración|testigos)
(excluido|excluida|excluidos|excluidas) de (|la |las )(convocatoria|lista|selección|delantera|plantilla|lista de convocados|boleta)
amnistía internacional, amnistía fiscal, amnistía tributaria, a salvo, sano y salvo, no es una amnistía
(las cifras|los datos|el total|las estadísticas) (excluyen|excluye|no incluyen|no incluye)

# Objects that show a cue word is not about a legal measure.
[excl_pseudo_object]
convocatoria, selección, plantilla, equipo(|s), partido, torneo, mundial, papeleta, boleta, candidatura(|s), candidato(|s), cumbre(|s), negociaciones, reunión, confesión, testigo(|s), prueba(|s), mercado laboral, escuela

# The clause only imagines the exclusion; imperfect subjunctive and conditional.
[excl_hypothetical]
si, en caso de que, de (excluirse|aprobarse|ser aprobada|ser aprobado), siempre y cuando se excluya, aunque, como si, qué pasaría si, en el supuesto de que
(excluyera|excluyeran|excluyese|dejara fuera|dejaran fuera), (excluiría|excluirían|dejaría fuera|dejarían fuera|quedaría excluido|quedarían excluidos|quedarían fuera|se aplicaría)
podría (|excluir|dejar fuera), podrían (|quedar fuera|quedar excluidos), puede que, temen que, temor a que, a menos que se modifique

# Somebody wants the exclusion, or the text still lacks force.
[excl_proposed]
proyecto, proyecto de ley, proyectos, propuesta, propuestas, propone, proponen, propuso, propusieron, borrador, iniciativa, enmienda, anteproyecto, dictamen
(pide|piden|pidió|pidieron|exige|exigen|exigió|exigieron|solicita|solicitó|reclama|reclamó) (|que|que se|excluir), (debe|deben|debería|deberían) (|ser |no )(excluir|excluirse|excluidos|quedar fuera|aplicarse|incluir)
(busca|buscan|buscó|quiere|quieren|pretende|pretenden) excluir, en discusión, en debate, pendiente de aprobación, primera discusión, segunda discusión

# A word of passage turns a proposed text into one in force.
[excl_passage]
aprobó, aprobada, aprobado, promulgó, promulgada, promulgado, sancionó, sancionada, firmó, firmada, entró en vigor, en vigor, vigente, publicada en (la gaceta|el boletín) oficial

# A critic presupposes the exclusion.
[excl_criticized]
critic(a|an|ó|aron|ada|ado), criticar, crítica a, críticas, crítica, denunci(a|an|ó|aron), lament(a|an|ó|aron), cuestion(a|an|ó|aron), rechaz(a|an|ó|aron), repudi(a|ó|aron), deplor(a|ó)
discriminatorio, discriminatoria, inconstitucional, injusto, injusta, absurdo, excluyente, insuficiente, por (excluir|dejar fuera|no incluir|no amparar)

# The exclusion has a speaker.
[excl_reported]
dij(o|eron), dice(|n), dijo que, señal(a|ó|aron), afirm(a|ó|aron), explic(a|ó|aron), asegur(a|ó|aron), indic(a|ó|aron), agreg(a|ó|aron), declar(a|ó|aron), anunci(a|ó|aron), reveló, informó, precis(a|ó), aclar(a|ó|aron), sostuvo, sostiene, advirtió, recordó, según, de acuerdo con, en un comunicado

# The exclusion is denied, absent or was lifted.
[excl_negated]
nadie (|será |queda |quedará |está )(excluido|excluida|por fuera), no (excluye|excluyen|excluirá|deja fuera|dejará fuera|se excluye) (|a nadie|a)
no fija (límites ni exclusiones|exclusiones), no (contiene|establece|contempla|hay) (exclusiones|excepciones|excluidos), ya no (excluye|excluyen|se excluye|queda excluido|quedan excluidos|aplica)
(eliminó|anuló|derogó|suprimió|levantó|declaró nula|se ha eliminado|fue eliminada|fue eliminado|quedó sin efecto) (|la |las |los |el )(exclusión|exclusiones|excepción|excepciones|cláusula|artículo|prohibición)
(negó|niega|desmintió|desmiente) que, no es cierto que, es falso que, sin excluir a (nadie|nadie más|ninguno), sin exclusiones, sin exclusión

# The writer or speaker holds back.
[excl_hedge]
parece(|n), parecería(|n), no parece(|n), al parecer, aparentemente, presuntamente, probablemente, posiblemente, quizás, quizá, tal vez, en la práctica, de hecho, en principio, no está claro, supuestamente

# A clause border that ends the scope.
[excl_terminator]
pero, sino, sin embargo, no obstante, aunque, mientras, mientras que, en cambio, por el contrario, empero, asimismo, además, por otra parte, por otro lado, porque, por lo que, así que, con todo

# A limit on the record it stands near.
[excl_condition]
siempre que, siempre y cuando, solo si, sólo si, solo cuando, únicamente (cuando|si), a condición de que, procede si, hasta que, con anterioridad a, con posterioridad a, a menos que, salvo que se entreguen
(cometido|cometida|cometidos|cometidas|ocurridos|ocurridas) (antes de|después de|entre|durante|hasta|desde|en|con anterioridad a|a partir de)
(con|cuya|cuyas) (pena|penas|condena|condenas) (superior|superiores|inferior|inferiores|mayores|mayor|menor|menores) a, que (se entreguen|depongan las armas|entreguen las armas|confiesen|se registren|colaboren), en relación con, con respaldo (extranjero|externo), a cambio de

# Where in the procedure the person stands.
[status_convicted]
condenad(o|a|os|as), condenad(o|a|os|as) por, declarad(o|a|os|as) culpable(|s), declarad(o|os) culpables de, culpable(|s) de, convict(o|a|os|as), con condena(|s) (|firme|firmes )(por|de)
[status_sentenced]
sentenciad(o|a|os|as), sentenciad(o|a|os|as) (a|por), cumple(|n) condena(|s), cumpliendo condena(|s), con sentencia(|s) (|firme|firmes), pres(o|a|os|as) por
[status_prosecuted]
procesad(o|a|os|as), procesad(o|a|os|as) por, enjuiciad(o|a|os|as), enjuiciad(o|os) por, imputad(o|a|os|as), imputad(o|os) por, con juicio(|s) pendiente(|s), sometid(o|os) a juicio, judicializad(o|a|os|as)
[status_accused]
acusad(o|a|os|as), acusad(o|a|os|as) (de|por), señalad(o|a|os|as) (de|por|como), denunciad(o|a|os|as) por, implicad(o|a|os|as) en
[status_suspected]
sospechos(o|a|os|as), sospechos(o|os) de, investigad(o|a|os|as), investigad(o|a|os|as) por, bajo investigación por, indagad(o|a|os|as), solicitad(o|a|os|as) por la justicia

# What grants or withholds.
[instrument]
amnistía, amnistías, amnistía (general|política|parcial|condicional|amplia|total), ley de amnistía, ley de (indulto|perdón|reconciliación|punto final), proyecto de ley de amnistía
indulto(|s), indulto (presidencial|general|colectivo|parcial), perdón, perdones, gracia, medida de gracia, medidas de gracia, clemencia, conmutación de penas, decreto(|s), decreto(-| )ley, decreto presidencial, medida(|s)
(la|esta|dicha|una|el|este) (|nueva |nuevo )(ley|norma|legislación|medida|decreto|reglamento|ordenanza|disposición|resolución|beneficio)
(ley|leyes|norma|normas|legislación|reglamento), acuerdo de paz, acuerdo(|s), tratado(|s), convenio(|s), pacto(|s), protocolo(|s), acuerdo comercial
alivio de sanciones, levantamiento de sanciones, sanciones, exención (de sanciones|arancelaria|humanitaria), licencia general, embargo, prohibición de viajar, congelación de activos
póliza(|s), póliza de (seguro|seguros|viaje|vida|salud), seguro(|s), cobertura, contrato(|s), condiciones de la póliza, moratoria, programa(|s) de (alivio|compensación)

# Whom the exclusion names.
[subject_noun]
persona(|s), quien(|es), aquell(os|as), los que, las que, los demás, ciudadan(o|a|os|as), individuo(|s), hombre(|s), mujer(|es), menor(|es), niñ(o|a|os|as), joven, jóvenes
pres(o|a|os|as), pres(o|os) políticos, detenid(o|a|os|as), reclus(o|a|os|as), intern(o|os), condenad(o|os), imputad(o|os), procesad(o|os), acusad(o|os), rehenes, prisioner(o|os), exiliad(o|a|os|as), perseguid(o|os)
militar(|es), soldado(|s), oficial(|es), policía(|s), uniformad(o|os), efectivo(|s), funcionari(o|a|os|as), miembro(|s), integrante(|s), guardia(|s), agente(|s), comandante(|s), general(|es), mando(|s)
rebelde(|s), guerriller(o|os), combatiente(|s), excombatiente(|s), paramilitar(|es), miliciano(|s), insurgente(|s), milicia(|s)
opositor(|es), dirigente(|s), líder(|es), político(|s), activista(|s), periodista(|s), manifestante(|s), defensor(|es) de derechos humanos, sindicalista(|s)
autor(|es), cómplice(|s), responsable(|s), instigador(|es), delincuente(|s), criminal(|es), reincidente(|s), prófug(o|os), juez, jueces, fiscal(|es), ministr(o|a|os|as), alcalde(|s), diputad(o|a|os|as), servidor(|es) público(|s), empresa(|s), asegurad(o|os), beneficiari(o|os)

# Heads of a crime phrase with no code of its own.
[offence_head]
delito(|s), crimen, crímenes, hecho(|s), acto(|s), conducta(|s), infracción, infracciones, falta(|s), hecho punible, hechos punibles, cargos, caso(|s)

# Words that give examples.
[excl_open_list]
como, tales como, entre ellos, entre ellas, entre otros, entre otras, por ejemplo, como por ejemplo, incluidos, incluidas, incluyendo, especialmente, en particular, en especial, y otros, y otras

# Courts a case may be sent to.
[forum]
(justicia|jurisdicción|tribunales|tribunal|juzgados) (militar|militares|ordinaria|ordinarios|civil|especial|penal|especiales), justicia transicional, corte penal internacional, comisión de la verdad, fuero militar, fuero ordinario
[forum_cue]
(juzgados|tramitados|tratados|conocidos|remitidos|trasladados|enviados|procesados) (por|a|en|ante)
