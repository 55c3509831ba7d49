import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { NetworkPreparation, NetworkScope, NetworkState } from './network.rules.ts';

/** 市町村域・福祉区の社会福祉法人ネットワーク (M5-03, M5-13); published rows are seen from every municipality. */
@Entity({ name: 'welfare_network', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class WelfareNetworkEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  scope!: NetworkScope;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'uuid', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column({ type: 'text' })
  state!: NetworkState;

  @Column({ type: 'text', nullable: true })
  preparation!: NetworkPreparation | null;

  @Column({ type: 'boolean', name: 'preparation_inferred', default: false })
  preparationInferred!: boolean;

  @Column({ type: 'date', name: 'set_up_on', nullable: true })
  setUpOn!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 加入法人 of a network. */
@Entity({
  name: 'welfare_network_member',
  schema: 'multi_actor_participation',
  comment: 'data-class: directory',
})
export class WelfareNetworkMemberEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'network_id' })
  networkId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'date', name: 'joined_on' })
  joinedOn!: string;

  @Column({ type: 'boolean', default: true })
  published!: boolean;
}

/** 県センターの数値目標 (M5-13). */
@Entity({ name: 'centre_target', schema: 'multi_actor_participation', comment: 'data-class: statistics' })
export class CentreTargetEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'numeric' })
  target!: number;

  @Column({ type: 'boolean', name: 'at_least' })
  atLeast!: boolean;

  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'text' })
  due!: string;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
