import type { Cue } from './cue';

/** Who acts in a passage, as far as its wording shows; the same for all tags. */
export const toneCues: readonly Cue[] = [
  {
    id: 'tone.learners',
    strength: 'weak',
    says: 'learners act',
    text: `
      ^ student%|learner%|participant%|pupil%|trainee%|children|kids|groups|teams|pairs|group|team|pair,
      ^ the|each|all|every student%|learner%|participant%|pupil%|trainee%|children|kids|groups|teams|pairs|group|team|pair,
      ^ have|ask|let|invite|encourage|allow|instruct|get|challenge|prompt|tell|help|guide|give|direct ..2 @learner,
      ^ in|with|as pairs|groups|small|teams|a|your|the, ^ each group|team|pair|student|participant,
      ^ as a class|group|team,
      students should|will|can|could|must|work|write|share|discuss|create|choose|present,
      have|ask students|participants|them|learners`,
  },
  {
    id: 'tone.task',
    strength: 'weak',
    says: 'a task for learners',
    text: `
      ,
      ^ write|think|discuss|share|list|draw|sketch|choose|pick|select|find|create|build|make|design|test|record|compare|identify|describe|explain|brainstorm|reflect|work|plan|pair|complete|try|decide|predict|observe|interview|research|present|imagine|recall|answer|consider|look|read|define|improve|develop|articulate|summarize|propose|use|label|come`,
  },
  {
    id: 'tone.asks',
    strength: 'weak',
    says: 'a question to learners',
    text: `
      ?`,
  },
  {
    id: 'tone.told',
    strength: 'weak',
    says: 'content',
    text: `
      is|are|was a|an|the|called|used|not, can be|have|also|only, you can|could|may|might|have|get|will,
      this is|means|will|can|command|function, it is|can|will|has|means, because|therefore|however,
      we can|use|have|could, there are|is, by default|using, such as, for example`,
  },
  {
    id: 'tone.learnable',
    strength: 'weak',
    says: 'told',
    text: `
      explain|remind|show|demonstrate|introduce|emphasize ..3 that|how|the|students`,
  },
];
