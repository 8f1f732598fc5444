/** `sum-of [total, part.value]`: the total can be the sum of its parts. */
import { agree } from './agree.ts';
import { sumRelation } from './sum-relation.ts';

export const sumOf = sumRelation({ name: 'sum-of', summary: 'the first quantity can be the sum of the group', against: agree });
