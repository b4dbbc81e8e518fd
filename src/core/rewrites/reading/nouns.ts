/** Nouns by how they stand in a sentence. Data only; each list is split once. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common nouns that may begin a sentence with a capital and lose it inside one. */
export const commonNouns = set(
  `water light sound air heat energy plants animals cells atoms rocks data loops functions variables force forces
  matter gases liquids solids fractions angles triangles numbers shapes lists objects classes methods strings
  weather climate food people children students teachers learners trees leaves seeds flowers insects birds fish
  soil oceans rivers mountains volcanoes earthquakes planets stars moons magnets electricity circuits batteries
  engines machines levers pulleys wheels bridges buildings cities maps laws governments taxes money markets
  stories poems sentences verbs nouns adjectives paragraphs essays authors characters computers robots sensors
  programs algorithms networks passwords files folders images videos websites bacteria viruses germs vaccines
  bones muscles blood heart lungs brains teeth diets sleep exercise wetlands forests deserts habitats waves
  learning teaching feedback motivation prior objectives rubrics assessment assessments instructors trainers
  system systems contract project process cycle chart theory design challenge study guide analysis purpose
  importance difference differences role roles use uses structure structures method rule rules model models
  types kinds parts basics history causes effects impact impacts loop event function variable array policy
  format pressure temperature speed time space work power density mass volume weight friction inertia waste
  pollution rain snow ice fog wind hail thunder lightning sunlight daylight steam smoke ash dust sand clay mud
  gravel stone wood metal iron steel copper aluminum aluminium brass bronze gold silver lead zinc tin glass
  plastic rubber paper cotton wool silk leather concrete cement asphalt brick oil gasoline petrol diesel coal
  gas fuel salt sugar flour butter milk cheese bread rice corn wheat yeast dough batter meat beef pork chicken
  egg eggs fruit vegetables garlic onion vinegar honey oxygen hydrogen nitrogen carbon helium chlorine sodium
  potassium calcium magnesium ozone methane ammonia alcohol acid acids bases base starch protein proteins fat
  fats glucose cellulose chlorophyll hemoglobin insulin adrenaline dna rna enzymes hormones vitamins minerals
  fiber fibre nutrients toxins antibiotics digestion respiration photosynthesis evaporation condensation
  precipitation erosion weathering sediment magma lava gravity magnetism voltage current resistance torque
  momentum velocity acceleration refraction reflection diffraction noise pitch tempo rhythm meter melody harmony
  timbre dynamics texture beat syncopation counterpoint color colour hue value line shape form contrast balance
  perspective shading watercolor acrylic charcoal rhyme alliteration irony satire metaphor simile symbolism
  foreshadowing imagery tone mood plot dialogue prose punctuation grammar spelling syntax vocabulary
  pronunciation intonation stress democracy monarchy feudalism capitalism socialism communism nationalism
  imperialism colonialism slavery segregation apartheid trade barter inflation unemployment interest credit debt
  profit demand supply labor labour wealth poverty migration immigration urbanization industrialization
  propaganda censorship citizenship suffrage code software hardware memory storage recursion iteration
  inheritance encapsulation abstraction polymorphism encryption compression malware phishing spam privacy
  security plagiarism copyright bias misinformation debugging pseudocode scope input output binary pixels bits
  bytes anxiety anger fear joy grief empathy kindness honesty respect trust courage patience gratitude hope
  faith prayer behavior behaviour attention language culture religion science technology art music dance drama
  mathematics algebra geometry arithmetic calculus statistics probability addition subtraction multiplication
  division symmetry area perimeter circumference slope correlation life drought famine mulch compost shock consent espresso couplet hair nails skin oak pine bamboo barley oats
  lentils beans peas potatoes tomatoes apples bananas oranges tissue tissues organs sweat saliva urine mucus
  plasma platelets cartilage tendons ligaments nerves neurons synapses reflexes vision hearing smell taste touch
  amber coral chalk marble granite limestone sandstone basalt quartz diamond diamonds petroleum kerosene bleach
  soap detergent shampoo makeup clothing fashion furniture packaging mail email texting gaming advertising
  journalism photography animation sculpture pottery weaving knitting sewing embroidery ballet tap hip-hop opera
  gospel reggae salsa flamenco improvisation choreography lighting scenery costume props running jumping
  throwing catching swimming cycling rowing climbing hiking skating skiing dribbling passing shooting serving
  pitching tackling warm-ups stretching cooling breathing meditation mindfulness journaling listening speaking
  reading writing counting measuring estimating rounding graphing coding programming testing planning scheduling
  leadership teamwork communication negotiation conflict praise homework grading attendance discipline bullying
  inclusion access diversity identity gender race class justice freedom liberty equality rights war peace famine
  disease plague smallpox malaria measles influenza cholera polio diabetes asthma obesity cancer addiction
  smoking vaping ink dye wax rope string thread yarn fabric canvas tape wire cable solder flux rebar plywood
  lumber timber veneer varnish shellac sandpaper sawdust haiku mitochondria hyperbole onomatopoeia
  personification oxymoron paradox allegory allusion interval chord octave sonnet hygiene handwashing sanitation
  nutrition hydration posture flexibility strength endurance stamina agility first-aid swelling bleeding
  infection inflammation fever pain welding soldering brazing grinding sanding framing roofing plumbing wiring
  insulation drywall plaster paint primer glue mortar grout lubricant coolant corrosion rust marketing branding
  budgeting accounting payroll inventory composting recycling deforestation desertification overfishing
  biodiversity pollination germination metamorphosis hibernation camouflage adaptation mutation evolution
  extinction fossils differentiation scaffolding questioning collaboration equity belonging engagement trauma
  worms ants bees spiders frogs turtles snakes lizards whales dolphins sharks wolves bears deer rabbits mice
  bats owls mammals reptiles amphibians crustaceans predators prey herbivores carnivores omnivores decomposers
  producers consumers fungi mushrooms mosses ferns roots stems petals pollen nectar bark sap`,
);

/** Nouns that need an article in the singular: without one they are named in quotes, as the plan has them. */
export const countables = set(
  `system contract project process cycle chart challenge guide purpose difference role use structure method rule model
  loop event function variable array policy format condition equation section station operation option question
  fraction instruction mission session region reaction position expression application procedure figure picture
  feature computer number user server parameter character letter sentence sequence instance distance element
  argument document statement segment experiment instrument assignment moment story category directory factory
  relationship city university activity quantity entity property type kind part example idea cause effect problem
  solution circuit cell atom plant animal planet star tree shape triangle angle graph map table diagram machine
  engine bridge robot sensor program algorithm network password file folder website virus habitat wave object class
  string list tool step stage phase cycle skill strategy approach principle concept term word poem novel essay author
  claim reason argument team group leader teacher student lesson unit day week year century war law right river lake
  mountain volcano earthquake storm body organ muscle bone tooth diet market government country map state comparison framework interface guideline timeline rubric scale label sign symbol code-block block
  sprite message page section screen button menu setting account profile post template lever pulley wheel wedge screw magnet lens prototype tower fossil budget`,
);

/** Things of which there is only one to speak of: "the sun", "the nucleus" need nothing before them. */
export const uniques = set(
  `sun moon earth sky equator atmosphere ocean sea universe weather climate water air heart brain skin stomach liver
  skeleton spine skull blood bloodstream body eye ear nose tongue mouth hand foot knee nucleus nuclei membrane
  mitochondria mitochondrion chloroplasts cytoplasm ribosomes lungs kidneys intestines crust mantle core ozone internet
  web cloud government president constitution senate congress parliament court economy market police army church bible
  quran torah renaissance reformation enlightenment holocaust middle-ages alphabet mean median mode hypotenuse numerator
  denominator radius diameter circumference perimeter exponent subject verb noun adjective adverb protagonist narrator
  villain hero chorus verse bridge refrain conductor orchestra piano guitar violin drum drums flute voice stage theatre
  theater audience cpu kernel browser keyboard mouse clutch engine carburetor radiator alternator transmission pancreas
  retina cornea pupil iris lens diaphragm esophagus bladder spleen thyroid cerebellum cerebrum past future present
  sabbath mass eucharist trinity tundra desert rainforest savanna taiga poles seasons tides planets stars`,
);

/** Single people of an example: "a student posts a photo" is about nobody in particular. */
export const people = set(
  `student students teacher teachers learner learners person persons people child children kid kids man men woman women boy boys girl girls
  friend friends someone user users customer customers client clients employee employees worker workers manager
  developer developers programmer player players participant participants pupil pupils trainer trainers trainee
  facilitator facilitators presenter speaker author reader readers writer speakers others author's colleague colleagues
  parent parents family families team teams group groups class partner partners everyone individual individuals`,
);

/** Names that may open a sentence without an article; other words that could be names are put in quotation marks. */
export const names = set(
  `africa america asia australia europe antarctica canada mexico brazil argentina chile peru colombia cuba haiti england
  scotland ireland wales britain france germany spain portugal italy greece turkey russia ukraine poland sweden norway
  denmark finland egypt nigeria kenya ghana ethiopia mali morocco algeria sudan china japan korea india pakistan iran
  iraq israel palestine syria afghanistan vietnam indonesia thailand london paris rome berlin athens tokyo beijing cairo
  mecca jerusalem california texas florida alaska hawaii boston chicago english spanish french german italian latin
  arabic mandarin chinese japanese hindi christianity islam judaism hinduism buddhism ramadan easter christmas diwali
  hanukkah passover lent monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december mercury venus mars jupiter saturn uranus neptune pluto nasa unesco congress
  parliament hamlet macbeth romeo juliet othello python java javascript typescript scratch excel powerpoint google microsoft apple linux unix
  windows android github git docker kubernetes react arduino raspberry micro:bit sphero lego minecraft canva kahoot quizlet
  padlet zoom slack trello agile scrum kanban shakespeare homer dante cervantes goethe tolstoy dickens austen twain
  hemingway steinbeck orwell morrison angelou hughes poe dickinson whitman plato aristotle socrates confucius
  buddha jesus muhammad moses abraham newton galileo copernicus kepler darwin mendel einstein curie pasteur edison tesla
  faraday franklin washington jefferson lincoln roosevelt kennedy gandhi mandela napoleon caesar cleopatra
  alexander charlemagne columbus magellan cortes pizarro luther calvin marx lenin stalin hitler churchill bach mozart
  beethoven chopin tchaikovsky stravinsky armstrong ellington picasso mercator fibonacci venn bunsen punnett petri geiger morse braille fahrenheit celsius kelvin ohm joule pascal euler gauss riemann leibniz pythagoras bernoulli doppler hubble richter mohs beaufort montessori reggio bloom maslow piaget vygotsky dewey marzano hattie danielson cornell frayer kagan lexile scarborough suzuki kodaly orff dalcroze laban stanislavski brecht bauhaus monet rembrandt leonardo michelangelo kahlo`,
);
