import { writeFileSync } from 'node:fs';
import { gateRows, learnGate, planFrom } from './gate';
import { readGold } from './gold';
import { createTask, learn, thresholds } from './learn';
import { buildMatrix } from './matrix';
import { gateWeights, weightsText } from './write-weights';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Learns from all labelled lessons and writes `src/core/moves/model/weights.json`. */
function train(): void {
  const gold = readGold();
  if (!gold) {
    say('The labelled lessons (../shared/gold) are not here: nothing was trained.');
    return;
  }
  const task = createTask(gold, buildMatrix(gold), 8);
  const text = weightsText({
    thresholds,
    gate: gateWeights(learnGate(gold, gateRows(gold), planFrom)),
    ...learn(task, task.usable),
  });
  writeFileSync('src/core/moves/model/weights.json', text);
  say(`weights.json: ${Math.round(text.length / 1024)} kB`);
}

train();
