import type { TagCues } from './cue';

/** Learners shape the goal, the question, the criteria, the plan or the product. */
export const coCreation: TagCues = {
  tag: 'co-creation',
  cues: [
    {
      id: 'creation.problem',
      strength: 'strong',
      says: 'learners define the problem',
      text: `
        +define|+refine|+frame|+narrow|+delineate|+delimit ..3 problem%,
        write|writes|writing ..3 problem statement, problem statement% :, how might we,
        point of view statement, needs a way to, we are designing,
        +define ..2 problem|question|challenge|success, what problem ..3 want|solve, break down ..3 problem%,
        +choose|+develop ..3 driving|research question, ideas|inspirations to establish`,
      heading: `
        define|defining ..3 problem, problem definition|statement`,
    },
    {
      id: 'creation.plan',
      strength: 'strong',
      says: 'learners make the plan',
      text: `
        +plan @own|the|a ..2 prototype|project|design|investigation|experiment|study|test, plan for testing,
        project plan%, +create|+make|+develop|+write|+prepare|+draw ..3 plan of|for|how,
        +create|+make|+develop|+write ..3 lesson|action|project|work|research plan%,
        planning sheet%|question%, action plan%, list ..2 materials ..1 needed,
        how will you ..1 test|measure|know, list of ..2 interview questions|questions, study design,
        plan how ..2, identify potential challenges, what ..2 will you test, create ..3 timeline,
        what feedback will you,
        project|research proposal%, +plan ..2 own,
        design ..2 own experiment|survey|investigation|study|test|game, +divide ..3 roles|tasks|work,
        +decide ..3 roles|tasks|who, team roles|contract|charter, milestones|timeline for`,
      heading: `
        design|prototype|project|closing planning, design phase, action plan, planning`,
    },
    {
      id: 'creation.criteria',
      strength: 'strong',
      says: 'learners set criteria or norms',
      text: `
        +agree|+decide|+set|+write|+draft|+negotiate|+build ..3 criteria|rubric|rules|norms|agreement%|checklist,
        +create ..2 criteria|rubric|norms|agreement%|pledge|rules,
        class ..1 pledge|commitment|agreement|norms|contract|charter, constraints ..1 criteria,
        what must|would|should ..4 design|solution|tool do, what would ..3 good ..4 need,
        design requirements, +define ..2 success, must ..2 do ?,
        ground rules ..3 together, class|social contract, +create|+build|+write ..3 rubric,
        what ..3 look like ..2 good|success|quality, norms ..3 together, add ..2 criteria|criterion,
        teams|groups|students|class|learners ..2 +write|+set|+list|+draft|+propose|+suggest ..2 criteria|rules|norms|questions|requirements,
        +turn ..4 into a rubric|checklist|plan|agreement, rubric with the ..1 teacher|class|students,
        +agree on what ..4 counts|good|quality|success,
        shared list|plan|goal|rubric`,
      heading: `
        norms, commitment%, agreement%, success criteria`,
    },
    {
      id: 'creation.decide',
      strength: 'strong',
      says: 'learners decide together',
      text: `
        +agree on|upon, as a class|group|team ..3 +decide|+choose|+select|+create|+agree|+brainstorm,
        +decide|+choose ..4 as a class|group|team, +combine ..2 ideas,
        +select|+choose one ..2 design|idea ..2 prototype|build, which idea, group ..3 consensus,
        +decide together|upon, together ..3 +decide|+choose|+create|+develop|+design,
        students|teams|groups decide, reach ..2 consensus, group similar ideas, teams ..3 choose ..6 create,
        class|group|groups|teams|students ..2 +negotiate, vote on|for, individual voting, brainstorm as a, groups based on ..5 interested`,
    },
    {
      id: 'creation.goals',
      strength: 'strong',
      says: 'learners set goals',
      text: `
        shared|common|group|smart|combined goals, our|my goals,
        +set|+choose|+write|+identify @own|our ..2 goal%, learners|students set ..2 goal%,
        brainstorm expectations, goals ..3 group`,
      heading: `
        our|shared|my|smart goals`,
    },
    {
      id: 'creation.co',
      strength: 'strong',
      says: 'made with the teacher',
      text: `
        co creation|create|design|devise|construct|creating|write|plan|author, cocreate|codesign,
        based on participant|student|class|group|their suggestion%|ideas|input,
        participant|student|class suggestions|input, students ..3 suggest|propose,
        let|allow|have|ask ..3 students ..2 +create|+write|+design|+invent ..4 rules|conditionals|game|questions|test|quiz|problem%|challenge%|activity|own,
        how they will ..3 turn|solve|approach|do, mash up, make a list of all, back to the ..2 brainstorm,
        work with the group to, class ..2 design|invent,
        students ..2 help plan|design|decide|set|choose, together with ..2 teacher|students|class,
        choose how to show|present|demonstrate, learning contract, propose ..2 own,
        +negotiate ..4 deadline|plan|criteria|rules|topic`,
    },
    {
      id: 'creation.team-design',
      strength: 'strong',
      says: 'a team designs it',
      text: `
        teams|groups|pairs ..4 design|create|develop|plan,
        in ..2 groups|teams|pairs ..5 design|plan|create|prepare,
        work in ..2 groups|teams|pairs ..3 design|create|plan|choose, team|individual|class brainstorm,
        draw your design, prepare ..3 interview|questions, work ..4 to design|create|develop`,
      heading: `
        brainstorm|brainstorming, ideation`,
    },
    {
      id: 'creation.design',
      strength: 'weak',
      says: 'learners design it',
      text: `
        @learner|you ..4 +design, ^ design, design your|their|a|an, +design and +build,
        +sketch ..4 idea%|solution%|design%, +brainstorm, prototype, make a list|plan, +plan, ideas, goal%,
        what materials`,
      heading: `
        design, plan, define, goals, ideas, interview`,
    },
    {
      id: 'creation.anti',
      strength: 'anti',
      says: 'all is given',
      text: `
        follow ..3 steps|instructions|procedure|worksheet|recipe, project spec, scoring rubric,
        will be assigned, step by step, lesson planning, seating plan`,
    },
  ],
};
