import type { TagCues } from './cue';

/** Learners look at their own learning. */
export const selfDiscovery: TagCues = {
  tag: 'self-discovery',
  cues: [
    {
      id: 'self.reflect',
      strength: 'strong',
      says: 'learners reflect',
      text: `
        +reflect upon|on !that, ^ reflect, @learner|to|them ..3 reflect !light,
        reflection question%|prompt%|writing|essay|sentence|sheet, write ..6 reflection%,
        reflective writing|essay|journal, personal reflection|take-aways|takeaways,
        @own|short|final|written|individual reflection%, pause ..2 reflect, do reflect, reflect process`,
      heading: `
        reflect, retrospective%, looking back, self assessment|evaluation, take aways, exit ticket%|slip%,
        record of thinking, work log%, portfolio%, learning log%,
        reflection assignment|activity|and|questions`,
    },
    {
      id: 'self.reflection-label',
      strength: 'weak',
      says: 'a reflection',
      text: `
        reflection%, +reflect`,
      heading: `
        reflection%, reflecting`,
    },
    {
      id: 'self.learned',
      strength: 'strong',
      says: 'they name what they learned',
      text: `
        what did ..3 +learn, how did|do you|they +learn, thing%|idea%|fact% ..4 learned|learnt,
        one|new|two|three|2|3 thing%|idea%|learning% ..4 learned|learnt|learn|today,
        +share|+write ..4 learnings|takeaways|take-aways, what ..3 taking away|home, they|you learned today,
        something ..2 learned, will you|they take ..3 away|home|knowledge, exit ticket%|slip%,
        what have ..2 learned, most important ..3 learned, what ..2 you|they ..1 learned ?,
        discuss ..4 learnings`,
    },
    {
      id: 'self.hard',
      strength: 'strong',
      says: 'they name what was hard',
      text: `
        what ..4 was|is|were|part|most ..3 @hard, hardest|trickiest part|thing|about,
        what surprised|surprises, something that surprised, were|was you|they surprised,
        +get|got|where ..2 stuck, difficulties ..4 had|faced|with, what challenges|struggles|difficulties,
        challenges [you|they] faced, have not ..2 understood, questions ..4 still have,
        still have ..2 questions, needs|need more clarification|review, not clear to you, issues ..2 had,
        muddiest point, how confident, what ..2 frustrating, surprises did you, struggling with`,
    },
    {
      id: 'self.how-it-went',
      strength: 'strong',
      says: 'they look at how it went',
      text: `
        do ..3 differently, differently next|if, might|would ..3 do differently, what went well|wrong,
        what ..2 worked well ..4, could have been|done, what ..2 you|they can|could improve,
        compare ..4 first|previous|earlier ..2 attempt|version|answer|prediction,
        compare ..6 with your|their|the ..2 first|earlier|original, did your ..2 increase|change|improve,
        how ..2 worked as a team, proud of, areas for improvement, plan ..4 to fix,
        how did ..2 group ..2 help, how did you make|solve|know|figure|approach|decide,
        what strategy|strategies ..2 you|they, what skills did, which strategy|strategies,
        what you can improve, compare them to, strategies and compare,
        rose ..1 thorn, glow% and grow%, two stars and, plus delta, what helped you, what got in,
        before and after, how has ..2 thinking|understanding changed, what would help you,
        what are you|they proud, 3 2 1`,
    },
    {
      id: 'self.assess',
      strength: 'strong',
      says: 'they assess themselves',
      text: `
        self assess|assessment|evaluation|check|checking|rating|reflection|evaluate|critique,
        +rate @own|yourself|themselves|confidence, confidence level|rating, +assess @own|themselves|yourself,
        starting with themselves, check @own ..2 work|answers|understanding|progress, error check,
        +track @own, progress|growth toward|over time, fist to five,
        traffic light%, fist of five, one to five ..3 confident|understand, how well ..2 you|they understand,
        check yourself, self score`,
    },
    {
      id: 'self.goals',
      strength: 'strong',
      says: 'they set their next step',
      text: `
        +set ..2 goal%, goal of|for ..5 you|your|next, next step% for ..2 you|own, first thing you,
        specific change ..3 you, change% you will, ready to apply,
        one thing i|you|they ..4 change|try|do|missed, how will i|you|we ..2 use|apply, put into practice,
        i will try, commit to ..3 one|trying, accomplish%|accomplished ..4 today|tomorrow|day,
        where do we|you go from here, you might teach|do differently, notice when you, where ..2 can apply,
        personal|learning goal%, one thing you|i will, what will you|i do next, next goal, growth mindset,
        want ..1 to improve|get better`,
    },
    {
      id: 'self.journal',
      strength: 'strong',
      says: 'a record of their learning',
      text: `
        in ..3 journal%, learning log%|journal%, work log%, portfolio%, video log%, record of ..1 thinking,
        story of your, final narrative, engineering ..1 notebook, diary,
        +document ..2 improvements|learning|growth|process, track their work, teaching philosophy`,
    },
    {
      id: 'self.thinking',
      strength: 'strong',
      says: 'how they think and learn',
      text: `
        how do|did|you ..2 you|they +learn, how ..2 thinking changed, i used to think, work% for you|them,
        effective ..3 for you, how ..3 your knowledge, what motivates you, why do you teach|learn,
        something that you are, are you learning, you ..2 identified for yourself, as a learner,
        motivating|demotivating experience, learn best, your experience when|as|differ,
        your|their current skills|knowledge|strengths, think about a time,
        your|their ..1 learning experience%, you ..2 felt, you sometimes use, you did this week,
        existing|problem-solving strategies, learning moment%, specific moment,
        how do|did ..1 you think|know|work best, what kind of learner, strengths ..3 learner|yourself,
        who am i, what ..2 say|tell ..2 about you`,
    },
    {
      id: 'self.own-thinking',
      strength: 'weak',
      says: 'their own thinking',
      text: `
        @own ..2 thinking|strategy|strategies|skills|learning|process|practice|teaching, your own,
        about yourself|themselves, to you, do you do, metacognition|metacognitive, @own ..1 goal%, journal%,
        something new, next time, what ..2 worked`,
    },
    {
      id: 'self.feelings',
      strength: 'weak',
      says: 'how it was for them',
      text: `
        how did|do you|they|it ..2 feel, felt ..2 right, did you|they ..1 like|enjoy|feel|see,
        what was it like, personal ..3 apply|connection|reasons|challenges, how did ..4 work|go,
        what was|were, that you|they ..2 learned`,
    },
    {
      id: 'self.closing',
      strength: 'weak',
      says: 'a closing look back',
      text: `
        summarize ..3 learned, relate|relates|relating to|how ..4 own|real-life|life`,
      heading: `
        debrief, closing, closure, wrap up, evaluate, lesson reflection, closing circle, homework, warm up`,
    },
    {
      id: 'self.anti',
      strength: 'anti',
      says: 'another kind of reflection',
      text: `
        reflection% of light|in|across|over|about, reflect% light|off|ray%|sound|that|the, light reflects,
        reflects ..2 the|light|changes, axis of, reflected ..1 light|in|wave%, mirror%, you learned ..2 in,
        as you learned, have ..1 been learning, what we learned ..3 last|yesterday, will|to learn`,
    },
    {
      id: 'self.token',
      strength: 'token',
      says: 'a reflection of one mark',
      text: `
        smiley|smileys, happy or sad, emoji%, circle ..3 face%, thumbs up or`,
    },
  ],
};
