import * as vscode from 'vscode';
import type { Services } from '../../services/services';
import { registerHeadingTags } from './heading-tags';
import { registerOutline } from './outline';
import { registerSectionTags } from './section-tags';
import { registerTagHover } from './tag-hover';
import { registerTagsView } from './view/tags-view';
import { registerWriteTags } from './write/write-tags';

/** Everything that shows tags, commands first. */
export const registerTags = (services: Services): vscode.Disposable =>
  vscode.Disposable.from(
    ...[
      registerSectionTags,
      registerHeadingTags,
      registerOutline,
      registerTagHover,
      registerWriteTags,
      registerTagsView,
    ].map((register) => register(services)),
  );
