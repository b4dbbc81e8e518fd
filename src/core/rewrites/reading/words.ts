import { actionVerbs, eventVerbs, objectVerbs } from './askable-verbs';

/** Closed classes of words that the reading of a clause rests on. Data only; each list is split once. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const determiners = set(
  'a an the this that these those my your our their his her its some any each every all both no another several many most few two three four five six seven eight nine ten what which whose',
);

/** They point at something that only the sentence before names, so they cannot be a topic. */
export const pronouns = set(
  'i you he she it we they me him us them this that these those there here everyone someone anyone everybody somebody nobody one ones something anything everything nothing what who which',
);

export const auxiliaries = set(
  "is are was were am be has have had can could will would may might must should shall do does did isn't aren't wasn't weren't can't cannot won't don't doesn't didn't hasn't haven't",
);

/** Adverbs that stand between a subject and its verb. */
export const adverbs = set(
  'also often usually always never sometimes still already really then now only just both all generally typically actually simply even not currently eventually quickly slowly directly normally commonly rarely nearly almost mostly mainly automatically together either once therefore thus however too later',
);

/** Finite verbs of statements, third person. The plain form is read only after a plural subject. */
export const statementVerbs: ReadonlySet<string> = new Set([
  ...objectVerbs,
  ...actionVerbs,
  ...eventVerbs,
  ...set(`needs aims seeks intends wants makes uses consumes takes causes creates fails succeeds emits consists behaves responds reinforces carries contains allows lets gives takes means shows includes requires produces consists
  becomes gets goes comes works happens starts begins ends helps keeps moves runs changes grows lives depends
  follows forms turns provides represents describes explains tells says describes creates affects increases
  decreases rises falls expands contracts melts freezes boils evaporates condenses absorbs releases reflects
  attracts repels pulls pushes carries stores holds returns prints calls accepts executes repeats loops sends
  receives connects protects identifies defines equals adds multiplies divides stands looks sounds feels seems
  appears remains stays leads results occurs exists belongs refers relates serves acts plays provides offers
  supports controls determines measures converts transforms transfers travels flows spreads breaks builds
  protects eats drinks breathes reproduces adapts survives evolves orbits rotates spins revolves floats sinks
  dissolves reacts burns covers covers brings reads writes learns knows thinks wants likes wins loses costs
  pays owns rules governs votes teaches reminds encourages enables prevents reduces improves involves applies
  matters varies differs ranges lasts fits matches tends refers focuses emphasizes suggests states asks answers
  checks tests tries finds gives sees hears puts sets lies sits fills passes handles manages tracks saves loads
  pumps compares names measures connects separates surrounds covers supplies causes forces drops believes argues claims proves implies notes thinks
    discovers invents explores settles conquers defeats signs founds fights invades escapes defends attacks marches travels trades elects votes passes
    grows shrinks floats swims climbs jumps hunts hides sleeps digs lays hatches feeds collects gathers cleans washes cools heats warms dries freezes
    bends stretches vibrates bounces slides rolls pushes lifts drops throws catches hits touches presses cuts joins splits combines mixes separates
    counts subtracts rounds estimates simplifies factors solves graphs plots labels compares orders sorts groups arranges
    rhymes repeats describes narrates develops reveals suggests symbolizes foreshadows contrasts persuades informs entertains publishes prints
    earns spends saves invests borrows lends buys sells produces manufactures exports imports employs hires
    regulates transports digests filters circulates contracts relaxes inherits mutates evolves competes cooperates pollinates decomposes
    erodes deposits weathers erupts shifts collides drifts sinks rises falls tilts shines glows
    decides chooses agrees disagrees refuses promises hopes expects plans prepares organizes celebrates remembers forgets notices realizes
    speaks listens talks calls answers replies whispers shouts laughs cries smiles feels loves hates fears trusts respects cares shares
  opens closes deletes copies shares links points selects displays generates computes calculates
  watches waits drives rides climbs builds fits wraps pours shines bites kicks swings spins beats traps clogs leaks drips distorts sticks conveys echoes borrows mirrors embodies undermines exploits flies tastes smells sings rebels revolts surrenders ratifies vetoes appoints insures deposits withdraws rotates`),
]);

/** Past forms that are finite wherever they follow a noun. */
export const pastVerbs = set(
  'became began came gave took made went got found knew saw said told wrote built led won lost fell grew rose held kept left meant ran sent stood thought brought bought broke chose drove ate flew met sold spoke spent taught wore fought sank swam rode shook stole swore threw woke hid froze drew felt dealt sought struck crept bore tore laid paid lent bent caught hung shot slid stuck swept slept fed bled bred',
);

/** Subordinators that open a condition: "when you heat a solid, ..." */
export const conditions = set('when if once whenever');

/** Words that open a dependent or prefixed clause that is no condition. */
export const subordinators = set('while although though because since as unless until before after whereas');

/** Words that open a phrase before the subject: "just like a map, ..." */
export const prefixes = set(
  'just like as in with by for at on during unlike through from without to given under among between depending instead despite throughout within near',
);

/** Where a noun phrase has ended and something about how, why or when begins. */
export const tailWords = set(
  'w w/o b/c using so before after while during because since when if until unless where which who that by via although whereas whilst and/or but per based referring including highlighting emphasizing stressing referencing linking aloud then whether',
);

/** Words behind which what somebody does is part of the thing: "the advantages of using scripts". */
export const takesDoing = set('of for from about to');

/** Things a teacher tells with; "using" or "with" before one of them says how, not what. */
export const resources = set(
  `slide slides slideshow presentation powerpoint deck diagram diagrams board whiteboard blackboard smartboard
  projector poster posters chart charts video videos clip handout handouts worksheet worksheets example examples
  picture pictures image images photo photos illustration illustrations map maps textbook animation animations
  demonstration demo prop props flashcards cards puppet puppets flipchart infographic screenshot screenshots
  visual visuals visualizer model models drawing drawings graph table manipulatives organizer app simulation glossary dictionary`,
);

export const learnerNouns = set(
  'pairs partners student students learner learners pupil pupils scholar scholars child children kid kids youth camper campers class participant participants trainee trainees attendee attendees group groups everyone audience room them team teams teachers staff faculty colleagues educators',
);

export const teacherNouns = set(
  'teacher teachers instructor instructors facilitator facilitators trainer trainers presenter presenters leader leaders principal coach volunteer volunteers i we you mentor mentors coordinator guide host staff chef director conductor nurse officer librarian counselor counsellor ranger docent captain pastor catechist therapist assistant tutor professor ta supervisor manager',
);

/** Base forms that open a further instruction to the teacher. */
export const imperatives = set(
  `ask have show give use write draw hand make let encourage remind add discuss allow point take tell explain
  introduce demonstrate model present describe define review read play watch list go walk talk display project
  share provide distribute pass invite call collect start begin end close finish continue move turn open click
  type press select choose pick place put set get bring hold help check circulate monitor repeat practice
  practise divide split pair assign group record note highlight emphasize emphasise stress mention state
  summarize summarise recap answer respond clarify ensure stop pause wait count look listen think try create
  build design do run complete work prepare direct lead guide facilitate compare connect relate reveal say
  cover outline elaborate refer return follow see be keep leave send post print cut attach remove drag enter
  balance calculate compute sketch underline circle trace clap stomp snap sing hum dance bounce toss throw dribble name label trace spell chant rotate jog stretch
  test debrief wrap segue transition explore investigate gather sort match act role-play teach reinforce
  acknowledge announce congratulate praise thank welcome avoid consider feel don't do not save copy paste fill
  observe identify discover form separate layer shape attach glue build examine save install verify download upload request rephrase check keep hide reinforce find imagine picture suppose assume recall pour shake uncover reveal peel lift meet ground hook cut tap slide drop measure weigh mix stir roll launch conclude announce feature expand dive break`,
);

/** Nouns that only wrap the topic: "the concept of variables" is about variables. */
export const wrappers = set(
  'concept concepts idea ideas notion topic topics subject basics overview introduction definition definitions explanation description fundamentals understanding knowledge brief summary recap',
);

/** Things that carry a topic and are not it: the topic follows after "of", "on", "about" or "for". */
export const containers: ReadonlySet<string> = new Set([
  ...resources,
  ...wrappers,
  ...set(
    `lecture talk mini-lesson demonstration steps step stages story stories anecdote background context reading
    readings article articles chapter chapters passage text texts excerpt excerpts question questions answer
    answers solution solutions vocabulary term terms words notes note series set list couple number variety
    information details key points point content film movie documentary animation script speech data facts fact
    directions research findings study studies directions instructions misconception misconceptions rundown little bit lot more everything something tour introductory episode page pages pair pairs template templates outline outlines rubric checklist frame frames starter starters exemplar feedback comments`,
  ),
]);

/** They carry a topic after "for" only: "the law of gravity" is one thing. */
export const rules = set(
  'formula formulas rule theorem equation law laws process procedure technique method',
);

export const topicPrepositions = set(
  'of on about for regarding concerning explaining showing describing covering titled called behind',
);

/** Words after which "how" asks for a degree and needs more than itself. */
export const degreeWords = set(
  'many much far long often big small fast hard tall deep heavy well important likely quickly easily large high little closely strong',
);

/** Names of sections that say what kind of step it is, not what it is about. */
export const structuralWords = set(
  `activity activities procedure procedures introduction intro lesson lessons plan plans warm-up warmup warm up direct
  instruction instructions guided independent practice closure closing close opening hook engage explore explain
  elaborate evaluate extend assessment materials objectives objective goals goal overview agenda schedule session
  sessions day week part step steps section unit module chapter exercise exercises discussion lecture mini-lesson
  minilesson wrap-up wrapup wrap review recap summary reflection debrief homework notes teacher teachers student
  students input output main body development presentation do now bell ringer work time class content contents
  timing outline sequence learning teaching resources references appendix background facilitator instructor
  welcome break lunch demo demonstration example examples facts key points vocabulary tips more details conclusion
  questions answers preparation setup set-up set description details morning afternoon evening minutes min mins
  one two three four five six seven eight nine ten first second third i we you and of the a for to on in with
  before after during slide slides video videos reading readings group whole small team pair share think show tell
  extension extensions differentiation standards title topic topics launch investigate pre-work prework optional
  important remember note core phase stage block starter guide manual handbook plenary method comments prerequisites attendees prayer prayers bibliography resource next takeaways recommendations recommendation true false answer solution solutions frame message ideas idea goal setting host link links connection connections pacing rubric observations observation integration program programme programs curriculum instructor's teacher's student's weekly daily read-aloud functionality catholic version part ii iii iv vi vii viii ix xi task tasks workshop training course hour hours end start`,
);

/** Endings of common nouns, which lose the capital of a sentence's first word. */
export const commonEnding =
  /(?:tion|sion|sis|ment|ness|ity|ism|ing|ings|ics|ology|ance|ence|ship|ure|ers|ors|ies|ments|tions|ages|ants|ents|ists|ables|ives|phy|ory|gen)$/;

/** Words that say how a thing is, and name none: "**Simple**: ..." cannot be asked about alone. */
export const qualities = set(
  `simple complex complicated chaotic easy hard difficult specific relevant timely realistic clear concise creative
  open closed active passive positive negative strong weak big small large long short fast slow high low new old good
  better best kind fair honest ready safe global local early late attainable achievable reachable`,
);

/** Acts that follow "and" after a statement without being part of it. */
export const strongActs = set(
  'ask have let invite encourage demonstrate explain discuss introduce give show hand model',
);
