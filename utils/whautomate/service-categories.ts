/** Groups of services (contract, 12). There is no update. */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readServiceCategory } from './records/service.ts';
import { id, search } from './requests/fields.ts';
import { newServiceCategory } from './requests/service.ts';

const all = '/v1/serviceCategories';
const path = `${all}/{serviceCategoryId}`;
const byId = { serviceCategoryId: id };
const category = one(readServiceCategory, 'serviceCategory');

export const listServiceCategories = defineRead(
  'listServiceCategories',
  all,
  { ...search, locationId: z.optional(id) },
  many(readServiceCategory, 'serviceCategories'),
);

export const createServiceCategory = defineWrite(
  'createServiceCategory',
  'POST',
  all,
  { body: newServiceCategory },
  category,
);

export const getServiceCategory = defineRead('getServiceCategory', path, byId, category);

export const deleteServiceCategory = defineWrite('deleteServiceCategory', 'DELETE', path, byId, acknowledged);
