import type { TagCues } from './cue';

/** Learners work on an open, authentic problem, question or design challenge. */
export const problemBased: TagCues = {
  tag: 'problem-based',
  cues: [
    {
      id: 'problem.question',
      strength: 'strong',
      says: 'a driving question',
      text: `
        driving|guiding|compelling|inquiry question%, how might we,
        how can|could we ..1 design|help|reduce|improve|protect|make|solve|build, what is the best way to,
        come up with ..4 display|way|plan|design|solution|device`,
      heading: `
        driving|guiding question%, how might we,
        inquiry|essential|compelling|investigation question%`,
    },
    {
      id: 'problem.challenge',
      strength: 'strong',
      says: 'a challenge set for them',
      text: `
        design|engineering|building|community|service|invention challenge%,
        challenge : ..2 design|build|create, challenge is to ..2 design|build|create|find|make,
        +challenge @learner ..3 to ..2 design|build|create|find|make,
        your|the challenge|mission|task is to ..1 design|build|create|find|make|develop,
        challenge a|b|c|1|2 :, problem :, design something, create something that|to, design ..4 that|to|for,
        design and +build|+create|+test,
        hackathon%, design|project|client brief, capstone ..1 project%, +invent a|an|something|your|their,
        design sprint, can you design|build|create|make|invent ..1 a|an|something,
        team|group ..2 has been asked|hired|challenged|tasked, you have been asked|hired|challenged|tasked,
        you are ..2 engineers|scientists|designers|architects|planners|consultants|inventors,
        imagine you are ..4 engineer%|scientist%|designer%|architect%|planner%|inventor%,
        work|think|act like|as ..1 engineers|scientists|designers|architects|planners|detectives`,
      heading: `
        design|engineering|service|community|building|invention challenge%, design thinking, habitat design,
        capstone, hackathon, design brief, project brief, maker challenge, stem challenge`,
    },
    {
      id: 'problem.challenge-label',
      strength: 'weak',
      says: 'a challenge',
      text: `
        challenge%`,
      heading: `
        challenge%, design, invention%, final project, engineering, create, production ..1 task`,
    },
    {
      id: 'problem.authentic',
      strength: 'strong',
      says: 'a real need',
      text: `
        real problem%|issue%|challenge%|human|client%|need%, daily|everyday life problem%,
        solves a|the problem, +address ..3 problem%|need%|issue%|challenge,
        community|local|environmental|social problem%|issue%|need%|challenge%,
        user need%|story|stories|perspective, empathy map|interview%|research|discussion, needs a way,
        designing for, problem statement%, point of view statement,
        help ..3 person|someone|somebody|classmate|users|community, present ..2 scenario, scenario :,
        who ..3 has|have|experiences this|the problem|need, partner organization%|organisation%,
        based on their client|partner, provide ..2 solution ..3 problem%, for the public, impact scenario%,
        pollution ..5 data|samples, what problems, someone need,
        case study|studies, community partner%|organization%,
        problem%|issue% in ..2 school|community|neighborhood|neighbourhood|town|city|world|life|lives,
        +identify ..3 problem%|need%|issue% ..3 community|school|own, citizen science,
        sustainable development goal%, authentic audience|task|problem%, user research|persona%|interviews,
        target audience|user%, need% of ..3 user%|community|people|audience|others,
        matters to ..2 community|people|school, affects|affect ..2 community|people|school|lives`,
      heading: `
        empathy, empathize, community challenge%|problem%, problem definition|statement, define ..1 problem`,
    },
    {
      id: 'problem.named',
      strength: 'weak',
      says: 'a problem is named',
      text: `
        problem%, real world, scenario%, client%, stakeholder%, +solve ..4 problem%|issue%, need%,
        pollution|waste|climate, threat%`,
      heading: `
        problem%, real world, community`,
    },
    {
      id: 'problem.solutions',
      strength: 'strong',
      says: 'more than one solution',
      text: `
        +brainstorm ..3 solution%, possible|potential|proposed solution%, own solution%, as many solutions,
        +come up with ..5 solution%, +develop|+design|+create|+propose|+find|+generate|+test ..3 solution%,
        proposal outline|for, +redesign, what could we create, which idea ..4, solutions together,
        design ..2 initiative, how ..2 solve ..3 problem, solution idea%,
        ways to reduce|improve|help|protect,
        +pitch ..3 solution%|idea%|project%, alternative solutions, more than one ..3 solution%|answer%|way,
        no ..2 right|correct answer%, +compare|+evaluate|+rank|+defend ..2 solutions|designs|proposals,
        ways to solve, action plan%, call to action, +propose ..4 solution%|change%|plan`,
      heading: `
        brainstorm ..1 solution%, solution%, ideation`,
    },
    {
      id: 'problem.prototype',
      strength: 'strong',
      says: 'they design and build',
      text: `
        prototype%|prototyping, +design ..5 @built, +build ..4 prototype%|model%|@built,
        build|building|construction time, build @own, engineering design process,
        sketch ..4 solution%|design%|idea%, choose @own|one ..2 design, +design ..3 @own own,
        students ..2 design, model ..4 own, build ..3 circuit|machine|device|game,
        create ..3 game|variant|machine|device|app, design that uses, design ..3 plan|model|habitat|map,
        marble run|maze, catapult%, egg drop, mock up|mockup%, minimum viable product, +tinker,
        paper prototype%, +engineer a|an|their|your,
        +design|+build|+create ..2 own ..2 game|app|website|robot|machine|invention|city|experiment,
        blueprint%`,
      heading: `
        prototype%|prototyping, build|building ..1 time|phase|prototype, design phase|planning, construction,
        building time`,
    },
    {
      id: 'problem.making',
      strength: 'weak',
      says: 'they make something',
      text: `
        @make a|an|your|their|the, design%, build, model%, mashup, final project, independent project`,
      heading: `
        build|building, project%, main activity, make`,
    },
    {
      id: 'problem.iterate',
      strength: 'strong',
      says: 'they test and improve',
      text: `
        +test ..4 @built, +improve ..4 @built, test and improve, improve ..2 based on, testing questions,
        test again|it, +make improvements|modifications, document ..2 changes, does it work|meet|reach,
        what ..3 will have ..2 impact, how can|could you make it, what ..4 improve|improved ?,
        what would make it better, +refine ..3 @built|solution, continue refining,
        test some|their|your|possible|options|design, modified|improved designs|rockets|prototypes,
        iterating, encourage iteration, improvements to,
        +revise ..3 design%|prototype%|solution%|plan%, next|second|third iteration|version|prototype,
        +retest, trial and error, what would you change, design ..3 again,
        learn|learned from ..1 failure%|failing|mistakes, feedback ..4 improve|revise`,
      heading: `
        iteration phase, testing|test phase, improvement time|phase, initial|final testing, test`,
    },
    {
      id: 'problem.test',
      strength: 'weak',
      says: 'they test',
      text: `
        +test, +improve, +iterate|iteration%|iterative, refine, variable%`,
      heading: `
        iteration%, testing, improve|improvement, conducting`,
    },
    {
      id: 'problem.constraints',
      strength: 'strong',
      says: 'criteria and constraints',
      text: `
        criteria, constraint%, trade off%|offs, using only|available|primarily|recycled, available materials,
        at least ..2 inches|cm|centimeters|high|tall|feet|inch, must ..3 support|hold|withstand,
        support|hold weight|a, design requirements, using at least, your design must|should,
        materials ..2 available, household|recycled materials`,
    },
    {
      id: 'problem.inquiry',
      strength: 'weak',
      says: 'they investigate',
      text: `
        +investigate, +collect|+gather ..3 data, +conduct|+do ..2 research|survey|study|investigation,
        +research ..4 problem|issue|solution%|existing, hypothesis|hypotheses, +interview, audit,
        field trip|fieldtrip, +survey, data collection, record ..2 observations|results|data,
        make ..3 prediction%, what do we know, need to know, +analyze ..4 data|sector, forensic,
        strategies ..2 worked,
        +design ..2 experiment|investigation|study|survey, own investigation%|experiment%|research,
        field study|studies|work, fieldwork, +collect|+take ..2 samples, +investigate ..4 question%,
        +observe and +record, sources ..4 evidence`,
      heading: `
        investigation|investigate|investigating, empathy research, data collection, experiment%, conducting`,
    },
    {
      id: 'problem.purpose',
      strength: 'weak',
      says: 'work with a purpose',
      text: `
        serves a purpose, your|final|independent|group project, project idea%, impact, elevator pitch,
        workshops for, implementation, service, communications plan, persona%`,
      heading: `
        assignment%, project%, wonder at home`,
    },
    {
      id: 'problem.coach',
      strength: 'strong',
      says: 'questions about their design',
      text: `
        how does this ..3 solve|address|help|meet|reflect, what will ..3 look like, what ..3 going to try,
        how will you ..1 test, tell me about your design, what if you tried, why did you choose this,
        what will you test|change, does this|it ..2 address|solve|meet|work as, how does this part,
        as engineers|scientists|designers|architects|planners, what materials ..2 you, is it easy to`,
    },
    {
      id: 'problem.anti',
      strength: 'anti',
      says: 'an exercise or a recipe',
      text: `
        solve problems, problems 1|2|3, problem set, practice problem%, word problem%,
        follow ..3 instructions|steps|directions, step by step, quiz, kahoot, solution :, sample solution,
        solution code, troubleshoot, no problem, problems with, lecture, design pattern%,
        web|graphic|instructional|lesson|course|backward design, test data|case%|file|suite, unit test%,
        tests pass`,
      heading: `
        exercise%, solution, solutions, homework, quiz, introduction, reflection, closing ..1 circle,
        closing, prayer, presentations, assessment, background, objectives`,
    },
  ],
};
