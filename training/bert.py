# SPDX-License-Identifier: Apache-2.0
"""The `bert` router: a copy of the encoder's last layer and a classification head on top."""

import copy

import torch
from torch import nn

from encoder import Encoder, attention_bias, masked_mean
from export import constant
from heads import Scaling


class BertGraph(nn.Module):
    """Output of the layer below the last, mask and raw features to the score, for a batch of one."""

    def __init__(self, encoder: Encoder, scaling: Scaling, head: nn.Linear):
        super().__init__()
        self.layer, self.head = copy.deepcopy(encoder.layers[-1]), head
        self.vector_mean, self.vector_scale = constant(scaling.vector_mean), scaling.vector_scale
        self.feature_mean, self.feature_scale = constant(scaling.feature_mean), constant(scaling.feature_scale)

    def forward(self, hidden, attention_mask, feats):
        mask = attention_mask.to(torch.float32)
        mean = masked_mean(self.layer(hidden, attention_bias(mask)), mask)
        unit = mean / (torch.sqrt((mean * mean).sum(1, keepdim=True)) + 1e-9)
        vector = (unit - self.vector_mean) / self.vector_scale
        features = torch.clamp((feats - self.feature_mean) / self.feature_scale, -5.0, 5.0)
        return (torch.sigmoid(self.head(torch.cat([vector, features], 1)))[:, 0],)
