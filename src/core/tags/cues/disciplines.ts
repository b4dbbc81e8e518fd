import type { Cue } from './cue';

/** The names of the disciplines, as readers say them. */
export const disciplineNames: Readonly<Record<string, string>> = {
  science: 'science',
  computing: 'computing',
  engineering: 'engineering',
  mathematics: 'mathematics',
  language: 'language arts',
  social: 'social studies',
  arts: 'the arts',
  health: 'physical education and health',
};

const discipline = (name: string, text: string): Cue => ({
  id: `discipline.${name}`,
  strength: 'weak',
  says: disciplineNames[name] ?? name,
  text,
});

/** The words of the disciplines; a word of two disciplines is in neither. */
export const disciplineCues: readonly Cue[] = [
  discipline(
    'science',
    `
    hypothesis|hypotheses, organism%, ecosystem%, species, photosynthesis, habitat%, erosion, gravity, friction, atom%, molecule%, chemical%, chemistry, physics, biology, density,
    climate, watershed%, genetic%|genetics, adaptation%, microscope%, weather|rainfall|humidity, anemometer, rain gauge, wind speed|vane|gust%|direction, air quality, temperature%, dew point, meteorological|meteorology, wetland%, pollution|pollutant%, microplastic%,
    bacteria, virus|viruses, infect|infected|infection|infectious, disease%, immunity, vaccin|vaccine%|vaccination%, epidemic, photosynthe|chlorophyll, plants|plant, animal%, water cycle, energy, newton, laws of motion, kinetic, solar|sun, moon, planet%, scientist%, scientific, natural selection, evolution,
    force of, forces, mass and, acceleration, velocity, electricity|electrical, circuit%, magnet%|magnetism, states of matter, cells|cell biology, dna, experiment%, environmental analysis, light waves, levers|lever|ramp|pulley,
    food web%|chain%, phenomenon|phenomena, sunlight, heat, thermometer%, conductor%|insulator%, +absorb, soil%|crop%, earthquake%|volcano%|volcanoes, ocean%, ph level%, pollinator%, biodiversity`,
  ),
  discipline(
    'computing',
    `
    algorithm%, +code, coding, +program, programmer%, +debug, loop%, sensor%, data set|dataset%, database%, app|apps, raspberry pi, micro bit, arduino, scratch, python, java, javascript, html, css, simulation%|simulator, robot%|robotics, sphero|bee-bot|bee bot, bit%|binary|byte%, pseudocode,
    encrypt|encryption|decrypt, cybersecurity, network%|networking, internet, variable%, recursion|recursive, boolean, computer%|computing|computational, software, computer science, sprite%, web page%|website%, garageband, tinkercad, 3d print|printing, dictionary with|of, object oriented, class for, unit test%, input and output,
    automation|automate, spreadsheet%, machine learning, artificial intelligence|ai, chatbot%`,
  ),
  discipline(
    'engineering',
    `
    engineer%|engineering, prototype%|prototyping, constraint%, trade off%|offs, design process, design challenge%, blueprint%, bridge%, tower%, rocket%, egg carrier%|drop, gear%, mechanism%, load bearing, materials testing, build and test, redesign, ball run, simple machine%, structure%, keva,
    scale model%, specification%, decision matrix, feasibility, wind turbine%, catapult%, load test%`,
  ),
  discipline(
    'mathematics',
    `
    math|maths|mathematics|mathematical, ratio%, proportion%, fraction%, percent%|percentage%, equation%, slope, +graph|graphs, bar chart%|graph%, heat map%, box plot%, area of, volume of, perimeter, angle%, degrees|°, median, probability|probabilities, estimate|estimation, coordinate%, inequality, statistics|statistical, symmetry,
    geometry|geometric, equilateral|triangle%|polygon%, exponent%|exponential, place value|place-value, odd number%, even number%, +multiply|multiplication, division, algebra, average, calculate|calculated|calculation%|calculating, number system%, powers of, pattern% of numbers, formula%, cubic, square metre|meter, convert units, km h|litre%,
    unit rate%, scatter plot%|line plot%|number line%, mean and|or median, linear, to scale, circumference, tally|tallies`,
  ),
  discipline(
    'language',
    `
    poem%|poetry, narrative%, essay%, persuasive, thesis, metaphor%, paragraph%, +retell|retelling, fairy tale%|fairytale%, story|stories, letter to|addressed, +draft ..2 letter, caption%, artist statement, literacy, prefix|suffix, word%|meaning ..3 like, grammar, novel%, editorial%, speech, script for, character%|plot, reading comprehension, write ..3 sentences|story|poem, creative writing, literature,
    op ed|op-ed%, memoir%, haiku%, dialogue, text evidence, citation%, biography|biographies, news article%, podcast%`,
  ),
  discipline(
    'social',
    `
    history|historical, government%, council, citizen%, policy|policies, politician%|constituents, law%|regulation%|ban%, rights, voting, democracy, primary source%, map|maps|mapping, culture%|cultural, society|societal, econom|economy|economic|economics, trade, community|communities, stakeholder%, census, ethic%|ethical, civic%, population of|cities, geography|geographic, advocacy, public health, justice,
    migration, treaty|treaties, zoning, supply and demand, supply chain%, constitution, elder%, indigenous, civil war|rights, ancient`,
  ),
  discipline(
    'arts',
    `
    art|arts|artwork|artist%|artistic, +paint|paintings, sculpture%, mural%, music|musical|musician%, song%, melody|melodies, rhythm%|rhythmic, tune%, chord%|chorus|verse%, choreograph|choreography|dance%, theatre|theater|drama, storyboard%, animation|animate, collage, poster%, photograph|photography|photos, hymn%, instrument, drawing of, snowglobe%, aesthetic,
    sketchbook%, +weave|weaving, quilt%, pottery|ceramic%, typography, improvisation, puppet%, composition`,
  ),
  discipline(
    'health',
    `
    fitness, nutrition|nutrients, calorie%, heart rate, wellness, hygiene, physical education|activity|movement, star jumps|jumping, running, sport%, diet, mental health,
    pulse, endurance, well being, vitamins, stretching, injury|injuries`,
  ),
];
