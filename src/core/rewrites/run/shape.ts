import type { Listeners } from '../tune';

/** The steps that a run of telling is reshaped into: Smith & Stein, 2011; Bybee et al., 2006. */
export type RunStep = 'launch' | 'explore' | 'share' | 'tell' | 'look-back';

interface StepWords {
  /** With `{X}` for the topic. */
  readonly topic: string;
  readonly bare: string;
}

type Shape = Readonly<Record<'launch' | 'explore' | 'share', StepWords>>;

const middle: Shape = {
  launch: {
    topic:
      '**Launch:** Ask, "What do you already know about {X}, and what would you like to find out?" (think 1 min, then pairs)',
    bare: '**Launch:** Ask, "What do you already know that could help here, and what would you like to find out?" (think 1 min, then pairs)',
  },
  explore: {
    topic:
      '**Explore:** Groups look into it before anyone explains. Ask, "What can you find out about {X}, and what shows it?" (groups, 8 min)',
    bare: '**Explore:** Groups look into it before anyone explains. Ask, "What can you find out, and what shows it?" (groups, 8 min)',
  },
  share: {
    topic:
      '**Share:** Each group names one thing that it is sure of and one that it is not. Ask, "Where do we agree about {X}, and what is still open?" (whole class)',
    bare: '**Share:** Each group names one thing that it is sure of and one that it is not. Ask, "Where do we agree, and what is still open?" (whole class)',
  },
};

const young: Shape = {
  launch: {
    topic: '**Launch:** Ask, "What do you know about {X}?" (turn and talk)',
    bare: '**Launch:** Ask, "What do you think we will find out?" (turn and talk)',
  },
  explore: {
    topic:
      '**Explore:** Children look, touch or try first. Ask, "What can you find out about {X}?" (with a partner)',
    bare: '**Explore:** Children look, touch or try first. Ask, "What can you find out?" (with a partner)',
  },
  share: {
    topic:
      '**Share:** Each pair shows or tells one thing. Ask, "What did you find out about {X}?" (in a circle)',
    bare: '**Share:** Each pair shows or tells one thing. Ask, "What did you find out?" (in a circle)',
  },
};

const senior: Shape = {
  ...middle,
  share: {
    topic:
      '**Share:** Each group makes one claim with its evidence and names one doubt. Ask, "Which claim about {X} holds up best, and by which criteria?" (whole class)',
    bare: '**Share:** Each group makes one claim with its evidence and names one doubt. Ask, "Which claim holds up best, and by which criteria?" (whole class)',
  },
};

const colleagues: Shape = {
  launch: {
    topic:
      '**Launch:** Ask, "What do you already know about {X} from your own work, and what would you like to find out?" (jot 1 min, then compare with a colleague)',
    bare: '**Launch:** Ask, "What do you already know from your own work that could help here, and what would you like to find out?" (jot 1 min, then compare with a colleague)',
  },
  explore: {
    topic:
      '**Explore:** Teams look into it before anyone presents. Ask, "What can you find out about {X}, and what shows it?" (teams, 8 min)',
    bare: '**Explore:** Teams look into it before anyone presents. Ask, "What can you find out, and what shows it?" (teams, 8 min)',
  },
  share: {
    topic:
      '**Share:** Each team names one thing that it would use and one that it doubts. Ask, "Where do we agree about {X}, and what is still open?" (whole group)',
    bare: '**Share:** Each team names one thing that it would use and one that it doubts. Ask, "Where do we agree, and what is still open?" (whole group)',
  },
};

/** Closes a run, for those who want it: Ritchhart, Church & Morrison, 2011. */
export const lookBack: Readonly<Record<Listeners, StepWords>> = {
  young: {
    topic: '**Look back:** Ask, "What do you know now about {X}?" (with a partner)',
    bare: '**Look back:** Ask, "What do you know now?" (with a partner)',
  },
  middle: {
    topic:
      '**Look back:** Ask, "What changed in your thinking about {X}, and what changed it?" (write 2 min)',
    bare: '**Look back:** Ask, "What changed in your thinking, and what changed it?" (write 2 min)',
  },
  senior: {
    topic:
      '**Look back:** Ask, "What changed in your thinking about {X}, and which evidence changed it?" (write 2 min)',
    bare: '**Look back:** Ask, "What changed in your thinking, and which evidence changed it?" (write 2 min)',
  },
  colleagues: {
    topic:
      '**Look back:** Ask, "What will you try that draws on {X}, and what will you look for?" (jot 2 min)',
    bare: '**Look back:** Ask, "What will you try, and what will you look for?" (jot 2 min)',
  },
};

export const shapes: Readonly<Record<Listeners, Shape>> = { young, middle, senior, colleagues };

/** Stands before what was told, which stays as it is. */
export const tellWhatIsMissing = '**Listen for all of this, then tell what is still missing:**';
