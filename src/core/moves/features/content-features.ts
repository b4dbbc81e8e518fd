import type { ContentReading } from '../reading/read-content';
import { actFeatures } from './act-features';
import { cueFeatures } from './cue-features';
import { tableOf } from './feature';
import { formFeatures } from './form-features';
import { sentenceFeatures } from './sentence-features';

/** Everything that a passage says by itself. */
export const contentFeatures = tableOf<ContentReading>([
  ...formFeatures,
  ...sentenceFeatures,
  ...actFeatures,
  ...cueFeatures,
]);
