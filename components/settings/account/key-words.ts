import { i18n } from '#i18n';
import type { KeyProblem } from './key.ts';

/** What is wrong with a key, and how to put it right. */
export function keyWords(problem: KeyProblem): string {
  switch (problem.code) {
    case 'empty':
      return i18n.t('settings.keyProblem.empty');
    case 'lineBreaks':
      return i18n.t('settings.keyProblem.lineBreaks');
    case 'spaces':
      return i18n.t('settings.keyProblem.spaces');
    case 'nonAscii':
      return i18n.t('settings.keyProblem.nonAscii', { sign: problem.sign });
    case 'tooShort':
      return i18n.t('settings.keyProblem.tooShort');
    case 'tooLong':
      return i18n.t('settings.keyProblem.tooLong');
  }
}
