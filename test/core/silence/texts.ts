/**
 * Texts that plan no teaching, made from sentences of our own: of each kind some 2,500 words or more, always the
 * same ones. `{a|b|c}` in a sentence becomes one of its words.
 */
export interface SilentText {
  readonly name: string;
  readonly text: string;
}

interface Kind {
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
  /** How its sentences stand: as prose, or as lists and steps. */
  readonly asList: boolean;
}

const kinds: Readonly<Record<string, Kind>> = {
  readme: {
    headings: [
      'Installation',
      'Usage',
      'Options',
      'Contributing',
      'Design',
      'License',
      'Getting started',
      'Testing',
    ],
    asList: true,
    sentences: [
      'Run the {installer|script|setup} and choose a folder for the {cache|logs|output}.',
      'You can create your own {theme|plugin|preset} with a few lines of configuration.',
      'The {parser|renderer|loader} reads the file once and keeps the result in memory.',
      'If you find a problem, open an issue and share your idea before you write code.',
      'Pick one of the {drivers|backends|formats} that the build supports.',
      'We discuss larger changes in the forum so that nobody works twice.',
      'Each {module|package|release} has its own tests; run them before you send a patch.',
      'The design goals are speed, a small footprint and no surprises.',
      'Pull requests need a review by one of the maintainers.',
      'Set the {timeout|level|port} in the configuration file, or pass it on the command line.',
      'This project solves the problem of keeping two {folders|mirrors|branches} in step.',
      'Ask questions in the chat; somebody usually answers within a day.',
      'The library works together with every {editor|shell|browser} that follows the standard.',
      'Teams that build large sites use it to test each page after a change.',
      'Compare the output with the file in the examples folder.',
      'It was written as a group effort over several {months|weekends|years}.',
      'Version two reflects the feedback that we got on version one.',
    ],
  },
  api: {
    headings: [
      'Authentication',
      'Endpoints',
      'Errors',
      'Pagination',
      'Webhooks',
      'Limits',
      'Objects',
      'Requests',
    ],
    asList: true,
    sentences: [
      'Returns the {list|set|page} of {groups|users|teams} that the token may see.',
      'The `{name|owner|group}` field holds the {title|address|number} as a string.',
      'Create a {group|team|project} by sending its name and an optional description.',
      'If the request fails, the response says what went wrong and how to fix it.',
      'You can choose which {fields|columns|parts} the answer contains.',
      'Each team has one or more {members|owners|roles} and a plan.',
      'Use the {cursor|offset|marker} of the last page to ask for the next one.',
      'The server shares a {lock|lease|session} between the workers of a group.',
      'A {question|comment|discussion} object belongs to exactly one thread.',
      'Set `goal` to the number of requests that you want to allow.',
      'The method discusses nothing with the client: it either succeeds or throws.',
      'Explain plans show how the query planner decides which index to use.',
      'Design tokens are returned in the order in which they were created.',
      'Reflection is used to find the constructor, so classes must be public.',
      'Call this method when you want to test a {hook|rule|filter} without saving it.',
      'How can we tell two events apart? Every event carries an identifier.',
    ],
  },
  policy: {
    headings: [
      'Scope',
      'Definitions',
      'Your rights',
      'Retention',
      'Complaints',
      'Responsibilities',
      'Review',
      'Contact',
    ],
    asList: false,
    sentences: [
      'This {policy|notice|statement} applies to all {staff|visitors|contractors} of the company.',
      'We share your {data|address|records} with partners only where the law requires it.',
      'You may choose to withdraw your consent at any time by writing to the {office|board|officer}.',
      'The committee decides on complaints within {thirty|sixty|ninety} days.',
      'Employees must not discuss {salaries|cases|accounts} with people outside the firm.',
      'Managers and their teams agree on working hours in writing.',
      'The policy is reviewed each year and reflects changes in the law.',
      'Where two departments work on the same {matter|file|claim}, one of them takes the lead.',
      'Personal {opinions|views|files} expressed by members do not bind the association.',
      'Requirements for {storage|access|disposal} are set out in annex two.',
      'Anyone may ask questions about the way in which we handle a request.',
      'The council will solve disputes by arbitration unless both sides agree otherwise.',
      'Records are kept for {three|five|seven} years and then destroyed.',
      'Feedback from customers is collected by a provider who acts on our behalf.',
      'Our goals are fairness, safety and care for the environment.',
    ],
  },
  'school rules': {
    headings: ['Attendance', 'Uniform', 'Devices', 'Visitors', 'Transport', 'Fees', 'Data', 'Behaviour'],
    asList: false,
    sentences: [
      '{Students|Pupils|Parents} must sign in at the {office|gate|desk} when they arrive late.',
      'Teachers keep a {list|register|record} of absences and report it each {week|month|term}.',
      'No pupil may leave the grounds without a {note|pass|call} from home.',
      'The school shares {marks|addresses|photographs} only with the family concerned.',
      'Phones stay in the {bag|locker|box} during lessons.',
      'Complaints about a member of staff go to the {head|governors|deputy} in writing.',
      'Students who travel by bus wait at the {north|front|lower} gate.',
      'Parents are asked to pay for {meals|trips|books} before the end of the month.',
      'Groups that use the {hall|pitch|studio} after hours need a key.',
      'Each class has a {tutor|form teacher|mentor} who can be reached by post.',
      'The governors decide on {exclusions|appeals|dates} after hearing both sides.',
      'Visitors wear a badge and are met by a member of staff.',
      'Lost {coats|keys|lunchboxes} are kept for thirty days.',
      'Pupils choose {French|Spanish|German} by the end of May.',
      'Rules for {trainers|jackets|jewellery} are reviewed every second year.',
    ],
  },
  novel: {
    headings: ['One', 'Two', 'Three', 'Four', 'Five', 'The Harbour', 'A Letter', 'Winter'],
    asList: false,
    sentences: [
      'She had not thought of {the harbour|her brother|that summer} for years, and now it would not leave her.',
      '"What do you think?" he asked, and turned his {collar|face|chair} to the window.',
      'They talked about the {weather|war|price of fish} as if nothing had happened.',
      'In the evening the men sat in groups of three or four and shared a bottle.',
      'He wondered why the old {woman|captain|priest} had chosen this house and not another.',
      'The two of them had an argument about the {map|horse|key} and did not speak until noon.',
      'It rained; the river rose; somebody had to decide what to do with the {boats|cattle|letters}.',
      'She reflected that a {promise|journey|marriage} is never quite what one expects.',
      'How could we have known, they said afterwards, that the {bridge|ice|road} would give way?',
      'The children built a {raft|tower|fire} on the beach and fought over it.',
      'His own ideas about {honour|money|women} he kept to himself.',
      'Nobody taught her to {swim|read|lie}; she had learned it as one learns to walk.',
      'They agreed on a price, and the {stranger|dealer|sailor} went out into the dark.',
      'What he remembered most was the {smell|sound|light} of that kitchen.',
      '"You never listen," she said. "You only wait until it is your turn."',
      'It was hard to say who of them had changed.',
    ],
  },
  manual: {
    headings: [
      'Before use',
      'Assembly',
      'Operation',
      'Cleaning',
      'Troubleshooting',
      'Safety',
      'Parts',
      'Storage',
    ],
    asList: true,
    sentences: [
      'Place the {base|frame|stand} on a level surface and tighten both screws.',
      'Choose a program with the dial and press {start|the green key|the knob}.',
      'Test the {brake|switch|lamp} each time before you use the machine.',
      'If the {motor|pump|fan} makes a noise, switch it off and let it cool.',
      'Build up the {shelf|tower|rack} from the bottom, one layer after another.',
      'Compare the number on the {label|plate|box} with the list at the end.',
      'Do not let children play with the {cable|packaging|tool}.',
      'Two people should lift the {unit|door|tank} together.',
      'Check your work: the {lid|panel|hinge} must move without force.',
      'Solve most problems by turning the device off and on again.',
      'Write down the {reading|code|date} that the display shows.',
      'The lamp reflects light from the mirror at the back.',
      'Improve the seal by turning the {ring|cap|valve} a little further.',
      'Design and specifications may change without notice.',
      'Discuss repairs with your dealer, who knows the {parts|tools|model}.',
    ],
  },
  recipes: {
    headings: ['Bread', 'Soup', 'Salad', 'Stew', 'Cake', 'Sauce', 'Tea', 'Jam'],
    asList: true,
    sentences: [
      'Choose ripe {tomatoes|plums|pears} and cut them in pairs.',
      'Mix the {flour|sugar|butter} with a pinch of salt until it comes together.',
      'Test the {cake|crust|loaf} with a needle after forty minutes.',
      'Share the dough into {six|eight|ten} parts and let them rest.',
      'Taste, and decide whether it needs more {lemon|pepper|honey}.',
      'What makes this {soup|stew|pie} so good? The bones, of course.',
      'Make your own {stock|paste|yoghurt} if you have the time.',
      'Work in batches and keep the first ones warm.',
      'My family has discussed the right amount of {garlic|rum|cream} for years.',
      'Create a well in the middle and pour in the {milk|eggs|oil}.',
      'It is hard to spoil; even children can make it.',
      'Serve with {rice|bread|greens} and whatever you like.',
      'Reflect for a moment on how little it costs.',
      'Let the {jam|broth|batter} cool before you put it away.',
    ],
  },
  minutes: {
    headings: [
      'Present',
      'Finance',
      'Building',
      'Any other business',
      'Actions',
      'Correspondence',
      'Roof',
      'Next date',
    ],
    asList: false,
    sentences: [
      'The chair reported that the {roof|boiler|lease} had been looked at.',
      'It was agreed that the {secretary|treasurer|clerk} would write to the owner.',
      'Members discussed the {budget|letter|noise} at some length.',
      'The {accounts|report|minutes} of the last meeting were taken as read.',
      'Two tenders had come in, and the cheaper one was chosen.',
      'Mrs Hale asked whether the {car park|hall|gate} could be lit at night.',
      'The group that looks after the garden had nothing to report.',
      'Feedback from the {tenants|neighbours|members} was mixed.',
      'Nobody could say what the problem with the {lift|drain|meter} was.',
      'A plan for the {cellar|yard|windows} will be put to the meeting in May.',
      'The goal of raising {two|three|four} thousand by spring was not reached.',
      'There being no questions, the meeting closed at nine.',
      'The architect presented a design, which was noted.',
    ],
  },
  changelog: {
    headings: ['1.4.0', '1.3.2', '1.3.0', '1.2.0', '1.1.1', '1.0.0', '0.9.0', '0.8.3'],
    asList: true,
    sentences: [
      'Fix a problem where the {cursor|panel|menu} jumped after a reload.',
      'Create the {folder|index|cache} only when it is needed.',
      'Improve the design of the {toolbar|dialog|list} on small screens.',
      'Let users choose their own {colours|fonts|shortcuts}.',
      'Test on the latest {kernel|runtime|compiler} as well.',
      'Share one {worker|socket|pool} between windows.',
      'Solve an old issue with {tabs|paths|locks} on network drives.',
      'Ask before a {file|branch|tag} is removed.',
      'Explain in the message why the {login|upload|sync} failed.',
      'Group results by {name|date|size} again, as before.',
      'Reflect changes of the {theme|language|zoom} at once.',
      'Discussed in the forum: the {old|short|second} form stays.',
      'Plan for the next release: a new {engine|storage|protocol}.',
    ],
  },
};

const wordsOfEach = 2700;

/** A small generator of numbers, so that every run reads the same texts. */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function write(name: string, kind: Kind, seed: number): SilentText {
  const chance = createChance(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[chance(items.length)] as Item;
  const sentence = (): string =>
    pick(kind.sentences).replace(/\{([^}]*)\}/g, (_, words: string) => pick(words.split('|')));
  const parts = [`# ${name}`];
  let words = 0;
  for (let at = 0; words < wordsOfEach; at++) {
    if (at % 4 === 0) parts.push(`## ${kind.headings[(at / 4) % kind.headings.length] ?? ''}`);
    const said = Array.from({ length: 3 + chance(4) }, sentence);
    words += said.join(' ').split(' ').length;
    parts.push(kind.asList && at % 2 === 1 ? said.map((one) => `- ${one}`).join('\n') : said.join(' '));
  }
  return { name, text: parts.join('\n\n') };
}

export const silentTexts: readonly SilentText[] = Object.entries(kinds).map(([name, kind], at) =>
  write(name, kind, at + 1),
);
