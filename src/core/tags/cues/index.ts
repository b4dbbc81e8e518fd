import { coCreation } from './co-creation';
import type { TagCues } from './cue';
import { interdisciplinary } from './interdisciplinary';
import { problemBased } from './problem-based';
import { selfDiscovery } from './self-discovery';
import { socialConstruction } from './social-construction';
import { voice } from './voice';

export const tagCues: readonly TagCues[] = [
  problemBased,
  interdisciplinary,
  voice,
  coCreation,
  socialConstruction,
  selfDiscovery,
];
