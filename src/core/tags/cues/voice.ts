import type { TagCues } from './cue';

/** Learners' own ideas, questions, interests and choices count. */
export const voice: TagCues = {
  tag: 'voice',
  cues: [
    {
      id: 'voice.opinion',
      strength: 'strong',
      says: 'their own opinion',
      text: `
        in @own opinion%, @own ..2 opinion%, @own [own] thoughts|viewpoint%|views|perspective%,
        mean% to you|them, is ..3 for|to you ?, why or why not, and why ?, +take a position|stand|side,
        do you|they agree|disagree, +agree or +disagree, what are your thoughts, how would you feel,
        where do you stand, thoughts|thought or opinion%,
        +express themselves|yourself, what matters to, whose voice|perspective|story, take a stand|position,
        personal opinion|response|view%, what would you change|do|say|add, do you agree`,
    },
    {
      id: 'voice.asked-to-think',
      strength: 'strong',
      says: 'asked what they think',
      text: `
        do you think !about|of|you, what do|would|did you think, why do you think, how do|did you feel,
        what|which ..4 most important|interesting|useful, what problems|challenges ..3 you|people|we,
        what is|was one thing|the thing, think about what`,
    },
    {
      id: 'voice.shares-ideas',
      strength: 'weak',
      says: 'they share their ideas',
      text: `
        +share|+express|+voice ..4 @idea, share ..3 [own] experience%|story|stories|personal,
        +volunteer stories, list ..2 thoughts, write ..3 thoughts, personal experience%|stories|connection%`,
    },
    {
      id: 'voice.questions',
      strength: 'strong',
      says: 'their own questions',
      text: `
        @own own questions, questions of @own own, question% ..2 you|they ..2 have|wonder|like|want,
        wonder wall|question%, notice and wonder, what ..2 you wonder|notice, ask one question,
        think of a question, +generate|+pose|+brainstorm|+develop ..3 questions, excited to learn, i wonder,
        +write ..4 questions ..4 ask, list of ..2 questions, prepare ..4 questions, questions or doubts,
        what would you like to ..1 know|learn|ask, questions ..3 curious about, kwl, parking lot,
        what are you|they curious`,
    },
    {
      id: 'voice.wants',
      strength: 'weak',
      says: 'what they want to know',
      text: `
        want to learn|know, they|you would like to, +ask|+write ..2 questions, need to know list,
        do you have any questions ..2 you|about`,
    },
    {
      id: 'voice.choose',
      strength: 'strong',
      says: 'learners choose',
      text: `
        +choose|+pick|+select one|your|two|their|any|whatever, let ..4 choose|pick|decide, @own choice%,
        of your|their choice|choosing, teams|groups|students|participants|pairs +choose|+pick|+select|decide,
        student|participant|team|group|pair +choose|+pick|+selects, choice board,
        choose ..4 design|topic|problem|challenge|idea|partner, ^ choose|pick|select,
        +choose|+pick a|an ..3 topic|problem|example|concept|animal|favorite|scenario|project|question|sport|idea,
        +decide what|which|how|whether|on, option a, students|learners|participants ..2 +decide,
        student|learner choice, choose|choice ..2 topic|product|project|format|how,
        pick ..2 topic|project|question|book, topic of ..2 choice|interest,
        choose how ..3 show|present|share`,
    },
    {
      id: 'voice.may-choose',
      strength: 'weak',
      says: 'a choice',
      text: `
        you|they|students can|could|may choose|pick|select, +choose|+pick|+select a|an|which|what|from,
        choice of|between, if|as|that you|they like|want|wish|prefer, the one you ..2 like|prefer`,
    },
    {
      id: 'voice.own-making',
      strength: 'strong',
      says: 'something of their own',
      text: `
        @make|make ..4 @own own, create ..2 own, make up, with|of their|your own !pace,
        use your|their imagination, +create something, unleash ..2 creativity, dream project,
        student directed|led|driven ..2, self directed|exploration, +explore ..3 interest%,
        encourage ..4 creative|creativity|themes|variety, be creative !commons, get creative, open ended,
        whatever|anything they, to create new ..2, own ideas|design|version|creation, interactive story or,
        make whatever, different designs, mashup|remix,
        personalize|personalise|customize|customise, add ..3 own ..2 touch|twist|idea%|style,
        design your own, remix`,
    },
    {
      id: 'voice.creative',
      strength: 'weak',
      says: 'room for their own idea',
      text: `
        creative|creatively, creativity, original|unique ..2 @product|idea%, imagine,
        draw ..3 favorite|themselves|picture, sketch, ^ create|design|write,
        students ..2 create|design|write|draw|draft`,
    },
    {
      id: 'voice.brainstorm',
      strength: 'strong',
      says: 'learners bring ideas',
      text: `
        +brainstorm !rules, +come up with ..4 idea%|solution%|way%|list|own, +generate ..3 ideas,
        +share|+sketch|+list ..3 ideas, wild ideas, accept ..4 answers, as many ..3 as possible,
        +elicit ..3 ideas|input|experience%, list|collect|record ..4 answers|ideas|responses|suggestions`,
      heading: `
        brainstorm%|brainstorming, ideation|ideate|your ideas`,
    },
    {
      id: 'voice.suggest',
      strength: 'weak',
      says: 'learners propose',
      text: `
        students|they|participants|learners ..2 suggest|propose, what ideas,
        ideas from ..2 students|class|group|participants, +propose|proposal%, ask|invite ..3 suggest%,
        what are some ways, what are some, what could|can we do, how can|could|might we ..2`,
    },
    {
      id: 'voice.interests',
      strength: 'strong',
      says: 'their own interests',
      text: `
        @own ..1 interest%|passion%|motivation%|expectation%|hopes|concerns|favorite|favourite,
        you|they are|were|be|most ..2 interested, +care about, matters to you|them,
        what motivates|inspires ..1 you|them, that inspires you|them,
        favorite|favourite ..2 part|thing|strategy|idea, relevant to your|their, hopes and,
        expectations|goals for|from ..2 day|session|training|workshop|course|collaborating, main interest,
        personal ..1 concept|goals|reasons|carbon|story, own words, you want ..2 to learn, aspirations`,
    },
    {
      id: 'voice.experience',
      strength: 'strong',
      says: 'their own experience',
      text: `
        based on|from your|their [own] experience%, @own [own|personal|past|previous] experience%,
        experience% ..2 you|they|with|learning,
        in|from your|their [own|daily|everyday] life|lives|work|community,
        think back|of ..4 time|example%|courses|people|experience%|task,
        think about a|some ..3 time|experience|task|lesson|moment, recall ..3 example%|experience%|past|time,
        have you ever|encountered|already|noticed, where have you, who ..2 done ..3 before ?, tell us about,
        people ..2 they|you ..2 know, you|they ..2 participated in, stories of|about ..2 best|their|your,
        already know|do ..8 ?, when you studied|were|learned|think, you did this week,
        about a|an ..2 you ..2`,
    },
    {
      id: 'voice.audience',
      strength: 'strong',
      says: 'a say to someone outside',
      text: `
        +write|+draft ..3 letter%|petition|proposal|op-ed|speech|statement, elevator pitch,
        +pitch ..3 idea|project|solution, +advocate|advocacy, +propose ..3 to,
        with|to ..2 family|community|younger|public|city council|mayor|principal|board,
        design|pick|think|people ..4 audience, who they want to communicate, spread the information|word,
        pledge|commitment%|commit`,
    },
    {
      id: 'voice.feedback',
      strength: 'strong',
      says: 'a say about the session',
      text: `
        temperature check, how ..4 event|session|lesson|day went,
        feedback on|about ..2 lesson|session|course|workshop|training,
        topics|concepts ..5 would|like ..5 reviewed|help, something you ..3 missed|understood,
        one thing you|they|you've, red : name, suggestion box, class meeting, +vote ..2 on|for`,
    },
    {
      id: 'voice.anti',
      strength: 'anti',
      says: 'no voice of theirs',
      text: `
        voice recording|over|memo|command%, passive voice, choose file|save|new|open|run|from|the,
        click|press|tap|type ..4 select|choose, select ..3 menu|tab|button|option, select|choose the,
        if you want to, in this lesson you will, when you want,
        you want|like to use|add|change|see|make|run|do|be, not want to, where|by|how you choose`,
    },
    {
      id: 'voice.token',
      strength: 'token',
      says: 'a choice of little weight',
      text: `
        +choose|+pick|+select ..4 color%|colour%|font%|marker%|sticker%, +choose|+pick ..2 partner%|seat%`,
    },
  ],
};
