import * as vscode from 'vscode';
import type { Services } from '../../services/services';
import { registerBaseText } from './base-text';
import { registerCoachingQuestion } from './coaching-question';
import { registerCopyComment } from './comment';
import { findGit } from './git-api';
import { registerReviewView } from './review-view';
import { createWorkspaceReview } from './workspace-review';

/** A coach's way through what changed: the list in the side bar, both versions side by side. */
export function registerReview(services: Services): vscode.Disposable {
  const review = createWorkspaceReview(services, findGit);
  return vscode.Disposable.from(
    review,
    registerBaseText(findGit),
    registerReviewView(review, findGit),
    registerCopyComment(services),
    registerCoachingQuestion(services),
  );
}
