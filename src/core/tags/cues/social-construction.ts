import type { TagCues } from './cue';

/** Learners build understanding with others. */
export const socialConstruction: TagCues = {
  tag: 'social-construction',
  cues: [
    {
      id: 'social.discuss-with',
      strength: 'strong',
      says: 'learners discuss together',
      text: `
        +discuss ..6 with ..3 @peer|others|another,
        +discuss ..5 with [the|your|their] group%|class|others|team%|students,
        +discuss ..5 in|among|within|between ..2 pairs|groups|teams|group|small|students,
        +discuss ..6 as a ..2 class|group|team, pairs|groups|teams|partners ..3 +discuss,
        in|with|as pairs|groups|partner|group|class ..4 +discuss,
        +discuss and|or debate|share|compare|decide|write|answer|brainstorm|report,
        +talk ..3 with|to ..2 @peer|each|another, read and +discuss, +discuss with each,
        discuss the following question%, +discuss ..3 difference%|similarit`,
    },
    {
      id: 'social.discuss',
      strength: 'strong',
      says: 'a discussion',
      text: `
        ^ discuss !that|in, . discuss !that|in, . next discuss,
        +lead|+guide|+have|+ask|+invite|+get|+let ..4 discuss !that,
        students|participants|learners|trainees|class ..3 discuss !that, discuss :,
        . then discuss !that, and|then|discuss ..2 as`,
    },
    {
      id: 'social.discussed',
      strength: 'weak',
      says: 'something is discussed',
      text: `
        discuss !that|in|later|below, discussing, discussions, group discussion, should|to|and discuss !that,
        debate%`,
    },
    {
      id: 'social.discussion',
      strength: 'strong',
      says: 'a discussion',
      text: `
        class|group|whole|table|open|student|team discussion,
        +lead|+host|+facilitate|+hold|+have|+start|+open|+run|+conduct|+engage a|an|the|them|students ..3 discussion%|conversation%,
        discussion question%|prompt%, this discussion should, min|minute|minutes discussion,
        results for|in discussion, +prompt responses, whole group share`,
      heading: `
        class|group|whole|open|leading|small|full ..1 discussion, ^ discussion, discuss`,
    },
    {
      id: 'social.discussion-label',
      strength: 'weak',
      says: 'a discussion',
      text: `
        discussion about|on|of|around ..3 !that, +debrief`,
      heading: `
        discussion%, debrief|debriefing, conversation%, deepening, synthesis`,
    },
    {
      id: 'social.pair-share',
      strength: 'strong',
      says: 'partners think and share',
      text: `
        think pair share, think pair, pair share, turn and talk, +turn to ..3 @peer, partner share|talk,
        +share|+compare ..5 with ..3 @peer|pair|another|other|neighbor,
        share [it|them] with each|another|one, +find a partner, talk|chat with [a|your|their] @peer,
        +pair up, with the person|people next, swap roles|role, with your|a|their @peer ..3,
        elbow|shoulder|table partner%, stand up hand up, talk|discuss ..2 at ..1 tables|table, table talk,
        breakout room%|group%, mix and mingle, speed dating, show and tell`,
      heading: `
        think pair, pair share, partner%, turn and talk, trade`,
    },
    {
      id: 'social.in-groups',
      strength: 'strong',
      says: 'work in groups',
      text: `
        in|into ..2 pairs|groups|teams|partners|trios, with a|their|another|each partner|group|team|pair,
        groups|pairs|teams of, each group|team|pair, group|team ..1 activity|task|project|exercise,
        students|learners|participants ..3 pairs|groups|teams`,
      heading: `
        group%, ^ pair%, peer%, partner activity, in pairs`,
    },
    {
      id: 'social.groups-named',
      strength: 'weak',
      says: 'groups are named',
      text: `
        small group%, group work, your|their group|team, work|working ..4 with ..2 others|group|team, team%,
        group%`,
      heading: `
        team%, collaborative|collaboration|collaborating|collaborate`,
    },
    {
      id: 'social.groups-make',
      strength: 'strong',
      says: 'a team makes one thing together',
      text: `
        teams|groups|pairs|partners ..3 @make|@think, as a team|group|class|pair ..4 @make|@think|choose,
        in|into|with|of ..4 pairs|groups|teams|partner ..8 @make|@think,
        +work in|with ..3 pairs|groups|teams|partner ..2 to|on, team|group brainstorm,
        @make|@think ..6 in|as ..2 pairs|groups|teams|group|team|class,
        each group|team|pair ..3 @make|@think, brainstorm as a, build|make ..4 as a class|group,
        write ..6 on the board, create ..2 class`,
    },
    {
      id: 'social.critique',
      strength: 'strong',
      says: "learners respond to each other's work",
      text: `
        peer ..1 feedback|review%|critique|assessment|testing|evaluation|teaching|editing|instruction,
        +give|+get|+receive|+share|+incorporate ..4 feedback !to,
        feedback from|to ..3 @peer|group|team|other|each, +critique, gallery walk,
        +trade|+swap|+exchange ..5 with|each|code|work|papers|programs, audience response|feedback|questions,
        each other work|program%|code|poster%, +compare ..5 with|to ..3 @peer|others|another|group|class,
        +check|+review|+debug|+test|+help each other, +convince ..3 other%,
        +build on ..2 each|other|others|one, +teach ..2 each|another|other|partner,
        give ..6 to [other|another|a|their|your] student%|partner|group|team|pair, work out what ..6 other,
        test ..3 other, guess ..4 other|partner`,
      heading: `
        feedback, peer ..1 review|feedback|critique|assessment, gallery walk, critique`,
    },
    {
      id: 'social.share-out',
      strength: 'strong',
      says: 'groups share with the class',
      text: `
        +share ..6 with|to [the|your|their] [whole|rest|entire|larger] [of|the] class|group|team, share out,
        +share back, +report back|out, +report ..5 to|with ..2 class|group,
        teams|groups|pairs|team|group|pair ..3 +share|+present|+explain|+report,
        +present ..5 to|with ..3 class|group|peers|others|team,
        +share ..2 findings|results|ideas|solutions|strategies|reflections|highlights|lists|examples,
        have ..4 share, combine ideas, share ideas`,
      heading: `
        presentations, whole class, share with|and`,
    },
    {
      id: 'social.share',
      strength: 'weak',
      says: 'they share',
      text: `
        students|participants|learners|trainees ..2 +share, ask ..5 share, share with us, share your|their,
        shared document|notes, present their|your`,
      heading: `
        share, sharing, showcase, present`,
    },
    {
      id: 'social.protocol',
      strength: 'strong',
      says: 'a way of talking together',
      text: `
        +debate, socratic seminar|circle, fishbowl, allow ..5 argue, +argue ..3 with|and, consensus, jigsaw,
        pair program%|programming, +pair program, reciprocal teaching, expert group%, world cafe, chalk talk,
        four corners, whole class shares, community|talking circle, +negotiate, role playing game|activity,
        role play ..5 groups|scenario, decide together, agree on,
        number talk%, circle time, talking piece, chalk talk, silent debate, philosophical chairs,
        mob programming, lesson study, tuning protocol, critical friends, hot seat, affinity map%|mapping,
        world cafe, snowball discussion|activity`,
      heading: `
        debate, socratic seminar, jigsaw, pair program|programming`,
    },
    {
      id: 'social.together',
      strength: 'strong',
      says: 'the class works together',
      text: `
        +collaborate, as a ..1 class|group|team, as a whole class|group, work|working together to|on,
        class ..1 chart|list|brainstorm|poll|agreement, with each other, one some many,
        ask|bring ..2 class|group ..3 together, come together`,
    },
    {
      id: 'social.others',
      strength: 'weak',
      says: 'others are part of it',
      text: `
        each other|others, one another, collaborative|collaboratively|collaboration, classmate%|peers,
        different strategies|ways|answers|ideas|opinions, other ways|ideas|strategies,
        what|which ..4 others|class|group, ask for ..2 ideas|volunteer%, volunteer%`,
    },
    {
      id: 'social.interview',
      strength: 'strong',
      says: 'learners ask others',
      text: `
        +interview ..2 @peer|each|expert%|family|people|community|someone|users|together, interview your,
        partner with ..2 classmate`,
    },
    {
      id: 'social.open-talk',
      strength: 'weak',
      says: 'open questions to all',
      text: `
        what ..3 might, what ..2 you|they|we ..8 ?, why ..8 ?, which ..8 ?, how ..10 ?, what surprised,
        list ..4 on ..2 board|whiteboard|chart`,
    },
    {
      id: 'social.anti',
      strength: 'anti',
      says: 'the teacher alone talks it over',
      text: `
        discuss that, discuss later|below|above, discussed in|above|earlier|below|previously|last,
        was|were discussed, work ..2 independently|individually|alone, as we discussed, group of|by|the,
        grouped|grouping, teams|groups app|chat, tag team`,
    },
    {
      id: 'social.token',
      strength: 'token',
      says: 'groups with nothing to decide',
      text: `
        ^ group students into|in, work in groups|pairs ., ^ in pairs|groups .`,
    },
  ],
};
