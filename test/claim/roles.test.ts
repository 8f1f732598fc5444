import { describe } from '@jest/globals';
import { roles } from '../../src/claim/roles.ts';
import { tells } from '../help/told.ts';

describe('offices that nobody is said to hold', () => {
  tells(roles, [
    'The former mayor Ingrid Lund said so.',
    'Ingrid Lund said that the mayor was ill.',
    'Ingrid Lund wants to become mayor of Harwick.',
    'Ingrid Lund, whose brother is the mayor, said so.',
    'Attorney General Ingrid Lund said so.',
    'Ingrid Lund, chairman and chief executive of Varda, said so.',
    'Dean Lund said that the road was shut.',
  ]);
});

describe('offices that somebody holds or is to hold', () => {
  tells(roles, [
    '[Mayor](role mayor: Ingrid Lund) Ingrid Lund said so.',
    'The [mayor](role mayor: Ingrid Lund) of Harwick, [Ingrid Lund](office-holder ingrid lund), said so.',
    '[Ingrid Lund](office-holder ingrid lund), the [chief executive](role chief executive: Ingrid Lund) of Varda, said so.',
    '[Assistant Police Chief](role deputy police chief: Ingrid Lund) Ingrid Lund said so.',
    '[Sgt](role sergeant: Ingrid Lund). Ingrid Lund said so.',
    'Ingrid Lund, who grew up in Harwick, is to be [chief executive](role chief executive: Ingrid Lund) of the new company.',
    'Her rival at Varda, Ingrid Lund, is to become [deputy chair](role deputy chair: Ingrid Lund).',
    '[Brigadier General](role general: Ingrid Lund) Ingrid Lund said so.',
  ]);
});
